import type { Instant } from '../../domain/time.ts'
import type { Tx } from '../database.ts'

/** What a person has been through already when they come into the portal; only the demo world knows of such things. */
export interface UserHistory {
  lastSignInAt: Instant | null
  mailVerifiedAt: Instant | null
  mailFailedAt: Instant | null
  endRequestedAt: Instant | null
}

/** Gives a person who has a password a past. */
export async function setHistory(tx: Tx, userId: string, history: UserHistory): Promise<void> {
  const { lastSignInAt, mailVerifiedAt, mailFailedAt, endRequestedAt } = history
  await tx
    .updateTable('users')
    .set({ mail_verified_at: mailVerifiedAt, mail_failed_at: mailFailedAt, end_requested_at: endRequestedAt })
    .where('id', '=', userId)
    .execute()
  await tx
    .updateTable('credentials')
    .set({ last_sign_in_at: lastSignInAt })
    .where('user_id', '=', userId)
    .execute()
}
