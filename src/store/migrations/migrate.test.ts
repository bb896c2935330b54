import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../../test/harness/databases.ts'
import { type Db, openDatabase } from '../database.ts'
import * as selfReset from './0001-self-reset.ts'
import { migrate } from './migrate.ts'

describe.each(databases)('a database of the first version, on $name', ({ create, missing }) => {
  let db: Db
  beforeEach(async (context) => {
    context.skip(missing !== null, missing ?? undefined)
    db = openDatabase(await create())
    const first = { getMigrations: async () => ({ '0001-self-reset': selfReset }) }
    await new Migrator({ db, provider: first }).migrateToLatest()
    await sql`insert into members (id, name, name_en, created_at, updated_at) values ('M', '会員', '', 0, 0)`.execute(
      db,
    )
  })
  afterEach(async () => {
    await db?.destroy()
  })

  async function register(...people: [id: string, familyName: string, familyKana: string][]) {
    const rows = people.map(
      ([id, name, kana]) =>
        sql`(${id}, ${id}, 'M', 'personInCharge', ${name}, 'そうた', ${kana}, '営業部', 1, 0, 0)`,
    )
    await sql`
      insert into users (id, login_id, member_id, role, family_name, given_name, family_kana, department,
        version, created_at, updated_at)
      values ${sql.join(rows)}`.execute(db)
  }

  it('finds and sorts its people by name once it is brought up to date', async () => {
    await register(['1', '大森', 'オオモリ'], ['2', '髙橋', ''], ['3', '青木', 'アオキ'])
    await sql`insert into credentials (user_id, last_sign_in_at) values ('1', 12), ('2', null)`.execute(db)
    await migrate(db)
    const rows = await db
      .selectFrom('users')
      .select(['id', 'search_key', 'first_sign_in_at'])
      .orderBy('kana_key')
      .execute()
    expect(rows).toEqual([
      { id: '3', search_key: '青木ソウタ\nアオキ\f営業部', first_sign_in_at: null },
      { id: '1', search_key: '大森ソウタ\nオオモリ\f営業部', first_sign_in_at: 12 },
      { id: '2', search_key: '高橋ソウタ\f営業部', first_sign_in_at: null },
    ])
  })

  it('forgets none of many', async () => {
    const many = Array.from({ length: 1203 }, (_, n) => [`u${n}`, '大森', 'オオモリ'] as const)
    for (let begin = 0; begin < many.length; begin += 401)
      await register(...many.slice(begin, begin + 401).map((one): [string, string, string] => [...one]))
    await migrate(db)
    const found = db.selectFrom('users').where('search_key', '=', '大森ソウタ\nオオモリ\f営業部')
    expect(await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirst()).toEqual({
      count: 1203,
    })
  })
})
