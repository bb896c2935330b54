import { hours } from '../../src/domain/time.ts'
import { openDatabase } from '../../src/store/database.ts'
import type { Bench } from '../bench.ts'
import { type Create, onBothDatabases } from '../both-databases.ts'
import { createCases } from '../cases.ts'
import { cookiesOf, expectStatus } from '../http-client.ts'
import { nth, withConnections } from '../load.ts'
import { createPeople, loginIdOf, password } from '../people.ts'
import { startPortal } from '../portal.ts'
import { post } from '../requests.ts'
import { type Times, timesOf } from '../server-time.ts'
import { median, percentile, type Row } from '../table.ts'

const cases = 100_000
const loads = [
  { name: '300 open', open: 300 },
  { name: 'a flood of 20,000 open', open: 20_000 },
]

const list = (query: string) => `/portal/desk/cases?${new URLSearchParams(query)}`
/** Every filter, every kind of search, common and rare, a page far behind, and what finds nothing. */
const pages = [
  '',
  'whose=mine',
  'whose=nobody',
  'known=1',
  'known=1&whose=nobody',
  'state=approval',
  'state=closed',
  'state=closed&whose=mine',
  'state=closed&whose=nobody',
  'state=any&whose=mine',
  'state=closed&behind=1.x',
  'q=20260101-999999',
  'q=EJUUB9001234',
  'q=EJUUB9',
  'q=WR012345',
  'q=WS0',
  'q=03-1234',
  'q=03',
  'q=0312345678',
  'q=大森',
  'q=渡辺円&state=open',
  'q=みかん商事&state=closed&whose=mine',
  'q=zzz',
  'q=EJ&known=1',
].map(list)
const menu = '/portal/menu'
/** A year, in days of Japan as the page reads them: the longest period there is. */
const numbersOf = (now: number) => {
  const day = (at: number) => new Date(at + hours(9)).toISOString().slice(0, 10)
  return `/portal/desk/numbers?from=${day(now - 364 * 86_400_000)}&to=${day(now)}`
}

/** The work list of the help desk among 100,000 cases, on both databases. */
export function measureQueue(bench: Bench): Promise<Row[]> {
  return onBothDatabases(bench, 'queue', measureOn)
}

async function measureOn(bench: Bench, database: string, create: Create): Promise<Row[]> {
  const rows: Row[] = []
  for (const [at, { name, open }] of loads.entries()) {
    bench.say(`${database}: making ${cases.toLocaleString('en-US')} cases, ${name}`)
    const databaseUrl = await create(at)
    const db = openDatabase(databaseUrl)
    await createPeople(db, 1000, bench.passwordHash)
    const now = Date.now()
    await createCases(db, { cases, open }, now)
    const portal = await startPortal({ databaseUrl, smtpPort: bench.sink.port, folder: bench.folder })
    bench.say(`${database}: reading the queue`)
    const taken = (addresses: readonly string[], times: number) =>
      rounds(bench, { portal, db }, addresses, times)
    rows.push(
      tailOf(`9 queue of 100,000 cases, ${name}, ${database}`, await taken(pages, 20), { most: 20 }),
      tailOf(`9 menu of the help desk, ${name}, ${database}`, await taken([menu], 100), { most: 20 }),
    )
    if (at === 0) rows.push(tailOf(`numbers of a year, ${database}`, await taken([numbersOf(now)], 5)))
    await portal.stop()
    await db.destroy()
  }
  return rows
}

async function rounds(
  bench: Bench,
  place: Pick<Parameters<typeof timesOf>[1], 'portal' | 'db'>,
  addresses: readonly string[],
  times: number,
): Promise<Times[]> {
  const taken: Times[] = []
  for (let round = 0; round < bench.rounds; round++)
    await withConnections(place.portal.port, 1, async (connections) => {
      const connection = nth(connections, 0)
      const form = post('/portal/login/', { loginId: loginIdOf(0), password })
      const cookie = cookiesOf(expectStatus(await connection.ask(form), 303))
      taken.push(await timesOf(connection, { ...place, cookie }, addresses, times))
    })
  return taken
}

function tailOf(what: string, taken: readonly Times[], limit?: Row['limit']): Row {
  const tails = (of: keyof Times, part: number) => taken.map((times) => percentile(times[of], part))
  const middle = (of: keyof Times, part: number) => median(tails(of, part)).toFixed(1)
  return {
    ...{ what: `${what}, p99`, sample: tails('server', 0.99), unit: 'ms', ...(limit && { limit }) },
    note: `server time; p50 ${middle('server', 0.5)}; by the clock p50 ${middle('clock', 0.5)}, p99 ${middle('clock', 0.99)}`,
  }
}
