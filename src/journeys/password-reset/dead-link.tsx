import { helpDeskIn } from '../../web/help-desk.ts'
import type { Visit } from '../../web/visit.ts'
import { DeadLinkView } from './dead-link-view.tsx'

/** No address of this journey is told to another page or server (RST-14). */
export const noReferrer = { 'referrer-policy': 'no-referrer' }

/** S5, one and the same whatever ended the link; 410 for all, also for a key that never was. */
export function deadLink(visit: Visit): Response {
  const { config } = visit.world
  const view = (
    <DeadLinkView
      frame={visit.frame({ help: 'dead-link', here: visit.path })}
      lifetime={config.resetLinkLifetime}
      access={config.resetLinkAccess}
      helpDesk={helpDeskIn(config.helpDesk, visit.language)}
    />
  )
  return visit.page(view, { status: 410, headers: noReferrer })
}
