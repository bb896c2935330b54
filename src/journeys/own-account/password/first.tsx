import type { NewPasswordFaults } from '../../../domain/password/new-password.ts'
import { paths } from '../../../paths.ts'
import { findIssuedPassword } from '../../../store/inquiries/told.ts'
import { Problem } from '../../../web/problems/problem.ts'
import { withMark } from '../../../web/request/cookies.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { chooseFirst } from './choose-first.ts'
import { FirstView } from './first-view.tsx'

/** Where an issued password leads, and whence the person goes on to their own record (F7). */
export function firstPasswordRoutes(world: World): Route[] {
  return [
    get(paths.firstPassword(), 'signedIn', (visit) => (isLimited(visit) ? firstPage(visit) : toOwn(visit))),

    post(paths.firstPassword(), 'signedIn', async (visit) => {
      // Whoever has a password of their own must know it to change it.
      if (!isLimited(visit)) return toOwn(visit)
      const result = await chooseFirst(world, {
        actor: visit.actor,
        password: visit.form.secret('newPassword'),
        repeated: visit.form.secret('newPasswordAgain'),
        userAgent: visit.userAgent,
      })
      if (result.ok) {
        visit.setCookie('session', result.value.sessionKey)
        visit.setCookie('device', withMark(visit.cookies, 'device', result.value.deviceMark))
        return visit.seeOther(paths.ownRecord('first-mail'))
      }
      switch (result.code) {
        case 'password.refused':
          return firstPage(visit, result.faults)
        case 'password.busy':
          throw new Problem('busy')
        case 'session.ended':
          return visit.seeOther(paths.login('session-ended'))
      }
    }),
  ]
}

function isLimited(visit: Visit): boolean {
  return visit.signedIn?.limitedTo === 'change-password'
}

function toOwn(visit: Visit): Response {
  return visit.seeOther(paths.ownPassword())
}

async function firstPage(visit: Visit, faults?: NewPasswordFaults): Promise<Response> {
  const { config, db } = visit.world
  const issued = await findIssuedPassword(db, visit.actor.userId)
  const view = (
    <FirstView
      frame={visit.signedInFrame({ help: 'first-password', here: paths.firstPassword() })}
      rule={config.passwordRule}
      issued={issued ?? null}
      {...(faults ? { faults } : {})}
    />
  )
  return visit.page(view, { status: faults ? 422 : 200 })
}
