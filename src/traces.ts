import type { AuditAction, AuditChanges, AuditOutcome } from './domain/audit/action.ts'
import type { Role } from './domain/role.ts'
import type { Instant } from './domain/time.ts'
import type { Language } from './i18n/language.ts'
import * as audit from './store/audit.ts'
import type { Tx } from './store/database.ts'
import * as outbox from './store/outbox/outbox.ts'
import { newId, type World } from './world.ts'

type Source = Pick<World, 'random'>

/**
 * Who acts, and from where: the person signed in, or in whose name it is done; a command of the operator, which has a
 * role and no person; or nobody the portal knows, of whom it has the source alone (a mailed link, a public form).
 */
export interface Acting {
  readonly userId?: string | null
  readonly role?: Role
  /** A network address, or the name of the command. */
  readonly source: string
}

export interface Act {
  at: Instant
  actor: Acting
  action: AuditAction
  /** The person or the member it is done to; undefined where it is nobody in particular, or nobody the portal knows. */
  target: { readonly userId: string | null; readonly memberId: string | null } | undefined
  outcome?: AuditOutcome
  details?: audit.AuditEvent['details']
  /** Field by field, mail addresses masked. */
  changes?: AuditChanges | undefined
  /** Given by a caller that refers to the line afterwards. */
  id?: string
}

/** Leaves an act in the audit trail, in its own transaction: the one never stands without the other (I6). */
export function noteAct(tx: Tx, { random }: Source, act: Act): Promise<void> {
  const { actor, target, outcome = 'done', details, changes, id = newId(random, act.at) } = act
  return audit.append(tx, {
    id,
    at: act.at,
    actorUserId: actor.userId ?? null,
    actorRole: actor.role ?? 'nobody',
    action: act.action,
    targetUserId: target?.userId ?? null,
    memberId: target?.memberId ?? null,
    source: actor.source,
    outcome,
    ...(details ? { details } : {}),
    changes,
  })
}

export interface Telling {
  at: Instant
  kind: outbox.LetterKind
  to: { readonly userId: string; readonly language: Language | null }
  /** What the letter tells of: a reset request, a change of address. It is looked up again at sending. */
  about?: string
  details?: Record<string, string>
}

/** Has a letter sent if and only if the act it tells of is committed. */
export async function tell(tx: Tx, { random }: Source, telling: Telling): Promise<void> {
  const { at, kind, to, about = null, details } = telling
  await outbox.add(tx, {
    id: newId(random, at),
    kind,
    userId: to.userId,
    requestId: about,
    language: to.language,
    createdAt: at,
    ...(details ? { details } : {}),
  })
}
