import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import { endCallerCodes } from '../../../store/inquiries/case/caller-codes.ts'
import { settleAskedApproval, withdrawAsked } from '../../../store/inquiries/issue/asked.ts'
import { clearVerification, setVerification } from '../../../store/inquiries/verification.ts'
import { noteAct } from '../../../traces.ts'
import type { World } from '../../../world.ts'
import { actOnCase, type CaseInput, type CaseRefusal } from '../act-on-case.ts'
import { holdCaller } from './caller.ts'

/** What came of calling the number on record. */
export const callBackOutcomes = ['passed', 'noAnswer', 'notThePerson', 'didNotAsk', 'noNumber'] as const
export type CallBackOutcome = (typeof callBackOutcomes)[number]

/** Whoever answered at the number on record speaks against the request: what was believed or approved before is void. */
export const contradictions: readonly CallBackOutcome[] = ['notThePerson', 'didNotAsk']

export function isCallBackOutcome(text: string): text is CallBackOutcome {
  return callBackOutcomes.some((one) => one === text)
}

/** `caller.changed`: the record is no longer the one whose number was shown. `caller.noNumber`: there is none to call. */
export type CallBackRefusal = CaseRefusal | 'caller.unknown' | 'caller.changed' | 'caller.noNumber'

/**
 * States what came of calling an administrator back on the number on record (S11): who, how and when is kept, also
 * of a call that failed. `version` is that of the record as it was shown: the number must be the one that was called.
 */
export function callBack(
  world: World,
  {
    loginId,
    version,
    outcome,
    ...input
  }: CaseInput & { loginId: string; version: number; outcome: CallBackOutcome },
): Promise<Done<CallBackOutcome> | Refused<CallBackRefusal>> {
  return actOnCase(world, 'callBack', input, async (work) => {
    const { tx, actor, now, held, tell } = work
    const caller = await holdCaller(work, 'callBack', loginId)
    if ('code' in caller) return caller
    const { userId, memberId } = caller
    const isPassed = outcome === 'passed'
    if (isPassed && caller.telephone === '') return refused('caller.noNumber')
    if (caller.version !== version) return refused('caller.changed')

    if (isPassed) {
      const verification = { userId, memberId, at: now }
      await setVerification(tx, { id: held.id, verification, by: actor.userId, means: 'callBack' })
      await endCallerCodes(tx, { inquiryId: held.id, at: now })
    } else if (contradictions.includes(outcome)) {
      await endCallerCodes(tx, { inquiryId: held.id, at: now })
      await clearVerification(tx, held.id)
      await withdrawAsked(tx, { inquiryId: held.id, by: actor.userId, at: now })
      await settleAskedApproval(tx, held.id)
    }
    await tell(isPassed ? 'calledBack' : 'callBackFailed', {
      loginId: caller.loginId,
      ...(isPassed ? {} : { reason: outcome }),
    })
    await noteAct(tx, world, {
      at: now,
      actor,
      action: 'caller-called-back',
      target: { userId, memberId },
      outcome: isPassed ? 'done' : 'refused',
      details: { case: held.number, result: outcome },
    })
    return done(outcome)
  })
}
