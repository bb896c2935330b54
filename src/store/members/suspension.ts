import { sql } from 'kysely'
import type { Duration, Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { type Db, isPostgres, type Tx } from '../database.ts'

/** What stopping a member touches, as far as it can be said beforehand. */
export interface MemberReach {
  /** People whose use has not ended for good. */
  users: number
  /** Browsers in which somebody is signed in. */
  sessions: number
  /** Whether staff of the operator belong to it: to stop it would lock out whoever could start it again. */
  hasStaff: boolean
}

export async function countReach(
  db: Db,
  memberId: string,
  { now, sessionIdle, sessionMax }: { now: Instant; sessionIdle: Duration; sessionMax: Duration },
): Promise<MemberReach> {
  const users = await db
    .selectFrom('users')
    .select(({ fn }) => [
      fn.countAll<number>().as('users'),
      sql<number>`sum(case when role in ('helpDesk', 'operator') then 1 else 0 end)`.as('staff'),
    ])
    .where('member_id', '=', memberId)
    .where('abolished_at', 'is', null)
    .executeTakeFirstOrThrow()
  const sessions = await db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('users.member_id', '=', memberId)
    .where('sessions.seen_at', '>', now - sessionIdle)
    .where('sessions.created_at', '>', now - sessionMax)
    .executeTakeFirstOrThrow()
  return { users: Number(users.users), sessions: Number(sessions.count), hasStaff: Number(users.staff) > 0 }
}

/**
 * Stops the member (`at`) or lets it go on (null). False, and nothing done, when somebody else has changed it since
 * it had that version, or when it is so already. Holds the member to the end of the transaction.
 */
export async function setSuspended(
  tx: Tx,
  {
    memberId,
    version,
    suspendedAt,
    now,
  }: { memberId: string; version: number; suspendedAt: Instant | null; now: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('members')
    .set(({ eb }) => ({ suspended_at: suspendedAt, version: eb('version', '+', 1), updated_at: now }))
    .where('id', '=', memberId)
    .where('version', '=', version)
    .where('suspended_at', suspendedAt === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What `endAllOfMember` ended. */
export interface Ended {
  sessions: number
  links: number
  mailChanges: number
}

/**
 * Ends every session, reset link, invitation and waiting change of address of the member's people, by one statement
 * each. The people are held before, as by every act on one of them, so that none of these waits in a circle.
 */
export async function endAllOfMember(tx: Tx, memberId: string, now: Instant): Promise<Ended> {
  const people = tx.selectFrom('users').select('id').where('member_id', '=', memberId)
  if (isPostgres(tx))
    await tx
      .with('held', () => people.orderBy('id').forNoKeyUpdate())
      .selectFrom('held')
      .select(({ fn }) => fn.countAll().as('count'))
      .execute()
  const sessions = await tx.deleteFrom('sessions').where('user_id', 'in', people).executeTakeFirst()
  const links = await tx
    .updateTable('reset_requests')
    .set({ ended_at: now, end_reason: 'void' })
    .where('user_id', 'in', people)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  const mailChanges = await tx
    .updateTable('mail_changes')
    .set({ ended_at: now, end_reason: 'cancelled' })
    .where('user_id', 'in', people)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return {
    sessions: Number(sessions.numDeletedRows),
    links: Number(links.numUpdatedRows),
    mailChanges: Number(mailChanges.numUpdatedRows),
  }
}

/** Who hears of what happens to the member: its administrators who are in use and have a password. */
export async function listAdministratorsToTell(
  tx: Tx,
  memberId: string,
): Promise<{ userId: string; language: Language | null }[]> {
  return tx
    .selectFrom('users')
    .innerJoin('credentials', 'credentials.user_id', 'users.id')
    .select(['users.id as userId', 'users.language as language'])
    .where('users.member_id', '=', memberId)
    .where('users.role', '=', 'participantAdministrator')
    .where('users.suspended_at', 'is', null)
    .where('users.abolished_at', 'is', null)
    .where('credentials.password_hash', 'is not', null)
    .execute()
}
