import { sql } from 'kysely'
import type { Instant } from '../domain/time.ts'
import type { Db, Tx } from './database.ts'
import { changes, countOf, rowOf, runs } from './query.ts'
import type { ResetRequestRow } from './schema.ts'

export interface ResetRequest {
  id: string
  /** Null for a request that matched nobody. */
  userId: string | null
  keyHash: string
  requestedAt: Instant
  deadlineAt: Instant
  openedAt: Instant | null
  browserHash: string | null
  /** Proofs that were wrong, the one under way included. */
  wrongProofs: number
  purpose: ResetRequestRow['purpose']
}

export type EndReason = NonNullable<ResetRequestRow['end_reason']>

const columns = [
  'id',
  'user_id as userId',
  'key_hash as keyHash',
  'requested_at as requestedAt',
  'deadline_at as deadlineAt',
  'opened_at as openedAt',
  'browser_hash as browserHash',
  'wrong_proofs as wrongProofs',
  'purpose',
] as const

/** Writes a request. One that matched nobody (`userId` null) is written likewise, so that both take the same work. */
export async function add(tx: Tx, request: NewRequest): Promise<void> {
  await insert(tx, { ...request, purpose: request.purpose ?? 'reset' })
}

type NewRequest = Pick<ResetRequest, 'id' | 'userId' | 'keyHash' | 'requestedAt' | 'deadlineAt'> &
  Partial<Pick<ResetRequest, 'purpose'>>

const insert = runs((tx, request: Required<NewRequest>) =>
  tx.insertInto('reset_requests').values({
    id: request.id,
    user_id: request.userId,
    key_hash: request.keyHash,
    requested_at: request.requestedAt,
    deadline_at: request.deadlineAt,
    visited_at: null,
    opened_at: null,
    browser_hash: null,
    wrong_proofs: 0,
    ended_at: null,
    end_reason: null,
    purpose: request.purpose,
  }),
)

/** How many requests of this user led to a mail since then (R13). */
export const countSince = countOf((tx: Tx, userId: string, since: Instant) =>
  tx
    .selectFrom('reset_requests')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .where('requested_at', '>', since),
)

/** The newest link wins: ends those not yet opened (F3). An opened one lives on (section 6). */
export const supersede = runs((tx, userId: string, now: Instant) =>
  live(tx, now)
    .set({ ended_at: now, end_reason: 'superseded' })
    .where('user_id', '=', userId)
    .where('opened_at', 'is', null),
)

/** The request of a key, while it is in time and not ended. Reads only (RST-13). */
export const findLive = rowOf((db, keyHash: string, now: Instant) =>
  readLive(db, now).where('key_hash', '=', keyHash),
)

/** A request, the browser that has opened it or is to, and the moment. */
interface InBrowser {
  id: string
  browserHash: string
  now: Instant
}

/** The request that this very browser has opened, while it is in time and not ended. */
export const findOpened = rowOf((db, { id, browserHash }: Omit<InBrowser, 'now'>, now: Instant) =>
  readLive(db, now).where('id', '=', id).where('browser_hash', '=', browserHash),
)

interface BegunProof {
  keyHash: string
  limit: number
  now: Instant
}

/**
 * Takes hold of a live request for one proof and counts it as wrong until `settleProof` says otherwise: the row
 * stays locked to the end of the transaction, so that of many proofs at one instant each sees the one before.
 */
export const beginProof = rowOf((tx: Tx, { keyHash, limit, now }: BegunProof) =>
  live(tx, now)
    .set({ wrong_proofs: sql`wrong_proofs + 1` })
    .where('key_hash', '=', keyHash)
    .where('wrong_proofs', '<', limit)
    .returning(columns),
)

/** The proof of `beginProof` does not count as wrong. */
export const settleProof = runs((tx, id: string) =>
  tx.updateTable('reset_requests').set({ wrong_proofs: sql`wrong_proofs - 1` }).where('id', '=', id),
)

/** The one access (R5): binds the request to the browser that proved it. False when it is opened already. */
export const open = changes((tx, { id, browserHash, now }: InBrowser) =>
  live(tx, now)
    .set({ opened_at: now, browser_hash: browserHash })
    .where('id', '=', id)
    .where('opened_at', 'is', null),
)

/** RESET_LINK_ACCESS=visit: the first visit. False when there was one before, or the link is dead. */
export const visit = changes((tx, keyHash: string, now: Instant) =>
  live(tx, now).set({ visited_at: now }).where('key_hash', '=', keyHash).where('visited_at', 'is', null),
)

/** Ends one live request. False when it had ended already. */
export const end = changes((tx, id: string, reason: EndReason, now: Instant) =>
  live(tx, now).set({ ended_at: now, end_reason: reason }).where('id', '=', id),
)

/** Spends the request of this browser: of any number of calls, one gives true (RST-04). */
export const consume = changes((tx, { id, browserHash, now }: InBrowser) =>
  live(tx, now)
    .set({ ended_at: now, end_reason: 'used' })
    .where('id', '=', id)
    .where('browser_hash', '=', browserHash)
    .where('opened_at', 'is not', null),
)

/** Ends every request of these users, opened or not: after a new password, another address, or a stop. */
export async function endAllOf(tx: Tx, userIds: string[], now: Instant): Promise<void> {
  await tx
    .updateTable('reset_requests')
    .set({ ended_at: now, end_reason: 'void' })
    .where('user_id', 'in', userIds)
    .where('ended_at', 'is', null)
    .execute()
}

function live(tx: Db | Tx, now: Instant) {
  return tx.updateTable('reset_requests').where('ended_at', 'is', null).where('deadline_at', '>', now)
}

function readLive(db: Db | Tx, now: Instant) {
  return db
    .selectFrom('reset_requests')
    .select(columns)
    .where('ended_at', 'is', null)
    .where('deadline_at', '>', now)
}
