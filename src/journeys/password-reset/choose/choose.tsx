import { hashOf } from '../../../keys.ts'
import { paths } from '../../../paths.ts'
import { Problem } from '../../../web/problems/problem.ts'
import { cookieNames, marksIn, withMark } from '../../../web/request/cookies.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { deadLink, noReferrer } from '../dead-link.tsx'
import { choosePassword, findOpenedLink, type OpenedLink } from './choose-password.ts'
import { type ChooseProps, ChooseView } from './choose-view.tsx'

const path = paths.resetChoose(':request')

/** S4 step 2: the new password, at an address without the key. */
export function chooseRoutes(world: World): Route[] {
  return [
    get(path, 'public', async (visit) => {
      const link = openedLinkOf(visit)
      return link ? choosePage(visit, link) : deadLink(visit)
    }),

    post(path, 'public', async (visit) => {
      const link = openedLinkOf(visit)
      if (!link) return deadLink(visit)
      const result = await choosePassword(world, {
        ...link,
        password: visit.form.secret('newPassword'),
        repeated: visit.form.secret('newPasswordAgain'),
        source: visit.source,
        formerSessionKey: visit.cookies.get(cookieNames.session),
      })
      if (result.ok) {
        visit.setCookie('reset', undefined)
        visit.setCookie('session', undefined)
        // Strangers may go on guessing: this browser is to get in with what was just chosen in it (T2).
        visit.setCookie('device', withMark(visit.cookies, 'device', result.value.deviceMark))
        return visit.seeOther(paths.login('password-reset'), noReferrer)
      }
      if (result.code === 'link.dead') return deadLink(visit)
      if (result.code === 'password.busy') throw new Problem('busy')
      return choosePage(visit, link, result.faults)
    }),
  ]
}

/** The link this browser has proved: its cookie must carry the mark that the proof left there. */
function openedLinkOf(visit: Visit): OpenedLink | undefined {
  const requestId = visit.param('request')
  const browserId = visit.knownBrowserId
  if (browserId === undefined) return undefined
  const isMarked = marksIn(visit.cookies, 'reset').some((mark) =>
    visit.world.keys.isOpenedMark(mark, requestId, browserId),
  )
  return isMarked ? { requestId, browserHash: hashOf(browserId) } : undefined
}

async function choosePage(visit: Visit, link: OpenedLink, faults?: ChooseProps['faults']): Promise<Response> {
  const opened = await findOpenedLink(visit.world, link, visit.world.now())
  if (!opened) return deadLink(visit)
  const here = paths.resetChoose(link.requestId)
  const view = (
    <ChooseView
      frame={visit.frame({ help: 'choose', here, guidesApart: true })}
      action={here}
      loginId={opened.account.loginId}
      rule={visit.world.config.passwordRule}
      holdsUntil={opened.deadlineAt}
      isInvitation={opened.isInvitation}
      {...(faults ? { faults } : {})}
    />
  )
  return visit.page(view, { status: faults ? 422 : 200, headers: noReferrer })
}
