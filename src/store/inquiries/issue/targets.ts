import { sql } from 'kysely'
import type { CaseTarget } from '../../../domain/inquiry/case-state.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Language } from '../../../i18n/language.ts'
import { isInUse } from '../../accounts.ts'
import type { Db, Tx } from '../../database.ts'
import { rowOf } from '../../query.ts'
import { lockInForce } from '../../sign-in-failures.ts'
import { desk } from '../desk.ts'

/** Whom a 対象ログインID turns out to be, as far as issuing a password asks. */
export interface IssueTarget extends CaseTarget {
  loginId: string
  language: Language | null
  /** When a password was last issued for them, by whomever and in whatever case. */
  lastIssuedAt: Instant | null
  /** Changes with every issue: what a page was made from. */
  seen: string
}

/** The record of a target as the help desk sees it: addresses only as whether there is one. */
export interface TargetRecord extends IssueTarget {
  familyName: string
  givenName: string
  familyKana: string
  givenKana: string
  department: string
  suspendedAt: Instant | null
  abolishedAt: Instant | null
  lockedAt: Instant | null
  lastSignInAt: Instant | null
  /** Of the password in force, when it is an issued one. */
  issuedAt: Instant | null
  issuedUntil: Instant | null
  issuedUsedAt: Instant | null
  /** In full: to be masked before anybody of the desk sees it. */
  mail: string | null
  mailVerifiedAt: Instant | null
  mailFailedAt: Instant | null
}

/** Whoever has this login ID; a lock set at or before `lapsedBefore` has ended by time. */
export async function findTarget(
  db: Db | Tx,
  { loginId, lapsedBefore }: { loginId: string; lapsedBefore: Instant | null },
): Promise<TargetRecord | undefined> {
  const row = await target(db, loginId, lapsedBefore ?? -1)
  if (!row) return undefined
  const { memberSuspendedAt, deskIssuedAt, lastIssueId, ...record } = row
  const issuedAts = [record.issuedAt, deskIssuedAt].filter((at) => at !== null)
  return {
    ...record,
    isActive: isInUse(row),
    lastIssuedAt: issuedAts.length === 0 ? null : Math.max(...issuedAts),
    seen: `${lastIssueId ?? 'none'}-${record.issuedAt ?? 'none'}`,
  }
}

const target = rowOf((db, loginId: string, lapsedBefore: Instant) =>
  desk(db)
    .selectFrom('users')
    .innerJoin('members', 'members.id', 'users.member_id')
    .leftJoin('credentials', 'credentials.user_id', 'users.id')
    .select([
      'users.id as userId',
      'users.login_id as loginId',
      'users.member_id as memberId',
      'users.role as role',
      'users.language as language',
      'users.family_name as familyName',
      'users.given_name as givenName',
      'users.family_kana as familyKana',
      'users.given_kana as givenKana',
      'users.department as department',
      'users.suspended_at as suspendedAt',
      'users.abolished_at as abolishedAt',
      'members.suspended_at as memberSuspendedAt',
      'users.mail as mail',
      'users.mail_verified_at as mailVerifiedAt',
      'users.mail_failed_at as mailFailedAt',
      'credentials.last_sign_in_at as lastSignInAt',
      'credentials.issued_at as issuedAt',
      'credentials.issued_until as issuedUntil',
      'credentials.issued_used_at as issuedUsedAt',
    ])
    .select((user) => [
      lockInForce(lapsedBefore).as('lockedAt'),
      user
        .selectFrom('case_issues')
        .select(({ fn }) => fn.max('issued_at').as('at'))
        .whereRef('user_id', '=', 'users.id')
        .as('deskIssuedAt'),
      user
        .selectFrom('case_issues')
        .select('id')
        .whereRef('user_id', '=', 'users.id')
        .where('issued_at', 'is not', null)
        .orderBy('issued_at', 'desc')
        // Two within a millisecond stand in one order all the same.
        .orderBy(sql`id`, 'desc')
        .limit(1)
        .as('lastIssueId'),
    ])
    .where('users.login_id', '=', loginId),
)
