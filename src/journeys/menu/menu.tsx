import { isLanguage } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { setLanguage } from '../../store/accounts.ts'
import { findPreviousSignIn } from '../../store/sessions.ts'
import { get, post, type Route } from '../../web/router.ts'
import type { World } from '../../world.ts'
import { MenuView } from './menu-view.tsx'

/** S6, and the language chooser of whoever is signed in, which the record keeps. */
export function menuRoutes(world: World): Route[] {
  return [
    get(paths.menu(), 'signedIn', async (visit) => {
      const { userId } = visit.signedIn ?? { userId: '' }
      const lastSignInAt = (await findPreviousSignIn(world.db, userId)) ?? null
      return visit.page(
        <MenuView frame={visit.signedInFrame({ help: 'menu' })} entries={[]} lastSignInAt={lastSignInAt} />,
      )
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

/** Back to a page of the portal; whatever else was asked for leads to the login screen (RST-18). */
function ownPath(path: string): string {
  return /^\/portal\/[\w/-]*$/.test(path) ? path : paths.login()
}
