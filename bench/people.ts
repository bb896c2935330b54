import { sql } from 'kysely'
import { type Db, isPostgres } from '../src/store/database.ts'
import { migrate } from '../src/store/migrations/migrate.ts'

export const password = 'Mikan7Hako2'
const membersOf = 50

/** The login ID of the n-th person, from 0. */
export function loginIdOf(n: number): string {
  return `B${String(n).padStart(7, '0')}`
}

export function userIdOf(n: number): string {
  return `user-${String(n).padStart(7, '0')}`
}

/** The administrator of this person's member: the first of its people. */
export function administratorOf(n: number): number {
  return n - (n % membersOf)
}

export function mailOf(n: number): string {
  return `b${String(n).padStart(7, '0')}@example.com`
}

/**
 * Makes `count` people in an empty database, all with the password of `passwordHash`: one hash for all, because
 * hashing a million would take over an hour. The database makes the rows itself, by one statement a table.
 */
export async function createPeople(db: Db, count: number, passwordHash: string): Promise<void> {
  await migrate(db)
  await db.connection().execute(async (line) => {
    // Else each row is looked up in the table it points into; the rows are right by their making.
    if (isPostgres(db)) await sql`set session_replication_role = replica`.execute(line)
    await insertPeople(line, count, passwordHash)
    if (isPostgres(db)) await sql`reset session_replication_role`.execute(line)
  })
  // What its autovacuum does within minutes; SQLite never learns its statistics in operation, so not here either.
  if (isPostgres(db)) await sql`vacuum analyze`.execute(db)
}

async function insertPeople(db: Db, count: number, passwordHash: string): Promise<void> {
  const rows = isPostgres(db)
    ? sql`with one(n) as (select generate_series(0, ${sql.lit(count - 1)}))`
    : sql`with recursive one(n) as (select 0 union all select n + 1 from one where n + 1 < ${sql.lit(count)})`
  const digits = isPostgres(db) ? sql`lpad(n::text, 7, '0')` : sql`printf('%07d', n)`
  await sql`
    insert into members (id, name, name_en, created_at, updated_at)
    ${rows} select 'M' || n, '株式会社みかん商事', 'Mikan Trading Co., Ltd.', 0, 0 from one
    where n <= ${sql.lit(Math.floor(count / membersOf))}`.execute(db)
  await sql`
    insert into users (id, login_id, member_id, role, family_name, given_name, family_kana, given_kana,
      family_name_en, given_name_en, department, address, telephone, mail, mail_key, language,
      version, created_at, updated_at)
    ${rows} select 'user-' || ${digits}, 'B' || ${digits}, 'M' || (n / ${sql.lit(membersOf)}),
      case when n % ${sql.lit(membersOf)} = 0 then 'participantAdministrator' else 'personInCharge' end,
      '山田', '花子', 'ヤマダ', 'ハナコ', 'Yamada', 'Hanako', '購買部 第二課', '東京都千代田区 1-2-3', '0300000000',
      'b' || ${digits} || '@example.com', 'b' || ${digits} || '@example.com', 'ja', 1, 0, 0 from one`.execute(
    db,
  )
  await sql`
    insert into credentials (user_id, password_hash, changed_at)
    ${rows} select 'user-' || ${digits}, ${sql.lit(passwordHash)}, 0 from one`.execute(db)
}
