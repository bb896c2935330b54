import { type RawBuilder, sql } from 'kysely'
import type { CaseSearch, Sought } from '../../domain/inquiry/case-search.ts'
import type { InquiryChannel, InquiryTopic } from '../../domain/inquiry/inquiry.ts'
import { searchKey } from '../../domain/registered-data/search-key.ts'
import type { Instant } from '../../domain/time.ts'
import type { Db } from '../database.ts'
import { desk } from './desk.ts'
import {
  beginningSo,
  behind,
  filtersOf,
  holds,
  isNewestFirst,
  listedCases,
  nextCases,
  order,
  type QueuePlace,
} from './queue-conditions.ts'

export { isNewestFirst, type QueuePlace }

/** A case as the queue shows it (S11). */
export interface QueuedCase {
  id: string
  number: string
  receivedAt: Instant
  channel: InquiryChannel
  topic: InquiryTopic
  /** As typed. */
  memberId: string
  memberName: string
  requesterLoginId: string
  requesterName: string
  targets: number
  repeats: number
  isKnown: boolean
  assigneeId: string | null
  assigneeFamilyName: string | null
  assigneeGivenName: string | null
  askedApprovalAt: Instant | null
  closedAt: Instant | null
}

export interface QueuePage {
  cases: QueuedCase[]
  /** Where the list goes on; null at its end. */
  next: QueuePlace | null
  /** There may be more behind `next`: no more cases than so many are looked through for one page. */
  isCutShort: boolean
}

/** As many cases of a beginning are looked at one by one; a commoner one is as quickly met in the list itself. */
const fewWithBeginning = 100
/** In one stretch of one index, which takes some milliseconds on either database. */
const mostLookedThrough = 25_000

/**
 * A page of the list behind `place`. What is read is bounded whatever is asked: the cases that are open, a hundred or
 * so that begin as sought, or, for a part of a name or a very common beginning, the next 25,000 of the list.
 */
export async function listCases(
  db: Db,
  search: CaseSearch,
  { userId, place, limit }: { userId: string; place?: QueuePlace | undefined; limit: number },
): Promise<QueuePage> {
  const way = search.sought && (await wayTo(db, search.sought))
  if (way?.part === '') return { cases: [], next: null, isCutShort: false }
  const fits = sql`${filtersOf(search, userId)} and ${behind(search, place)}`
  const looked = nextCases(db, search, place, mostLookedThrough)
  const found = way?.ids
    ? sql`inquiries where id in (${way.ids}) and ${fits}`
    : way
      ? sql`${looked} where ${fits} and ${holds(db, way.part)}`
      : listedCases(db, search, userId, place)
  const read = await describe(db, search, found, limit + 1)
  const cases = read.slice(0, limit)
  const last = cases.at(-1)
  if (last && read.length > limit)
    return { cases, next: { at: last.receivedAt, id: last.id }, isCutShort: false }
  const next = way?.part ? await findEnd(db, search, looked) : null
  return { cases, next, isCutShort: next !== null }
}

/** By which IDs an index finds the cases, or which part of their keys is to be looked for; '' where none can hold it. */
type Way = { ids: RawBuilder<unknown>; part?: never } | { part: string; ids?: never }

async function wayTo(db: Db, sought: Sought): Promise<Way> {
  if (sought.kind === 'part') return { part: sought.key }
  if (sought.kind === 'number')
    return { ids: sql`select inquiry_id from inquiry_receipts where number = ${sought.number}` }
  const begun = beginningSo(db, sought)
  const counts = begun.map(
    (ids) => sql`select count(*) as count from (${ids} limit ${fewWithBeginning + 1}) as counted`,
  )
  const { rows } = await sql<{ count: number | string }>`${sql.join(counts, sql` union all `)}`.execute(
    desk(db),
  )
  const isCommon = rows.some(({ count }) => Number(count) > fewWithBeginning)
  return isCommon ? { part: `\n${searchKey(sought.id)}` } : { ids: sql.join(begun, sql` union `) }
}

/** The last of the cases that were looked through; null where the list ended before. */
async function findEnd(db: Db, search: CaseSearch, looked: RawBuilder<unknown>): Promise<QueuePlace | null> {
  const { rows } = await sql<QueuePlace>`
    select received_at as at, id from ${looked}
    ${order(search, 'inquiries')} limit 1 offset ${mostLookedThrough - 1}`.execute(desk(db))
  return rows[0] ?? null
}

async function describe(
  db: Db,
  search: CaseSearch,
  found: RawBuilder<unknown>,
  limit: number,
): Promise<QueuedCase[]> {
  const { rows } = await sql<Row>`
    select page.id, page.received_at as "receivedAt", inquiries.number, inquiries.channel, inquiries.topic,
      inquiries.member_id as "memberId", inquiries.member_name as "memberName",
      inquiries.requester_login_id as "requesterLoginId", inquiries.requester_name as "requesterName",
      inquiries.repeats, inquiries.is_known as "isKnown", inquiries.assignee_id as "assigneeId",
      assignee.family_name as "assigneeFamilyName", assignee.given_name as "assigneeGivenName",
      inquiries.asked_approval_at as "askedApprovalAt", inquiries.closed_at as "closedAt",
      (select count(*) from inquiry_targets where inquiry_id = page.id) as targets
    from (
      select inquiries.id, inquiries.received_at from ${found} ${order(search, 'inquiries')} limit ${limit}
    ) as page
    left join inquiries on inquiries.id = page.id
    left join users as assignee on assignee.id = inquiries.assignee_id
    ${order(search, 'page')}`.execute(desk(db))
  return rows.map((row) => ({ ...row, isKnown: Number(row.isKnown) === 1, targets: Number(row.targets) }))
}

type Row = Omit<QueuedCase, 'isKnown' | 'targets'> & { isKnown: number; targets: number | string }
