import { sql } from 'kysely'
import type { RegisteredData } from '../../domain/registered-data/registered-data.ts'
import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import type { Tx } from '../database.ts'
import { recordColumns } from '../imports/record-columns.ts'

/** The record of an invited person: what the invitation says of them, and whatever else there is. */
export interface Invited {
  readonly data: RegisteredData
  readonly language: Language
}

/** Registers a new administrator without a password. False, and nothing stored, when the login ID is taken. */
export async function addInvited(
  tx: Tx,
  {
    userId,
    loginId,
    memberId,
    now,
    ...invited
  }: Invited & {
    userId: string
    loginId: string
    memberId: string
    now: Instant
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('users')
    .values({
      ...recordColumns(invited.data),
      language: invited.language,
      id: userId,
      login_id: loginId,
      member_id: memberId,
      role: 'participantAdministrator',
      suspended_at: null,
      abolished_at: null,
      version: 1,
      mail_verified_at: null,
      mail_failed_at: null,
      end_requested_at: null,
      first_sign_in_at: null,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column('login_id').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Puts right what an invitation said, and takes back its withdrawal. The person is held and has no password. */
export async function setInvited(
  tx: Tx,
  { userId, now, ...invited }: Invited & { userId: string; now: Instant },
): Promise<void> {
  await tx
    .updateTable('users')
    .set({
      ...recordColumns(invited.data),
      language: invited.language,
      suspended_at: null,
      withdrawn_at: null,
      mail_verified_at: null,
      mail_failed_at: null,
      mail_asked_at: null,
      mail_skipped_at: null,
      version: sql`version + 1`,
      updated_at: now,
    })
    .where('id', '=', userId)
    .execute()
}

/** Whoever is not to come in after all may not ask for a reset either. The person is held and has no password. */
export async function setWithdrawn(tx: Tx, userId: string, now: Instant): Promise<void> {
  await tx
    .updateTable('users')
    .set({ suspended_at: now, withdrawn_at: now, version: sql`version + 1`, updated_at: now })
    .where('id', '=', userId)
    .execute()
}
