import type { CaseOutcome, InquiryTopic } from '../../domain/inquiry/inquiry.ts'
import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { isInUse } from '../accounts.ts'
import type { Db, Tx } from '../database.ts'
import { rowOf, rowsOf, runs } from '../query.ts'
import { desk } from './desk.ts'

interface Closing {
  id: string
  at: Instant
  by: string
  outcome: CaseOutcome
  cause: InquiryTopic
}

/** Closes the case; an approval that was asked for is no longer waited for. Only while the case is held. */
export const closeInquiry = runs((tx, { id, at, by, outcome, cause }: Closing) =>
  desk(tx)
    .updateTable('inquiries')
    .set({ closed_at: at, closed_by: by, outcome, cause, asked_approval_at: null })
    .where('id', '=', id),
)

/** One number and the address to which its requester wants the answer. */
export interface ReplyTo {
  number: string
  replyMail: string
  language: Language
}

/** Every number given out for the case with an address, the first first. */
export async function listReplies(tx: Tx, inquiryId: string): Promise<ReplyTo[]> {
  const rows = await repliesOf(tx, inquiryId)
  return rows.flatMap(({ replyMail, ...rest }) => (replyMail === null ? [] : [{ ...rest, replyMail }]))
}

const repliesOf = rowsOf((tx, inquiryId: string) =>
  desk(tx)
    .selectFrom('inquiry_receipts')
    .select(['number', 'reply_mail as replyMail', 'language'])
    .where('inquiry_id', '=', inquiryId)
    .where('reply_mail', 'is not', null)
    .orderBy('received_at')
    .orderBy('number'),
)

/** Somebody for whom a password was issued in the case. */
export interface ConcernedPerson {
  userId: string
  memberId: string
  language: Language | null
  /** There is an address on record that no relay has refused, and letters go to them: neither they nor their member are stopped. */
  isReachable: boolean
}

export async function listConcerned(db: Db | Tx, inquiryId: string): Promise<ConcernedPerson[]> {
  const rows = await concernedOf(db, inquiryId)
  return rows.map(({ userId, memberId, language, ...person }) => ({
    userId,
    memberId,
    language,
    isReachable: person.mail !== null && person.mailFailedAt === null && isInUse(person),
  }))
}

const concernedOf = rowsOf((db, inquiryId: string) =>
  desk(db)
    .selectFrom('case_issues')
    .innerJoin('users', 'users.id', 'case_issues.user_id')
    .innerJoin('members', 'members.id', 'users.member_id')
    .select([
      'users.id as userId',
      'users.member_id as memberId',
      'users.language as language',
      'users.mail as mail',
      'users.mail_failed_at as mailFailedAt',
      'users.suspended_at as suspendedAt',
      'users.abolished_at as abolishedAt',
      'members.suspended_at as memberSuspendedAt',
    ])
    .distinct()
    .where('case_issues.inquiry_id', '=', inquiryId)
    .where('case_issues.issued_at', 'is not', null)
    .orderBy('users.id'),
)

/** The person hears of it by mail, so need not be told at their next login. */
export const markTold = runs(
  (tx, { inquiryId, userId, at }: { inquiryId: string; userId: string; at: Instant }) =>
    desk(tx)
      .updateTable('case_issues')
      .set({ told_at: at })
      .where('inquiry_id', '=', inquiryId)
      .where('user_id', '=', userId),
)

/** What the letter to such a person tells: the case, when their password was issued last, and whether they asked for it. */
export async function findClosedCase(
  db: Db,
  wanted: { inquiryId: string; userId: string },
): Promise<{ number: string; issuedAt: Instant; isOwn: boolean } | undefined> {
  const row = await closedCase(db, wanted)
  if (!row || row.issuedAt === null) return undefined
  return { number: row.number, issuedAt: row.issuedAt, isOwn: row.requestedBy === wanted.userId }
}

const closedCase = rowOf((db, { inquiryId, userId }: { inquiryId: string; userId: string }) =>
  desk(db)
    .selectFrom('case_issues')
    .innerJoin('inquiries', 'inquiries.id', 'case_issues.inquiry_id')
    .select([
      'inquiries.number as number',
      'case_issues.issued_at as issuedAt',
      'case_issues.requested_by as requestedBy',
    ])
    .where('inquiries.id', '=', inquiryId)
    .where('case_issues.user_id', '=', userId)
    .where('case_issues.issued_at', 'is not', null)
    .orderBy('case_issues.issued_at', 'desc')
    .limit(1),
)
