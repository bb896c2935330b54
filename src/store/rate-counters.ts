import { sql } from 'kysely'
import type { Duration, Instant } from '../domain/time.ts'
import type { Db, Tx } from './database.ts'

/** Counts one more within the current window and gives the count, this one included. Shared by all nodes. */
export async function raise(tx: Tx, key: string, window: Duration, now: Instant): Promise<number> {
  const row = await tx
    .insertInto('rate_counters')
    .values({ key, window_started_at: windowStart(window, now), count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['key', 'window_started_at']).doUpdateSet({ count: sql`rate_counters.count + 1` }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return row.count
}

/** The count of the current window so far. */
export async function find(db: Db, key: string, window: Duration, now: Instant): Promise<number> {
  const row = await db
    .selectFrom('rate_counters')
    .select('count')
    .where('key', '=', key)
    .where('window_started_at', '=', windowStart(window, now))
    .executeTakeFirst()
  return row?.count ?? 0
}

function windowStart(window: Duration, now: Instant): Instant {
  return now - (now % window)
}
