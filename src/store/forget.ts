import { type Duration, days, type Instant } from '../domain/time.ts'
import type { Db } from './database.ts'

const spentIsKept = days(30)
const countersAreKept = days(1)

/** Deletes what nobody needs any more: lapsed sessions, spent links and letters after 30 days, old counters. */
export async function forgetSpent(
  db: Db,
  { now, sessionIdle, sessionMax }: { now: Instant; sessionIdle: Duration; sessionMax: Duration },
): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where((where) =>
      where.or([where('seen_at', '<=', now - sessionIdle), where('created_at', '<=', now - sessionMax)]),
    )
    .execute()
  await db
    .deleteFrom('outbox')
    .where('ended_at', '<=', now - spentIsKept)
    .execute()
  await db
    .deleteFrom('reset_requests')
    .where('requested_at', '<=', now - spentIsKept)
    .execute()
  await db
    .deleteFrom('rate_counters')
    .where('window_started_at', '<=', now - countersAreKept)
    .execute()
}
