import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { type Db, isPostgres } from '../src/store/database.ts'
import { type Connection, expectStatus } from './http-client.ts'
import type { Portal } from './portal.ts'
import { get } from './requests.ts'

export interface Times {
  /** CPU of the portal's own thread and of its connections to PostgreSQL, in ms: whatever else the machine does. */
  server: number[]
  /** As the asker waits for it, in ms. */
  clock: number[]
}

/** Asks for every address `times` times, one after the other, and tells what each answer cost. */
export async function timesOf(
  connection: Connection,
  { portal, db, cookie }: { portal: Portal; db: Db; cookie: string },
  addresses: readonly string[],
  times: number,
): Promise<Times> {
  const ask = async (address: string) => expectStatus(await connection.ask(get(address, cookie)), 200)
  // Unmeasured turns: statements are written, connections open and the pages of the index warm then.
  for (let turn = 0; turn < 2; turn++) for (const address of addresses) await ask(address)
  const taken: Times = { server: [], clock: [] }
  for (let turn = 0; turn < times; turn++) {
    // Connections end when they have had nothing to do, and others take their place.
    const backends = await backendsOf(db)
    const cpu = () => backends.map(cpuOf)
    for (const address of addresses) {
      const [before, own, begin] = [cpu(), portal.cpu().own, performance.now()]
      await ask(address)
      taken.clock.push(performance.now() - begin)
      const theirs = cpu().reduce((sum, now, at) => sum + Math.max(0, now - (before[at] ?? 0)), 0)
      taken.server.push(portal.cpu().own - own + theirs)
    }
  }
  return taken
}

/** The processes of PostgreSQL that work for others in this database: the portal's connections, here. */
async function backendsOf(db: Db): Promise<number[]> {
  if (!isPostgres(db)) return []
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`.execute(
    db,
  )
  return rows.map(({ pid }) => pid)
}

/** From Linux's scheduler, as in `Portal.cpu`; 0 once the process is gone. */
function cpuOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return 0
  }
}
