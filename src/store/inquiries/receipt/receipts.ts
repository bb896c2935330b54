import { stageOf } from '../../../domain/inquiry/case-state.ts'
import type { CaseStage } from '../../../domain/inquiry/inquiry.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Language } from '../../../i18n/language.ts'
import type { Db, Tx } from '../../database.ts'
import { rowOf, runs } from '../../query.ts'
import { desk } from '../desk.ts'

/** Of these numbers, the first that has not been given out; undefined when all have. */
export async function findFreeNumber(tx: Tx, numbers: readonly string[]): Promise<string | undefined> {
  const taken = await desk(tx)
    .selectFrom('inquiry_receipts')
    .select('number')
    .where('number', 'in', numbers)
    .execute()
  const isTaken = new Set(taken.map(({ number }) => number))
  return numbers.find((number) => !isTaken.has(number))
}

export interface NewReceipt {
  number: string
  inquiryId: string
  replyMail: string | null
  telephone: string
  source: string
  language: Language
  followKeyHash: string
  receivedAt: Instant
}

/** Keeps a number that was given out. */
export const addReceipt = runs((tx, made: NewReceipt) =>
  desk(tx).insertInto('inquiry_receipts').values({
    number: made.number,
    inquiry_id: made.inquiryId,
    reply_mail: made.replyMail,
    telephone: made.telephone,
    source: made.source,
    language: made.language,
    follow_key_hash: made.followKeyHash,
    received_at: made.receivedAt,
  }),
)

/** How many numbers were given out for a case, and how often its timeline tells so. */
export async function countReceipts(
  tx: Tx,
  inquiryId: string,
): Promise<{ receipts: number; repetitions: number }> {
  const row = await receiptCount(tx, inquiryId)
  return { receipts: Number(row?.receipts), repetitions: Number(row?.repetitions) }
}

const receiptCount = rowOf((tx, inquiryId: string) =>
  desk(tx).selectNoFrom((select) => [
    select
      .selectFrom('inquiry_receipts')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('inquiry_id', '=', inquiryId)
      .as('receipts'),
    select
      .selectFrom('inquiry_events')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('inquiry_id', '=', inquiryId)
      .where('kind', '=', 'repeated')
      .as('repetitions'),
  ]),
)

/** A number given out, and all that is ever told of its case. */
export interface Receipt {
  number: string
  followKeyHash: string
  replyMail: string | null
  language: Language
  receivedAt: Instant
  stage: CaseStage
  closedAt: Instant | null
}

/** The receipt of this number; undefined when it has never been given out. A forgotten one has no key. */
export async function findReceipt(db: Db | Tx, number: string): Promise<Receipt | undefined> {
  const row = await receiptOf(db, number)
  if (!row) return undefined
  const { assigneeId, ...receipt } = row
  return { ...receipt, stage: stageOf({ closedAt: receipt.closedAt, assigneeId }) }
}

const receiptOf = rowOf((db, number: string) =>
  desk(db)
    .selectFrom('inquiry_receipts')
    .innerJoin('inquiries', 'inquiries.id', 'inquiry_receipts.inquiry_id')
    .select([
      'inquiry_receipts.number as number',
      'inquiry_receipts.follow_key_hash as followKeyHash',
      'inquiry_receipts.reply_mail as replyMail',
      'inquiry_receipts.language as language',
      'inquiry_receipts.received_at as receivedAt',
      'inquiries.assignee_id as assigneeId',
      'inquiries.closed_at as closedAt',
    ])
    .where('inquiry_receipts.number', '=', number),
)
