import type { Instant } from '../domain/time.ts'
import type { Tx } from './database.ts'

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
  return numUpdatedRows > 0n
}
