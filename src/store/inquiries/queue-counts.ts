import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../database.ts'
import { desk } from './desk.ts'
import { askingCases, openCases } from './queue-conditions.ts'

/** How much work there is; each counted up to `most` and no further. */
export interface DeskCounts {
  /** Open, and nobody has taken it. */
  waiting: number
  mine: number
  /** Open, with an issue that this person may decide: neither asked for by them, nor for them, nor in their case. */
  forApproval: number
}

export async function countDesk(db: Db, userId: string, most: number): Promise<DeskCounts> {
  const count = (cases: RawBuilder<unknown>) =>
    sql`(select count(*) from (select 1 from ${cases} limit ${most}) as counted)`
  const open = openCases(db)
  const { rows } = await sql<Record<keyof DeskCounts, number | string>>`
    select ${count(sql`${open} and assignee_id is null`)} as waiting,
      ${count(sql`${open} and assignee_id = ${userId}`)} as mine,
      ${count(sql`${askingCases(db)} and (assignee_id is null or assignee_id <> ${userId}) and exists (
        select 1 from case_issues where case_issues.inquiry_id = inquiries.id
          and decided_by is null and issued_at is null
          and asked_by <> ${userId} and case_issues.user_id <> ${userId})`)} as "forApproval"`.execute(
    desk(db),
  )
  const [row] = rows
  return {
    waiting: Number(row?.waiting),
    mine: Number(row?.mine),
    forApproval: Number(row?.forApproval),
  }
}
