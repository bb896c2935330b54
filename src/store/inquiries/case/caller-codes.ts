import type { Instant } from '../../../domain/time.ts'
import type { Db, Tx } from '../../database.ts'
import { countOf, rowOf, runs } from '../../query.ts'
import { desk } from '../desk.ts'

/** A code on its way to an administrator and back by telephone. The code itself stands nowhere: see keys.callerCode. */
export interface CallerCode {
  id: string
  inquiryId: string
  userId: string
  deadlineAt: Instant
  wrong: number
}

type NewCallerCode = Omit<CallerCode, 'wrong'> & { sentBy: string; sentAt: Instant }

export const addCallerCode = runs((tx, code: NewCallerCode) =>
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
export const findLiveCode = rowOf((db, { inquiryId, now }: { inquiryId: string; now: Instant }) =>
  codes(db)
    .where('inquiry_id', '=', inquiryId)
    .where('ended_at', 'is', null)
    .where('deadline_at', '>', now)
    .orderBy('sent_at', 'desc')
    .limit(1),
)

/** What the letter with the code tells; undefined once the code is worth nothing. */
export const findCodeToSend = rowOf((db, { id, now }: { id: string; now: Instant }) =>
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
export const endCallerCodes = runs((tx, { inquiryId, at }: { inquiryId: string; at: Instant }) =>
  desk(tx)
    .updateTable('caller_codes')
    .set({ ended_at: at })
    .where('inquiry_id', '=', inquiryId)
    .where('ended_at', 'is', null),
)

/** Counts a wrong try. Only while the case is held. */
export const raiseWrong = runs((tx, id: string) =>
  desk(tx)
    .updateTable('caller_codes')
    .set((code) => ({ wrong: code.eb('wrong', '+', 1) }))
    .where('id', '=', id),
)

/** How many codes have gone to this administrator since then, in whatever case. */
export const countCodesSince = countOf((db, userId: string, since: Instant) =>
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
