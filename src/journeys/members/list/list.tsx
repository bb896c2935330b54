import { paths } from '../../../paths.ts'
import { type FoundMembers, findMembers } from '../../../store/members/search.ts'
import { get, type Route } from '../../../web/router.ts'
import type { World } from '../../../world.ts'
import { readSearch } from './asked-search.ts'
import { MemberListView } from './list-view.tsx'

const membersOnAPage = 50

/** 会員管理: the list of members; search and page stand in the address. */
export function memberListRoutes(world: World): Route[] {
  return [
    get(paths.members(), 'searchMembers', async (visit) => {
      const { asked, search, place, isFaulty } = readSearch(visit.query)
      const found: FoundMembers = isFaulty
        ? { members: [], hasEarlier: false, hasLater: false }
        : await findMembers(world.db, search, { place, limit: membersOnAPage })
      const view = (
        <MemberListView
          frame={visit.signedInFrame({ help: 'members' })}
          asked={asked}
          isFaulty={isFaulty}
          found={found}
        />
      )
      return visit.page(view, { status: isFaulty ? 422 : 200 })
    }),
  ]
}
