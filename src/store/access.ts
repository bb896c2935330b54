import type { Instant } from '../domain/time.ts'
import type { Tx } from './database.ts'
import { runs } from './query.ts'
import * as resetRequests from './reset-requests.ts'
import * as sessions from './sessions.ts'
import * as mailChanges from './users/mail-changes.ts'

/**
 * Ends every way in of these people at a stop, at its end, or when they belong to another member: sessions, reset
 * links, invitations, changes of address that wait for their confirmation (RST-10). The people are held.
 */
export async function endAccess(tx: Tx, userIds: string[], now: Instant): Promise<void> {
  if (userIds.length === 0) return
  await sessions.endAllOf(tx, userIds)
  await endLinks(tx, userIds, now)
}

/** The same but for sessions: what was mailed to an address that is theirs no more. */
export async function endLinks(tx: Tx, userIds: string[], now: Instant): Promise<void> {
  await resetRequests.endAllOf(tx, userIds, now)
  await mailChanges.cancelAllOf(tx, userIds, now)
}

type Owner = { userId: string; now: Instant }

/**
 * Ends what the former password of a person gave: sessions, reset links, invitations, and the change of address that
 * they asked for themselves, or somebody else with their password (RST-19). One that their administrator asked for
 * stands: who has lost the mailbox gets a new address and a password from them at one time. The person is held.
 */
export async function endFormerAccess(tx: Tx, owner: Owner): Promise<void> {
  await sessions.endAllOfOne(tx, owner.userId)
  await endResetLinks(tx, owner)
  await cancelOwnMailChange(tx, owner)
}

const endResetLinks = runs((tx, { userId, now }: Owner) =>
  tx
    .updateTable('reset_requests')
    .set({ ended_at: now, end_reason: 'void' })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null),
)

const cancelOwnMailChange = runs((tx, { userId, now }: Owner) =>
  tx
    .updateTable('mail_changes')
    .set({ ended_at: now, end_reason: 'cancelled' })
    .where('user_id', '=', userId)
    .where('requested_by', '=', userId)
    .where('ended_at', 'is', null),
)
