import type { HandOver } from '../../../domain/inquiry/inquiry.ts'
import type { Instant } from '../../../domain/time.ts'
import { changes, runs } from '../../query.ts'
import { desk } from '../desk.ts'

interface Asked {
  id: string
  inquiryId: string
  userId: string
  memberId: string
  handOver: HandOver
  by: string
  at: Instant
  /** Separated by blanks; '' when nobody has to approve. */
  reasons: string
}

/** Begins an issue: waiting for a second person, or done by `setIssued` in the same transaction. */
export const addIssue = runs((tx, asked: Asked) =>
  desk(tx).insertInto('case_issues').values({
    id: asked.id,
    inquiry_id: asked.inquiryId,
    user_id: asked.userId,
    member_id: asked.memberId,
    hand_over: asked.handOver,
    asked_by: asked.by,
    asked_at: asked.at,
    reasons: asked.reasons,
    decided_by: null,
    approved_at: null,
    declined_at: null,
    issued_by: null,
    requested_by: null,
    issued_at: null,
    issued_until: null,
    draw: null,
    key_hash: null,
    superseded_at: null,
    used_at: null,
    told_at: null,
  }),
)

/** Asks anew for what nobody has decided yet. Only while the case is held. */
export const setAsked = runs((tx, asked: Pick<Asked, 'id' | 'handOver' | 'by' | 'at' | 'reasons'>) =>
  desk(tx)
    .updateTable('case_issues')
    .set({ hand_over: asked.handOver, asked_by: asked.by, asked_at: asked.at, reasons: asked.reasons })
    .where('id', '=', asked.id)
    .where('decided_by', 'is', null)
    .where('issued_at', 'is', null),
)

interface Decision {
  id: string
  /** Of the request that was read: one asked anew since is not decided. */
  askedAt: Instant
  by: string
  approvedAt: Instant | null
  declinedAt: Instant | null
}

/** Approves or declines what waits: of any number at once, one gives true. */
export const decide = changes((tx, { id, askedAt, by, approvedAt, declinedAt }: Decision) =>
  desk(tx)
    .updateTable('case_issues')
    .set({ decided_by: by, approved_at: approvedAt, declined_at: declinedAt })
    .where('id', '=', id)
    .where('asked_at', '=', askedAt)
    .where('decided_by', 'is', null)
    .where('issued_at', 'is', null),
)

/** Declines whatever of the case was asked for or approved, and not issued. Only while the case is held. */
export const withdrawAsked = runs((tx, given: { inquiryId: string; by: string; at: Instant }) =>
  desk(tx)
    .updateTable('case_issues')
    .set({ decided_by: given.by, approved_at: null, declined_at: given.at })
    .where('inquiry_id', '=', given.inquiryId)
    .where('declined_at', 'is', null)
    .where('issued_at', 'is', null),
)

/** Writes into the case since when an issue waits for a second person, or that none does. */
export const settleAskedApproval = runs((tx, inquiryId: string) =>
  desk(tx)
    .updateTable('inquiries')
    .set((inquiry) => ({
      asked_approval_at: inquiry
        .selectFrom('case_issues')
        .select(({ fn }) => fn.min('asked_at').as('at'))
        .where('case_issues.inquiry_id', '=', inquiryId)
        .where('decided_by', 'is', null)
        .where('issued_at', 'is', null),
    }))
    .where('id', '=', inquiryId),
)
