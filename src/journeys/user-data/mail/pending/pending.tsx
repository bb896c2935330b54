import { searchBehind } from '../../../../domain/users/search-behind.ts'
import { paths } from '../../../../paths.ts'
import { findAddressee } from '../../../../store/outbox/outbox-queue.ts'
import { get, post, type Route } from '../../../../web/router.ts'
import type { Visit } from '../../../../web/visit.ts'
import type { World } from '../../../../world.ts'
import { cancelMailChange, findPendingMailChange, resendConfirmation } from './pending-change.ts'
import { type PendingMessage, PendingView, pendingMessages } from './pending-view.tsx'

/** How one's own change of address stands, and that of a person of one's member: look, send again, cancel. */
export function pendingMailRoutes(world: World): Route[] {
  return [
    get(paths.ownMailChange(), 'changeOwnMail', (visit) => pendingPage(visit, own(visit))),
    post(paths.ownMailChange(), 'changeOwnMail', async (visit) =>
      visit.seeOther(paths.ownMailChange(await act(world, visit, visit.actor.userId))),
    ),
    get(paths.userMailChange(':loginId'), 'changeUserMail', (visit) => pendingPage(visit, another(visit))),
    post(paths.userMailChange(':loginId'), 'changeUserMail', async (visit) =>
      visit.seeOther(another(visit, await act(world, visit, visit.user.userId)).action),
    ),
  ]
}

async function act(world: World, visit: Visit, userId: string): Promise<PendingMessage | undefined> {
  const given = { actor: visit.actor, userId }
  switch (visit.form.text('act')) {
    case 'resend': {
      const result = await resendConfirmation(world, given)
      if (result.ok) return 'resent'
      return result.code === 'pending.tooMany' ? 'limited' : 'gone'
    }
    case 'cancel':
      return (await cancelMailChange(world, given)).ok ? 'cancelled' : 'gone'
    default:
      return undefined
  }
}

interface Whose {
  userId: string
  action: string
  backTo: string
  loginId: string | undefined
}

function own({ actor: { userId } }: Visit): Whose {
  return { userId, action: paths.ownMailChange(), backTo: paths.ownRecord(), loginId: undefined }
}

function another({ user: { userId, loginId }, query }: Visit, message?: PendingMessage): Whose {
  const found = searchBehind(query)
  const action = paths.userMailChange(loginId, { message, found })
  return { userId, loginId, action, backTo: paths.user(loginId, { found }) }
}

async function pendingPage(visit: Visit, { userId, action, backTo, loginId }: Whose): Promise<Response> {
  const { db, now } = visit.world
  const pending = await findPendingMailChange(db, { userId, now: now() })
  const person = await findAddressee(db, userId)
  const name = `${person?.familyName ?? ''} ${person?.givenName ?? ''}`.trim()
  const message = pendingMessages.find((one) => one === visit.query.get('message'))
  const view = (
    <PendingView
      frame={visit.signedInFrame({ help: 'mail-change' })}
      pending={pending}
      hasMail={(person?.mail ?? null) !== null}
      action={action}
      backTo={backTo}
      of={loginId === undefined ? undefined : { loginId, name }}
      message={message}
    />
  )
  return visit.page(view)
}
