import { type RawBuilder, sql } from 'kysely'
import type { CaseSearch, Sought } from '../../domain/inquiry/case-search.ts'
import type { Instant } from '../../domain/time.ts'
import { type Db, isPostgres } from '../database.ts'

type Condition = RawBuilder<boolean>

/** A place in the queue; the page begins right behind it. */
export interface QueuePlace {
  at: Instant
  id: string
}

/** The list goes from the oldest on where work waits, and from the newest back where there is the past as well. */
export function isNewestFirst({ state }: CaseSearch): boolean {
  return state === 'closed' || state === 'any'
}

/**
 * The cases that a search without a beginning lists, and by which index. On SQLite it is named: it keeps no
 * statistics, and any other road through many cases is far longer.
 */
export function listedCases(db: Db, search: CaseSearch, userId: string, part: string): RawBuilder<unknown> {
  const road = isPostgres(db) ? sql`` : sql.raw(` indexed by ${roadOf(search, part)}`)
  return sql`inquiries${road} where ${sql.join([...filtersOf(search, userId), ...holding(db, part)], sql` and `)}`
}

function roadOf({ state, whose }: CaseSearch, part: string): string {
  if (part !== '') return 'inquiries_search'
  if (state === 'approval') return 'inquiries_asking'
  if (state === 'open') return whose === 'mine' ? 'inquiries_open_of' : 'inquiries_queue'
  return whose === 'all' ? 'inquiries_search' : 'inquiries_of'
}

/** Open cases, by who works on them. */
export function openCases(db: Db): RawBuilder<unknown> {
  const road = isPostgres(db) ? sql`` : sql.raw(' indexed by inquiries_open_of')
  return sql`select 1 from inquiries${road} where closed_at is null`
}

/** What a search asks of each case, beside what is sought. Never empty. */
export function filtersOf({ state, whose, isKnownOnly }: CaseSearch, userId: string): Condition[] {
  const wanted: Condition[] = []
  if (state === 'closed') wanted.push(sql`inquiries.closed_at is not null`)
  if (state === 'open' || state === 'approval') wanted.push(sql`inquiries.closed_at is null`)
  if (state === 'approval') wanted.push(sql`inquiries.asked_approval_at is not null`)
  if (whose === 'mine') wanted.push(sql`inquiries.assignee_id = ${userId}`)
  if (whose === 'nobody') wanted.push(sql`inquiries.assignee_id is null`)
  if (isKnownOnly) wanted.push(sql`inquiries.is_known = 1`)
  return wanted.length > 0 ? wanted : [sql`inquiries.received_at >= 0`]
}

/** What is quickest over 100,000 keys. PostgreSQL would take a pattern as rare and read the whole table for it. */
function holding(db: Db, part: string): Condition[] {
  if (part === '') return []
  if (isPostgres(db)) return [sql`strpos(inquiries.search_key collate "C", ${part}) > 0`]
  // Nothing in a key needs escaping.
  return [sql`inquiries.search_key like ${`%${part}%`}`]
}

/** Behind the place, in the order of the list. */
export function behind(search: CaseSearch, place: QueuePlace | undefined): Condition {
  if (!place) return sql`true`
  const than = isNewestFirst(search) ? sql`<` : sql`>`
  return sql`(inquiries.received_at, inquiries.id) ${than} (${place.at}, ${place.id})`
}

export function order(search: CaseSearch, table: 'inquiries' | 'page'): RawBuilder<unknown> {
  const way = isNewestFirst(search) ? sql`desc` : sql`asc`
  return sql`order by ${sql.ref(table)}.received_at ${way}, ${sql.ref(table)}.id ${way}`
}

/** The IDs of all cases with something that begins so, one stretch of an index each; a case may come several times. */
export function beginningSo(db: Db, { id, digits }: Extract<Sought, { kind: 'beginning' }>) {
  const begins = (column: string, text: string): Condition => {
    const value = isPostgres(db) ? sql`${sql.ref(column)} collate "C"` : sql.ref(column)
    // Of letters up to Z and figures, all that begin alike stand before the next character after Z.
    return sql`${value} >= ${text} and ${value} < ${`${text}[`}`
  }
  return [
    sql`select id from inquiries where ${begins('member_id', id)}`,
    sql`select id from inquiries where ${begins('requester_login_id', id)}`,
    sql`select inquiry_id as id from inquiry_targets where ${begins('login_id', id)}`,
    ...(digits === null ? [] : [sql`select id from inquiries where ${begins('telephone_digits', digits)}`]),
  ]
}
