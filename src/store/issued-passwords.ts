import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '../domain/time.ts'
import type { Tx } from './database.ts'
import { setIssueUsed, supersedeIssues } from './inquiries/issue/spent.ts'

/**
 * Replaces the password by one that somebody else has made up: it opens one session, before `issuedUntil`, and that
 * one leads nowhere but to the choice of one's own (F7). An issued one before it is worth nothing any more.
 */
export async function issuePassword(
  tx: Tx,
  {
    userId,
    passwordHash,
    issuedAt,
    issuedUntil,
  }: { userId: string; passwordHash: string; issuedAt: Instant; issuedUntil: Instant },
): Promise<void> {
  const issued = {
    password_hash: passwordHash,
    issued_at: issuedAt,
    issued_until: issuedUntil,
    issued_used_at: null,
  }
  await tx
    .insertInto('credentials')
    .values({
      user_id: userId,
      changed_at: null,
      last_sign_in_at: null,
      previous_sign_in_at: null,
      ...issued,
    })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(issued))
    .execute()
  await supersedeIssues(tx, { userId, at: issuedAt })
}

/**
 * Notes the one sign-in that an issued password is good for: of any number at once, one gives true. False also when
 * `verified` is not the person's hash any more, or its time is over (72 h to the millisecond).
 */
export async function setIssuedUsed(
  tx: Tx,
  { userId, at, verified }: { userId: string; at: Instant; verified: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('credentials')
    .set(({ ref }) => ({
      issued_used_at: at,
      previous_sign_in_at: ref('last_sign_in_at'),
      last_sign_in_at: at,
    }))
    .where('user_id', '=', userId)
    .where('password_hash', '=', verified)
    .where('issued_used_at', 'is', null)
    .where('issued_until', '>', at)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await setIssueUsed(tx, { userId, at })
  return true
}

/** The person has no address that takes mail: none at all, or one that a relay has refused for good. */
const withoutUsableMail = sql<boolean>`(users.mail_key is null or users.mail_failed_at is not null)`

/**
 * Whether a user, in a statement over `users`, is asked for an address after an issued password and has neither given
 * one that takes mail nor one that waits for its owner at `now` (F7, F10).
 */
export function owesMail(now: Instant): RawBuilder<boolean> {
  return sql`(users.mail_asked_at is not null and ${withoutUsableMail} and not exists (
    select 1 from mail_changes where mail_changes.user_id = users.id
      and mail_changes.ended_at is null and mail_changes.deadline_at > ${now}))`
}

/**
 * Notes that whoever has chosen a password in the place of an issued one is asked for an address from now on. False,
 * and nothing noted, for whoever has one that takes mail. The person is held.
 */
export async function setMailAsked(tx: Tx, userId: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('users')
    .set({ mail_asked_at: at })
    .where('id', '=', userId)
    .where(withoutUsableMail)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Puts off registering an address: of any number of calls, one gives true, and later ones never (F7). */
export async function setMailSkipped(tx: Tx, userId: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('users')
    .set({ mail_skipped_at: at })
    .where('id', '=', userId)
    .where('mail_asked_at', 'is not', null)
    .where('mail_skipped_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
