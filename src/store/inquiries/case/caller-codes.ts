import type { Instant } from '../../../domain/time.ts'
import { type Db, prepared, type Tx } from '../../database.ts'
import { desk } from '../desk.ts'

/** A code on its way to an administrator and back by telephone. The code itself stands nowhere: see keys.callerCode. */
export interface CallerCode {
  id: string
  inquiryId: string
  userId: string
  deadlineAt: Instant
  wrong: number
}

export async function addCallerCode(
  tx: Tx,
  code: Omit<CallerCode, 'wrong'> & { sentBy: string; sentAt: Instant },
): Promise<void> {
  await insert(tx, code)
}

const insert = prepared((tx, code: Omit<CallerCode, 'wrong'> & { sentBy: string; sentAt: Instant }) =>
  desk(tx).insertInto('caller_codes').values({
    id: code.id,
    inquiry_id: code.inquiryId,
    user_id: code.userId,
    sent_by: code.sentBy,
    sent_at: code.sentAt,
    deadline_at: code.deadlineAt,
    ended_at: null,
  }),
)

/** The code of this case that can be entered now; there is one at most. */
export async function findLiveCode(
  db: Db | Tx,
  { inquiryId, now }: { inquiryId: string; now: Instant },
): Promise<CallerCode | undefined> {
  return (await liveCode(db, { inquiryId, now })).rows[0]
}

const liveCode = prepared((db, { inquiryId, now }: { inquiryId: string; now: Instant }) =>
  codes(db)
    .where('inquiry_id', '=', inquiryId)
    .where('ended_at', 'is', null)
    .where('deadline_at', '>', now)
    .orderBy('sent_at', 'desc')
    .limit(1),
)

/** What the letter with the code tells; undefined once the code is worth nothing. */
export async function findCodeToSend(
  db: Db,
  { id, now }: { id: string; now: Instant },
): Promise<{ number: string; deadlineAt: Instant } | undefined> {
  return (await codeToSend(db, { id, now })).rows[0]
}

const codeToSend = prepared((db, { id, now }: { id: string; now: Instant }) =>
  desk(db)
    .selectFrom('caller_codes')
    .innerJoin('inquiries', 'inquiries.id', 'caller_codes.inquiry_id')
    .select(['inquiries.number as number', 'caller_codes.deadline_at as deadlineAt'])
    .where('caller_codes.id', '=', id)
    .where('caller_codes.ended_at', 'is', null)
    .where('caller_codes.deadline_at', '>', now)
    .where('inquiries.closed_at', 'is', null),
)

/** Ends what codes of the case still live: used, replaced, or no longer to be trusted. */
export async function endCallerCodes(
  tx: Tx,
  { inquiryId, at }: { inquiryId: string; at: Instant },
): Promise<void> {
  await end(tx, { inquiryId, at })
}

const end = prepared((tx, { inquiryId, at }: { inquiryId: string; at: Instant }) =>
  desk(tx)
    .updateTable('caller_codes')
    .set({ ended_at: at })
    .where('inquiry_id', '=', inquiryId)
    .where('ended_at', 'is', null),
)

/** Counts a wrong try. Only while the case is held. */
export async function raiseWrong(tx: Tx, id: string): Promise<void> {
  await wrongOnce(tx, { id })
}

const wrongOnce = prepared((tx, { id }: { id: string }) =>
  desk(tx)
    .updateTable('caller_codes')
    .set((code) => ({ wrong: code.eb('wrong', '+', 1) }))
    .where('id', '=', id),
)

/** How many codes have gone to this administrator since then, in whatever case. */
export async function countCodesSince(db: Db | Tx, userId: string, since: Instant): Promise<number> {
  const [row] = (await sentSince(db, { userId, since })).rows
  return Number(row?.count)
}

const sentSince = prepared((db, { userId, since }: { userId: string; since: Instant }) =>
  desk(db)
    .selectFrom('caller_codes')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .where('sent_at', '>', since),
)

function codes(db: Db | Tx) {
  return desk(db)
    .selectFrom('caller_codes')
    .select(['id', 'inquiry_id as inquiryId', 'user_id as userId', 'deadline_at as deadlineAt', 'wrong'])
}
