import { sql } from 'kysely'
import type { Duration, Instant } from '../domain/time.ts'
import { type Db, prepared, type Tx } from './database.ts'

/** Counts one more within the current window and gives the count, this one included. Shared by all nodes. */
export async function raise(tx: Tx, key: string, window: Duration, now: Instant): Promise<number> {
  const [row] = (await countOne(tx, { key, startedAt: windowStart(window, now) })).rows
  return Number(row?.count)
}

interface Window {
  key: string
  startedAt: Instant
}

const countOne = prepared((tx, { key, startedAt }: Window) =>
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
  const [row] = (await countIn(db, { key, startedAt: windowStart(window, now) })).rows
  return row?.count ?? 0
}

const countIn = prepared((db, { key, startedAt }: Window) =>
  db
    .selectFrom('rate_counters')
    .select('count')
    .where('key', '=', key)
    .where('window_started_at', '=', startedAt),
)

function windowStart(window: Duration, now: Instant): Instant {
  return now - (now % window)
}
