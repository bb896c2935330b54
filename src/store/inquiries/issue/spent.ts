import type { Instant } from '../../../domain/time.ts'
import { prepared, type Tx } from '../../database.ts'
import { desk } from '../desk.ts'

/**
 * What the desk issued for this person and is still good is good no more: another password is in force. Comes after
 * the write to `credentials`, as every write to an issue does.
 */
export async function supersedeIssues(
  tx: Tx,
  { userId, at }: { userId: string; at: Instant },
): Promise<void> {
  await supersede(tx, { userId, at })
}

const supersede = prepared((tx, { userId, at }: { userId: string; at: Instant }) =>
  desk(tx)
    .updateTable('case_issues')
    .set({ superseded_at: at })
    .where('user_id', '=', userId)
    .where('issued_until', '>', at)
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null),
)

/** The person came in with what the desk had issued for them; for one that somebody else had issued, nothing. */
export async function setIssueUsed(tx: Tx, { userId, at }: { userId: string; at: Instant }): Promise<void> {
  await use(tx, { userId, at })
}

const use = prepared((tx, { userId, at }: { userId: string; at: Instant }) =>
  desk(tx)
    .updateTable('case_issues')
    .set({ used_at: at })
    .where('user_id', '=', userId)
    .where('issued_until', '>', at)
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null),
)
