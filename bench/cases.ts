import { sql } from 'kysely'
import { caseKeyOf } from '../src/domain/inquiry/case-search.ts'
import { days } from '../src/domain/time.ts'
import { type Db, isPostgres } from '../src/store/database.ts'
import { userIdOf } from './people.ts'

export interface CaseLoad {
  cases: number
  /** The newest of them; the others are closed. */
  open: number
}

/** The first person is of the help desk, and so are these many after them. */
const staff = 5

/**
 * A year of the help desk in a database with people: cases of many names, each with a target, a receipt, a
 * verification and, every second one, an issued password. Of those that are open a few are with somebody, a few of
 * known administrators, and a few wait for approval. The database makes the rows itself.
 */
export async function createCases(db: Db, { cases, open }: CaseLoad, now: number): Promise<void> {
  await sql`update users set role = 'helpDesk' where id < ${userIdOf(staff)}`.execute(db)
  await createNames(db)
  const [last, closed] = [sql.lit(cases - 1), sql.lit(cases - open)]
  const rows = isPostgres(db)
    ? sql`with one(n) as (select generate_series(0, ${last}::bigint))`
    : sql`with recursive one(n) as (select 0 union all select n + 1 from one where n < ${last})`
  const digits = (width: number, value: string) =>
    isPostgres(db)
      ? sql.raw(`lpad((${value})::text, ${width}, '0')`)
      : sql.raw(`printf('%0${width}d', ${value})`)
  const lineEnd = isPostgres(db) ? sql`chr(10)` : sql`char(10)`
  const [member, login] = [sql`'EJUUB9' || ${digits(6, 'n % 20000')}`, sql`'WR' || ${digits(6, 'n % 50000')}`]
  const telephone = sql`'03' || ${digits(8, '(n * 7919) % 100000000')}`
  const at = sql.raw(`${now - days(365)} + n * ${Math.floor(days(365) / cases)}`)
  const isOpen = sql`n >= ${closed}`
  const whose = sql`case when n % 50 < 45 and ${isOpen} then null else 'user-000000' || (n % ${sql.lit(staff)}) end`
  await sql`
    insert into inquiries (id, number, channel, topic, language, member_id, member_name, requester_login_id,
      requester_name, telephone, telephone_digits, text, source, fold_key, search_key, received_at, is_known,
      assignee_id, first_taken_at, asked_approval_at, closed_at, closed_by, outcome, cause)
    ${rows} select 'case-' || ${digits(6, 'n')}, '20260101-' || ${digits(6, 'n')}, 'form',
      case n % 3 when 0 then 'mailMissing' when 1 then 'mailWrong' else 'locked' end, 'ja',
      ${member}, member_name, ${login}, requester_name, ${telephone}, ${telephone}, '', '192.0.2.1', 'fold-' || n,
      search_key || ${lineEnd} || lower(${member}) || ${lineEnd} || lower(${login}) || ${lineEnd} || 'ws'
        || ${digits(6, 'n % 70000')} || ${lineEnd} || ${telephone},
      ${at}, case when n % 40 = 7 or not ${isOpen} then 1 else 0 end, ${whose},
      case when ${whose} is not null then ${at} + 600000 * (n % 40) end,
      case when ${isOpen} and n % 100 = 99 then 5 end,
      case when not ${isOpen} then ${at} + 1200000 * (n % 40) end, case when not ${isOpen} then 'user-0000000' end,
      case when not ${isOpen} then 'issued' end, case when not ${isOpen} then 'mailMissing' end
    from one join names on names.number = (n * 7 + n / 1009) % ${sql.lit(namesMade)}`.execute(db)
  await sql`
    insert into inquiry_targets (inquiry_id, position, login_id)
    ${rows} select 'case-' || ${digits(6, 'n')}, 0, 'WS' || ${digits(6, 'n % 70000')} from one`.execute(db)
  await sql`
    insert into inquiry_receipts (number, inquiry_id, telephone, source, language, follow_key_hash, received_at)
    ${rows} select '20260101-' || ${digits(6, 'n')}, 'case-' || ${digits(6, 'n')}, '', '', 'ja', '', ${at}
    from one`.execute(db)
  await sql`
    insert into inquiry_events (inquiry_id, number, at, kind, details)
    ${rows} select 'case-' || ${digits(6, 'n')}, 1, ${at}, 'calledBack', '{}' from one`.execute(db)
  await sql`
    insert into case_issues (id, inquiry_id, user_id, member_id, hand_over, asked_by, asked_at, reasons, issued_at,
      issued_until, used_at)
    ${rows} select 'issue-' || n, 'case-' || ${digits(6, 'n')}, 'user-0000009', ${member}, 'reading', 'user-0000001',
      ${at}, '', case when n % 100 <> 99 then ${at} end, case when n % 100 <> 99 then ${at} + 259200000 end,
      case when n % 4 = 1 then ${at} + 5 end
    from one where n % 2 = 1`.execute(db)
  await sql`drop table names`.execute(db)
  // What its autovacuum does within minutes; SQLite never learns its statistics in operation, so not here either.
  if (isPostgres(db)) await sql`vacuum analyze`.execute(db)
}

const families = ['大森', '髙橋', '小野', '青木', '林', '渡邊', '𠮷田', '相沢', '五十嵐', '齋藤', '長谷川']
const givens = ['そうた', 'みさき', '健司', '優', '奈津', 'はるか', '円']
const companies = [
  '株式会社みかん商事 大森営業所',
  'テスト・企業01',
  '北海貿易',
  '国際精密機械部品製造販売 東日本統括本部',
]
const namesMade = families.length * givens.length * companies.length

/** Every combination, with its key as the portal makes it. */
async function createNames(db: Db): Promise<void> {
  const columns = 'member_name text, requester_name text, search_key text'
  await sql.raw(`create table names (number integer primary key, ${columns})`).execute(db)
  const nothing = { memberId: '', requesterLoginId: '', telephone: '', targets: [] }
  const made = companies.flatMap((memberName) =>
    families.flatMap((family) =>
      givens.map((given) => ({ ...nothing, memberName, requesterName: `${family} ${given}` })),
    ),
  )
  const rows = made.map(
    (one, at) => sql`(${sql.lit(at)}, ${one.memberName}, ${one.requesterName}, ${caseKeyOf(one)})`,
  )
  await sql`insert into names (number, member_name, requester_name, search_key) values ${sql.join(rows)}`.execute(
    db,
  )
}
