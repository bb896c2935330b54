import { paths } from '../../../paths.ts'
import { Problem } from '../../../web/problems/problem.ts'
import { marksIn, withMark } from '../../../web/request/cookies.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { type ChangeFaults, changePassword } from './change-password.ts'
import { ChangeView } from './change-view.tsx'

/** One's own password, while logged in. */
export function changePasswordRoutes(world: World): Route[] {
  return [
    get(paths.ownPassword(), 'changeOwnPassword', (visit) =>
      changePage(visit, { isDone: visit.query.get('message') === 'changed' }),
    ),

    post(paths.ownPassword(), 'changeOwnPassword', async (visit) => {
      const result = await changePassword(world, {
        actor: visit.actor,
        current: visit.form.secret('currentPassword'),
        password: visit.form.secret('newPassword'),
        repeated: visit.form.secret('newPasswordAgain'),
        deviceMarks: marksIn(visit.cookies, 'device'),
        userAgent: visit.userAgent,
      })
      if (result.ok) {
        visit.setCookie('session', result.value.sessionKey)
        visit.setCookie('device', withMark(visit.cookies, 'device', result.value.deviceMark))
        return visit.seeOther(paths.ownPassword('changed'))
      }
      switch (result.code) {
        case 'password.refused':
          return changePage(visit, { faults: result.faults })
        case 'password.busy':
          throw new Problem('busy')
        case 'session.ended':
          return visit.seeOther(paths.login('session-ended'))
      }
    }),
  ]
}

function changePage(visit: Visit, state: { faults?: ChangeFaults; isDone?: boolean }): Response {
  const rule = visit.world.config.passwordRule
  // What was typed is a password, which no page repeats: another language loses nothing.
  const here = state.faults ? { here: paths.ownPassword() } : {}
  const frame = visit.signedInFrame({ help: 'own-password', ...here })
  const view = <ChangeView frame={frame} rule={rule} {...state} />
  return visit.page(view, { status: state.faults ? 422 : 200 })
}
