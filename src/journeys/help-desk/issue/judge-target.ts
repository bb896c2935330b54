import {
  type ApprovalReason,
  hindranceOfTarget,
  liveVerification,
  reasonsForApproval,
  type TargetHindrance,
} from '../../../domain/inquiry/case-state.ts'
import type { HandOver } from '../../../domain/inquiry/inquiry.ts'
import { type CaseIssue, type IssueStep, nextStep } from '../../../domain/inquiry/issue.ts'
import type { Instant } from '../../../domain/time.ts'
import { maskAddress } from '../../../mail/mask-address.ts'
import type { Db, Tx } from '../../../store/database.ts'
import type { DeskCase } from '../../../store/inquiries/cases.ts'
import { findTarget, type TargetRecord } from '../../../store/inquiries/issue/targets.ts'

/** A target with the rules applied to it as they stand at `now`. Decides something only within a transaction. */
export interface JudgedTarget {
  record: TargetRecord | null
  hindrance: TargetHindrance | null
  reasons: ApprovalReason[]
  issues: readonly CaseIssue[]
  step: IssueStep
}

export interface JudgeInput {
  deskCase: DeskCase
  actorId: string
  isDeskOpen: boolean
  /** Null for a page, before it is chosen. */
  handOver: HandOver | null
  lapsedBefore: Instant | null
  now: Instant
}

/** Judges one target of the case for an issue by this person. */
export async function judgeTarget(
  db: Db | Tx,
  loginId: string,
  issues: readonly CaseIssue[],
  { deskCase, actorId, isDeskOpen, handOver, lapsedBefore, now }: JudgeInput,
): Promise<JudgedTarget> {
  const record = (await findTarget(db, { loginId, lapsedBefore })) ?? null
  const memberId = liveVerification(deskCase, now)?.memberId ?? ''
  const own = issues.filter(({ userId }) => userId === record?.userId)
  const hindrance = hindranceOfTarget(record, { memberId, actorId })
  const reasons = record ? reasonsForApproval({ ...record, isDeskOpen, now }) : []
  const step = nextStep(own, { reasons, handOver, actorId, now })
  return { record, hindrance, reasons, issues: own, step }
}

/** The verified administrator's address, masked, if a letter can be expected to arrive there. */
export function handedTo({ mail, mailFailedAt }: Pick<TargetRecord, 'mail' | 'mailFailedAt'>): string | null {
  return mail === null || mailFailedAt !== null ? null : maskAddress(mail)
}
