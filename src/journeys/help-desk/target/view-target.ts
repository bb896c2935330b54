import { lapsedBefore } from '../../../domain/account-lock.ts'
import { hindranceOfTarget, type TargetHindrance } from '../../../domain/inquiry/case-state.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import { findTarget, type TargetRecord } from '../../../store/inquiries/issue/targets.ts'
import { isStillVerified } from '../../../store/inquiries/verification.ts'
import { noteAct } from '../../../traces.ts'
import type { World } from '../../../world.ts'
import { actOnCase, type CaseInput, type CaseRefusal, noteRefusal } from '../act-on-case.ts'

/** `target.notATarget`: the case names somebody else. */
export type ViewRefusal = CaseRefusal | `target.${TargetHindrance | 'notATarget'}`

/**
 * Opens the record of a target to whoever works on the case, once the caller is verified; that it was opened stands
 * in the timeline and, for the person's own administrator to see, in the audit trail.
 */
export function viewTarget(
  world: World,
  { loginId, ...input }: CaseInput & { loginId: string },
): Promise<Done<TargetRecord> | Refused<ViewRefusal>> {
  return actOnCase<TargetRecord, ViewRefusal>(world, 'viewTarget', input, async (work) => {
    const { tx, actor, now, held, tell } = work
    const isVerified = await isStillVerified(tx, held, now)
    const record = await findTarget(tx, { loginId, lapsedBefore: lapsedBefore(world.config, now) })
    if (!held.targets.includes(loginId)) {
      await noteRefusal(work, 'viewTarget', 'notATarget', record ?? null)
      return refused('target.notATarget')
    }
    if (!isVerified) {
      await noteRefusal(work, 'viewTarget', 'notVerified', record ?? null)
      return refused('notVerified')
    }
    const memberId = held.verification?.memberId ?? ''
    const hindrance = hindranceOfTarget(record ?? null, { memberId, actorId: actor.userId })
    if (!record || hindrance !== null) {
      await noteRefusal(work, 'viewTarget', hindrance ?? 'absent', record ?? null)
      return refused(`target.${hindrance ?? 'absent'}`)
    }
    await tell('viewed', { loginId })
    await noteAct(tx, world, {
      at: now,
      actor,
      action: 'user-viewed',
      target: record,
      details: { case: held.number },
    })
    return done(record)
  })
}
