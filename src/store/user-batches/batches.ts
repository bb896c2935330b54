import type { Instant } from '../../domain/time.ts'
import type { Db, Tx } from '../database.ts'
import { rowOf } from '../query.ts'
import type { UserBatchRow } from './rows.ts'

/** One file of users of a member and what is known of it. */
export interface UserBatch {
  id: string
  memberId: string
  fileName: string
  createdBy: string
  createdAt: Instant
  /** The beginning of the day it is to take effect on; null for at once. */
  effectiveAt: Instant | null
  counts: BatchCounts
  confirmedAt: Instant | null
  confirmedBy: string | null
  confirmedFrom: string | null
  dueAt: Instant | null
  /** Some node is storing it, or was when it died. */
  isBegun: boolean
  /** How often a node has begun to store it. */
  tries: number
  doneRows: number
  endedAt: Instant | null
  outcome: UserBatchRow['outcome']
}

/** Lines by what they would do; `warned` ones are among the added and changed. */
export interface BatchCounts {
  added: number
  changed: number
  left: number
  refused: number
  warned: number
}

/** Begins a file whose lines come next; nobody sees it until `setPreviewed`. */
export async function add(
  db: Db,
  batch: Pick<UserBatch, 'id' | 'memberId' | 'fileName' | 'createdBy' | 'createdAt' | 'effectiveAt'>,
): Promise<void> {
  await db
    .insertInto('user_batches')
    .values({
      id: batch.id,
      member_id: batch.memberId,
      file_name: batch.fileName,
      created_by: batch.createdBy,
      created_at: batch.createdAt,
      effective_at: batch.effectiveAt,
      previewed_at: null,
      ...{ added_rows: 0, changed_rows: 0, left_rows: 0, refused_rows: 0, warned_rows: 0 },
      ...{ confirmed_at: null, confirmed_by: null, confirmed_from: null, due_at: null, lease_until: null },
      ...{ tries: 0, done_rows: 0, ended_at: null, outcome: null },
    })
    .execute()
}

export async function setPreviewed(db: Db, id: string, counts: BatchCounts, now: Instant): Promise<void> {
  await db
    .updateTable('user_batches')
    .set({
      previewed_at: now,
      added_rows: counts.added,
      changed_rows: counts.changed,
      left_rows: counts.left,
      refused_rows: counts.refused,
      warned_rows: counts.warned,
    })
    .where('id', '=', id)
    .execute()
}

/** Of this member alone (R17). */
export async function find(db: Db | Tx, id: string, memberId: string): Promise<UserBatch | undefined> {
  const row = await batchOfMember(db, id, memberId)
  return row && toBatch(row)
}

const batchOfMember = rowOf((db, id: string, memberId: string) =>
  db
    .selectFrom('user_batches')
    .selectAll()
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .where('previewed_at', 'is not', null),
)

/** The newest first; those that wait for their day come before all. */
export async function list(db: Db, memberId: string, limit: number): Promise<UserBatch[]> {
  const rows = await db
    .selectFrom('user_batches')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('previewed_at', 'is not', null)
    .orderBy((order) =>
      order
        .case()
        .when(order.and([order('confirmed_at', 'is not', null), order('ended_at', 'is', null)]))
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toBatch)
}

interface Confirmation {
  id: string
  memberId: string
  userId: string
  source: string
  now: Instant
}

/** Of any number of calls, one gives true. Never for a file with refused lines, or with nothing to do. */
export async function confirm(tx: Tx, { id, memberId, userId, source, now }: Confirmation): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('user_batches')
    .set(({ fn, ref, val }) => ({
      confirmed_at: now,
      confirmed_by: userId,
      confirmed_from: source,
      due_at: fn.coalesce(ref('effective_at'), val(now)),
    }))
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .where('previewed_at', 'is not', null)
    .where('confirmed_at', 'is', null)
    .where('ended_at', 'is', null)
    .where('refused_rows', '=', 0)
    .where((where) => where.or([where('added_rows', '>', 0), where('changed_rows', '>', 0)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends a file that nobody is storing, or one that was stored; of any number of calls, one gives true. */
export async function end(
  tx: Tx,
  given: { id: string; outcome: NonNullable<UserBatchRow['outcome']>; now: Instant; unbegun?: boolean },
): Promise<boolean> {
  let batch = tx
    .updateTable('user_batches')
    .set({ ended_at: given.now, outcome: given.outcome })
    .where('id', '=', given.id)
    .where('ended_at', 'is', null)
  if (given.unbegun) batch = batch.where('lease_until', 'is', null)
  return (await batch.executeTakeFirst()).numUpdatedRows > 0n
}

export function toBatch(row: UserBatchRow): UserBatch {
  return {
    id: row.id,
    memberId: row.member_id,
    fileName: row.file_name,
    createdBy: row.created_by,
    createdAt: row.created_at,
    effectiveAt: row.effective_at,
    counts: {
      added: row.added_rows,
      changed: row.changed_rows,
      left: row.left_rows,
      refused: row.refused_rows,
      warned: row.warned_rows,
    },
    confirmedAt: row.confirmed_at,
    confirmedBy: row.confirmed_by,
    confirmedFrom: row.confirmed_from,
    dueAt: row.due_at,
    isBegun: row.lease_until !== null,
    tries: row.tries,
    doneRows: row.done_rows,
    endedAt: row.ended_at,
    outcome: row.outcome,
  }
}
