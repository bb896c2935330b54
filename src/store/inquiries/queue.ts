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
  isNewestFirst,
  listedCases,
  openCases,
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

/** As many cases of a beginning are looked at one by one; a commoner one is as quickly met in the list itself. */
const fewWithBeginning = 100

/**
 * The next `limit` cases of the list behind `place`. What is read is bounded: the cases that are open, a hundred or so
 * that begin as sought, or, for a part of a name or a very common beginning, one stretch of one index.
 */
export async function listCases(
  db: Db,
  search: CaseSearch,
  { userId, place, limit }: { userId: string; place?: QueuePlace | undefined; limit: number },
): Promise<QueuedCase[]> {
  const found = await foundBy(db, search, userId)
  if (!found) return []
  const { rows } = await sql<Row>`
    select page.id, page.received_at as "receivedAt", inquiries.number, inquiries.channel, inquiries.topic,
      inquiries.member_id as "memberId", inquiries.member_name as "memberName",
      inquiries.requester_login_id as "requesterLoginId", inquiries.requester_name as "requesterName",
      inquiries.repeats, inquiries.is_known as "isKnown", inquiries.assignee_id as "assigneeId",
      assignee.family_name as "assigneeFamilyName", assignee.given_name as "assigneeGivenName",
      inquiries.asked_approval_at as "askedApprovalAt", inquiries.closed_at as "closedAt",
      (select count(*) from inquiry_targets where inquiry_id = page.id) as targets
    from (
      select inquiries.id, inquiries.received_at from ${found} and ${behind(search, place)}
      ${order(search, 'inquiries')} limit ${limit}
    ) as page
    left join inquiries on inquiries.id = page.id
    left join users as assignee on assignee.id = inquiries.assignee_id
    ${order(search, 'page')}`.execute(desk(db))
  return rows.map((row) => ({ ...row, isKnown: Number(row.isKnown) === 1, targets: Number(row.targets) }))
}

type Row = Omit<QueuedCase, 'isKnown' | 'targets'> & { isKnown: number; targets: number | string }

/** The cases a search lists, ready for more conditions; undefined where there can be none. */
async function foundBy(db: Db, search: CaseSearch, userId: string): Promise<RawBuilder<unknown> | undefined> {
  const { sought } = search
  if (!sought) return listedCases(db, search, userId, '')
  if (sought.kind === 'number') {
    const id = sql`(select inquiry_id from inquiry_receipts where number = ${sought.number})`
    return sql`inquiries where inquiries.id = ${id} and ${all(search, userId)}`
  }
  if (sought.kind === 'part') {
    return sought.key === '' ? undefined : listedCases(db, search, userId, sought.key)
  }
  if (await isCommon(db, sought)) return listedCases(db, search, userId, `\n${searchKey(sought.id)}`)
  const ids = sql.join(beginningSo(db, sought), sql` union `)
  return sql`inquiries where inquiries.id in (${ids}) and ${all(search, userId)}`
}

const all = (search: CaseSearch, userId: string) => sql.join(filtersOf(search, userId), sql` and `)

async function isCommon(db: Db, sought: Extract<Sought, { kind: 'beginning' }>): Promise<boolean> {
  const counts = beginningSo(db, sought).map(
    (ids) => sql`select count(*) as count from (${ids} limit ${fewWithBeginning + 1}) as counted`,
  )
  const { rows } = await sql<{ count: number | string }>`${sql.join(counts, sql` union all `)}`.execute(
    desk(db),
  )
  return rows.some(({ count }) => Number(count) > fewWithBeginning)
}

/** How much work there is; each counted up to `most` and no further. */
export interface DeskCounts {
  /** Open, and nobody has taken it. */
  waiting: number
  mine: number
  /** Open, with an issue that waits for somebody else than whoever asked: for this person, that is. */
  forApproval: number
}

export async function countDesk(db: Db, userId: string, most: number): Promise<DeskCounts> {
  const count = (cases: RawBuilder<unknown>) => sql`(select count(*) from (${cases} limit ${most}) as counted)`
  const open = openCases(db)
  const { rows } = await sql<Record<keyof DeskCounts, number | string>>`
    select ${count(sql`${open} and assignee_id is null`)} as waiting,
      ${count(sql`${open} and assignee_id = ${userId}`)} as mine,
      ${count(sql`select 1 from inquiries where closed_at is null and asked_approval_at is not null and exists (
        select 1 from case_issues where case_issues.inquiry_id = inquiries.id
          and decided_by is null and issued_at is null and asked_by <> ${userId})`)} as "forApproval"`.execute(
    desk(db),
  )
  const [row] = rows
  return {
    waiting: Number(row?.waiting),
    mine: Number(row?.mine),
    forApproval: Number(row?.forApproval),
  }
}
