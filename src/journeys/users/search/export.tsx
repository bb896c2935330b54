import { csvEncodings } from '../../../csv/encode.ts'
import { readSearch, takeSearch } from '../../../domain/users/search.ts'
import { paths } from '../../../paths.ts'
import { countFound } from '../../../store/users/search.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { exportFound } from './export-found.ts'
import { ExportView } from './export-view.tsx'
import { searchedBy } from './search.tsx'

/** What a search has found, as a file. */
export function exportRoutes(world: World): Route[] {
  const asked = async (visit: Visit) => {
    const typed = takeSearch(visit.query)
    const search = readSearch(typed)
    const count = search ? await countFound(world.db, searchedBy(world, visit), search) : 0
    return {
      frame: visit.signedInFrame({ help: 'users-export', here: paths.usersExport(`?${visit.query}`) }),
      typed,
      count,
    }
  }
  return [
    get(paths.usersExport(), 'exportUsers', async (visit) =>
      visit.page(<ExportView {...(await asked(visit))} />),
    ),

    post(paths.usersExport(), 'exportUsers', async (visit) => {
      const encoding = csvEncodings.find((one) => one === visit.form.text('encoding')) ?? 'utf-8'
      const typed = takeSearch(visit.query)
      const given = { member: searchedBy(world, visit), typed, encoding }
      const exported = await exportFound(world, visit.actor, given)
      if (!exported.ok)
        return visit.page(<ExportView {...(await asked(visit))} {...exported} />, { status: 422 })
      const charset = encoding === 'utf-8' ? 'utf-8' : 'shift_jis'
      return visit.download(exported.value, { name: 'users.csv', type: `text/csv; charset=${charset}` })
    }),
  ]
}
