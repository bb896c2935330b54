import { sql } from 'kysely'
import type { UserSearch } from '../../domain/users/search.ts'
import type { Db } from '../database.ts'
import type { UserRow } from '../schema.ts'
import { conditionsOf, type SearchedMember, usersOf } from './search-conditions.ts'
import { type ExportedUser, toExported } from './users-export.ts'

export type { ExportedUser }

const pageSize = 500

/** All that a search finds, as an export states them, by login ID, some hundreds at a time. */
export async function* listFoundWhole(
  db: Db,
  member: SearchedMember,
  search: UserSearch,
): AsyncGenerator<ExportedUser[]> {
  for (let after = ''; ; ) {
    const { rows } = await sql<UserRow>`
      select users.* from (
        select users.id from ${usersOf(db, member)}${conditionsOf(db, member, search)}
          and users.login_id > ${after}
        order by users.login_id limit ${pageSize}
      ) as page
      left join users on users.id = page.id
      order by users.login_id`.execute(db)
    if (rows.length > 0) yield rows.map(toExported)
    if (rows.length < pageSize) return
    after = rows.at(-1)?.login_id ?? after
  }
}
