import type { Instant } from '../../../domain/time.ts'
import { runs } from '../../query.ts'
import { desk } from '../desk.ts'

/**
 * What the desk issued for this person and is still good is good no more: another password is in force. Comes after
 * the write to `credentials`, as every write to an issue does.
 */
export const supersedeIssues = runs((tx, { userId, at }: { userId: string; at: Instant }) =>
  desk(tx)
    .updateTable('case_issues')
    .set({ superseded_at: at })
    .where('user_id', '=', userId)
    .where('issued_until', '>', at)
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null),
)

/** The person came in with what the desk had issued for them; for one that somebody else had issued, nothing. */
export const setIssueUsed = runs((tx, { userId, at }: { userId: string; at: Instant }) =>
  desk(tx)
    .updateTable('case_issues')
    .set({ used_at: at })
    .where('user_id', '=', userId)
    .where('issued_until', '>', at)
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null),
)
