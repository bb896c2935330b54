import type { AuditAction, AuditChanges, AuditOutcome } from '../domain/audit/action.ts'
import type { Instant } from '../domain/time.ts'
import type { Db, Tx } from './database.ts'
import { runs } from './query.ts'

export interface AuditEvent {
  id: string
  at: Instant
  /** The person who acts; null when nobody is signed in (a sign-in try, a reset by link). */
  actorUserId: string | null
  actorRole: string
  action: AuditAction
  targetUserId: string | null
  memberId: string | null
  /** The network address the request came from. */
  source: string
  outcome: AuditOutcome
  /** What else helps to understand the event. Never a secret, never a full mail address. */
  details?: Record<string, string | number>
  /** What it changed, field by field; stands among the details. Mail addresses masked. */
  changes?: AuditChanges | undefined
}

/** Writes one line of the audit trail in the transaction of the act itself: the one never stands without the other. */
export async function append(tx: Tx, event: AuditEvent): Promise<void> {
  await insert(tx, { ...event, written: detailsOf(event) })
}

/** Writes the lines of one long act, some hundreds at a time. */
export async function appendAll(tx: Tx, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return
  await tx
    .insertInto('audit_events')
    .values(events.map((event) => toRow({ ...event, written: detailsOf(event) })))
    .execute()
}

function detailsOf({ details, changes }: AuditEvent): string {
  return JSON.stringify(changes ? { ...details, changes } : (details ?? {}))
}

const insert = runs((tx, event: AuditEvent & { written: string }) =>
  tx.insertInto('audit_events').values(toRow(event)),
)

function toRow(event: AuditEvent & { written: string }) {
  return {
    id: event.id,
    at: event.at,
    actor_user_id: event.actorUserId,
    actor_role: event.actorRole,
    action: event.action,
    target_user_id: event.targetUserId,
    member_id: event.memberId,
    source: event.source,
    outcome: event.outcome,
    details: event.written,
  }
}

/** One line about this person with what it changed, for the screen that tells them; undefined when there is none. */
export async function findChanges(
  db: Db,
  { id, targetUserId }: { id: string; targetUserId: string },
): Promise<
  | {
      action: string
      actorUserId: string | null
      details: Record<string, string | number>
      changes: AuditChanges
    }
  | undefined
> {
  const row = await db
    .selectFrom('audit_events')
    .select(['action', 'actor_user_id as actorUserId', 'details as written'])
    .where('id', '=', id)
    .where('target_user_id', '=', targetUserId)
    .executeTakeFirst()
  if (!row) return undefined
  const { changes = {}, ...details } = JSON.parse(row.written)
  return { action: row.action, actorUserId: row.actorUserId, details, changes }
}
