import type { CaseFacts } from '../../domain/inquiry/case-state.ts'
import type { InquiryChannel, InquiryTopic, VerificationMeans } from '../../domain/inquiry/inquiry.ts'
import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { type Db, isPostgres, type Tx } from '../database.ts'
import { rowOf, rowsOf, runs } from '../query.ts'
import { desk } from './desk.ts'

/** A case as the help desk works on it. */
export interface DeskCase extends CaseFacts {
  id: string
  number: string
  channel: InquiryChannel
  topic: InquiryTopic
  language: Language
  /** As typed, folded. */
  memberId: string
  memberName: string
  requesterLoginId: string
  requesterName: string
  telephone: string
  replyMail: string | null
  text: string
  receivedAt: Instant
  repeats: number
  lastRepeatedAt: Instant | null
  isKnown: boolean
  assignedAt: Instant | null
  firstTakenAt: Instant | null
  verifiedMeans: VerificationMeans | null
  verifiedBy: string | null
  createdBy: string | null
  outcome: string | null
  cause: string | null
  closedBy: string | null
  /** 対象ログインID in the order typed. */
  targets: readonly string[]
}

const columns = [
  'id',
  'number',
  'channel',
  'topic',
  'language',
  'member_id as memberId',
  'member_name as memberName',
  'requester_login_id as requesterLoginId',
  'requester_name as requesterName',
  'telephone',
  'reply_mail as replyMail',
  'text',
  'received_at as receivedAt',
  'repeats',
  'last_repeated_at as lastRepeatedAt',
  'is_known as known',
  'assignee_id as assigneeId',
  'assigned_at as assignedAt',
  'first_taken_at as firstTakenAt',
  'verified_user_id as verifiedUserId',
  'verified_member_id as verifiedMemberId',
  'verified_at as verifiedAt',
  'verified_means as verifiedMeans',
  'verified_by as verifiedBy',
  'created_by as createdBy',
  'closed_at as closedAt',
  'closed_by as closedBy',
  'outcome',
  'cause',
] as const

/** The case of this number, its own or that of a repetition; undefined when there is none. */
export async function findCase(db: Db | Tx, number: string): Promise<DeskCase | undefined> {
  const row = await caseOf(db, number)
  if (!row) return undefined
  const { known, verifiedUserId, verifiedMemberId, verifiedAt, ...rest } = row
  const targets = (await targetsOf(db, row.id)).map(({ loginId }) => loginId)
  const verification =
    verifiedUserId === null || verifiedMemberId === null || verifiedAt === null
      ? null
      : { userId: verifiedUserId, memberId: verifiedMemberId, at: verifiedAt }
  return { ...rest, isKnown: Number(known) === 1, verification, targets }
}

/** As `findCase`, and it stays so to the end of the transaction: acts of one case come one after the other. */
export async function holdCase(tx: Tx, number: string): Promise<DeskCase | undefined> {
  await lockCase(tx, number)
  return findCase(tx, number)
}

const idOf = (db: Db | Tx, number: string) =>
  desk(db).selectFrom('inquiry_receipts').select('inquiry_id').where('number', '=', number)

const caseOf = rowOf((db, number: string) =>
  desk(db).selectFrom('inquiries').select(columns).where('id', '=', idOf(db, number)),
)

const lockCase = runs((tx, number: string) => {
  const held = desk(tx).selectFrom('inquiries').select('id').where('id', '=', idOf(tx, number))
  // SQLite has one writer at a time anyway.
  return isPostgres(tx) ? held.forNoKeyUpdate() : held
})

const targetsOf = rowsOf((db, id: string) =>
  desk(db)
    .selectFrom('inquiry_targets')
    .select('login_id as loginId')
    .where('inquiry_id', '=', id)
    .orderBy('position'),
)

/** Gives the case to whoever works on it from now on; null gives it back to the queue. */
export async function setAssignee(
  tx: Tx,
  { id, assigneeId, at }: { id: string; assigneeId: string | null; at: Instant },
): Promise<void> {
  await desk(tx)
    .updateTable('inquiries')
    .set(({ fn, ref, val }) => ({
      assignee_id: assigneeId,
      assigned_at: assigneeId === null ? null : at,
      ...(assigneeId === null ? {} : { first_taken_at: fn.coalesce(ref('first_taken_at'), val(at)) }),
    }))
    .where('id', '=', id)
    .execute()
}
