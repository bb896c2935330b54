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

/** What the list is taken from, a page of it found by more conditions. */
type Cases = RawBuilder<unknown>

/*
 * On SQLite the index is named: it keeps no statistics, and any other road through many cases is far longer.
 */
const by = (db: Db, index: string) => (isPostgres(db) ? sql`` : sql.raw(` indexed by ${index}`))

/** The cases of a search in which nothing is sought, behind the place. */
export function listedCases(
  db: Db,
  search: CaseSearch,
  userId: string,
  place: QueuePlace | undefined,
): Cases {
  return sql`inquiries${by(db, roadOf(search))} where ${filtersOf(search, userId)} and ${behind(search, place)}`
}

function roadOf({ state, whose }: CaseSearch): string {
  if (state === 'approval') return 'inquiries_asking'
  if (state === 'open' || whose === 'nobody')
    return whose === 'mine' ? 'inquiries_open_of' : 'inquiries_queue'
  return whose === 'mine' ? 'inquiries_of' : 'inquiries_search'
}

/** The next so many cases of the list behind the place, whatever else is asked of them; open ones where that is asked. */
export function nextCases(db: Db, search: CaseSearch, place: QueuePlace | undefined, most: number): Cases {
  const isOpen = !isNewestFirst(search)
  const road = by(db, isOpen ? 'inquiries_queue' : 'inquiries_search')
  return sql`(
    select id, received_at, closed_at, asked_approval_at, assignee_id, is_known, search_key from inquiries${road}
    where ${isOpen ? sql`closed_at is null` : sql`true`} and ${behind(search, place)}
    ${order(search, 'inquiries')} limit ${most}) as inquiries`
}

/** Open cases, by who works on them. */
export function openCases(db: Db): Cases {
  return sql`inquiries${by(db, 'inquiries_open_of')} where closed_at is null`
}

/** Open cases in which an issue waits for a second person. */
export function askingCases(db: Db): Cases {
  return sql`inquiries${by(db, 'inquiries_asking')} where closed_at is null and asked_approval_at is not null`
}

/** What a search asks of each case, beside what is sought. */
export function filtersOf({ state, whose, isKnownOnly }: CaseSearch, userId: string): Condition {
  const wanted: Condition[] = []
  if (state === 'closed') wanted.push(sql`inquiries.closed_at is not null`)
  if (state === 'open' || state === 'approval') wanted.push(sql`inquiries.closed_at is null`)
  if (state === 'approval') wanted.push(sql`inquiries.asked_approval_at is not null`)
  if (whose === 'mine') wanted.push(sql`inquiries.assignee_id = ${userId}`)
  // Only whoever works on a case can close it.
  if (whose === 'nobody') wanted.push(sql`inquiries.closed_at is null and inquiries.assignee_id is null`)
  if (isKnownOnly) wanted.push(sql`inquiries.is_known = 1`)
  return wanted.length > 0 ? sql`${sql.join(wanted, sql` and `)}` : sql`true`
}

/** What is quickest over many keys. */
export function holds(db: Db, part: string): Condition {
  if (isPostgres(db)) return sql`strpos(inquiries.search_key collate "C", ${part}) > 0`
  // Nothing in a key needs escaping.
  return sql`inquiries.search_key like ${`%${part}%`}`
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
