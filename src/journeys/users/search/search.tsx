import { lapsedBefore } from '../../../domain/account-lock.ts'
import { readSearch, takeSearch } from '../../../domain/users/search.ts'
import { pageIn, pageOfSearch } from '../../../domain/users/search-behind.ts'
import { paths } from '../../../paths.ts'
import { countFound, type FoundUser, listFound } from '../../../store/users/search.ts'
import type { SearchedMember } from '../../../store/users/search-conditions.ts'
import { get, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { pageSize, SearchView } from './search-view.tsx'

/** S8. */
export function searchRoutes(world: World): Route[] {
  return [
    get(paths.users(), 'searchUsers', async (visit) => {
      const typed = takeSearch(visit.query)
      const search = readSearch(typed)
      const asked = pageIn(visit.query)
      const member = searchedBy(world, visit)
      const pageOf = (page: number) =>
        search ? listFound(world.db, member, search, { offset: (page - 1) * pageSize, limit: pageSize }) : []
      const [count, users] = await Promise.all([
        search ? countFound(world.db, member, search) : 0,
        pageOf(asked) as Promise<FoundUser[]> | FoundUser[],
      ])
      // People may have gone since the address of the page was made.
      const page = Math.min(asked, Math.max(1, Math.ceil(count / pageSize)))
      const here = pageOfSearch(visit.query, page)
      return visit.page(
        <SearchView
          frame={visit.signedInFrame({ help: 'users', here: paths.users(here) })}
          here={here}
          typed={typed}
          count={count}
          page={page}
          users={page === asked ? users : await pageOf(page)}
        />,
      )
    }),
  ]
}

/** The member of whoever searches, and no other (R17). */
export function searchedBy({ config, now }: World, visit: Visit): SearchedMember {
  return { memberId: visit.actor.memberId, lapsedBefore: lapsedBefore(config, now()) }
}
