import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases } from '../../test/harness/databases.ts'
import { type Db, openDatabase, type Tx } from './database.ts'
import { migrate } from './migrations/migrate.ts'
import { changes, countOf, hasRow, rowOf, rowsOf, runs } from './query.ts'

type Counter = { key: string; count: number }

let builds = 0
const add = runs((tx, { key, count }: Counter, at: number) => {
  builds++
  return tx.insertInto('rate_counters').values({ key, window_started_at: at, count })
})
const lower = changes((tx, key: string, { by }: { by: number }, least: number) =>
  tx
    .updateTable('rate_counters')
    .set({ count: sql`count - ${by}` })
    .where('key', '=', key)
    .where('count', '>=', least),
)
const find = rowOf((db, key: string) => db.selectFrom('rate_counters').select('count').where('key', '=', key))
const list = rowsOf((db) => db.selectFrom('rate_counters').select('key').orderBy('key'))
const isThere = hasRow((db, at: number, key: string) =>
  db.selectFrom('rate_counters').select('key').where('window_started_at', '=', at).where('key', 'in', [key]),
)
const countAll = countOf((tx: Tx, most: number) =>
  tx
    .selectFrom('rate_counters')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('count', '<=', most),
)

describe.each(databases)('a query written out once, on $name', ({ create, missing }) => {
  let db: Db
  beforeAll(async () => {
    if (missing !== null) return
    db = openDatabase(await create())
    await migrate(db)
    builds = 0
    await db.transaction().execute(async (tx) => {
      await add(tx, { key: 'a', count: 1 }, 7)
      await add(tx, { key: 'b', count: 2 }, 8)
    })
  })
  afterAll(async () => {
    await db?.destroy()
  })
  const inTransaction = <T>(act: (tx: Tx) => Promise<T>) => db.transaction().execute(act)

  it.skipIf(missing !== null)(
    'puts each value where it belongs, and is built for the first call alone',
    async () => {
      expect(await list(db)).toEqual([{ key: 'a' }, { key: 'b' }])
      expect(await find(db, 'b')).toEqual({ count: 2 })
      expect([await isThere(db, 7, 'a'), await isThere(db, 8, 'a')]).toEqual([true, false])
      expect(builds).toBe(1)
    },
  )

  it.skipIf(missing !== null)('tells what there is not, and counts in numbers', async () => {
    expect(await find(db, 'nobody')).toBeUndefined()
    expect([
      await inTransaction((tx) => countAll(tx, 1)),
      await inTransaction((tx) => countAll(tx, 0)),
    ]).toEqual([1, 0])
  })

  it.skipIf(missing !== null)('tells whether a write has changed anything', async () => {
    const lowered = () => inTransaction((tx) => lower(tx, 'b', { by: 2 }, 1))
    expect([await lowered(), await lowered()]).toEqual([true, false])
    expect(await find(db, 'b')).toEqual({ count: 0 })
  })
})
