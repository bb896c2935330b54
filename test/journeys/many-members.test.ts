import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberListPlace, MemberSearch } from '../../src/domain/member-search.ts'
import { searchKey } from '../../src/domain/registered-data/search-key.ts'
import { type Db, isPostgres, openDatabase } from '../../src/store/database.ts'
import { findMembers } from '../../src/store/members/search.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { databases } from '../harness/databases.ts'

const count = 100_000
/** The hardest things to look for: what nobody has, what only the last one has, and the last page of everything. */
const searches: Record<string, [Partial<MemberSearch>, MemberListPlace, number]> = {
  'the first page': [{}, { after: '' }, 50],
  'the last page': [{}, { before: 'Z' }, 50],
  'the beginning of an ID': [{ memberId: 'EJUUB00999' }, { after: '' }, 50],
  'a name nobody has': [{ nameKey: searchKey('存在しない会社') }, { after: '' }, 0],
  'a name only the last one has': [{ nameKey: searchKey('機械100000製作所') }, { after: '' }, 1],
  'an English name nobody has': [{ nameKey: searchKey('Nobody Here Ltd') }, { after: '' }, 0],
  'the rare one without an administrator': [{ withoutAdministrator: true }, { after: '' }, 1],
  'all at once': [
    { memberId: 'EJUUB', nameKey: searchKey('機械100000'), standing: 'active', withoutAdministrator: true },
    { after: '' },
    0,
  ],
}

describe.each(databases)('among 100,000 members on $name', ({ create, missing }) => {
  let db: Db
  beforeAll(async () => {
    if (missing !== null) return
    db = openDatabase(await create())
    await migrate(db)
    await fill(db)
  }, 120_000)
  afterAll(() => db?.destroy())

  // Without its index each of these takes a minute, and the test runs out of time. How fast it is is not for a test.
  it.skipIf(missing !== null).each(Object.entries(searches))(
    'finds %s',
    async (_name, [search, place, expected]) => {
      const whole: MemberSearch = {
        memberId: '',
        nameKey: '',
        standing: 'any',
        withoutAdministrator: false,
        ...search,
      }
      const { members } = await findMembers(db, whole, { place, limit: 50 })
      expect(members).toHaveLength(expected)
    },
  )
})

/** Two people each, one of them the administrator; one member has none. */
async function fill(db: Db): Promise<void> {
  const numbers = isPostgres(db)
    ? sql`generate_series(1, ${sql.lit(count)}) as numbers (n)`
    : sql`(with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${sql.lit(count)}) select n from numbers)`
  const id = isPostgres(db) ? sql`'EJUUB' || lpad(n::text, 7, '0') || 'YSD'` : sql`printf('EJUUB%07dYSD', n)`
  await sql`
    insert into members (id, name, name_en, search_key, created_at, updated_at)
    select ${id}, '株式会社テスト精密機械' || n || '製作所 大森営業所', 'Test Precision Machinery ' || n,
      '株式会社テスト精密機械' || n || '製作所大森営業所' || ${'\n'} || 'testprecisionmachinery' || n, 0, 0
    from ${numbers}`.execute(db)
  for (const role of ['participantAdministrator', 'personInCharge'])
    await sql`
      insert into users (id, login_id, member_id, role, version, created_at, updated_at)
      select ${sql.lit(role)} || n, ${sql.lit(role)} || n, ${id}, ${sql.lit(role)}, 1, 0, 0 from ${numbers}
      where n <> 77777 or ${sql.lit(role)} = 'personInCharge'`.execute(db)
  await sql.raw(isPostgres(db) ? 'vacuum analyze' : 'analyze').execute(db)
}
