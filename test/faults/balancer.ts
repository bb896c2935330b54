import { once } from 'node:events'
import { Agent, request } from 'node:http'

type Node = { readonly url: string }
type Told = { status: number } | { failed: string }

/**
 * A balancer such as nginx or HAProxy with their defaults in front of several nodes: it keeps connections to each
 * open and takes the nodes in turn. A node that refuses the connection has heard nothing, so the request goes to the
 * next one (`proxy_next_upstream error`, `option redispatch`). A request that was sent and got no answer is never
 * sent again: it may have been a POST that was carried out.
 */
export class Balancer {
  nodes: Node[]
  readonly #agents = new Map<string, Agent>()
  #turn = 0
  redispatched = 0

  constructor(nodes: Node[]) {
    this.nodes = nodes
  }

  async ask(
    path: string,
    options: { method?: string; headers: Record<string, string>; body?: string },
  ): Promise<Told> {
    const first = this.#turn++
    for (let tried = 0; tried < this.nodes.length; tried++) {
      const node = this.nodes[(first + tried) % this.nodes.length]
      if (!node) continue
      const told = await this.#askNode(node, path, options)
      if (!('failed' in told) || told.failed !== 'ECONNREFUSED') return told
      this.redispatched++
    }
    return { failed: 'every node refused the connection' }
  }

  close(): void {
    for (const agent of this.#agents.values()) agent.destroy()
  }

  async #askNode(
    node: Node,
    path: string,
    { body, ...options }: { method?: string; headers: Record<string, string>; body?: string },
  ): Promise<Told> {
    const agent = this.#agents.get(node.url) ?? new Agent({ keepAlive: true, maxFreeSockets: 16 })
    this.#agents.set(node.url, agent)
    const sent = request(`${node.url}${path}`, { ...options, agent })
    try {
      sent.end(body)
      const [answer] = await once(sent, 'response')
      await answer.toArray()
      return { status: answer.statusCode }
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException
      return { failed: `${code ?? message}` }
    }
  }
}
