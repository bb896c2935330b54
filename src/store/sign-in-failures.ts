import { type RawBuilder, sql } from 'kysely'
import type { Tally } from '../domain/account-lock.ts'
import type { Instant } from '../domain/time.ts'
import type { Db, Tx } from './database.ts'
import { changes, hasRow, rowOf, runs } from './query.ts'

/** From where an account is tried: a browser that has signed in to it before, or any other (decision T2). */
export type SeenFrom = 'known' | 'stranger'

/**
 * Counts one try before its password is looked at (R10): one statement, so that any number of nodes count as one,
 * and a node that dies while it hashes has counted. A lock set at or before `lapsedBefore` ends here.
 */
export async function raise(
  db: Db,
  { subject, seenFrom, lapsedBefore }: { subject: string; seenFrom: SeenFrom; lapsedBefore: Instant | null },
): Promise<Tally> {
  const row = await countTry(db, subject, seenFrom, lapsedBefore ?? -1)
  if (!row) throw new Error('a try was not counted')
  return {
    failures: row.failures,
    lockedAt: row.locked_at,
    recentMarks: row.recent_marks === '' ? [] : row.recent_marks.split(' '),
    markedAt: row.marked_at,
  }
}

const countTry = rowOf((db, subject: string, seenFrom: SeenFrom, lapsedBefore: Instant) => {
  const lapsed = sql<boolean>`sign_in_failures.locked_at is not null and sign_in_failures.locked_at <= ${lapsedBefore}`
  return db
    .insertInto('sign_in_failures')
    .values({ subject, seen_from: seenFrom, failures: 1, locked_at: null, recent_marks: '', marked_at: null })
    .onConflict((conflict) =>
      conflict.columns(['subject', 'seen_from']).doUpdateSet({
        failures: sql`case when ${lapsed} then 1 else sign_in_failures.failures + 1 end`,
        locked_at: sql`case when ${lapsed} then null else sign_in_failures.locked_at end`,
      }),
    )
    .returning(['failures', 'locked_at', 'recent_marks', 'marked_at'])
})

/** The count as it stands; undefined when nothing has ever been counted, or all was lifted. */
export async function find(
  db: Db,
  subject: string,
  seenFrom: SeenFrom,
): Promise<Pick<Tally, 'failures' | 'lockedAt'> | undefined> {
  return db
    .selectFrom('sign_in_failures')
    .select(['failures', 'locked_at as lockedAt'])
    .where('subject', '=', subject)
    .where('seen_from', '=', seenFrom)
    .executeTakeFirst()
}

/** Takes back the try that `raise` counted: no new guess, or one that has to be counted again. */
export async function lower(tx: Db | Tx, subject: string, seenFrom: SeenFrom): Promise<void> {
  await at(tx, subject, seenFrom).set({ failures: sql`failures - 1` }).where('failures', '>', 0).execute()
}

export async function setMarks(
  tx: Tx,
  {
    subject,
    seenFrom,
    marks,
    at: markedAt,
  }: { subject: string; seenFrom: SeenFrom; marks: string[]; at: Instant },
): Promise<void> {
  await at(tx, subject, seenFrom)
    .set({ recent_marks: marks.join(' '), marked_at: markedAt })
    .execute()
}

/**
 * Locks, once: false when another try has locked it already, or when fewer than `failures` are left since these
 * were counted: a right password has come between, or a slip was taken back.
 */
export async function lock(
  tx: Tx,
  {
    subject,
    seenFrom,
    at: lockedAt,
    failures,
  }: { subject: string; seenFrom: SeenFrom; at: Instant; failures: number },
): Promise<boolean> {
  const { numUpdatedRows } = await at(tx, subject, seenFrom)
    .set({ locked_at: lockedAt })
    .where('locked_at', 'is', null)
    .where('failures', '>=', failures)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The count falls to 0 after a right password, unless a lock came between: then false, and the try is refused. */
export const clear = changes((tx, subject: string, seenFrom: SeenFrom) =>
  at(tx, subject, seenFrom)
    .set({ failures: 0, recent_marks: '', marked_at: null })
    .where('locked_at', 'is', null),
)

/** Lifts every lock of the account and forgets its failures (R11). */
export const liftAll = runs((tx, userId: string) =>
  tx.deleteFrom('sign_in_failures').where('subject', '=', userId),
)

/** Whether the account is locked for known browsers, which locks it for strangers too; `lapsedBefore` as in `raise`. */
export async function isLockedForKnown(
  db: Db | Tx,
  userId: string,
  lapsedBefore: Instant | null,
): Promise<boolean> {
  return hasLockForKnown(db, userId, lapsedBefore ?? -1)
}

const hasLockForKnown = hasRow((db, userId: string, lapsedBefore: Instant) =>
  db
    .selectFrom('sign_in_failures')
    .select('locked_at')
    .where('subject', '=', userId)
    .where('seen_from', '=', 'known')
    .where('locked_at', '>', lapsedBefore),
)

/** For statements over users elsewhere in the store: when a lock was set on the person that has not ended by time. */
export function lockInForce(lapsedBefore: Instant): RawBuilder<Instant | null> {
  return sql`(select max(locked_at) from sign_in_failures where subject = users.id and locked_at > ${lapsedBefore})`
}

function at(tx: Db | Tx, subject: string, seenFrom: SeenFrom) {
  return tx.updateTable('sign_in_failures').where('subject', '=', subject).where('seen_from', '=', seenFrom)
}
