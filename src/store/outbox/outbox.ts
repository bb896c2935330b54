import { sql } from 'kysely'
import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { type Db, isPostgres, type Tx } from '../database.ts'
import { runs } from '../query.ts'

export type LetterKind =
  | 'reset-link'
  | 'password-changed'
  | 'own-password-changed'
  | 'account-locked'
  | 'mail-confirmation'
  | 'mail-change-asked'
  | 'mail-change-done'
  | 'mail-change-objected'
  | 'mail-change-objected-administrator'
  | 'changed-by-administrator'
  | 'password-issued'
  | 'end-of-use-requested'
  | 'invitation'
  | 'administrator-invited'
  | 'member-suspended'
  | 'member-resumed'
  | 'user-batch-not-stored'
  | 'inquiry-received'
  | 'inquiry-closed'
  | 'caller-code'
  | 'password-issued-by-desk'
  | 'password-handed'
  | 'case-closed'

/** A letter to be written and sent. The link and the address are looked up at sending; neither stands here (T8). */
export interface OutboxLetter {
  id: string
  kind: LetterKind
  /** Null for a request that matched nobody: such a letter is dropped without a mail. */
  userId: string | null
  requestId: string | null
  language: Language | null
  createdAt: Instant
  attempts: number
  details: Record<string, string>
}

export type NewLetter = Omit<OutboxLetter, 'attempts' | 'details'> & { details?: Record<string, string> }

/** Puts a letter into the transaction of the act it tells of: it is sent if and only if that is committed. */
export async function add(tx: Tx, letter: NewLetter): Promise<void> {
  await insert(tx, { ...letter, written: JSON.stringify(letter.details ?? {}) })
}

/** Puts the letters of one long act there, some hundreds at a time. */
export async function addAll(tx: Tx, letters: readonly NewLetter[]): Promise<void> {
  if (letters.length === 0) return
  const rows = letters.map((letter) => toRow({ ...letter, written: JSON.stringify(letter.details ?? {}) }))
  await tx.insertInto('outbox').values(rows).execute()
}

const insert = runs((tx, letter: NewLetter & { written: string }) =>
  tx.insertInto('outbox').values(toRow(letter)),
)

function toRow(letter: NewLetter & { written: string }) {
  return {
    id: letter.id,
    kind: letter.kind,
    user_id: letter.userId,
    request_id: letter.requestId,
    language: letter.language,
    details: letter.written,
    created_at: letter.createdAt,
    due_at: letter.createdAt,
    attempts: 0,
    lease_owner: null,
    lease_until: null,
    ended_at: null,
    outcome: null,
    last_error: null,
    recipient_masked: null,
  }
}

/**
 * Takes up to `limit` due letters for `owner` until `leaseUntil`. Every node may call it at once: none gets the
 * letter of another, and letters of a node that died are taken over when its lease has run out.
 */
export async function claimDue(
  db: Db,
  { now, leaseUntil, owner, limit }: { now: Instant; leaseUntil: Instant; owner: string; limit: number },
): Promise<OutboxLetter[]> {
  const due = db
    .selectFrom('outbox')
    .select('id')
    .where('ended_at', 'is', null)
    .where('due_at', '<=', now)
    .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<=', now)]))
    .orderBy('due_at')
    .limit(limit)
  const rows = await db
    // Materialised, because a planner that ran it again for each row would take more than the limit.
    .with(
      (cte) => cte('free').materialized(),
      () => (isPostgres(db) ? due.forUpdate().skipLocked() : due),
    )
    .updateTable('outbox')
    .set({ lease_owner: owner, lease_until: leaseUntil, attempts: sql`attempts + 1` })
    .where('id', 'in', (query) => query.selectFrom('free').select('free.id'))
    .returning([
      'id',
      'kind',
      'user_id as userId',
      'request_id as requestId',
      'language',
      'created_at as createdAt',
      'attempts',
      'details',
    ])
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as LetterKind, details: JSON.parse(row.details) }))
}

/** Whether `owner` still holds the letter: a node that slept past its lease must not send what it lost. */
export async function renewLease(
  db: Db,
  { id, owner, now, leaseUntil }: { id: string; owner: string; now: Instant; leaseUntil: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await held(db, [id], owner)
    .set({ lease_until: leaseUntil })
    .where('lease_until', '>', now)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Notes that the relay has taken the letters; `recipients` masked, for tracing. */
export async function markSent(
  db: Db,
  {
    letters,
    owner,
    now,
  }: { letters: { id: string; recipientMasked: string }[]; owner: string; now: Instant },
): Promise<void> {
  const masked = sql<string>`case id ${sql.join(
    letters.map(({ id, recipientMasked }) => sql`when ${id} then ${recipientMasked}`),
    sql` `,
  )} end`
  const ids = letters.map(({ id }) => id)
  await held(db, ids, owner)
    .set({ ended_at: now, outcome: 'sent', recipient_masked: masked, last_error: null, lease_owner: null })
    .execute()
}

/** Not taken this time: try again at `dueAt`. */
export async function postpone(
  db: Db,
  { id, owner, dueAt, error }: { id: string; owner: string; dueAt: Instant; error: string },
): Promise<void> {
  await held(db, [id], owner)
    .set({ due_at: dueAt, last_error: error, lease_owner: null, lease_until: null })
    .execute()
}

/** Gives letters back untried, as on shutdown or while the relay is away: the try does not count. */
export async function release(
  db: Db,
  { ids, owner, dueAt }: { ids: string[]; owner: string; dueAt: Instant },
): Promise<void> {
  await held(db, ids, owner)
    .set({ due_at: dueAt, lease_owner: null, lease_until: null, attempts: sql`attempts - 1` })
    .execute()
}

/** The relay will never take it, or it has been tried for too long. Stays visible as failed. */
export async function giveUp(
  db: Db,
  { id, owner, now, error }: { id: string; owner: string; now: Instant; error: string },
): Promise<void> {
  await held(db, [id], owner)
    .set({ ended_at: now, outcome: 'failed', last_error: error, lease_owner: null })
    .execute()
}

/** Not to be sent at all: nobody matched, no address, a link that would arrive dead. */
export async function drop(
  db: Db,
  { letters, owner, now }: { letters: { id: string; reason: string }[]; owner: string; now: Instant },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const { id, reason } of letters)
      await held(tx, [id], owner)
        .set({ ended_at: now, outcome: 'dropped', last_error: reason, lease_owner: null })
        .execute()
  })
}

function held(db: Db | Tx, ids: string[], owner: string) {
  return db
    .updateTable('outbox')
    .where('id', 'in', ids)
    .where('lease_owner', '=', owner)
    .where('ended_at', 'is', null)
}
