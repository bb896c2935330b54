import { isHandOver } from '../../../domain/inquiry/inquiry.ts'
import { readInquiryNumber } from '../../../domain/inquiry/number.ts'
import { paths } from '../../../paths.ts'
import { findCase } from '../../../store/inquiries/cases.ts'
import { Problem } from '../../../web/problems/problem.ts'
import { post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { refuseOnCase, showCase } from '../case/show-case.tsx'
import { declineReason } from './approval.tsx'
import { decideIssue } from './decide-issue.ts'
import { issuePasswords } from './issue-passwords.ts'
import { showIssued } from './shown/show-issued.tsx'

/** Issuing passwords in a case, and what a second person says to it. */
export function issueRoutes(world: World): Route[] {
  return [
    post(paths.caseForm(':number', 'issue'), 'initialisePassword', async (visit) => {
      const { form, actor } = visit
      const number = visit.param('number')
      const targets = await targetsOf(visit)
      const handOver = form.text('handOver')
      if (!isHandOver(handOver))
        return showCase(visit, { fault: { part: 'issue', code: 'issue.handOver' }, status: 422 })
      const result = await issuePasswords(world, {
        actor,
        number,
        handOver,
        chosen: targets.filter((loginId) => form.text(`target-${loginId}`) !== ''),
        seen: new Map(targets.map((loginId) => [loginId, form.text(`seen-${loginId}`)])),
      })
      if (result.ok) {
        const { issued, waiting } = result.value
        if (issued.length > 0 && handOver !== 'mail') return showIssued(visit, result.value)
        const message = issued.length === 0 ? 'asked' : waiting.length === 0 ? 'handed' : 'handedAndAsked'
        return visit.seeOther(paths.case(number, message))
      }
      switch (result.code) {
        case 'issue.busy':
          throw new Problem('busy')
        case 'issue.nobody':
          return showCase(visit, { fault: { part: 'issue', code: result.code }, status: 422 })
        case 'issue.stale':
        case 'issue.hindered':
        case 'issue.ownApproval':
        case 'issue.ownMail':
        case 'issue.noMail':
          return showCase(visit, { fault: { part: 'issue', code: result.code }, status: 409 })
        default:
          return refuseOnCase(visit, result.code)
      }
    }),

    post(paths.caseForm(':number', 'approval'), 'approveIssue', async (visit) => {
      const { form, actor } = visit
      const number = visit.param('number')
      const decision = form.text('decision') === 'approve' ? 'approve' : 'decline'
      const issueId = form.text('issue')
      const askedAt = Number(form.text('askedAt'))
      const reason = form.text(declineReason(issueId))
      const result = await decideIssue(world, { actor, number, issueId, askedAt, decision, reason })
      if (result.ok)
        return visit.seeOther(paths.case(number, decision === 'approve' ? 'approved' : 'declined'))
      switch (result.code) {
        case 'approval.noReason':
        case 'approval.long':
        case 'approval.changed': {
          const { code } = result
          const declining = decision === 'decline' ? { declining: { issueId, reason, code } } : {}
          const status = code === 'approval.changed' ? 409 : 422
          return showCase(visit, { fault: { part: 'issue', code, ...declining }, status })
        }
        case 'approval.decided':
        case 'approval.ownRequest':
        case 'approval.ownCase':
        case 'approval.self':
          return showCase(visit, { fault: { part: 'issue', code: result.code }, status: 409 })
        default:
          return refuseOnCase(visit, result.code)
      }
    }),
  ]
}

/** Those of the case that the path names; none where there is no such case, which the act itself refuses. */
async function targetsOf(visit: Visit): Promise<readonly string[]> {
  const number = readInquiryNumber(visit.param('number'))
  const found = number === null ? undefined : await findCase(visit.world.db, number)
  return found?.targets ?? []
}
