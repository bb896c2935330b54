import { type CaseFacts, liveVerification, type Verification } from '../../domain/inquiry/case-state.ts'
import type { VerificationMeans } from '../../domain/inquiry/inquiry.ts'
import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import type { Db, Tx } from '../database.ts'
import { hasRow, rowOf, rowsOf, runs } from '../query.ts'
import { holdMember } from '../users/administrators.ts'
import { desk } from './desk.ts'

/** An administrator in use of a member in use: whom the help desk may call back or send a code to. */
export interface VerifiableAdministrator {
  userId: string
  memberId: string
  loginId: string
  familyName: string
  givenName: string
  /** On record, '' when there is none. */
  telephone: string
  /** In full: to be masked before anybody of the desk sees it. */
  mail: string | null
  mailFailedAt: Instant | null
  language: Language | null
  /** Since when the record is as it is. */
  updatedAt: Instant
  version: number
}

function administratorsInUse(db: Db | Tx) {
  return desk(db)
    .selectFrom('users')
    .innerJoin('members', 'members.id', 'users.member_id')
    .select([
      'users.id as userId',
      'users.member_id as memberId',
      'users.login_id as loginId',
      'users.family_name as familyName',
      'users.given_name as givenName',
      'users.telephone as telephone',
      'users.mail as mail',
      'users.mail_failed_at as mailFailedAt',
      'users.language as language',
      'users.updated_at as updatedAt',
      'users.version as version',
    ])
    .where('users.role', '=', 'participantAdministrator')
    .where('users.suspended_at', 'is', null)
    .where('users.abolished_at', 'is', null)
    .where('members.suspended_at', 'is', null)
}

/** The administrators who can be verified for a member, the one of `firstLoginId` first, then by login ID. */
export const listVerifiable = rowsOf((db, given: { memberId: string; firstLoginId: string; limit: number }) =>
  administratorsInUse(db)
    .where('users.member_id', '=', given.memberId)
    .orderBy((order) => order.case().when('users.login_id', '=', given.firstLoginId).then(0).else(1).end())
    .orderBy('users.login_id')
    .limit(given.limit),
)

/** Of this login ID in this member; undefined when there is none (any more). Only after `holdMember`. */
export const findVerifiable = rowOf((tx: Tx, { memberId, loginId }: { memberId: string; loginId: string }) =>
  administratorsInUse(tx).where('users.member_id', '=', memberId).where('users.login_id', '=', loginId),
)

/**
 * Whether the caller was verified not too long ago and is still an administrator in use: the member is held, so that
 * nobody stops or demotes them before the transaction ends. Comes after the case is held and before any user is.
 */
export async function isStillVerified(tx: Tx, facts: CaseFacts, now: Instant): Promise<boolean> {
  const live = liveVerification(facts, now)
  if (live === null) return false
  await holdMember(tx, live.memberId)
  return isVerifiedInUse(tx, live)
}

/** Likewise for a page, which decides nothing. */
export const isVerifiedInUse = hasRow((db, { memberId, userId }: Pick<Verification, 'userId' | 'memberId'>) =>
  administratorsInUse(db).where('users.member_id', '=', memberId).where('users.id', '=', userId),
)

/** Only while the case is held. */
export async function setVerification(
  tx: Tx,
  given: { id: string; verification: Verification; by: string; means: VerificationMeans },
): Promise<void> {
  const { id, verification, by, means } = given
  await writeVerification(tx, { id, by, means, ...verification })
}

/** Takes back what a later call has shown to be wrong. Only while the case is held. */
export async function clearVerification(tx: Tx, id: string): Promise<void> {
  await writeVerification(tx, { id, userId: null, memberId: null, at: null, by: null, means: null })
}

type Written = { [Key in keyof Verification]: Verification[Key] | null } & {
  id: string
  by: string | null
  means: VerificationMeans | null
}

const writeVerification = runs((tx, given: Written) =>
  desk(tx)
    .updateTable('inquiries')
    .set({
      verified_user_id: given.userId,
      verified_member_id: given.memberId,
      verified_at: given.at,
      verified_by: given.by,
      verified_means: given.means,
    })
    .where('id', '=', given.id),
)
