import { type Duration, days, type Instant } from '../domain/time.ts'
import type { Db } from './database.ts'
import { forgetInquiries } from './inquiries/receipt/forget.ts'
import { forgetBatches } from './user-batches/forget.ts'

const spentIsKept = days(30)
const countersAreKept = days(1)
/** At a time: a month of rows in one statement would hold SQLite, and with it every page, for seconds. */
const batchSize = 1000

/** Deletes what nobody needs any more: lapsed sessions, spent links and letters after 30 days, old counters, old files of users, and of inquiries closed long ago who asked what. */
export async function forgetSpent(
  db: Db,
  { now, sessionIdle, sessionMax }: { now: Instant; sessionIdle: Duration; sessionMax: Duration },
): Promise<void> {
  const lapsed = db
    .selectFrom('sessions')
    .select('id_hash')
    .where((where) =>
      where.or([where('seen_at', '<=', now - sessionIdle), where('created_at', '<=', now - sessionMax)]),
    )
  await untilNoneIsLeft(() => db.deleteFrom('sessions').where('id_hash', 'in', lapsed.limit(batchSize)))

  const ended = db
    .selectFrom('outbox')
    .select('id')
    .where('ended_at', '<=', now - spentIsKept)
  await untilNoneIsLeft(() => db.deleteFrom('outbox').where('id', 'in', ended.limit(batchSize)))

  const old = db
    .selectFrom('reset_requests')
    .select('id')
    .where('requested_at', '<=', now - spentIsKept)
  await untilNoneIsLeft(() => db.deleteFrom('reset_requests').where('id', 'in', old.limit(batchSize)))

  const decided = db
    .selectFrom('mail_changes')
    .select('id')
    .where('object_until', '<=', now - spentIsKept)
  await untilNoneIsLeft(() => db.deleteFrom('mail_changes').where('id', 'in', decided.limit(batchSize)))

  const isOver = now - countersAreKept
  const over = db.selectFrom('rate_counters').select('key').where('window_started_at', '<=', isOver)
  await untilNoneIsLeft(() =>
    db
      .deleteFrom('rate_counters')
      .where('key', 'in', over.limit(batchSize))
      .where('window_started_at', '<=', isOver),
  )
  await forgetBatches(db, now)
  await forgetInquiries(db, now)
}

async function untilNoneIsLeft(
  deletion: () => { executeTakeFirstOrThrow(): Promise<{ numDeletedRows: bigint }> },
): Promise<void> {
  while ((await deletion().executeTakeFirstOrThrow()).numDeletedRows > 0n);
}
