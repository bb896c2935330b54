import { type RawBuilder, sql } from 'kysely'
import { memberRoles } from '../../domain/permission.ts'
import { departmentsFrom } from '../../domain/registered-data/search-key.ts'
import type { Standing } from '../../domain/registered-data/standing.ts'
import type { Instant } from '../../domain/time.ts'
import { type Concern, concernKinds, type UserSearch } from '../../domain/users/search.ts'
import { type Db, isPostgres } from '../database.ts'

/** Whose users are looked at; a lock set at or before `lapsedBefore` has ended by time. */
export interface SearchedMember {
  memberId: string
  lapsedBefore: Instant | null
}

type Condition = RawBuilder<boolean>

/*
 * On SQLite the index is named: it keeps no statistics, and any other road through a large portal is far longer.
 * What is asked of another table is a value of its own, not a join: PostgreSQL looks it up person by person then,
 * however wrong its statistics are, and never begins with all who are locked in the portal.
 */
const roads = (db: Db) => {
  const by = (index: string) => (isPostgres(db) ? sql`` : sql.raw(` indexed by ${index}`))
  return {
    users: sql`users${by('users_search')}`,
    failures: sql`sign_in_failures${by('sign_in_failures_locked')}`,
    issued: sql`credentials${by('credentials_issued')}`,
  }
}

/** The users of the member, and only of the member (R17), in one stretch of one index. */
export function usersOf(db: Db, { memberId }: SearchedMember): RawBuilder<unknown> {
  return sql`${roads(db).users} where users.member_id = ${memberId}
    and users.role in (${sql.join(memberRoles.map((role) => sql.lit(role)))})`
}

/** What a search asks of each user, to be set behind `usersOf`. */
export function conditionsOf(db: Db, member: SearchedMember, search: UserSearch): RawBuilder<unknown> {
  const { loginId, name, department, mail, standing } = search
  const place = (part: string) => sql<number>`${positionOf(db)}(users.search_key, ${part})`
  const wanted: Condition[] = []
  if (standing) wanted.push(standingConditions[standing])
  if (loginId) wanted.push(sql`substr(users.login_id, 1, ${sql.lit(loginId.length)}) = ${loginId}`)
  if (mail) wanted.push(sql`${positionOf(db)}(users.mail_key, ${mail}) > 0`)
  if (name) wanted.push(sql`${place(name)} between 1 and ${place(departmentsFrom)}`)
  if (department)
    wanted.push(
      sql`${positionOf(db)}(substr(users.search_key, ${place(departmentsFrom)}), ${department}) > 0`,
    )
  if (search.concerns.length > 0) wanted.push(sql`users.abolished_at is null`)
  for (const kind of Object.values(concernKinds)) {
    const asked = kind.filter((one) => search.concerns.includes(one))
    if (asked.length > 0)
      wanted.push(
        sql`(${sql.join(
          asked.map((one) => concernConditions(db, member)[one]),
          sql` or `,
        )})`,
      )
  }
  return sql.join(
    wanted.map((one) => sql` and ${one}`),
    sql``,
  )
}

/** Whether a user is of this concern. */
export function concernConditions(db: Db, { lapsedBefore }: SearchedMember): Record<Concern, Condition> {
  const { failures, issued } = roads(db)
  return {
    locked: sql`(select max(locked_at) from ${failures}
      where subject = users.id and locked_at is not null) > ${lapsedBefore ?? -1}`,
    endRequested: sql`users.end_requested_at is not null`,
    mailSkipped: sql`(users.mail_skipped_at is not null
      and (users.mail_key is null or users.mail_failed_at is not null))`,
    withoutMail: sql`users.mail_key is null`,
    bouncing: sql`(users.mail_key is not null and users.mail_failed_at is not null)`,
    unconfirmed: sql`(users.mail_key is not null and users.mail_verified_at is null)`,
    issuedUnused: sql`(select issued_at from ${issued}
      where user_id = users.id and issued_at is not null and issued_used_at is null) is not null`,
    neverSignedIn: sql`users.first_sign_in_at is null`,
  }
}

const standingConditions: Record<Standing, Condition> = {
  active: sql`(users.suspended_at is null and users.abolished_at is null)`,
  suspended: sql`(users.suspended_at is not null and users.abolished_at is null)`,
  abolished: sql`users.abolished_at is not null`,
}

/** Not `like`: nothing that is typed is a wildcard, and letters are compared as they are on both databases. */
function positionOf(db: Db) {
  return sql.raw(isPostgres(db) ? 'strpos' : 'instr')
}
