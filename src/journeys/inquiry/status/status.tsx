import { businessCalendar } from '../../../business-calendar.ts'
import { helpDeskIn } from '../../../web/help-desk.ts'
import { Problem } from '../../../web/problems/problem.ts'
import { sourceGroup } from '../../../web/request/source.ts'
import type { Visit } from '../../../web/visit.ts'
import { followInquiry } from './follow-inquiry.ts'
import { InquiryStatusView } from './status-view.tsx'

const longestTyped = 100

/** The mailed link fills the form in and does no more: whoever fetches it on its way learns nothing. */
export function showStatusForm(visit: Visit): Response {
  const typed = { number: visit.query.get('number') ?? '', key: visit.query.get('key') ?? '' }
  return visit.page(<InquiryStatusView {...propsOf(visit, typed)} />)
}

/** How far an inquiry is. */
export async function showStatus(visit: Visit): Promise<Response> {
  const { world } = visit
  const typed = { number: visit.form.text('number'), key: visit.form.text('key') }
  const found = await followInquiry(world, { ...typed, sourceGroup: sourceGroup(visit.source) })
  const props = propsOf(visit, typed)
  if (found.ok) {
    const { number, stage, at } = found.value
    const opensAt = (await businessCalendar(world.config)).nextOpening(at)
    const frame = visit.frame({ help: 'inquiry-status', chooser: false })
    const outcome = { kind: 'found', stage, at, opensAt } as const
    return visit.page(<InquiryStatusView {...props} frame={frame} number={number} outcome={outcome} />)
  }
  switch (found.code) {
    case 'tooMany':
      throw new Problem('tooMany', { retryAfter: found.retryAfter })
    case 'wrong':
      return visit.page(<InquiryStatusView {...props} outcome={{ kind: 'wrong' }} />, { status: 422 })
  }
}

function propsOf(visit: Visit, typed: { number: string; key: string }) {
  return {
    frame: visit.frame({ help: 'inquiry-status' }),
    helpDesk: helpDeskIn(visit.world.config.helpDesk, visit.language),
    number: typed.number.slice(0, longestTyped),
    followKey: typed.key.slice(0, longestTyped),
  }
}
