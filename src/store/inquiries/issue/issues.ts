import type { HandOver } from '../../../domain/inquiry/inquiry.ts'
import { type CaseIssue, readReasons } from '../../../domain/inquiry/issue.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Db, Tx } from '../../database.ts'
import { changes, rowOf, rowsOf } from '../../query.ts'
import { desk } from '../desk.ts'

const columns = [
  'id',
  'user_id as userId',
  'member_id as memberId',
  'hand_over as handOver',
  'asked_by as askedBy',
  'asked_at as askedAt',
  'reasons as written',
  'decided_by as decidedBy',
  'approved_at as approvedAt',
  'declined_at as declinedAt',
  'issued_at as issuedAt',
  'issued_until as issuedUntil',
  'superseded_at as supersededAt',
  'used_at as usedAt',
] as const

/** Every issue of the case, asked for or done, the newest first. */
export async function listIssues(db: Db | Tx, inquiryId: string): Promise<CaseIssue[]> {
  const rows = await issuesOf(db, inquiryId)
  return rows.map(({ written, ...issue }) => ({ ...issue, reasons: readReasons(written) }))
}

const issuesOf = rowsOf((db, inquiryId: string) =>
  desk(db)
    .selectFrom('case_issues')
    .select(columns)
    .where('inquiry_id', '=', inquiryId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc'),
)

interface Done {
  id: string
  handOver: HandOver
  by: string
  /** The administrator who was verified as the caller. */
  requestedBy: string | null
  at: Instant
  /** Why a second person approved, separated by blanks; '' when nobody had to. */
  reasons: string
  until: Instant
  /** From which the password that goes by mail is made again; null for one that is shown. */
  draw: number | null
  keyHash: string | null
}

/** Notes that the password was issued: an approval is good for one. Comes after the password is in force. */
export const setIssued = changes((tx, done: Done) =>
  desk(tx)
    .updateTable('case_issues')
    .set({
      hand_over: done.handOver,
      reasons: done.reasons,
      issued_by: done.by,
      requested_by: done.requestedBy,
      issued_at: done.at,
      issued_until: done.until,
      draw: done.draw,
      key_hash: done.keyHash,
    })
    .where('id', '=', done.id)
    .where('issued_at', 'is', null),
)

/** An issue that was done, for the letters about it; undefined when there is none. */
export interface LetterIssue {
  id: string
  /** Of the case. */
  number: string
  userId: string
  memberId: string
  until: Instant
  draw: number | null
  keyHash: string | null
  /** Neither used nor replaced, and the person is still of the member for which it was issued. */
  isGood: boolean
}

export async function findIssue(db: Db, id: string): Promise<LetterIssue | undefined> {
  const row = await issueOf(db, id)
  if (!row || row.until === null) return undefined
  const { usedAt, supersededAt, until, memberNow, ...issue } = row
  const isGood = usedAt === null && supersededAt === null && memberNow === issue.memberId
  return { ...issue, until, isGood }
}

const issueOf = rowOf((db, id: string) =>
  desk(db)
    .selectFrom('case_issues')
    .innerJoin('inquiries', 'inquiries.id', 'case_issues.inquiry_id')
    .innerJoin('users', 'users.id', 'case_issues.user_id')
    .select([
      'case_issues.id as id',
      'inquiries.number as number',
      'case_issues.user_id as userId',
      'case_issues.member_id as memberId',
      'case_issues.issued_until as until',
      'case_issues.draw as draw',
      'case_issues.key_hash as keyHash',
      'case_issues.used_at as usedAt',
      'case_issues.superseded_at as supersededAt',
      'users.member_id as memberNow',
    ])
    .where('case_issues.id', '=', id),
)
