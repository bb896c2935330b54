import { memberKeyOf } from '../../domain/registered-data/member-names.ts'
import type { Instant } from '../../domain/time.ts'
import type { Db, Tx } from '../database.ts'
import { hasRow, rowOf } from '../query.ts'

/** One contracting organisation, as the operator's staff see it. */
export interface Member {
  memberId: string
  name: string
  nameEn: string
  suspendedAt: Instant | null
  /** Told back with every change, so that of two people on one member the second is told (R16). */
  version: number
}

export const findMember: (db: Db | Tx, memberId: string) => Promise<Member | undefined> = rowOf(
  (db, memberId: string) =>
    db
      .selectFrom('members')
      .select(['id as memberId', 'name', 'name_en as nameEn', 'suspended_at as suspendedAt', 'version'])
      .where('id', '=', memberId),
)

/** Whether anybody is registered at all: a database without members is a new one. */
export const hasMembers = hasRow((db) => db.selectFrom('members').select('id').limit(1))

type Names = { readonly name: string; readonly nameEn: string }

/** False, and nothing stored, when there is a member of that ID. */
export async function addMember(
  tx: Tx,
  { memberId, name, nameEn, now }: Names & { memberId: string; now: Instant },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('members')
    .values({
      id: memberId,
      name,
      name_en: nameEn,
      suspended_at: null,
      version: 1,
      search_key: memberKeyOf({ name, nameEn }),
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** False, and nothing stored, when somebody else has changed the member since it had that version (R16). */
export async function setNames(
  tx: Tx,
  { memberId, version, name, nameEn, now }: Names & { memberId: string; version: number; now: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('members')
    .set(({ eb }) => ({
      name,
      name_en: nameEn,
      search_key: memberKeyOf({ name, nameEn }),
      version: eb('version', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', memberId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
