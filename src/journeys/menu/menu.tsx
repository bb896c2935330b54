import { can } from '../../domain/permission.ts'
import { isLanguage } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { setLanguage } from '../../store/accounts.ts'
import { countDesk } from '../../store/inquiries/queue-counts.ts'
import { listUntold, setTold } from '../../store/inquiries/told.ts'
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
      const shownAt = world.now()
      const [lastSignInAt = null, issues, board, deskBoard] = await Promise.all([
        findPreviousSignIn(world.db, actor.userId),
        listUntold(world.db, actor.userId),
        can(actor, 'searchUsers') ? findBoard(world, actor.memberId) : null,
        can(actor, 'workCases') ? countDesk(world.db, actor.userId, mostCasesCounted) : null,
      ])
      const frame = visit.signedInFrame({ help: 'menu' })
      const entries = entriesFor(actor, visit.language, isServed)
      const untold = issues.length > 0 ? { issues, shownAt } : undefined
      return visit.page(<MenuView {...{ frame, entries, lastSignInAt, untold, board, deskBoard }} />)
    }),

    post(paths.issuesRead(), 'signedIn', async (visit) => {
      const shownAt = Number(visit.form.text('shownAt'))
      // Nobody has read what does not stand there yet.
      if (Number.isSafeInteger(shownAt) && shownAt <= world.now())
        await setTold(world.db, { userId: visit.actor.userId, at: shownAt })
      return visit.seeOther(paths.menu())
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
