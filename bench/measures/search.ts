import { type Db, isPostgres, openDatabase } from '../../src/store/database.ts'
import { settleUsers } from '../../src/store/imports/import-users.ts'
import type { Bench } from '../bench.ts'
import { type Create, onBothDatabases } from '../both-databases.ts'
import { createCrowd } from '../crowd.ts'
import { type Connection, cookiesOf, expectStatus } from '../http-client.ts'
import { nth, withConnections } from '../load.ts'
import { loginIdOf, password } from '../people.ts'
import { type Portal, startPortal } from '../portal.ts'
import { post } from '../requests.ts'
import { type Times, timesOf } from '../server-time.ts'
import { median, percentile, type Row } from '../table.ts'

const crowds = {
  large: { users: 1_000_000, memberSize: 5000 },
  small: { users: 50_000, memberSize: 5000 },
  few: { users: 50_000, memberSize: 500 },
} as const

const menu = '/portal/menu'
/** Every field and filter, every script, the first page and the last, and what finds nobody. */
const pages = [
  '',
  'page=100',
  'loginId=b00',
  'name=大森',
  'name=おおもり',
  'name=ｵｵﾓﾘ ｿｳﾀ',
  'name=omori',
  'name=渡辺 円&page=2',
  'name=zzz',
  'department=システム',
  'mail=005@example',
  'standing=suspended',
  'standing=abolished&name=ハセガワ',
  'concern=locked',
  'concern=withoutMail',
  'concern=unconfirmed',
  'concern=bouncing',
  'concern=neverSignedIn',
  'concern=issuedUnused',
  'concern=endRequested',
  'concern=locked&concern=issuedUnused&concern=withoutMail&concern=bouncing&name=森',
].map((query) => `/portal/admin/users?${new URLSearchParams(query)}`)

/** Searching inside a member of 5,000 among a million users, on both databases. */
export function measureSearch(bench: Bench): Promise<Row[]> {
  return onBothDatabases(bench, 'search', measureOn)
}

type Size = keyof typeof crowds
interface Place {
  portal: Portal
  db: Db
}

async function measureOn(bench: Bench, database: string, create: Create): Promise<Row[]> {
  const places = new Map<Size, Place>()
  const rows: Row[] = []
  try {
    for (const name of ['few', 'small', 'large'] as const) {
      const { users, memberSize } = crowds[name]
      bench.say(`${database}: making ${shown(users)} users, ${shown(memberSize)} of them of one member`)
      const databaseUrl = await create(name)
      const db = openDatabase(databaseUrl)
      await createCrowd(db, crowds[name], bench.passwordHash)
      const portal = await startPortal({ databaseUrl, smtpPort: bench.sink.port, folder: bench.folder })
      places.set(name, { portal, db })
      // Only told: this is before what an import does at its end, and people of one member are rarely so far apart.
      if (name === 'large' && isPostgres(db))
        rows.push(
          tailOf(`search before the first vacuum, ${database}`, await rounds(bench, { portal, db }, pages)),
        )
      await settleUsers(db)
    }
    bench.say(`${database}: searching`)
    const place = (name: Size) => places.get(name) ?? fail()
    const large = await rounds(bench, place('large'), pages)
    const small = await rounds(bench, place('small'), pages)
    const few = await rounds(bench, place('few'), pages)
    const ratio = (more: Times[], fewer: Times[]) =>
      more.map(({ server }, round) => percentile(server, 0.5) / percentile(nth(fewer, round).server, 0.5))
    rows.push(
      tailOf(`8 search of users, ${database}`, large, { most: 20 }),
      tailOf(`8 menu with the board, ${database}`, await rounds(bench, place('large'), [menu], 200), {
        most: 20,
      }),
      {
        ...{ what: `8 search, 1,000,000 ÷ 50,000 users, ${database}`, sample: ratio(large, small), unit: '' },
        ...{ limit: { most: 1.2 }, note: '5,000 in the member' },
      },
      {
        ...{ what: `8 search, 5,000 ÷ 500 in the member, ${database}`, sample: ratio(small, few), unit: '' },
        ...{ limit: { most: 10 }, note: '50,000 users' },
      },
    )
    return rows
  } finally {
    for (const { portal, db } of places.values()) {
      await portal.stop()
      await db.destroy()
    }
  }
}

function tailOf(what: string, taken: readonly Times[], limit?: Row['limit']): Row {
  const tails = (of: keyof Times, part: number) => taken.map((times) => percentile(times[of], part))
  const middle = (of: keyof Times, part: number) => median(tails(of, part)).toFixed(1)
  return {
    ...{ what: `${what}, p99`, sample: tails('server', 0.99), unit: 'ms', ...(limit && { limit }) },
    note: `server time; p50 ${middle('server', 0.5)}; by the clock p50 ${middle('clock', 0.5)}, p99 ${middle('clock', 0.99)}`,
  }
}

async function rounds(
  bench: Bench,
  place: Place,
  addresses: readonly string[],
  times = 20,
): Promise<Times[]> {
  const taken: Times[] = []
  for (let round = 0; round < bench.rounds; round++)
    await withConnections(place.portal.port, 1, async (connections) => {
      const connection = nth(connections, 0)
      const cookie = await signIn(connection)
      taken.push(await timesOf(connection, { ...place, cookie }, addresses, times))
    })
  return taken
}

/** The first person is the administrator of the member. */
async function signIn(connection: Connection): Promise<string> {
  const form = post('/portal/login/', { loginId: loginIdOf(0), password })
  return cookiesOf(expectStatus(await connection.ask(form), 303))
}

const shown = (value: number) => value.toLocaleString('en-US')

function fail(): never {
  throw new Error('a place was not made')
}
