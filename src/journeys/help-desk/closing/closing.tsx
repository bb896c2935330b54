import { isCaseOutcome, isInquiryTopic } from '../../../domain/inquiry/inquiry.ts'
import { paths } from '../../../paths.ts'
import { post, type Route } from '../../../web/router.ts'
import type { World } from '../../../world.ts'
import { backToCase, inputOf, refuseOnCase, showCase } from '../case/show-case.tsx'
import { closeCase } from './close-case.ts'

/** Closing a case (S11). */
export function closingRoutes(world: World): Route[] {
  return [
    post(paths.caseForm(':number', 'close'), 'closeCase', async (visit) => {
      const outcome = visit.form.text('outcome')
      const cause = visit.form.text('cause')
      const note = visit.form.text('closingNote')
      const typed = { outcome, cause, note }
      if (!isCaseOutcome(outcome) || !isInquiryTopic(cause))
        return showCase(visit, { fault: { part: 'closing', code: 'choose', typed }, status: 422 })
      const result = await closeCase(world, { ...inputOf(visit), outcome, cause, note })
      if (result.ok) return backToCase(visit, 'closed')
      switch (result.code) {
        case 'close.notIssued':
          return showCase(visit, { fault: { part: 'closing', code: result.code, typed }, status: 409 })
        case 'note.long':
          return showCase(visit, { fault: { part: 'closing', code: result.code, typed }, status: 422 })
        default:
          return refuseOnCase(visit, result.code)
      }
    }),
  ]
}
