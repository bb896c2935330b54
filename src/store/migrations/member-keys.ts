import { type Kysely, PostgresAdapter, sql } from 'kysely'
import { memberKeyOf } from '../../domain/registered-data/member-names.ts'

const batchSize = 500

/** Makes the members who were registered before there were keys found by name, some hundreds at a time. */
export async function fillMemberKeys(db: Kysely<unknown>): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await sql<{ id: string; name: string; nameEn: string }>`
      select id, name, name_en as "nameEn" from members where id > ${after}
      order by id limit ${sql.lit(batchSize)}`.execute(db)
    const last = rows.at(-1)
    if (!last) return
    after = last.id
    const keys = rows.map((row) => sql`(${row.id}, ${memberKeyOf(row)})`)
    await sql`
      with made (id, search_key) as (values ${sql.join(keys)})
      update members set search_key = made.search_key from made where members.id = made.id`.execute(db)
  }
}

/**
 * All that a search asks of a member, side by side in the order of the list: a name that nobody has is looked for in
 * one stretch of 100,000 short rows, which takes a hundredth of a second. Who administrates is looked up in a small
 * index of its own.
 */
export async function addMemberIndexes(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  await sql
    .raw(
      isPostgres
        ? // Byte by byte, whatever the database sorts other texts by: a beginning of an ID is one stretch of it.
          'create index members_search on members (id collate "C") include (suspended_at, search_key)'
        : 'create index members_search on members (id, suspended_at, search_key)',
    )
    .execute(db)
  // In the same order as the other, so that PostgreSQL reads both side by side.
  await sql`
    create index users_administrators on users (${sql.raw(isPostgres ? 'member_id collate "C"' : 'member_id')})
    where role = 'participantAdministrator' and suspended_at is null and abolished_at is null`.execute(db)
}
