import { isLanguage } from '../../i18n/language.ts'
import { helpScreens, manualPages, paths } from '../../paths.ts'
import { securityHeaders } from '../../web/headers.ts'
import { helpDeskIn } from '../../web/help-desk.ts'
import { Problem } from '../../web/problems/problem.ts'
import { get, type Route } from '../../web/router.ts'
import type { Visit } from '../../web/visit.ts'
import type { World } from '../../world.ts'
import type { GuideFacts } from './guide.ts'
import type { PictureName } from './pictures/manifest.ts'

/** S12: the manual, the help, and the pictures in them. What they say is much, and loaded with the first reader. */
export function manualRoutes(world: World): Route[] {
  const { config } = world
  const facts: GuideFacts = {
    serviceName: config.serviceName,
    sender: `${config.serviceName} <${config.mailFrom}>`,
    lifetime: config.resetLinkLifetime,
    access: config.resetLinkAccess,
    rule: config.passwordRule,
    idle: config.sessionIdle,
  }
  const helpDesk = (visit: Visit) => helpDeskIn(config.helpDesk, visit.language)
  const pictureHeaders = {
    ...securityHeaders(config),
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'image/png',
  }
  return [
    get(paths.manual(), 'open', async (visit) => {
      const { ManualContentsView } = await import('./contents-view.tsx')
      return visit.page(<ManualContentsView frame={visit.frame()} facts={facts} helpDesk={helpDesk(visit)} />)
    }),
    ...manualPages.map((page) =>
      get(paths.manualPage(page), 'open', async (visit) => {
        const { ManualPageView } = await import('./manual-page-view.tsx')
        return visit.page(
          <ManualPageView frame={visit.frame()} page={page} facts={facts} helpDesk={helpDesk(visit)} />,
        )
      }),
    ),
    ...[undefined, ...helpScreens].map((screen) =>
      get(paths.help(screen), 'open', async (visit) => {
        const { HelpView } = await import('./help-view.tsx')
        return visit.page(
          <HelpView frame={visit.frame({ help: screen })} screen={screen} helpDesk={helpDesk(visit)} />,
        )
      }),
    ),
    get(paths.picture(':hash', ':language', ':file'), 'public', async (visit) => {
      const language = visit.param('language')
      const { findPicture, readPicture } = await import('./pictures/manifest.ts')
      const name = visit.param('file').replace(/\.png$/, '')
      const picture = isLanguage(language) ? findPicture(language, name) : undefined
      if (!picture || !isLanguage(language) || picture.hash !== visit.param('hash'))
        throw new Problem('notFound')
      return new Response(await readPicture(language, name as PictureName), { headers: pictureHeaders })
    }),
  ]
}
