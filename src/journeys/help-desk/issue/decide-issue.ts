import { cleanInquiryText, isTooLong } from '../../../domain/inquiry/inquiry-text.ts'
import { type DecisionHindrance, hindranceOfDecision } from '../../../domain/inquiry/issue.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { Instant } from '../../../domain/time.ts'
import { findName } from '../../../store/inquiries/case/parties.ts'
import { decide, settleAskedApproval } from '../../../store/inquiries/issue/asked.ts'
import { listIssues } from '../../../store/inquiries/issue/issues.ts'
import { noteAct } from '../../../traces.ts'
import { Problem } from '../../../web/problems/problem.ts'
import type { World } from '../../../world.ts'
import { actOnCase, type CaseInput, type CaseRefusal, noteRefusal } from '../act-on-case.ts'

export interface DecisionInput extends CaseInput {
  issueId: string
  /** When what was read had been asked for; a request asked anew since is another one. */
  askedAt: Instant
  decision: 'approve' | 'decline'
  /** Why not, for whoever asked; as typed. */
  reason: string
}

/**
 * `approval.decided`: somebody was faster. `approval.changed`: it was asked anew, for other reasons or another hand-over,
 * since it was read. `approval.noReason`, `approval.long`: the text of a declining one.
 */
export type DecisionRefusal =
  | CaseRefusal
  | `approval.${DecisionHindrance}`
  | 'approval.changed'
  | 'approval.noReason'
  | 'approval.long'

/**
 * Approves or declines an issue that a colleague asked for (S11): another person than whoever asked and than whoever
 * works on the case, since they will issue. An approval is good for one issue within a day.
 */
export function decideIssue(
  world: World,
  { issueId, askedAt, decision, reason: typed, ...input }: DecisionInput,
): Promise<Done<undefined> | Refused<DecisionRefusal>> {
  const reason = cleanInquiryText(typed)
  return actOnCase(world, decision, input, async (work) => {
    const { tx, actor, now, held, tell } = work
    const issue = (await listIssues(tx, held.id)).find(({ id }) => id === issueId)
    const person = issue && (await findName(tx, issue.userId))
    if (!issue || !person) throw new Problem('notFound')
    if (decision === 'decline' && reason === '') return refused('approval.noReason')
    if (isTooLong(reason)) return refused('approval.long')
    const target = { userId: issue.userId, memberId: issue.memberId }
    const hindrance = hindranceOfDecision(issue, { actorId: actor.userId, assigneeId: held.assigneeId })
    if (hindrance !== null) {
      if (hindrance !== 'decided') await noteRefusal(work, decision, hindrance, target)
      return refused(`approval.${hindrance}`)
    }
    if (issue.askedAt !== askedAt) return refused('approval.changed')
    const isApproved = decision === 'approve'
    const decided = {
      approvedAt: isApproved ? now : null,
      declinedAt: isApproved ? null : now,
    }
    if (!(await decide(tx, { id: issue.id, askedAt, by: actor.userId, ...decided })))
      return refused('approval.decided')
    await settleAskedApproval(tx, held.id)
    await tell(isApproved ? 'approved' : 'declined', {
      loginId: person.loginId,
      ...(isApproved ? {} : { text: reason }),
    })
    await noteAct(tx, world, {
      at: now,
      actor,
      action: isApproved ? 'issue-approved' : 'issue-declined',
      target,
      details: { case: held.number, reasons: issue.reasons.join(' ') },
    })
    return done()
  })
}
