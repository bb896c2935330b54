import { sql } from 'kysely'
import { type Concern, concerns } from '../../domain/users/search.ts'
import type { Db } from '../database.ts'
import { concernConditions, type SearchedMember, usersOf } from './search-conditions.ts'

/** How many users a concern is about; the login ID where it is one alone. */
export interface ConcernCount {
  count: number
  loginId: string | null
}

/**
 * Of the member's users in use: how many are of each concern; of those stopped for now as well, who has asked for
 * the end of their use. One reading of the member's stretch of the index.
 */
export async function countConcerns(db: Db, member: SearchedMember): Promise<Record<Concern, ConcernCount>> {
  const conditions = concernConditions(db, member)
  const looked = concerns.map((one) => {
    const inUse = one === 'endRequested' ? sql`` : sql` and users.suspended_at is null`
    return sql`(${conditions[one]}${inUse}) as ${sql.ref(one)}`
  })
  const counted = concerns.flatMap((one) => [
    sql`count(*) filter (where ${sql.ref(one)}) as ${sql.ref(one)}`,
    sql`max(login_id) filter (where ${sql.ref(one)}) as ${sql.ref(`${one}LoginId`)}`,
  ])
  // Materialized, so that each is looked up once for both of what is asked of it.
  const { rows } = await sql<Record<string, number | string | null>>`
    with people as materialized (
      select users.login_id, ${sql.join(looked)} from ${usersOf(db, member)} and users.abolished_at is null
    )
    select ${sql.join(counted)} from people`.execute(db)
  const [row = {}] = rows
  return Object.fromEntries(
    concerns.map((one) => {
      const count = Number(row[one])
      return [one, { count, loginId: count === 1 ? String(row[`${one}LoginId`]) : null }]
    }),
  ) as Record<Concern, ConcernCount>
}
