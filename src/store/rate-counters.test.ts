import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases } from '../../test/harness/databases.ts'
import { hours, minutes } from '../domain/time.ts'
import { type Db, openDatabase } from './database.ts'
import { migrate } from './migrations/migrate.ts'
import * as counters from './rate-counters.ts'

const border = hours(7)

describe.each(databases)('what is limited, on $name', ({ create, missing }) => {
  let db: Db
  beforeAll(async () => {
    if (missing !== null) return
    db = openDatabase(await create())
    await migrate(db)
  })
  afterAll(async () => {
    await db?.destroy()
  })

  it.skipIf(missing !== null)('is counted anew from the border of a window on', async () => {
    const raise = (now: number) =>
      db.transaction().execute((tx) => counters.raise(tx, 'source', hours(1), now))
    const moments = [border - hours(1), border - 1, border, border + minutes(59)]
    const counts: number[] = []
    for (const now of moments) counts.push(await raise(now))
    expect(counts).toEqual([1, 2, 1, 2])
    expect(await counters.find(db, 'source', hours(1), border + 1)).toBe(2)
    expect(await counters.find(db, 'source', hours(1), border + hours(1))).toBe(0)
  })
})
