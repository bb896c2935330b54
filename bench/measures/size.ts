import { hashOf } from '../../src/keys.ts'
import { type Db, openDatabase } from '../../src/store/database.ts'
import { type Bench, untilTaken } from '../bench.ts'
import { type Create, onBothDatabases } from '../both-databases.ts'
import { type Connection, expectStatus } from '../http-client.ts'
import { nth, timed, withConnections } from '../load.ts'
import { administratorOf, createPeople, loginIdOf, userIdOf } from '../people.ts'
import { type Portal, startPortal } from '../portal.ts'
import { get } from '../requests.ts'
import { median, type Row } from '../table.ts'
import { requestOnce, signInOnce } from '../visits.ts'

const sizes = [1_000, 100_000, 1_000_000] as const
const operations = ['sign-in', 'reset request', 'look-up by ID (S8)'] as const
type Operation = (typeof operations)[number]

interface Place {
  size: number
  db: Db
  portal: Portal
  /** A person that has not been asked for before, all over the table. */
  anybody(): number
}

/** Row 7: what one operation costs when there are a thousand and when there are a million users. */
export function measureSize(bench: Bench): Promise<Row[]> {
  return onBothDatabases(bench, 'size', measureOn)
}

async function measureOn(bench: Bench, database: string, create: Create): Promise<Row[]> {
  const places: Place[] = []
  for (const size of sizes) {
    bench.say(`${database}: making ${size.toLocaleString('en-US')} users`)
    places.push(await createPlace(bench, size, await create(size)))
  }
  const costs = new Map<string, number[]>()
  try {
    // One unmeasured round: code and pages are warm then, on all sizes alike.
    for (let round = -1; round < bench.rounds; round++) {
      for (const operation of operations) {
        for (const place of places) {
          const cost = await costOf(bench, place, operation)
          const key = `${operation} ${place.size}`
          if (round >= 0) costs.set(key, [...(costs.get(key) ?? []), cost])
        }
      }
      if (round >= 0) bench.say(`${database}: round ${round + 1} of cost against size`)
    }
  } finally {
    for (const { portal, db } of places) {
      await portal.stop()
      await db.destroy()
    }
  }
  return operations.flatMap((operation) => rowsOf(database, operation, costs))
}

function rowsOf(database: string, operation: Operation, costs: ReadonlyMap<string, number[]>): Row[] {
  const samples = sizes.map((size) => costs.get(`${operation} ${size}`) ?? [])
  const medians = samples.map(median)
  const each = medians.map((ms) => (ms >= 0.1 ? ms.toFixed(2) : ms.toFixed(3))).join(' / ')
  // By round, so that what else went on at that moment weighs on both alike.
  const growth = nth(samples, sizes.length - 1).map((ms, round) => ms / nth(nth(samples, 0), round))
  return [
    {
      what: `7 ${operation}, a million ÷ a thousand users, ${database}`,
      sample: growth,
      unit: '',
      limit: { most: 1.2 },
      note: `${each} ms at 1,000 / 100,000 / 1,000,000`,
    },
  ]
}

async function createPlace(bench: Bench, size: number, databaseUrl: string): Promise<Place> {
  const db = openDatabase(databaseUrl)
  await createPeople(db, size, bench.passwordHash)
  const portal = await startPortal({ databaseUrl, smtpPort: bench.sink.port, folder: bench.folder })
  // Steps that share no factor with the size lead all over the table, and to everybody before anybody twice.
  let n = 0
  const anybody = () => {
    n = (n + 618_033) % size
    return n
  }
  return { size, db, portal, anybody }
}

/**
 * Milliseconds of one operation: of the CPU of the portal's own thread, so that neither the hash nor what else
 * this machine does at the moment hides a difference.
 */
async function costOf(bench: Bench, place: Place, operation: Operation): Promise<number> {
  const { portal } = place
  const lanes = bench.cores * 4
  const count = operation === 'sign-in' ? 150 : 300
  const mailsBefore = bench.sink.taken()
  const doOnce = await taskOf(place, operation, count)
  const before = portal.cpu().own
  await withConnections(portal.port, lanes, (connections) =>
    timed(lanes, count, (lane) => doOnce(nth(connections, lane))),
  )
  if (operation === 'reset request') await untilTaken(bench, mailsBefore + count)
  return (portal.cpu().own - before) / count
}

type Task = (connection: Connection) => Promise<unknown>

async function taskOf({ db, anybody }: Place, operation: Operation, count: number): Promise<Task> {
  if (operation === 'sign-in') return (connection) => signInOnce(connection, anybody())
  if (operation === 'reset request') return (connection) => requestOnce(connection, anybody())
  const searches = await searchesBy(db, Array.from({ length: count }, anybody))
  return async (connection) => expectStatus(await connection.ask(searches.pop() ?? ''), 200)
}

/** For each of these people the search by which the administrator of their member finds them, already signed in. */
async function searchesBy(db: Db, people: readonly number[]): Promise<string[]> {
  const at = Date.now()
  const sessions = people.map((person) => ({ person, key: `bench-${at}-${person}`.padEnd(43, '0') }))
  await db
    .insertInto('sessions')
    .values(
      sessions.map(({ person, key }) => ({
        id_hash: hashOf(key),
        user_id: userIdOf(administratorOf(person)),
        created_at: at,
        seen_at: at,
        source: '',
        user_agent: '',
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return sessions.map(({ person, key }) =>
    get(`/portal/admin/users?loginId=${loginIdOf(person)}`, `__Host-session=${key}`),
  )
}
