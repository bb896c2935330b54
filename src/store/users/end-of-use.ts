import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { isActive } from '../accounts.ts'
import type { Db, Tx } from '../database.ts'

/** A person who asks for the end of their use (改廃), which their administrator confirms. */
export interface EndRequest {
  requestedAt: Instant
  loginId: string
  familyName: string
  givenName: string
  familyNameEn: string
  givenNameEn: string
}

/** What the person has asked for and not withdrawn; undefined when there is nothing, or nothing to end any more. */
export async function findEndRequest(db: Db | Tx, userId: string): Promise<EndRequest | undefined> {
  const row = await db
    .selectFrom('users')
    .innerJoin('members', 'members.id', 'users.member_id')
    .select([
      'users.end_requested_at as requestedAt',
      'users.login_id as loginId',
      'users.family_name as familyName',
      'users.given_name as givenName',
      'users.family_name_en as familyNameEn',
      'users.given_name_en as givenNameEn',
    ])
    .where('users.id', '=', userId)
    .where(isActive)
    .executeTakeFirst()
  return row && row.requestedAt !== null ? { ...row, requestedAt: row.requestedAt } : undefined
}

/** Of any number of calls, one gives true: the person had not asked before. */
export async function requestEnd(tx: Tx, { userId, at }: { userId: string; at: Instant }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('users')
    .set({ end_requested_at: at })
    .where('id', '=', userId)
    .where('end_requested_at', 'is', null)
    .where('abolished_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** False when there is nothing to withdraw: never asked, or confirmed meanwhile. */
export async function withdrawEnd(tx: Tx, userId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('users')
    .set({ end_requested_at: null })
    .where('id', '=', userId)
    .where('end_requested_at', 'is not', null)
    .where('abolished_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The administrators of the member in use, this person aside: who may confirm the end. */
export async function findOtherAdministrators(
  tx: Tx,
  { memberId, userId }: { memberId: string; userId: string },
): Promise<{ userId: string; language: Language | null }[]> {
  return tx
    .selectFrom('users')
    .select(['id as userId', 'language'])
    .where('member_id', '=', memberId)
    .where('role', '=', 'participantAdministrator')
    .where('suspended_at', 'is', null)
    .where('abolished_at', 'is', null)
    .where('id', '!=', userId)
    .orderBy('id')
    .execute()
}
