import { parseLoginId } from '../../../domain/login-id.ts'
import { paths } from '../../../paths.ts'
import { findAdministrator } from '../../../store/members/administrators.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'
import { WithdrawView } from './withdraw-view.tsx'

const path = paths.memberAct(':memberId', 'withdraw')

/** 招待の取消. */
export function withdrawRoutes(world: World): Route[] {
  return [
    get(path, 'inviteAdministrator', (visit) => askPage(visit, visit.query.get('loginId') ?? '')),

    post(path, 'inviteAdministrator', async (visit) => {
      const { actor, form, member } = visit
      const typed = form.text('loginId')
      const loginId = parseLoginId(typed)
      if (!loginId.ok) return askPage(visit, typed)
      const { memberId } = member
      const result = await withdrawInvitation(world, { actor, memberId, loginId: loginId.value })
      if (result.ok) return visit.seeOther(`${paths.member(memberId)}?message=withdrawn`)
      return askPage(visit, typed)
    }),
  ]
}

async function askPage(visit: Visit, typed: string): Promise<Response> {
  const { db, now } = visit.world
  const { memberId } = visit.member
  const loginId = parseLoginId(typed)
  const person = loginId.ok
    ? await findAdministrator(db, { memberId, loginId: loginId.value, now: now() })
    : undefined
  const isOver = !person || person.hasPassword || person.suspendedAt !== null
  const view = (
    <WithdrawView
      frame={visit.signedInFrame({ help: 'invitation' })}
      memberId={memberId}
      loginId={person?.loginId ?? ''}
      name={person ? `${person.familyName} ${person.givenName}`.trim() : ''}
      isOver={isOver}
    />
  )
  return visit.page(view, { status: isOver ? 409 : 200 })
}
