import type { CaseOutcome, InquiryTopic } from '../../../domain/inquiry/inquiry.ts'
import { cleanInquiryText, isTooLong } from '../../../domain/inquiry/inquiry-text.ts'
import { mailboxKey } from '../../../domain/mail-address.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import { countLetterTo } from '../../../inquiries/limits.ts'
import { endCallerCodes } from '../../../store/inquiries/case/caller-codes.ts'
import {
  closeInquiry,
  listConcerned,
  listReplies,
  markTold,
  type ReplyTo,
} from '../../../store/inquiries/closing.ts'
import * as outbox from '../../../store/outbox/outbox.ts'
import { noteAct, tell as tellByMail } from '../../../traces.ts'
import { newId, type World } from '../../../world.ts'
import { actOnCase, type CaseInput, type CaseRefusal, type HeldCase, noteRefusal } from '../act-on-case.ts'
import { findMemberConcerned } from '../verification/caller.ts'

/** `close.notIssued`: it cannot have ended with an issued password, because none was issued in it. */
export type CloseRefusal = CaseRefusal | 'close.notIssued' | 'note.long'

/**
 * Closes a case for good: what came of it and what it really was. Whoever asked is told that it is done (M8), and
 * those who got a password are told by mail or at their next login. What waited for approval is over.
 */
export async function closeCase(
  world: World,
  {
    outcome,
    cause,
    note: typed,
    ...input
  }: CaseInput & { outcome: CaseOutcome; cause: InquiryTopic; note: string },
): Promise<Done<undefined> | Refused<CloseRefusal>> {
  const note = cleanInquiryText(typed)
  if (isTooLong(note)) return refused('note.long')
  return actOnCase(world, 'close', input, async (work) => {
    const { tx, actor, now, held, tell } = work
    const concerned = await listConcerned(tx, held.id)
    if (outcome === 'issued' && concerned.length === 0) {
      await noteRefusal(work, 'close', 'notIssued')
      return refused('close.notIssued')
    }
    await closeInquiry(tx, { id: held.id, at: now, by: actor.userId, outcome, cause })
    await endCallerCodes(tx, { inquiryId: held.id, at: now })
    await tellRequesters(work)
    for (const { isReachable, ...to } of concerned) {
      if (!isReachable) continue
      await tellByMail(tx, world, { at: now, kind: 'case-closed', to, about: held.id })
      await markTold(tx, { inquiryId: held.id, userId: to.userId, at: now })
    }
    await tell('closed', { outcome, cause, ...(note === '' ? {} : { text: note }) })
    await noteAct(tx, world, {
      at: now,
      actor,
      action: 'case-closed',
      target: { userId: null, memberId: await findMemberConcerned(tx, held) },
      details: { case: held.number, result: outcome, cause },
    })
    return done()
  })
}

/** One letter a mailbox, however often the same question was asked from it; few an hour, whatever is closed. */
async function tellRequesters({ tx, world, now, held }: HeldCase): Promise<void> {
  const byMailbox = new Map<string, ReplyTo>()
  for (const reply of await listReplies(tx, held.id)) {
    const key = mailboxKey(reply.replyMail)
    if (!byMailbox.has(key)) byMailbox.set(key, reply)
  }
  for (const key of [...byMailbox.keys()].sort()) {
    const reply = byMailbox.get(key)
    if (!reply || (await countLetterTo(tx, reply.replyMail, 'closed', now)) === 'beyond') continue
    const { number, language } = reply
    await outbox.add(tx, {
      id: newId(world.random, now),
      kind: 'inquiry-closed',
      userId: null,
      requestId: number,
      language,
      createdAt: now,
    })
  }
}
