import { lapsedBefore } from '../../../domain/account-lock.ts'
import { searchBehind } from '../../../domain/users/search-behind.ts'
import type { UserRecord } from '../../../store/users/record.ts'
import { actFactsOf, findStanding } from '../../../store/users/standing.ts'
import { UserActs } from '../../../ui/user/acts.tsx'
import { UserMarks } from '../../../ui/user/marks.tsx'
import type { Visit } from '../../../web/visit.ts'
import type { RecordProps } from './record-view.tsx'

/** How the user stands now whose record is open, and what the administrator may do for them. */
export async function standingPartsOf(
  visit: Visit,
  record: UserRecord,
): Promise<Pick<RecordProps, 'marks' | 'acts'>> {
  const { db, config, now } = visit.world
  const standing = await findStanding(db, record.userId, lapsedBefore(config, now()))
  if (!standing) return {}
  const { endRequestedAt } = standing
  const { language } = visit
  const facts = actFactsOf(standing, visit.actor.userId)
  const { isAbolished, isSuspended } = facts
  return {
    marks: (
      <UserMarks
        language={language}
        standing={isAbolished ? 'abolished' : isSuspended ? 'suspended' : 'active'}
        facts={{
          ...record,
          ...facts,
          endRequestedAt,
          hasUnusedIssued: standing.issuedAt !== null && standing.issuedUsedAt === null,
          hasSignedIn: standing.firstSignInAt !== null,
        }}
      />
    ),
    acts: (
      <UserActs
        language={language}
        loginId={record.loginId}
        found={searchBehind(visit.query)}
        endRequestedAt={endRequestedAt}
        facts={facts}
      />
    ),
  }
}
