import type { Instant } from '../domain/time.ts'
import { prepared, type Tx } from './database.ts'

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
  outcome: string
  /** What else helps to understand the event. Never a secret, never a full mail address. */
  details?: Record<string, string | number>
  /** What it changed, field by field; stands among the details. Mail addresses masked. */
  changes?: AuditChanges | undefined
}

/** A field's value before and after. */
export type AuditChanges = Readonly<Record<string, { readonly before: string; readonly after: string }>>

export type AuditAction =
  | 'sign-in'
  | 'sign-out'
  | 'account-locked'
  | 'current-password-asked'
  | 'reset-requested'
  | 'reset-proved'
  | 'reset-ended'
  | 'password-reset'
  | 'users-imported'
  | 'users-exported'
  | 'user-batch-applied'
  | 'user-batch-refused'
  | 'user-batch-confirmed'
  | 'user-batch-cancelled'
  | 'user-changed-by-batch'
  | 'members-imported'

/** Writes one line of the audit trail in the transaction of the act itself: the one never stands without the other. */
export async function append(tx: Tx, event: AuditEvent): Promise<void> {
  const { details, changes } = event
  await insert(tx, { ...event, written: JSON.stringify(changes ? { ...details, changes } : (details ?? {})) })
}

const insert = prepared((tx, event: AuditEvent & { written: string }) =>
  tx.insertInto('audit_events').values({
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
  }),
)
