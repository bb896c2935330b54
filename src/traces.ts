import type { AuditAction, AuditChanges, AuditOutcome } from './domain/audit/action.ts'
import type { Actor } from './domain/permission.ts'
import type { Instant } from './domain/time.ts'
import type { Language } from './i18n/language.ts'
import * as audit from './store/audit.ts'
import type { Tx } from './store/database.ts'
import * as outbox from './store/outbox/outbox.ts'
import { newId, type World } from './world.ts'

type Source = Pick<World, 'random'>

export interface Act {
  at: Instant
  /** Null where nobody is signed in: what a mailed link does. */
  actor: (Actor & { readonly source: string }) | { readonly source: string }
  action: AuditAction
  /** The person or the member it is done to. */
  target: { readonly userId: string | null; readonly memberId: string | null }
  outcome?: AuditOutcome
  details?: audit.AuditEvent['details']
  /** Field by field, mail addresses masked. */
  changes?: AuditChanges | undefined
  /** Given by a caller that refers to the line afterwards. */
  id?: string
}

/** Leaves an act in the audit trail, in its own transaction: the one never stands without the other (I6). */
export async function noteAct(tx: Tx, { random }: Source, act: Act): Promise<void> {
  const { actor, target, outcome = 'done', details, changes, id = newId(random, act.at) } = act
  await audit.append(tx, {
    id,
    at: act.at,
    actorUserId: 'userId' in actor ? actor.userId : null,
    actorRole: 'role' in actor ? actor.role : 'nobody',
    action: act.action,
    targetUserId: target.userId,
    memberId: target.memberId,
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
