import { searchBehind } from '../../../domain/users/search-behind.ts'
import type { UserRecord } from '../../../store/users/record.ts'
import { actFactsOf, findStanding } from '../../../store/users/standing.ts'
import { UserActs } from '../../../ui/user-acts.tsx'
import type { Visit } from '../../../web/visit.ts'

/** What the administrator may do for the user whose record is open, as the user stands now. */
export async function userActsOf(visit: Visit, { userId, loginId }: UserRecord) {
  const { db, config, now } = visit.world
  const lapsedBefore = config.lockReleaseAfter === null ? null : now() - config.lockReleaseAfter
  const standing = await findStanding(db, userId, lapsedBefore)
  if (!standing) return null
  return (
    <UserActs
      language={visit.language}
      loginId={loginId}
      endRequestedAt={standing.endRequestedAt}
      found={searchBehind(visit.query)}
      facts={actFactsOf(standing, visit.actor.userId)}
    />
  )
}
