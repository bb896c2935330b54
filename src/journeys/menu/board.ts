import { lapsedBefore } from '../../domain/account-lock.ts'
import { type Concern, concerns, searchString } from '../../domain/users/search.ts'
import { paths } from '../../paths.ts'
import { countConcerns } from '../../store/users/search-board.ts'
import type { World } from '../../world.ts'

/** How many people of a member a concern is about, and where it is seen to. */
export type BoardLine = { concern: Concern; count: number; href: string }

/** Whoever needs their administrator: concerns that are about somebody, in order of urgency. */
export async function findBoard({ db, config, now }: World, memberId: string): Promise<BoardLine[]> {
  const counts = await countConcerns(db, { memberId, lapsedBefore: lapsedBefore(config, now()) })
  return concerns
    .map((concern) => ({ concern, ...counts[concern] }))
    .filter(({ count }) => count > 0)
    .map(({ concern, count, loginId }) => ({
      concern,
      count,
      href: loginId === null ? paths.foundUsers(searchFor(concern)) : paths.user(loginId),
    }))
}

/** The search that finds exactly those who were counted. */
function searchFor(concern: Concern): string {
  return searchString({ standing: concern === 'endRequested' ? null : 'active', concerns: [concern] })
}
