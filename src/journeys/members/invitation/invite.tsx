import { administratorStanding, invitationLifetime } from '../../../domain/invitation.ts'
import { parseLoginId } from '../../../domain/login-id.ts'
import { warnings } from '../../../domain/registered-data/warnings.ts'
import { days } from '../../../domain/time.ts'
import { paths } from '../../../paths.ts'
import { findAdministrator, type MemberAdministrator } from '../../../store/members/administrators.ts'
import { findMember } from '../../../store/members/member.ts'
import { Problem } from '../../../web/problems/problem.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { ConfirmInvitationView } from './confirm-view.tsx'
import { inviteAdministrator } from './invite-administrator.ts'
import { type InviteProps, InviteView, noInvitation } from './invite-view.tsx'
import {
  isInvitedField,
  type ReadInvitation,
  readInvitation,
  type TypedInvitation,
} from './read-invitation.ts'

const path = paths.memberAct(':memberId', 'invite')

/** 管理者の招待: the form, a second look at it, and the letter. `loginId` in the address invites that person again. */
export function inviteRoutes(world: World): Route[] {
  return [
    get(path, 'inviteAdministrator', async (visit) => {
      const again = visit.query.get('loginId')
      if (again === null) return formPage(visit, { values: noInvitation, isAgain: false })
      const loginId = parseLoginId(again)
      if (!loginId.ok) throw new Problem('notFound')
      const { memberId } = visit.member
      const person = await findAdministrator(world.db, { memberId, loginId: loginId.value, now: world.now() })
      if (!person) throw new Problem('notFound')
      const { familyName, givenName, familyNameEn, givenNameEn, language } = person
      // The address is typed anew: that of a person is not shown to the operator's staff (R14).
      const values = { familyName, givenName, familyNameEn, givenNameEn, mail: '', loginId: person.loginId }
      return formPage(visit, {
        values: { ...values, language: language ?? 'ja' },
        isAgain: true,
        hindrance: hindranceOf(person),
      })
    }),

    post(path, 'inviteAdministrator', async (visit) => {
      const isAgain = visit.form.text('again') === '1'
      const step = visit.form.text('step')
      const values = typedInvitation(visit)
      if (step === 'edit') return formPage(visit, { values, isAgain })
      const read = readInvitation(values)
      if (!read.ok) return formPage(visit, { values, isAgain, faults: read.faults }, 422)
      if (step !== 'send') return confirmPage(visit, read.value, isAgain)
      const { memberId } = visit.member
      const result = await inviteAdministrator(world, {
        actor: visit.actor,
        memberId,
        invitation: read.value,
        isAgain,
      })
      if (result.ok) return visit.seeOther(`${paths.member(memberId)}?message=invited`)
      switch (result.code) {
        case 'loginId.taken':
          return formPage(visit, { values, isAgain, faults: { loginId: 'taken', reds: [] } }, 422)
        case 'invitation.over':
          return formPage(visit, { values, isAgain, hindrance: 'over' })
        case 'invitation.stopped':
          return formPage(visit, { values, isAgain, hindrance: 'stopped' })
        case 'member.suspended':
          return formPage(visit, { values, isAgain })
      }
    }),
  ]
}

function hindranceOf(person: MemberAdministrator): InviteProps['hindrance'] {
  if (person.hasPassword) return 'over'
  return administratorStanding(person) === 'suspended' ? 'stopped' : undefined
}

async function formPage(
  visit: Visit,
  state: Pick<InviteProps, 'values' | 'isAgain'> & Partial<InviteProps>,
  status = 200,
): Promise<Response> {
  const member = await memberOf(visit)
  const hindrance = member.suspendedAt === null ? state.hindrance : 'suspended'
  const view = (
    <InviteView
      frame={visit.signedInFrame({ help: 'invitation' })}
      memberId={member.memberId}
      memberName={member.name}
      days={invitationLifetime / days(1)}
      {...state}
      hindrance={hindrance}
    />
  )
  return visit.page(view, { status: hindrance ? 409 : status })
}

async function confirmPage(visit: Visit, invitation: ReadInvitation, isAgain: boolean): Promise<Response> {
  const member = await memberOf(visit)
  const { loginId, language, data } = invitation
  const { familyName, givenName, familyNameEn, givenNameEn, mail } = data
  const values = { loginId, familyName, givenName, familyNameEn, givenNameEn, language }
  if (member.suspendedAt !== null)
    return formPage(visit, { values: { ...values, mail: mail?.address ?? '' }, isAgain })
  const found = warnings(null, data, { characterSet: visit.world.config.characterSet, mailSharedBy: 0 })
  const view = (
    <ConfirmInvitationView
      frame={visit.signedInFrame({ help: 'invitation' })}
      memberId={member.memberId}
      memberName={member.name}
      values={{ ...values, mail: mail?.address ?? '' }}
      isAgain={isAgain}
      // What is not asked for here is not missing.
      warnings={found.filter(({ field, code }) => isInvitedField(field) && code !== 'englishEmpty')}
    />
  )
  return visit.page(view)
}

async function memberOf(visit: Visit) {
  const member = await findMember(visit.world.db, visit.member.memberId)
  if (!member) throw new Problem('notFound')
  return member
}

function typedInvitation({ form }: Visit): TypedInvitation {
  return {
    loginId: form.text('loginId'),
    familyName: form.text('familyName'),
    givenName: form.text('givenName'),
    familyNameEn: form.text('familyNameEn'),
    givenNameEn: form.text('givenNameEn'),
    mail: form.text('mail'),
    language: form.text('language'),
  }
}
