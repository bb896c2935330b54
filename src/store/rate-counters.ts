import { sql } from 'kysely'
import type { Duration, Instant } from '../domain/time.ts'
import type { Db, Tx } from './database.ts'
import { countOf, rowOf } from './query.ts'

/**
 * Counts one more within the current window and gives the count, this one included. Shared by all nodes. Windows of one
 * length follow each other without a gap, from 1970 on: around the border of two, twice a limit may come within less
 * than one of them, and no more than that. It keeps floods away (R13, LOCK-08), gives each count once, and tells when
 * to come back; what has to hold within any hour is counted by its rows, as the mails of a login ID are
 * (`countSince` in reset-requests).
 */
export async function raise(tx: Tx, key: string, window: Duration, now: Instant): Promise<number> {
  return countOne(tx, key, windowStart(window, now))
}

const countOne = countOf((tx: Tx, key: string, startedAt: Instant) =>
  tx
    .insertInto('rate_counters')
    .values({ key, window_started_at: startedAt, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['key', 'window_started_at']).doUpdateSet({ count: sql`rate_counters.count + 1` }),
    )
    .returning('count'),
)

/** The count of the current window so far. */
export async function find(db: Db, key: string, window: Duration, now: Instant): Promise<number> {
  return (await counterOf(db, key, windowStart(window, now)))?.count ?? 0
}

const counterOf = rowOf((db, key: string, startedAt: Instant) =>
  db
    .selectFrom('rate_counters')
    .select('count')
    .where('key', '=', key)
    .where('window_started_at', '=', startedAt),
)

function windowStart(window: Duration, now: Instant): Instant {
  return now - (now % window)
}
