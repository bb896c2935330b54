import type { Instant } from '../time.ts'
import { type ApprovalReason, approvalLife, approvalReasons } from './case-state.ts'
import type { HandOver } from './inquiry.ts'

/** An issue of a password in a case: asked for where a second person must approve it, and done. */
export interface CaseIssue {
  readonly id: string
  readonly userId: string
  readonly memberId: string
  readonly handOver: HandOver
  readonly askedBy: string
  readonly askedAt: Instant
  /** Why a second person had to approve; none when nobody had to. */
  readonly reasons: readonly ApprovalReason[]
  readonly decidedBy: string | null
  readonly approvedAt: Instant | null
  readonly declinedAt: Instant | null
  readonly issuedAt: Instant | null
  readonly issuedUntil: Instant | null
  readonly supersededAt: Instant | null
  readonly usedAt: Instant | null
}

export type IssueState = 'live' | 'used' | 'superseded' | 'expired'

/** What has become of a password that was issued; null while none was. */
export function stateOfIssue(issue: CaseIssue, now: Instant): IssueState | null {
  if (issue.issuedAt === null || issue.issuedUntil === null) return null
  if (issue.usedAt !== null) return 'used'
  if (issue.supersededAt !== null) return 'superseded'
  return now < issue.issuedUntil ? 'live' : 'expired'
}

/** Asked for, and neither decided nor done. */
export function isWaiting(issue: CaseIssue): boolean {
  return issue.issuedAt === null && issue.approvedAt === null && issue.declinedAt === null
}

/** Approved not too long ago, and not used yet. */
export function isApproved(issue: CaseIssue, now: Instant): boolean {
  return issue.issuedAt === null && issue.approvedAt !== null && now < issue.approvedAt + approvalLife
}

/** What pressing the button does for a target as things stand. */
export type IssueStep =
  | { readonly kind: 'issue'; readonly row: CaseIssue | null }
  /** `row` has been asked for already, but not for these reasons or this hand-over. */
  | { readonly kind: 'ask'; readonly row: CaseIssue | null }
  /** A second person has been asked already, or has approved what only somebody else may issue. */
  | { readonly kind: 'wait' | 'ownApproval'; readonly row: CaseIssue }

/** What is about to be issued. `handOver` is null while nobody has chosen: then as it was asked for. */
export interface Intended {
  readonly reasons: readonly ApprovalReason[]
  readonly handOver: HandOver | null
  readonly actorId: string
  readonly now: Instant
}

/**
 * The next step towards a password for one target. `issues` are those of the target in this case, the newest first;
 * `reasons` why a second person must approve now. An approval is good for the reasons and the hand-over that were
 * before the approver, and never for the approver's own issue. Pure.
 */
export function nextStep(issues: readonly CaseIssue[], intended: Intended): IssueStep {
  const { reasons, actorId, now } = intended
  const waiting = issues.find(isWaiting) ?? null
  const covering = issues.filter((issue) => isApproved(issue, now) && covers(issue, intended))
  if (reasons.length === 0) return { kind: 'issue', row: covering[0] ?? waiting }
  const usable = covering.find(({ decidedBy }) => decidedBy !== actorId)
  if (usable) return { kind: 'issue', row: usable }
  if (waiting)
    return covers(waiting, intended) ? { kind: 'wait', row: waiting } : { kind: 'ask', row: waiting }
  const [own] = covering
  return own ? { kind: 'ownApproval', row: own } : { kind: 'ask', row: null }
}

function covers(issue: CaseIssue, { reasons, handOver }: Intended): boolean {
  if (handOver !== null && handOver !== issue.handOver) return false
  return reasons.every((reason) => issue.reasons.includes(reason))
}

export type DecisionHindrance = 'decided' | 'ownRequest' | 'ownCase' | 'self'

/** Why this person cannot approve or decline; null when they can: neither whoever asked nor whoever will issue. */
export function hindranceOfDecision(
  issue: CaseIssue,
  { actorId, assigneeId }: { actorId: string; assigneeId: string | null },
): DecisionHindrance | null {
  if (!isWaiting(issue)) return 'decided'
  if (issue.userId === actorId) return 'self'
  if (issue.askedBy === actorId) return 'ownRequest'
  return assigneeId === actorId ? 'ownCase' : null
}

/** The reasons as they are stored, separated by blanks. */
export function readReasons(written: string): ApprovalReason[] {
  const words = written.split(' ')
  return approvalReasons.filter((reason) => words.includes(reason))
}
