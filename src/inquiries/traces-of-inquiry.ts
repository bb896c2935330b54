import type { AuditOutcome } from '../domain/audit/action.ts'
import type { Tx } from '../store/database.ts'
import { addCaseEvent } from '../store/inquiries/timeline.ts'
import * as outbox from '../store/outbox/outbox.ts'
import { noteAct } from '../traces.ts'
import { newId, type World } from '../world.ts'
import type { InquiryInput, Receiving } from './receive-inquiry.ts'

type Source = Pick<World, 'random'>

type Noted = InquiryInput & Pick<Receiving, 'now'> & Partial<Pick<Receiving, 'known' | 'number'>>

/**
 * One line of the audit trail: about the administrator it says it comes from, if there is one, so that they and their
 * colleagues see what is asked in their name; else about nobody.
 */
export function noteInquiry(
  tx: Tx,
  world: Source,
  { now, registeredBy, known, source, number, inquiry }: Noted,
  outcome: AuditOutcome = 'done',
): Promise<void> {
  const { topic, targets } = inquiry
  return noteAct(tx, world, {
    at: now,
    actor: { ...registeredBy, source },
    action: registeredBy ? 'inquiry-registered' : 'inquiry-received',
    target: known,
    outcome,
    ...(number !== undefined ? { details: { case: number, topic, targets: targets.length } } : {}),
  })
}

/** M8 to the address typed; nobody on record is its addressee. Nothing of what was typed stands in the outbox. */
export function tellRequester(
  tx: Tx,
  { random }: Source,
  { now, number, language }: Receiving,
): Promise<void> {
  return outbox.add(tx, {
    id: newId(random, now),
    kind: 'inquiry-received',
    userId: null,
    requestId: number,
    language,
    createdAt: now,
  })
}

/** What came in stands in the timeline; of what was asked again also what is new in it. */
export function tellTimeline(
  tx: Tx,
  {
    kind,
    isEqual = true,
    ...receiving
  }: Receiving & { inquiryId: string; kind: 'received' | 'repeated'; isEqual?: boolean },
): Promise<void> {
  const { inquiry, channel, number } = receiving
  const { topic, requesterLoginId, requesterName, telephone, text, targets } = inquiry
  const news = {
    telephone,
    text,
    ...(isEqual ? {} : { topic, requesterLoginId, requesterName, targets: targets.join(' ') }),
  }
  return addCaseEvent(tx, {
    inquiryId: receiving.inquiryId,
    at: receiving.now,
    kind,
    actorUserId: receiving.registeredBy?.userId ?? null,
    details: { channel, number, ...(kind === 'repeated' ? news : {}) },
  })
}
