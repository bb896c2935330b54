import { can } from '../../domain/permission.ts'
import { isLanguage } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { setLanguage } from '../../store/accounts.ts'
import { countDesk } from '../../store/inquiries/queue.ts'
import { findPreviousSignIn } from '../../store/sessions.ts'
import { get, post, type Route } from '../../web/router.ts'
import type { World } from '../../world.ts'
import { findBoard } from './board.ts'
import { mostCasesCounted } from './desk-board-section.tsx'
import { entriesFor } from './entries.ts'
import { MenuView } from './menu-view.tsx'

/** S6, of the pages that are served; and the language chooser of whoever is signed in, which the record keeps. */
export function menuRoutes(world: World, isServed: (path: string) => boolean): Route[] {
  return [
    get(paths.menu(), 'signedIn', async (visit) => {
      const { actor } = visit
      const [lastSignInAt = null, board, deskBoard] = await Promise.all([
        findPreviousSignIn(world.db, actor.userId),
        can(actor, 'searchUsers') ? findBoard(world, actor.memberId) : null,
        can(actor, 'workCases') ? countDesk(world.db, actor.userId, mostCasesCounted) : null,
      ])
      const frame = visit.signedInFrame({ help: 'menu' })
      const entries = entriesFor(actor, visit.language, isServed)
      return visit.page(<MenuView {...{ frame, entries, lastSignInAt, board, deskBoard }} />)
    }),

    post(paths.language(), 'open', async (visit) => {
      const language = visit.form.text('language')
      if (isLanguage(language)) {
        if (visit.signedIn) await setLanguage(world.db, visit.signedIn.userId, language)
        visit.setCookie('language', language)
      }
      return visit.seeOther(ownPath(visit.form.text('returnTo')))
    }),
  ]
}

/** Back to a page of the portal, and to what was searched for there; else to the login screen (RST-18). */
function ownPath(path: string): string {
  return /^\/portal\/[\w/-]*(\?[\w.*+%&=-]*)?$/.test(path) ? path : paths.login()
}
