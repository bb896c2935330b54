import type { Role } from '../role.ts'
import { type Duration, days, hours, type Instant } from '../time.ts'
import type { CaseStage } from './inquiry.ts'

/** What the help desk does in a case, beside looking at it. */
export const caseActs = [
  'take',
  'release',
  'note',
  'callBack',
  'sendCode',
  'enterCode',
  'viewTarget',
  'askApproval',
  'approve',
  'decline',
  'issue',
  'close',
] as const
export type CaseAct = (typeof caseActs)[number]

/** Who was verified to be the administrator that asks, and when. */
export interface Verification {
  readonly userId: string
  readonly memberId: string
  readonly at: Instant
}

/** What of a case decides which acts it is open to. */
export interface CaseFacts {
  readonly closedAt: Instant | null
  /** Who works on it. */
  readonly assigneeId: string | null
  readonly verification: Verification | null
}

export type CaseHindrance = 'closed' | 'notYours' | 'alreadyYours' | 'notVerified'

/** A caller is taken for verified for that long: whoever rings again the next day is verified again. */
export const verificationLife: Duration = hours(12)
/** For how long an approval can be used. */
export const approvalLife: Duration = hours(24)
/** Two issued passwords for one person within that span need a second pair of eyes. */
export const repeatedWithin: Duration = days(7)

/** The verification, while it holds. */
export function liveVerification(facts: CaseFacts, now: Instant): Verification | null {
  const { verification } = facts
  return verification !== null && now < verification.at + verificationLife ? verification : null
}

/**
 * Why this person cannot do this act in the case as it stands; null when they can. Pure. An open case can be taken,
 * also over from a colleague, and noted on by anybody of the desk; approving is for somebody else than asked; all
 * else is for whoever works on it, and nothing about a person before the caller is verified.
 */
export function hindranceOfCase(
  act: CaseAct,
  facts: CaseFacts,
  actorId: string,
  now: Instant,
): CaseHindrance | null {
  if (facts.closedAt !== null) return 'closed'
  const isYours = facts.assigneeId === actorId
  switch (act) {
    case 'take':
      return isYours ? 'alreadyYours' : null
    case 'note':
    case 'approve':
    case 'decline':
      return null
    case 'viewTarget':
    case 'askApproval':
    case 'issue':
      if (!isYours) return 'notYours'
      return liveVerification(facts, now) ? null : 'notVerified'
    default:
      return isYours ? null : 'notYours'
  }
}

/** Whom a 対象ログインID turns out to be. */
export interface CaseTarget {
  readonly userId: string
  readonly memberId: string
  readonly role: Role
  /** In use, and so is the member. */
  readonly isActive: boolean
}

export type TargetHindrance = 'absent' | 'staff' | 'self' | 'otherMember' | 'stopped'

/**
 * Why nothing may be done for this target; null when it may. `memberId` is the verified administrator's member.
 * Plain to the help desk, and never told to whoever asked.
 */
export function hindranceOfTarget(
  target: CaseTarget | null,
  { memberId, actorId }: { memberId: string; actorId: string },
): TargetHindrance | null {
  if (!target) return 'absent'
  if (target.userId === actorId) return 'self'
  if (target.role === 'helpDesk' || target.role === 'operator') return 'staff'
  if (target.memberId !== memberId) return 'otherMember'
  return target.isActive ? null : 'stopped'
}

export const approvalReasons = ['repeated', 'administrator', 'outOfHours'] as const
export type ApprovalReason = (typeof approvalReasons)[number]

/** Why a second person must approve an issue; none when one is enough. */
export function reasonsForApproval(facts: {
  readonly lastIssuedAt: Instant | null
  readonly role: Role
  readonly isDeskOpen: boolean
  readonly now: Instant
}): ApprovalReason[] {
  const isRepeated = facts.lastIssuedAt !== null && facts.now < facts.lastIssuedAt + repeatedWithin
  const is = {
    repeated: isRepeated,
    administrator: facts.role === 'participantAdministrator',
    outOfHours: !facts.isDeskOpen,
  }
  return approvalReasons.filter((reason) => is[reason])
}

/** All that whoever asked is told: received, being checked, done. */
export function stageOf(facts: {
  readonly closedAt: Instant | null
  readonly assigneeId: string | null
}): CaseStage {
  if (facts.closedAt !== null) return 'done'
  return facts.assigneeId === null ? 'received' : 'checking'
}
