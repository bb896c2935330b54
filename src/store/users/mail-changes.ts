import { type Expression, type SqlBool, sql } from 'kysely'
import type { Instant } from '../../domain/time.ts'
import type { Db, Tx } from '../database.ts'
import { rowOf } from '../query.ts'
import type { MailChangeRow } from '../schema.ts'

/** A change of mail address, on its way or over (F10). */
export interface MailChange {
  id: string
  userId: string
  number: number
  oldMail: string | null
  oldVerifiedAt: Instant | null
  /** Null for an address that is taken away. */
  newMail: string | null
  newMailKey: string | null
  requestedBy: string
  requestedAt: Instant
  deadlineAt: Instant
  confirmKeyHash: string
  objectKeyHash: string
  objectUntil: Instant
  refusedAt: Instant | null
  confirmedAt: Instant | null
  endedAt: Instant | null
  endReason: MailChangeRow['end_reason']
}

const columns = [
  'id',
  'user_id as userId',
  'number',
  'old_mail as oldMail',
  'old_verified_at as oldVerifiedAt',
  'new_mail as newMail',
  'new_mail_key as newMailKey',
  'requested_by as requestedBy',
  'requested_at as requestedAt',
  'deadline_at as deadlineAt',
  'confirm_key_hash as confirmKeyHash',
  'object_key_hash as objectKeyHash',
  'object_until as objectUntil',
  'refused_at as refusedAt',
  'confirmed_at as confirmedAt',
  'ended_at as endedAt',
  'end_reason as endReason',
] as const

export type NewMailChange = Omit<MailChange, 'number' | 'refusedAt' | 'confirmedAt' | 'endedAt' | 'endReason'>

/** Writes a change; `confirmedAt` for one that is in force at once. The person is held. */
export async function add(tx: Tx, change: NewMailChange & { confirmedAt: Instant | null }): Promise<void> {
  await tx
    .insertInto('mail_changes')
    .values(({ selectFrom, fn, lit }) => ({
      id: change.id,
      user_id: change.userId,
      number: selectFrom('mail_changes')
        .select(sql<number>`${fn.coalesce(fn.max('number'), lit(0))} + 1`.as('number'))
        .where('user_id', '=', change.userId),
      old_mail: change.oldMail,
      old_verified_at: change.oldVerifiedAt,
      new_mail: change.newMail,
      new_mail_key: change.newMailKey,
      requested_by: change.requestedBy,
      requested_at: change.requestedAt,
      deadline_at: change.deadlineAt,
      confirm_key_hash: change.confirmKeyHash,
      object_key_hash: change.objectKeyHash,
      object_until: change.objectUntil,
      refused_at: null,
      confirmed_at: change.confirmedAt,
      ended_at: change.confirmedAt,
      end_reason: change.confirmedAt === null ? null : 'confirmed',
    }))
    .execute()
}

/** The last change that was asked for, unless it is over; past its deadline it has expired. */
export const findOpen = rowOf((db, userId: string) =>
  db
    .selectFrom('mail_changes')
    .select(columns)
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(1),
)

export async function find(db: Db | Tx, id: string): Promise<MailChange | undefined> {
  return db.selectFrom('mail_changes').select(columns).where('id', '=', id).executeTakeFirst()
}

/** The change of a confirmation link, while that link opens. Reads only (RST-13). */
export async function findToConfirm(
  db: Db | Tx,
  keyHash: string,
  now: Instant,
): Promise<MailChange | undefined> {
  return db
    .selectFrom('mail_changes')
    .select(columns)
    .where('confirm_key_hash', '=', keyHash)
    .where('ended_at', 'is', null)
    .where('deadline_at', '>', now)
    .executeTakeFirst()
}

const notObjected = sql<SqlBool>`(end_reason is null or end_reason <> 'objected')` as Expression<SqlBool>

/** The change of an objection link, while that link opens. Reads only. */
export async function findToObject(
  db: Db | Tx,
  keyHash: string,
  now: Instant,
): Promise<MailChange | undefined> {
  return db
    .selectFrom('mail_changes')
    .select(columns)
    .where('object_key_hash', '=', keyHash)
    .where('old_mail', 'is not', null)
    .where('object_until', '>', now)
    .where(notObjected)
    .executeTakeFirst()
}

/** What was asked for after this one. */
export async function findLater(
  tx: Db | Tx,
  change: Pick<MailChange, 'userId' | 'number'>,
): Promise<MailChange[]> {
  return tx
    .selectFrom('mail_changes')
    .select(columns)
    .where('user_id', '=', change.userId)
    .where('number', '>', change.number)
    .execute()
}

/** Ends what still waits for its confirmation: for `reason`, or because its time is over. True if one was in time. */
export async function endOpen(
  tx: Tx,
  { userId, reason, at }: { userId: string; reason: 'superseded' | 'cancelled'; at: Instant },
): Promise<boolean> {
  const waiting = tx.updateTable('mail_changes').where('user_id', '=', userId).where('ended_at', 'is', null)
  const inTime = await waiting
    .set({ ended_at: at, end_reason: reason })
    .where('deadline_at', '>', at)
    .executeTakeFirst()
  await waiting.set(({ ref }) => ({ ended_at: ref('deadline_at'), end_reason: 'expired' as const })).execute()
  return inTime.numUpdatedRows > 0n
}

/** Ends what still waits of these people, whoever asked for it. */
export async function cancelAllOf(tx: Tx, userIds: string[], at: Instant): Promise<void> {
  await tx
    .updateTable('mail_changes')
    .set({ ended_at: at, end_reason: 'cancelled' })
    .where('user_id', 'in', userIds)
    .where('ended_at', 'is', null)
    .execute()
}

/** Spends a confirmation link: of any number of calls, one gives true. */
export async function confirm(
  tx: Tx,
  { id, at, objectUntil }: { id: string; at: Instant; objectUntil: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mail_changes')
    .set({ confirmed_at: at, ended_at: at, end_reason: 'confirmed', object_until: objectUntil })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('deadline_at', '>', at)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Spends an objection link, and with it those of all later changes: whoever took the address away must not take it
 * back. Of any number of calls, one gives true.
 */
export async function object(tx: Tx, change: MailChange, at: Instant): Promise<boolean> {
  const objected = tx
    .updateTable('mail_changes')
    .set(({ fn, ref, val }) => ({
      ended_at: fn.coalesce(ref('ended_at'), val(at)),
      end_reason: 'objected' as const,
    }))
    .where('user_id', '=', change.userId)
    .where(notObjected)
  const { numUpdatedRows } = await objected
    .where('id', '=', change.id)
    .where('object_until', '>', at)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await objected.where('number', '>', change.number).execute()
  return true
}

/** Notes that a relay will never take mail for the new address; null before another try. */
export async function setRefused(db: Db | Tx, id: string, at: Instant | null): Promise<void> {
  await db.updateTable('mail_changes').set({ refused_at: at }).where('id', '=', id).execute()
}
