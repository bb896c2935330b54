import type { Hono } from 'hono'
import { auditTrailRoutes } from './journeys/audit-trail/audit-trail.tsx'
import { helpDeskRoutes } from './journeys/help-desk/help-desk.ts'
import { inquiryRoutes } from './journeys/inquiry/inquiry.ts'
import { mailboxRoutes } from './journeys/mailbox/mailbox.tsx'
import { manualRoutes } from './journeys/manual/manual.tsx'
import { membersRoutes } from './journeys/members/members.ts'
import { menuRoutes } from './journeys/menu/menu.tsx'
import { endOfUseRoutes } from './journeys/own-account/end-of-use/end-of-use.tsx'
import { changePasswordRoutes } from './journeys/own-account/password/change.tsx'
import { firstPasswordRoutes } from './journeys/own-account/password/first.tsx'
import { ownSessionRoutes } from './journeys/own-account/sessions/sessions.tsx'
import { chooseRoutes } from './journeys/password-reset/choose/choose.tsx'
import { linkRoutes } from './journeys/password-reset/link/link.tsx'
import { requestRoutes } from './journeys/password-reset/request/request.tsx'
import { loginRoutes } from './journeys/sign-in/login.tsx'
import { userBatchRoutes } from './journeys/user-batches/batch.tsx'
import { mailLinkRoutes } from './journeys/user-data/mail/links/links.tsx'
import { pendingMailRoutes } from './journeys/user-data/mail/pending/pending.tsx'
import { skipMailRoutes } from './journeys/user-data/mail/skip/skip.ts'
import { recordRoutes } from './journeys/user-data/record/record.tsx'
import { userActRoutes } from './journeys/users/acts/acts.tsx'
import { exportRoutes } from './journeys/users/search/export.tsx'
import { searchRoutes } from './journeys/users/search/search.tsx'
import type { MailboxFolder } from './mail/mailbox-folder.ts'
import { paths } from './paths.ts'
import { assetRoutes } from './web/asset-routes.ts'
import { healthRoutes } from './web/health.ts'
import { type Answered, createRouter, get, type Route } from './web/router.ts'
import type { World } from './world.ts'

/** What the outside of a world may add: the built-in mailbox where there is no relay, and a listener for metrics. */
export interface AppParts {
  mailbox?: MailboxFolder | undefined
  onAnswered?: ((answered: Answered) => void) | undefined
  /** For /readyz: false once the relay has been away for long. */
  isRelayUp?: (() => boolean) | undefined
}

/** The whole portal as one function from request to answer. Tests and the server run the same. */
export function buildApp(world: World, { mailbox, onAnswered, isRelayUp = () => true }: AppParts = {}): Hono {
  const app = createRouter(world, portalRoutes(world, mailbox), onAnswered)
  app.route('/', healthRoutes(world, isRelayUp))
  app.route('/', assetRoutes(world))
  return app
}

/** Every page and act of the portal, by journey. */
export function portalRoutes(world: World, mailbox?: MailboxFolder): Route[] {
  const isServed = (path: string) => routes.some((route) => route.method === 'GET' && route.path === path)
  const routes: Route[] = [
    ...['/', '/portal', '/portal/', '/portal/login'].map((path) =>
      get(path, 'open', (visit) => visit.seeOther(visit.signedIn ? paths.menu() : paths.login())),
    ),
    ...loginRoutes(world),
    ...requestRoutes(world),
    ...linkRoutes(world),
    ...chooseRoutes(world),
    ...inquiryRoutes(),
    ...mailLinkRoutes(world),
    ...pendingMailRoutes(world),
    ...skipMailRoutes(world),
    ...menuRoutes(world, isServed),
    ...searchRoutes(world),
    ...exportRoutes(world),
    ...userActRoutes(world),
    ...recordRoutes(world),
    ...membersRoutes(world),
    ...changePasswordRoutes(world),
    ...firstPasswordRoutes(world),
    ...ownSessionRoutes(world),
    ...endOfUseRoutes(world),
    ...helpDeskRoutes(world),
    ...auditTrailRoutes(world),
    ...userBatchRoutes(world),
    ...manualRoutes(world),
    ...(mailbox ? mailboxRoutes(mailbox) : []),
  ]
  return routes
}
