import { type Db, isPostgres, prepared, type Tx } from '../database.ts'

/**
 * Holds the member to the end of the transaction: of acts that could take its last administrator away, each waits
 * here for the one before and sees what it did (F11). Comes before any other write of the transaction.
 */
export async function holdMember(tx: Tx, memberId: string): Promise<void> {
  await memberToHold(tx, { memberId })
}

const memberToHold = prepared((tx, { memberId }: { memberId: string }) => {
  const member = tx.selectFrom('members').select('id').where('id', '=', memberId)
  // SQLite has one writer at a time anyway.
  return isPostgres(tx) ? member.forNoKeyUpdate() : member
})

/** How many administrators in use the member has besides this person. Decides something only after `holdMember`. */
export async function countOtherActiveAdministrators(
  tx: Db | Tx,
  { memberId, userId }: { memberId: string; userId: string },
): Promise<number> {
  const [row] = (await otherAdministrators(tx, { memberId, userId })).rows
  return Number(row?.count)
}

const otherAdministrators = prepared((tx, { memberId, userId }: { memberId: string; userId: string }) =>
  tx
    .selectFrom('users')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('member_id', '=', memberId)
    .where('role', '=', 'participantAdministrator')
    .where('suspended_at', 'is', null)
    .where('abolished_at', 'is', null)
    .where('id', '!=', userId),
)

/** Whether this person may still act as an administrator of the member: a page may have stood open for long. */
export async function isActiveAdministrator(
  tx: Tx,
  { memberId, userId }: { memberId: string; userId: string },
): Promise<boolean> {
  return (await administrator(tx, { memberId, userId })).rows.length > 0
}

const administrator = prepared((tx, { memberId, userId }: { memberId: string; userId: string }) =>
  tx
    .selectFrom('users')
    .select('id')
    .where('id', '=', userId)
    .where('member_id', '=', memberId)
    .where('role', '=', 'participantAdministrator')
    .where('suspended_at', 'is', null)
    .where('abolished_at', 'is', null),
)
