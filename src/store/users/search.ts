import { type RawBuilder, sql } from 'kysely'
import type { Standing } from '../../domain/registered-data/standing.ts'
import type { Role } from '../../domain/role.ts'
import type { Instant } from '../../domain/time.ts'
import type { UserSearch } from '../../domain/users/search.ts'
import type { Db } from '../database.ts'
import { concernConditions, conditionsOf, type SearchedMember, usersOf } from './search-conditions.ts'
import { standingOf } from './users-export.ts'

/** A user as a list of users shows them (S8). */
export interface FoundUser {
  loginId: string
  familyName: string
  givenName: string
  familyKana: string
  givenKana: string
  department: string
  role: Role
  hasMail: boolean
  mailVerifiedAt: Instant | null
  mailFailedAt: Instant | null
  /** When registering an address was put off after an issued password. */
  mailSkippedAt: Instant | null
  standing: Standing
  endRequestedAt: Instant | null
  isLocked: boolean
  hasUnusedIssued: boolean
  lastSignInAt: Instant | null
}

/** How many users of the member a search finds. */
export async function countFound(db: Db, member: SearchedMember, search: UserSearch): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${found(db, member, search)}`.execute(db)
  return Number(rows[0]?.count)
}

/** A page of what a search finds, by reading. */
export async function listFound(
  db: Db,
  member: SearchedMember,
  search: UserSearch,
  { offset, limit }: { offset: number; limit: number },
): Promise<FoundUser[]> {
  const { locked, issuedUnused } = concernConditions(db, member)
  const { rows } = await sql<Row>`
    select users.login_id as "loginId", users.family_name as "familyName", users.given_name as "givenName",
      users.family_kana as "familyKana", users.given_kana as "givenKana", users.department, users.role,
      users.mail_key is not null as "hasMail", users.mail_verified_at as "mailVerifiedAt",
      users.mail_failed_at as "mailFailedAt", users.mail_skipped_at as "mailSkippedAt",
      users.suspended_at as "suspendedAt",
      users.abolished_at as "abolishedAt", users.end_requested_at as "endRequestedAt",
      ${locked} as "isLocked", ${issuedUnused} as "hasUnusedIssued",
      credentials.last_sign_in_at as "lastSignInAt"
    from (
      select users.id, users.kana_key, users.login_id from ${found(db, member, search)}
      order by users.kana_key, users.login_id limit ${limit} offset ${offset}
    ) as page
    left join users on users.id = page.id
    left join credentials on credentials.user_id = page.id
    order by page.kana_key, page.login_id`.execute(db)
  return rows.map(({ suspendedAt, abolishedAt, ...row }) => ({
    ...row,
    standing: standingOf({ suspended_at: suspendedAt, abolished_at: abolishedAt }),
    hasMail: Boolean(row.hasMail),
    isLocked: Boolean(row.isLocked),
    hasUnusedIssued: Boolean(row.hasUnusedIssued),
  }))
}

/** SQLite has no truth values but numbers, and null where there is nothing to compare. */
type Row = Omit<FoundUser, 'standing' | 'hasMail' | 'isLocked' | 'hasUnusedIssued'> &
  Record<'hasMail' | 'isLocked' | 'hasUnusedIssued', boolean | number | null> &
  Record<'suspendedAt' | 'abolishedAt', Instant | null>

function found(db: Db, member: SearchedMember, search: UserSearch): RawBuilder<unknown> {
  return sql`${usersOf(db, member)}${conditionsOf(db, member, search)}`
}
