import { sql } from 'kysely'
import { kanaKeyOf } from '../src/domain/registered-data/kana-key.ts'
import { searchKeyOf } from '../src/domain/registered-data/search-key.ts'
import { type Db, isPostgres } from '../src/store/database.ts'
import { migrate } from '../src/store/migrations/migrate.ts'

/** The member whose administrator searches. */
export const searchedMember = 'BIG'

export interface Crowd {
  users: number
  /** The others are spread evenly over as many members as make ten people each. */
  memberSize: number
}

/**
 * An empty database filled with people of many names, of whom one member's are spread all over the tables, the worst
 * case: thousands are locked, hundreds of thousands have failed to sign in, some have no address. The first person
 * is the member's administrator. The database makes the rows itself, and their indexes once they are there.
 */
export async function createCrowd(db: Db, { users, memberSize }: Crowd, passwordHash: string): Promise<void> {
  await migrate(db)
  const step = Math.floor(users / memberSize)
  const members = Math.floor(users / 10)
  const many = isPostgres(db)
    ? sql`one(n) as (select generate_series(0, ${sql.lit(users - 1)}))`
    : sql`one(n) as (select 0 union all select n + 1 from one where n + 1 < ${sql.lit(users)})`
  const rows = isPostgres(db) ? sql`with ${many}` : sql`with recursive ${many}`
  const digits = isPostgres(db) ? sql`lpad(n::text, 7, '0')` : sql`printf('%07d', n)`
  const mail = sql`case when n % 19 = 3 then null else 'b' || ${digits} || '@example.com' end`
  await sql`
    insert into members (id, name, name_en, created_at, updated_at)
    ${rows} select case n when 0 then ${sql.lit(searchedMember)} else 'M' || n end, '会社', 'Company', 0, 0
    from one where n <= ${sql.lit(members)}`.execute(db)
  await createNames(db)
  await withoutIndexes(db, ['users', 'sign_in_failures', 'credentials'], async () => {
    await sql`
      insert into users (id, login_id, member_id, role, family_name, given_name, family_kana, given_kana,
        family_name_en, given_name_en, department, address, telephone, mail, mail_key, mail_verified_at,
        mail_failed_at, end_requested_at, suspended_at, abolished_at, language, search_key, kana_key, version,
        created_at, updated_at)
      ${rows} select 'user-' || ${digits}, 'B' || ${digits},
        case when n % ${sql.lit(step)} = 0 then ${sql.lit(searchedMember)}
          else 'M' || (1 + n % ${sql.lit(members)}) end,
        case when n % ${sql.lit(step)} = 0 and n < ${sql.lit(step * 3)} then 'participantAdministrator'
          else 'personInCharge' end,
        family, given, family_kana, given_kana, family_en, given_en, department, '東京都千代田区 1-2-3', '0300000000',
        ${mail}, ${mail}, case when n % 7 < 5 then 5 end, case when n % 101 = 5 then 5 end,
        case when n % 997 = 5 then 5 end, case when n % 53 = 5 then 5 end, case when n % 17 = 5 then 5 end,
        'ja', search_key, kana_key, 1, 0, 0
      from one join names on names.number = (n * 7 + n / 1009) % ${sql.lit(namesMade)}`.execute(db)
    await sql`
      insert into credentials (user_id, password_hash, changed_at, last_sign_in_at, issued_at, issued_until)
      ${rows} select 'user-' || ${digits}, ${sql.lit(passwordHash)}, 0, case when n % 11 <> 5 then 5 end,
        case when n % 307 = 5 then 5 end, case when n % 307 = 5 then 5 end from one`.execute(db)
    await sql`
      insert into sign_in_failures (subject, seen_from, failures, locked_at, recent_marks)
      ${rows} select 'user-' || ${digits}, 'stranger', 0, case when n % 83 = 5 then 5 end, '' from one
      where n % 3 <> 0`.execute(db)
  })
  await sql`drop table names`.execute(db)
}

const families =
  '大森 オオモリ Omori/髙橋 タカハシ Takahashi/小野 オノ Ono/青木 アオキ Aoki/林 ハヤシ Hayashi/渡邊 ワタナベ Watanabe/𠮷田 ヨシダ Yoshida/相沢 アイザワ Aizawa/森 モリ Mori/五十嵐 イガラシ Igarashi/齋藤 サイトウ Saito/長谷川 ハセガワ Hasegawa/東 アズマ Azuma'
const givens =
  'そうた ソウタ Sota/みさき ミサキ Misaki/健司 ケンジ Kenji/優 ユウ Yu/奈津 ナツ Natsu/はるか ハルカ Haruka/円 マドカ Madoka'
const departments =
  '営業部 第一課 Sales/購買部 第二課 Purchasing/資材部 Procurement/情報システム部 Information Systems/品質保証部 Quality Assurance'
const parts = (list: string) => list.split('/').map((one) => one.split(' '))
const namesMade = parts(families).length * parts(givens).length * parts(departments).length

/** Every combination, with its keys as the portal makes them. */
async function createNames(db: Db): Promise<void> {
  const columns =
    'family, given, family_kana, given_kana, family_en, given_en, department, search_key, kana_key'
  await sql
    .raw(`create table names (number integer primary key, ${columns.replaceAll(',', ' text,')} text)`)
    .execute(db)
  const made = parts(families).flatMap(([familyName = '', familyKana = '', familyNameEn = '']) =>
    parts(givens).flatMap(([givenName = '', givenKana = '', givenNameEn = '']) =>
      departments.split('/').map((department) => ({
        ...{ familyName, givenName, familyKana, givenKana, familyNameEn, givenNameEn, department },
        departmentEn: '',
      })),
    ),
  )
  const rows = made.map((one, number) => {
    const { departmentEn: _, ...named } = one
    return sql`(${sql.lit(number)}, ${sql.join([...Object.values(named), searchKeyOf(one), kanaKeyOf(one)])})`
  })
  await sql`insert into names (number, ${sql.raw(columns)}) values ${sql.join(rows)}`.execute(db)
}

/** Row by row an index of a million users costs ten times what it does in one go. */
async function withoutIndexes(db: Db, tables: string[], work: () => Promise<void>): Promise<void> {
  const of = sql.join(tables.map((table) => sql.lit(table)))
  const { rows } = isPostgres(db)
    ? await sql<Index>`select indexname as name, indexdef as definition from pg_indexes
        where tablename in (${of}) and indexdef not like 'CREATE UNIQUE%'`.execute(db)
    : await sql<Index>`select name, sql as definition from sqlite_master
        where type = 'index' and tbl_name in (${of}) and sql is not null`.execute(db)
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db)
  await work()
  // In a transaction, as SQLite's reading connection would still know those that are gone.
  await db.transaction().execute(async (tx) => {
    for (const { definition } of rows) await sql.raw(definition).execute(tx)
  })
}

interface Index {
  name: string
  definition: string
}
