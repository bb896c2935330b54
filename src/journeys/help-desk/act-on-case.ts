import { type CaseAct, type CaseHindrance, hindranceOfCase } from '../../domain/inquiry/case-state.ts'
import { readInquiryNumber } from '../../domain/inquiry/number.ts'
import type { CaseEventKind } from '../../domain/inquiry/timeline.ts'
import { type Action, can } from '../../domain/permission.ts'
import { type Done, type Refused, refused } from '../../domain/result.ts'
import type { Instant } from '../../domain/time.ts'
import type { Tx } from '../../store/database.ts'
import { type DeskCase, holdCase } from '../../store/inquiries/cases.ts'
import { addCaseEvent, type CaseEventDetails } from '../../store/inquiries/timeline.ts'
import { noteAct } from '../../traces.ts'
import type { ActorHere } from '../../web/actor.ts'
import { Problem } from '../../web/problems/problem.ts'
import type { World } from '../../world.ts'
import { countRefusal } from './refusal-counts.ts'

export interface CaseInput {
  actor: ActorHere
  /** As the path says it. */
  number: string
}

/** Why any act may not be done in the case as it stands. */
export type CaseRefusal = CaseHindrance

/** What a case act is done with, inside its transaction: the case as it stands, which stays so to its end. */
export interface HeldCase {
  readonly tx: Tx
  readonly world: World
  readonly actor: ActorHere
  readonly now: Instant
  readonly held: DeskCase
  /** Adds to the timeline of the case. */
  tell(kind: CaseEventKind, details?: CaseEventDetails): Promise<void>
}

/** The action of `domain/permission` that each act of a case asks for. */
const actions: Readonly<Record<CaseAct, Action>> = {
  take: 'workCases',
  release: 'workCases',
  note: 'workCases',
  callBack: 'verifyCaller',
  sendCode: 'verifyCaller',
  enterCode: 'verifyCaller',
  viewTarget: 'viewCaseTarget',
  askApproval: 'initialisePassword',
  approve: 'approveIssue',
  decline: 'approveIssue',
  issue: 'initialisePassword',
  close: 'closeCase',
}

/**
 * Does one act of the help desk in a case, or nothing. The case is held first, so that acts come one after the
 * other and each sees what the one before did. An act that does not fit the case as it stands is refused, and that
 * stands in the timeline and in the audit trail; so does one without a case, but for the timeline. What
 * `perform` writes before it refuses is kept: counts and traces, never part of the act.
 */
export async function actOnCase<Value, Code extends string>(
  world: World,
  act: CaseAct,
  { actor, number }: CaseInput,
  perform: (held: HeldCase) => Promise<Done<Value> | Refused<Code>>,
): Promise<Done<Value> | Refused<Code | CaseRefusal>> {
  const now = world.now()
  if (!can(actor, actions[act])) throw new Problem('notAllowed')
  const asked = readInquiryNumber(number)
  const result = await world.db.transaction().execute(async (tx) => {
    const held = asked === null ? undefined : await holdCase(tx, asked)
    if (!held) {
      await leaveRefusal({ tx, world, actor, now }, { case: asked ?? '', act, reason: 'noCase' })
      return undefined
    }
    const tell = (kind: CaseEventKind, details: CaseEventDetails = {}) =>
      addCaseEvent(tx, { inquiryId: held.id, at: now, kind, actorUserId: actor.userId, details })
    const work: HeldCase = { tx, world, actor, now, held, tell }
    const hindrance = hindranceOfCase(act, held, actor.userId, now)
    if (hindrance === null) return perform(work)
    await noteRefusal(work, act, hindrance)
    return refused(hindrance)
  })
  if (result === undefined) throw new Problem('notFound')
  return result
}

/** What the help desk tried and may not do: in the timeline, in the audit trail and in the log, for whoever watches. */
export async function noteRefusal(
  work: HeldCase,
  act: CaseAct,
  reason: string,
  target: { userId: string; memberId: string } | null = null,
): Promise<void> {
  await work.tell('refused', { act, reason })
  await leaveRefusal(work, { case: work.held.number, act, reason }, target)
}

async function leaveRefusal(
  { tx, world, actor, now }: Pick<HeldCase, 'tx' | 'world' | 'actor' | 'now'>,
  details: { case: string; act: CaseAct; reason: string },
  target: { userId: string; memberId: string } | null = null,
): Promise<void> {
  await noteAct(tx, world, {
    at: now,
    actor,
    action: 'desk-act-refused',
    target: { userId: target?.userId ?? null, memberId: target?.memberId ?? null },
    outcome: 'refused',
    details,
  })
  countRefusal(world, details.reason)
  world.log.warn({ ...details, actor: actor.userId }, 'an act of the help desk was refused')
}
