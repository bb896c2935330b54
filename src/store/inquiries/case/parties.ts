import type { NamedPerson } from '../../../domain/inquiry/parties.ts'
import { isMemberRole } from '../../../domain/permission.ts'
import { isInUse } from '../../accounts.ts'
import type { Db, Tx } from '../../database.ts'
import { rowOf } from '../../query.ts'
import { desk } from '../desk.ts'

/** The member that an inquiry names, as registered; undefined when there is none of that ID. */
export const findNamedMember = rowOf((db, memberId: string) =>
  desk(db)
    .selectFrom('members')
    .select(['id as memberId', 'name', 'suspended_at as suspendedAt'])
    .where('id', '=', memberId),
)

/** Whoever of these login IDs exists, by login ID; no names and no addresses. */
export async function findNamedPersons(
  db: Db | Tx,
  loginIds: readonly string[],
): Promise<Map<string, NamedPerson>> {
  if (loginIds.length === 0) return new Map()
  const rows = await desk(db)
    .selectFrom('users')
    .innerJoin('members', 'members.id', 'users.member_id')
    .select([
      'users.id as userId',
      'users.login_id as loginId',
      'users.member_id as memberId',
      'users.role as role',
      'users.suspended_at as suspendedAt',
      'users.abolished_at as abolishedAt',
      'members.suspended_at as memberSuspendedAt',
    ])
    .where('users.login_id', 'in', loginIds)
    .execute()
  return new Map(
    rows.map(({ suspendedAt, abolishedAt, memberSuspendedAt, ...person }) => [
      person.loginId,
      {
        ...person,
        isActive: isInUse({ suspendedAt, abolishedAt, memberSuspendedAt }),
      },
    ]),
  )
}

/** Whether the member has an administrator in use besides these login IDs (F8). */
export async function hasOtherAdministrator(
  db: Db | Tx,
  { memberId, besides }: { memberId: string; besides: readonly string[] },
): Promise<boolean> {
  const row = await desk(db)
    .selectFrom('users')
    .select('id')
    .where('member_id', '=', memberId)
    .where('role', '=', 'participantAdministrator')
    .where('suspended_at', 'is', null)
    .where('abolished_at', 'is', null)
    .where('login_id', 'not in', besides.length === 0 ? [''] : besides)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Of the desk's own people, or the administrator who was verified: to be named on the page of a case. */
export async function findName(
  db: Db | Tx,
  userId: string,
): Promise<{ loginId: string; name: string; isStaff: boolean } | undefined> {
  const row = await nameOf(db, userId)
  if (!row) return undefined
  const { familyName, givenName, loginId, role } = row
  return { loginId, name: `${familyName} ${givenName}`.trim(), isStaff: !isMemberRole(role) }
}

const nameOf = rowOf((db, userId: string) =>
  desk(db)
    .selectFrom('users')
    .select(['login_id as loginId', 'family_name as familyName', 'given_name as givenName', 'role'])
    .where('id', '=', userId),
)
