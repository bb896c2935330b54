import { isPostgres, type Tx } from '../database.ts'
import { countOf, hasRow, runs } from '../query.ts'

/**
 * Holds the member to the end of the transaction: of acts that could take its last administrator away, each waits
 * here for the one before and sees what it did (F11). Comes before any other write of the transaction.
 */
export const holdMember = runs((tx, memberId: string) => {
  const member = tx.selectFrom('members').select('id').where('id', '=', memberId)
  // SQLite has one writer at a time anyway.
  return isPostgres(tx) ? member.forNoKeyUpdate() : member
})

type PersonOfMember = { memberId: string; userId: string }

/** How many administrators in use the member has besides this person. Decides something only after `holdMember`. */
export const countOtherActiveAdministrators = countOf((db, { memberId, userId }: PersonOfMember) =>
  db
    .selectFrom('users')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('member_id', '=', memberId)
    .where('role', '=', 'participantAdministrator')
    .where('suspended_at', 'is', null)
    .where('abolished_at', 'is', null)
    .where('id', '!=', userId),
)

/** Whether this person may still act as an administrator of the member: a page may have stood open for long. */
export const isActiveAdministrator = hasRow((tx: Tx, { memberId, userId }: PersonOfMember) =>
  tx
    .selectFrom('users')
    .select('id')
    .where('id', '=', userId)
    .where('member_id', '=', memberId)
    .where('role', '=', 'participantAdministrator')
    .where('suspended_at', 'is', null)
    .where('abolished_at', 'is', null),
)
