import { Hono } from 'hono'
import { minutes } from '../domain/time.ts'
import { isMigrated } from '../store/migrations/migrate.ts'
import { findBacklog } from '../store/outbox/outbox-queue.ts'
import type { World } from '../world.ts'
import { securityHeaders } from './headers.ts'

/** Letters due for longer than this: the queue does not move. */
const backlogIsStuckAfter = minutes(10)

/** `/healthz`: the process lives. `/readyz`: database reachable, migrations current, mail queue moving (spec 14). */
export function healthRoutes(world: World, isRelayUp: () => boolean): Hono {
  const app = new Hono()
  const headers = { ...securityHeaders(world.config), 'cache-control': 'no-store' }
  app.get('/healthz', () => new Response('ok\n', { headers }))
  let underWay: Promise<Record<string, string>> | undefined
  app.get('/readyz', async () => {
    // Anybody may ask, as often as they like: those who ask together share one look at the database.
    underWay ??= readiness(world, isRelayUp).finally(() => {
      underWay = undefined
    })
    const checks = await underWay
    const isReady = Object.values(checks).every((check) => check === 'ok')
    return Response.json(checks, { status: isReady ? 200 : 503, headers })
  })
  return app
}

async function readiness(world: World, isRelayUp: () => boolean): Promise<Record<string, string>> {
  try {
    if (!(await isMigrated(world.db))) return { database: 'ok', migrations: 'behind', mail: 'unknown' }
    const now = world.now()
    const { oldestDueAt } = await findBacklog(world.db, now)
    const isStuck = oldestDueAt !== null && now - oldestDueAt > backlogIsStuckAfter
    return { database: 'ok', migrations: 'ok', mail: isStuck || !isRelayUp() ? 'stuck' : 'ok' }
  } catch (cause) {
    world.log.error({ err: cause }, 'the database does not answer')
    return { database: 'unreachable', migrations: 'unknown', mail: 'unknown' }
  }
}
