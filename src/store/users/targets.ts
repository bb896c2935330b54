import type { Role } from '../../domain/role.ts'
import type { Db } from '../database.ts'
import { rowOf } from '../query.ts'

/** A user whom a path names, as far as permission needs to know. */
export interface UserTarget {
  userId: string
  loginId: string
  memberId: string
  role: Role
}

/** A member whom a path names. */
export interface MemberTarget {
  memberId: string
}

/** The one spelling of a login ID or 会員ID; what a path says else, such as NUL, no database is asked for. */
const asStored = /^[A-Z0-9]{1,32}$/

/** Whoever has this login ID, in whatever member: whether they may be seen is for `can` to say. */
export async function findUserTarget(db: Db, loginId: string): Promise<UserTarget | undefined> {
  if (!asStored.test(loginId)) return undefined
  return userByLoginId(db, loginId)
}

const userByLoginId = rowOf((db, loginId: string) =>
  db
    .selectFrom('users')
    .select(['id as userId', 'login_id as loginId', 'member_id as memberId', 'role'])
    .where('login_id', '=', loginId),
)

export async function findMemberTarget(db: Db, memberId: string): Promise<MemberTarget | undefined> {
  if (!asStored.test(memberId)) return undefined
  return memberById(db, memberId)
}

const memberById = rowOf((db, memberId: string) =>
  db.selectFrom('members').select('id as memberId').where('id', '=', memberId),
)

/** The login ID of a person who exists. */
export async function findLoginId(db: Db, userId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('users')
    .select('login_id as loginId')
    .where('id', '=', userId)
    .executeTakeFirst()
  return row?.loginId
}
