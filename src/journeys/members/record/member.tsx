import { administratorStanding } from '../../../domain/invitation.ts'
import { maskAddress } from '../../../mail/mask-address.ts'
import { paths } from '../../../paths.ts'
import { listAdministrators, type MemberAdministrator } from '../../../store/members/administrators.ts'
import { findMember } from '../../../store/members/member.ts'
import { Problem } from '../../../web/problems/problem.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import type { ShownAdministrator } from './administrators.tsx'
import { changeMember } from './change-member.ts'
import { type MemberMessage, type MemberProps, MemberView, memberMessages } from './member-view.tsx'

const administratorsShown = 50
const path = paths.member(':memberId')

/** One member: what it is, and the change of its names. */
export function memberRoutes(world: World): Route[] {
  return [
    get(path, 'searchMembers', (visit) => memberPage(visit, { message: messageOf(visit) })),

    post(path, 'changeMember', async (visit) => {
      const { memberId } = visit.member
      const typed = { name: visit.form.text('name'), nameEn: visit.form.text('nameEn') }
      const version = Number(visit.form.text('version'))
      const result = await changeMember(world, { actor: visit.actor, memberId, version, typed })
      if (result.ok) return visit.seeOther(`${paths.member(memberId)}?message=changed`)
      switch (result.code) {
        case 'member.stale':
          return memberPage(visit, { isStale: true }, 409)
        case 'member.unchanged':
          return memberPage(visit, { message: 'unchanged' })
        case 'member.faulty':
          return memberPage(visit, { values: typed, reds: result.reds }, 422)
      }
    }),
  ]
}

async function memberPage(visit: Visit, state: Partial<MemberProps>, status = 200): Promise<Response> {
  const { db, now } = visit.world
  const member = await findMember(db, visit.member.memberId)
  if (!member) throw new Problem('notFound')
  const administrators = await listAdministrators(db, {
    memberId: member.memberId,
    now: now(),
    limit: administratorsShown + 1,
  })
  const view = (
    <MemberView
      frame={visit.signedInFrame({ help: 'member' })}
      {...member}
      values={{ name: member.name, nameEn: member.nameEn }}
      administrators={administrators.slice(0, administratorsShown).map(shown)}
      hasMoreAdministrators={administrators.length > administratorsShown}
      {...state}
    />
  )
  return visit.page(view, { status })
}

function shown(administrator: MemberAdministrator): ShownAdministrator {
  const { loginId, familyName, givenName, mail } = administrator
  const standing = administratorStanding(administrator)
  return {
    loginId,
    name: `${familyName} ${givenName}`.trim(),
    maskedMail: mail === null ? '' : maskAddress(mail),
    standing,
    invitedUntil: standing === 'invited' ? administrator.invitedUntil : null,
  }
}

function messageOf(visit: Visit): MemberMessage | undefined {
  const asked = visit.query.get('message')
  return memberMessages.find((message) => message === asked)
}
