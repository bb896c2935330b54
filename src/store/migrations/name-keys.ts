import { type Kysely, sql } from 'kysely'
import { kanaKeyOf } from '../../domain/registered-data/kana-key.ts'
import { searchKeyOf } from '../../domain/registered-data/search-key.ts'

const batchSize = 500

/** Makes the people who were registered before there were keys found and sorted by them, some hundreds at a time. */
export async function fillNameKeys(db: Kysely<unknown>): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await sql<Registered>`
      select id, family_name as "familyName", given_name as "givenName", family_kana as "familyKana",
        given_kana as "givenKana", family_name_en as "familyNameEn", given_name_en as "givenNameEn",
        department, department_en as "departmentEn"
      from users where id > ${after} order by id limit ${sql.lit(batchSize)}`.execute(db)
    const last = rows.at(-1)
    if (!last) return
    after = last.id
    const keys = rows.map((row) => sql`(${row.id}, ${searchKeyOf(row)}, ${kanaKeyOf(row)})`)
    await sql`
      with made (id, search_key, kana_key) as (values ${sql.join(keys)})
      update users set search_key = made.search_key, kana_key = made.kana_key
      from made where users.id = made.id`.execute(db)
  }
}

type Registered = Parameters<typeof searchKeyOf>[0] & { id: string }
