import { lapsedBefore } from '../../../domain/account-lock.ts'
import { issuedPasswordLife } from '../../../domain/password/issued-password.ts'
import type { Done, Refused } from '../../../domain/result.ts'
import { hindranceOf, type UserAct } from '../../../domain/users/act.ts'
import { searchBehind } from '../../../domain/users/search-behind.ts'
import type { UserActName } from '../../../i18n/user-act-texts.ts'
import { paths } from '../../../paths.ts'
import { actFactsOf, findStanding, type UserStanding } from '../../../store/users/standing.ts'
import { nameOfAct } from '../../../ui/user/acts.tsx'
import { Problem } from '../../../web/problems/problem.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import type { ActInput, ActRefusal } from './act-on-user.ts'
import { type ActProps, ActView } from './act-view.tsx'
import {
  abolishUser,
  changeRole,
  endUserSessions,
  keepUse,
  resumeUser,
  suspendUser,
  unlockUser,
} from './change-standing.ts'
import { descriptions } from './descriptions.ts'
import { issuePasswordFor } from './issue-password.ts'
import { IssuedView } from './issued-view.tsx'
import { sendResetLink } from './send-reset-link.ts'

type PlainAct = Exclude<UserAct, 'password'>

const plainActs: Readonly<
  Record<PlainAct, (world: World, input: ActInput) => Promise<Done<undefined> | Refused<ActRefusal>>>
> = {
  unlock: unlockUser,
  resetLink: sendResetLink,
  suspend: suspendUser,
  resume: resumeUser,
  sessions: endUserSessions,
  role: changeRole,
  keepUse,
  endOfUse: abolishUser,
}

/** What an administrator does to one user beside changing the record (S9, F9): a page each that asks, and the act. */
export function userActRoutes(world: World): Route[] {
  return [
    ...(Object.keys(plainActs) as PlainAct[]).flatMap((act) => [
      askRoute(act),
      post(paths.userAct(':loginId', act), descriptions[act].action, async (visit) => {
        // What the name of the act is, and whose page to go back to, is known before it changes that.
        const name = nameOfAct(act, visit.user)
        const result = await plainActs[act](world, inputOf(visit))
        if (!result.ok) return askPage(visit, act, refusedAs(visit, result.code))
        const isOver = act === 'role' && visit.user.userId === visit.actor.userId
        return visit.seeOther(isOver ? paths.menu() : backOf(visit, name))
      }),
    ]),

    askRoute('password'),
    post(paths.userAct(':loginId', 'password'), 'issuePassword', async (visit) => {
      const result = await issuePasswordFor(world, inputOf(visit))
      if (result.ok) {
        const standing = await standingOf(visit)
        return visit.page(
          <IssuedView
            frame={visit.signedInFrame({ help: 'issued-password', guidesApart: true })}
            user={{ loginId: standing.loginId, name: nameOf(standing) }}
            password={result.value.password}
            issuedUntil={result.value.issuedUntil}
            loginUrl={world.config.publicUrl + paths.login()}
            back={backOf(visit)}
          />,
        )
      }
      if (result.code === 'act.busy') throw new Problem('busy')
      return askPage(visit, 'password', refusedAs(visit, result.code))
    }),
  ]
}

function askRoute(act: UserAct): Route {
  return get(paths.userAct(':loginId', act), descriptions[act].action, (visit) => askPage(visit, act))
}

/** The user's page, from where the administrator came here. */
function backOf(visit: Visit, message?: UserActName): string {
  return paths.user(visit.user.loginId, { message, found: searchBehind(visit.query) })
}

function inputOf(visit: Visit): ActInput {
  return { actor: visit.actor, userId: visit.user.userId, seen: visit.form.text('seen') }
}

async function askPage(visit: Visit, act: UserAct, refused?: ActProps['refused']): Promise<Response> {
  const { config } = visit.world
  const standing = await standingOf(visit)
  const { loginId, department, role, mail, issuedAt, resetRequestedAt, endRequestedAt } = standing
  const facts = actFactsOf(standing, visit.actor.userId)
  const { isSelf } = facts
  const name = nameOf(standing)
  const here = paths.userAct(loginId, act, searchBehind(visit.query))
  const view = (
    <ActView
      frame={visit.signedInFrame({ help: 'user-act', here })}
      act={nameOfAct(act, standing)}
      action={here}
      back={backOf(visit)}
      user={{ loginId, name, department, role, mail, isSelf, issuedAt, resetRequestedAt, endRequestedAt }}
      seen={descriptions[act].seenOf(standing)}
      life={act === 'password' ? issuedPasswordLife : config.resetLinkLifetime}
      hindrance={hindranceOf(act, facts)}
      {...(refused ? { refused } : {})}
    />
  )
  return visit.page(view, { status: refused ? 409 : 200 })
}

function refusedAs({ world }: Visit, code: ActRefusal): NonNullable<ActProps['refused']> {
  switch (code) {
    case 'act.limited':
      return { code: 'limited', limit: world.config.resetMailsPerLoginId }
    case 'act.idle':
      return { code: 'idle' }
    case 'act.stale':
      return { code: 'stale' }
  }
}

async function standingOf(visit: Visit): Promise<UserStanding> {
  const { db, now } = visit.world
  const standing = await findStanding(db, visit.user.userId, lapsedBefore(visit.world.config, now()))
  if (!standing) throw new Problem('notFound')
  return standing
}

function nameOf({ familyName, givenName }: UserStanding): string {
  return `${familyName} ${givenName}`.trim()
}
