import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A network between the portal and a server, that a test can disturb. */
export interface Line {
  readonly port: number
  /** Connections stay open and carry nothing any more, as to a machine that vanished; new ones do so too. */
  freeze(): void
  /** Carries again; connections that were frozen are cut, as their machine no longer knows them. */
  thaw(): void
  /** From now on the answer to a message that contains `words` is lost, and its connection with it. */
  loseAnswerTo(words: string | null): void
  close(): Promise<void>
}

export async function openLine(toPort: number): Promise<Line> {
  const pairs = new Set<{ near: Socket; far: Socket }>()
  let frozen = false
  let losing: string | null = null
  const server = createServer((near) => {
    const far = connect(toPort, '127.0.0.1')
    const pair = { near, far }
    let isLost = false
    const end = () => {
      near.destroy()
      far.destroy()
      pairs.delete(pair)
    }
    pairs.add(pair)
    near.on('data', (bytes) => {
      if (frozen) return
      isLost ||= losing !== null && bytes.includes(losing)
      far.write(bytes)
    })
    far.on('data', (bytes) => {
      if (isLost) end()
      else if (!frozen) near.write(bytes)
    })
    for (const socket of [near, far]) socket.on('error', end).on('close', () => frozen || end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cutAll = () => {
    for (const { near, far } of pairs) {
      near.destroy()
      far.destroy()
    }
    pairs.clear()
  }
  return {
    port: (server.address() as AddressInfo).port,
    freeze: () => {
      frozen = true
    },
    thaw: () => {
      frozen = false
      cutAll()
    },
    loseAnswerTo: (words) => {
      losing = words
    },
    async close() {
      cutAll()
      server.close()
      await once(server, 'close')
    },
  }
}
