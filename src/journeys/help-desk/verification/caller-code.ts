import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import { hours, minutes } from '../../../domain/time.ts'
import { foldWidth } from '../../../domain/width.ts'
import * as codes from '../../../store/inquiries/case/caller-codes.ts'
import { findName } from '../../../store/inquiries/case/parties.ts'
import { setVerification } from '../../../store/inquiries/verification.ts'
import * as counters from '../../../store/rate-counters.ts'
import { noteAct, tell as tellByMail } from '../../../traces.ts'
import { newId, type World } from '../../../world.ts'
import { actOnCase, type CaseInput, type CaseRefusal } from '../act-on-case.ts'
import { holdCaller } from './caller.ts'

export const callerCodeLife = minutes(15)
/** Wrong tries that end a code: with eight digits, nobody guesses it (NIST SP 800-63B 5.1.3). */
export const wrongTriesAllowed = 5
const lettersAnHour = 3
const window = hours(1)

/**
 * `caller.noMail`: there is no address on record, or the relay refuses it.
 * `code.limited`: letters enough have gone to this person.
 */
export type SendCodeRefusal = CaseRefusal | 'caller.unknown' | 'caller.noMail' | 'code.limited'

/** Mails eight digits to an administrator's registered address, to be read out; a former code ends (S11). */
export function sendCallerCode(
  world: World,
  { loginId, ...input }: CaseInput & { loginId: string },
): Promise<Done<undefined> | Refused<SendCodeRefusal>> {
  return actOnCase(world, 'sendCode', input, async (work) => {
    const { tx, actor, now, held, tell } = work
    const caller = await holdCaller(work, 'sendCode', loginId)
    if ('code' in caller) return caller
    const { userId, memberId } = caller
    if (caller.mail === null || caller.mailFailedAt !== null) return refused('caller.noMail')
    const noted = {
      at: now,
      actor,
      action: 'caller-code-sent',
      target: { userId, memberId },
      details: { case: held.number },
    } as const
    // Where letters to one person wait for each other, whatever case they are of.
    await counters.raise(tx, `caller-code-for ${userId}`, window, now)
    if ((await codes.countCodesSince(tx, userId, now - window)) >= lettersAnHour) {
      await noteAct(tx, world, { ...noted, outcome: 'limited' })
      return refused('code.limited')
    }
    const id = newId(world.random, now)
    await codes.endCallerCodes(tx, { inquiryId: held.id, at: now })
    await codes.addCallerCode(tx, {
      id,
      inquiryId: held.id,
      userId,
      sentBy: actor.userId,
      sentAt: now,
      deadlineAt: now + callerCodeLife,
    })
    await tellByMail(tx, world, { at: now, kind: 'caller-code', to: caller, about: id })
    await tell('codeSent', { loginId: caller.loginId })
    await noteAct(tx, world, noted)
    return done()
  })
}

/**
 * `code.malformed`: not eight digits, which counts as nothing. `code.dead`: there is no code that could be entered.
 * `code.wrong`: counted; `code.ended`: it was the last try.
 */
export type EnterCodeRefusal =
  | CaseRefusal
  | 'caller.unknown'
  | 'code.malformed'
  | 'code.dead'
  | 'code.wrong'
  | 'code.ended'

/** Compares what the caller read out with the code that was sent; the right one verifies them, once. */
export async function enterCallerCode(
  world: World,
  { code: typed, ...input }: CaseInput & { code: string },
): Promise<Done<undefined> | Refused<EnterCodeRefusal>> {
  const digits = foldWidth(typed.slice(0, 100)).replace(/[\s\p{Pd}]/gu, '')
  if (!/^\d{8}$/.test(digits)) return refused('code.malformed')
  return actOnCase(world, 'enterCode', input, async (work) => {
    const { tx, actor, now, held, tell } = work
    const code = await codes.findLiveCode(tx, { inquiryId: held.id, now })
    if (!code) return refused('code.dead')
    const owner = await findName(tx, code.userId)
    const caller = await holdCaller(work, 'enterCode', owner?.loginId ?? '')
    if ('code' in caller) return caller
    const { userId, memberId } = caller
    const noted = {
      at: now,
      actor,
      action: 'caller-code-entered',
      target: { userId, memberId },
      details: { case: held.number },
    } as const

    if (!world.keys.isCallerCode(digits, code.id)) {
      const left = wrongTriesAllowed - code.wrong - 1
      await codes.raiseWrong(tx, code.id)
      if (left === 0) await codes.endCallerCodes(tx, { inquiryId: held.id, at: now })
      await tell('codeWrong', { loginId: caller.loginId, left })
      await noteAct(tx, world, { ...noted, outcome: 'refused' })
      return refused(left === 0 ? 'code.ended' : 'code.wrong')
    }
    await codes.endCallerCodes(tx, { inquiryId: held.id, at: now })
    const verification = { userId, memberId, at: now }
    await setVerification(tx, { id: held.id, verification, by: actor.userId, means: 'code' })
    await tell('codeRight', { loginId: caller.loginId })
    await noteAct(tx, world, noted)
    return done()
  })
}
