import { paths } from '../../../../paths.ts'
import { post, type Route } from '../../../../web/router.ts'
import type { World } from '../../../../world.ts'
import { skipMail } from './skip-mail.ts'

/** 「あとで登録する」 on S7. Whoever may not put it off (any more) is led back there from the menu. */
export function skipMailRoutes(world: World): Route[] {
  return [
    post(paths.skipMail(), 'changeOwnMail', async (visit) => {
      await skipMail(world, { actor: visit.actor })
      return visit.seeOther(paths.menu())
    }),
  ]
}
