import { sql } from 'kysely'
import type { Instant } from '../../domain/time.ts'
import { type Db, isPostgres } from '../database.ts'
import { hasRow } from '../query.ts'
import { toBatch, type UserBatch } from './batches.ts'

/**
 * Takes one confirmed file whose time has come, until `leaseUntil`. Every node may call it at once: none gets the
 * file of another, and that of a node that died is taken over when its lease has run out.
 */
export async function claimDue(
  db: Db,
  { now, leaseUntil }: { now: Instant; leaseUntil: Instant },
): Promise<UserBatch | undefined> {
  // Looked at before it is taken: on most turns there is nothing, and a look is no write.
  if (!(await isAnyDue(db, now))) return undefined
  const due = db
    .selectFrom('user_batches')
    .select('id')
    .where('confirmed_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('due_at', '<=', now)
    .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<=', now)]))
    .orderBy('due_at')
    .limit(1)
  const row = await db
    .updateTable('user_batches')
    .set(({ eb }) => ({ lease_until: leaseUntil, tries: eb('tries', '+', 1) }))
    .where('id', 'in', isPostgres(db) ? due.modifyEnd(sql`for update skip locked`) : due)
    .returningAll()
    .executeTakeFirst()
  return row && toBatch(row)
}

/** Gives back a file that could not be stored, to be taken again at `dueAt`; only whoever still has it can do so. */
export async function putOff(
  db: Db,
  { id, leaseUntil, dueAt }: { id: string; leaseUntil: Instant; dueAt: Instant },
): Promise<void> {
  await db
    .updateTable('user_batches')
    .set({ lease_until: null, due_at: dueAt, done_rows: 0 })
    .where('id', '=', id)
    .where('lease_until', '=', leaseUntil)
    .where('ended_at', 'is', null)
    .execute()
}

const isAnyDue = hasRow((db, now: Instant) =>
  db
    .selectFrom('user_batches')
    .select('id')
    .where('due_at', '<=', now)
    .where('ended_at', 'is', null)
    .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<=', now)]))
    .limit(1),
)

/** How far the storing is; only where another connection can say so while it goes on. */
export async function setDone(db: Db, id: string, rows: number): Promise<void> {
  await db.updateTable('user_batches').set({ done_rows: rows }).where('id', '=', id).execute()
}
