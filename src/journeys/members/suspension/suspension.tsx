import { paths } from '../../../paths.ts'
import { findMember } from '../../../store/members/member.ts'
import { countReach } from '../../../store/members/suspension.ts'
import { Problem } from '../../../web/problems/problem.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { setMemberSuspended } from './suspend-member.ts'
import { SuspensionView } from './suspension-view.tsx'

type Act = 'suspend' | 'resume'

/** Stopping a member, and letting it go on. */
export function suspensionRoutes(world: World): Route[] {
  return (['suspend', 'resume'] as const).flatMap((act) => {
    const path = paths.memberAct(':memberId', act)
    return [
      get(path, 'suspendMember', (visit) => askPage(visit, act)),

      post(path, 'suspendMember', async (visit) => {
        const { memberId } = visit.member
        const [version] = /^\d{1,9}$/.exec(visit.form.text('version')) ?? []
        const result = await setMemberSuspended(world, {
          actor: visit.actor,
          memberId,
          // What is no version is that of no member; PostgreSQL would refuse the statement.
          version: Number(version ?? 0),
          suspends: act === 'suspend',
        })
        if (result.ok)
          return visit.seeOther(
            `${paths.member(memberId)}?message=${act === 'suspend' ? 'suspended' : 'resumed'}`,
          )
        return askPage(visit, act, result.code === 'member.stale')
      }),
    ]
  })
}

/** What stands in the way is looked at anew, so a refusal needs no other page. */
async function askPage(visit: Visit, act: Act, isStale = false): Promise<Response> {
  const { config, db, now } = visit.world
  const { memberId } = visit.member
  const member = await findMember(db, memberId)
  if (!member) throw new Problem('notFound')
  const reach = await countReach(db, memberId, { ...config, now: now() })
  const isDone = (member.suspendedAt !== null) === (act === 'suspend')
  const hindrance = isDone ? 'already' : act === 'suspend' && reach.hasStaff ? 'hasStaff' : undefined
  const view = (
    <SuspensionView
      frame={visit.signedInFrame({ help: 'member-suspension', here: visit.path })}
      act={act}
      memberId={memberId}
      name={member.name}
      version={member.version}
      users={reach.users}
      sessions={reach.sessions}
      hindrance={hindrance}
      isStale={isStale && !hindrance}
    />
  )
  return visit.page(view, { status: isStale || hindrance ? 409 : 200 })
}
