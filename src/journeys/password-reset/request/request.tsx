import { paths } from '../../../paths.ts'
import { helpDeskIn } from '../../../web/help-desk.ts'
import { beginLeastTime } from '../../../web/least-time.ts'
import { sourceGroup } from '../../../web/request/source.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { World } from '../../../world.ts'
import { parseIdentity } from '../identity.ts'
import { requestReset } from './request-reset.ts'
import { RequestView } from './request-view.tsx'
import { RequestedView } from './requested-view.tsx'

/** S2 and S3. */
export function requestRoutes(world: World): Route[] {
  const { config } = world
  return [
    get(paths.resetRequest(), 'public', (visit) =>
      visit.page(
        <RequestView frame={visit.frame({ help: 'request' })} lifetime={config.resetLinkLifetime} />,
      ),
    ),

    post(paths.resetRequest(), 'public', async (visit) => {
      const identity = parseIdentity(visit.form)
      if (!identity.ok) {
        const view = (
          <RequestView
            frame={visit.frame({ help: 'request', here: paths.resetRequest() })}
            lifetime={config.resetLinkLifetime}
            entry={identity.entry}
          />
        )
        return visit.page(view, { status: 422 })
      }
      const leastTime = beginLeastTime(world, 'request')
      const { requestedAt } = await requestReset(world, {
        loginId: identity.loginId,
        mail: identity.mail,
        language: visit.language,
        source: visit.source,
        sourceGroup: sourceGroup(visit.source),
      })
      await leastTime
      return visit.seeOther(paths.resetRequested(requestedAt))
    }),

    get(paths.resetRequested(), 'public', (visit) => {
      const now = world.now()
      const asked = Number(visit.query.get('at') ?? Number.NaN)
      // The address bar is the reader's own: a moment that cannot be right is not repeated to them.
      const requestedAt = asked <= now && asked > now - config.resetLinkLifetime ? asked : now
      const view = (
        <RequestedView
          frame={visit.frame({ help: 'requested' })}
          lifetime={config.resetLinkLifetime}
          sender={config.mailFrom}
          holdsUntil={requestedAt + config.resetLinkLifetime}
          helpDesk={helpDeskIn(config.helpDesk, visit.language)}
        />
      )
      return visit.page(view)
    }),
  ]
}
