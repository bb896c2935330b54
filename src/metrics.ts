import { createServer } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { refusalCounts } from './journeys/help-desk/refusal-counts.ts'
import { findBacklog } from './store/outbox/outbox-queue.ts'
import type { Answered } from './web/router.ts'
import type { Worker } from './worker/start.ts'
import type { World } from './world.ts'

export interface Metrics {
  onAnswered: (answered: Answered) => void
  close(): Promise<void>
}

/** Serves `/metrics` in Prometheus text on a port of its own, never on the public one. */
export async function openMetrics(world: World, worker: Worker): Promise<Metrics> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const answers = new Histogram({
    name: 'portal_answer_seconds',
    help: 'Time from request to answer, by route pattern and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  gauge(
    registry,
    'portal_hashing_running',
    'Password hashes being computed',
    () => world.hasher.load().running,
  )
  gauge(
    registry,
    'portal_hashing_places_taken',
    'Requests that hold a place before the hashing threads',
    () => world.hasher.load().taken,
  )
  gauge(registry, 'portal_relay_down', '1 while the mail relay takes no letters', () =>
    worker.state().relayDownSince === null ? 0 : 1,
  )
  gauge(
    registry,
    'portal_outbox_waiting',
    'Letters that are due and not yet sent',
    async () => (await findBacklog(world.db, world.now())).waiting,
  )
  gauge(registry, 'portal_outbox_oldest_seconds', 'How long the oldest due letter has waited', async () => {
    const now = world.now()
    const { oldestDueAt } = await findBacklog(world.db, now)
    return oldestDueAt === null ? 0 : (now - oldestDueAt) / 1000
  })

  new Counter({
    name: 'portal_desk_refusals_total',
    help: 'Acts of the help desk that were refused, by reason',
    labelNames: ['reason'],
    registers: [registry],
    collect() {
      this.reset()
      for (const [reason, count] of refusalCounts(world)) this.inc({ reason }, count)
    },
  })

  const server = createServer((request, response) => {
    if (request.url !== '/metrics') response.writeHead(404).end()
    else
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        // The queue cannot be counted while the database is away.
        (cause) => {
          world.log.error({ err: cause }, 'metrics could not be gathered')
          response.writeHead(503).end()
        },
      )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(world.config.metricsPort, world.config.host, resolve)
  })
  return {
    onAnswered: ({ method, route, status, ms }) => answers.observe({ method, route, status }, ms / 1000),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function gauge(registry: Registry, name: string, help: string, read: () => number | Promise<number>): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      this.set(await read())
    },
  })
}
