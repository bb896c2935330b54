import { paths } from '../../../paths.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { askForEnd, findEndStanding, withdrawRequest } from './ask-for-end.ts'
import { EndOfUseView } from './end-of-use-view.tsx'

/** Asking for the end of one's own use, which the member's administrator confirms. */
export function endOfUseRoutes(world: World): Route[] {
  return [
    get(paths.endOfUse(), 'requestEndOfUse', (visit) => showStanding(visit)),

    post(paths.endOfUse(), 'requestEndOfUse', async (visit) => {
      const result = await askForEnd(world, visit.actor)
      if (result.ok) return visit.seeOther(paths.endOfUse())
      switch (result.code) {
        case 'end.lastAdministrator':
          return showStanding(visit, 409)
        case 'session.ended':
          return visit.seeOther(paths.login('session-ended'))
      }
    }),

    post(paths.endOfUseWithdrawal(), 'requestEndOfUse', async (visit) => {
      await withdrawRequest(world, visit.actor)
      return visit.seeOther(paths.endOfUse('withdrawn'))
    }),
  ]
}

async function showStanding(visit: Visit, status = 200): Promise<Response> {
  const standing = await findEndStanding(visit.world.db, visit.actor)
  const isWithdrawn = visit.query.get('message') === 'withdrawn'
  const view = (
    <EndOfUseView
      frame={visit.signedInFrame({ help: 'end-of-use', here: paths.endOfUse() })}
      {...standing}
      isWithdrawn={isWithdrawn}
    />
  )
  return visit.page(view, { status })
}
