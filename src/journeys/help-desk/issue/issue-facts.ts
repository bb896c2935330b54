import { businessCalendar } from '../../../business-calendar.ts'
import { lapsedBefore } from '../../../domain/account-lock.ts'
import {
  type ApprovalReason,
  approvalLife,
  type CaseHindrance,
  hindranceOfCase,
  liveVerification,
  type TargetHindrance,
} from '../../../domain/inquiry/case-state.ts'
import type { HandOver, VerificationMeans } from '../../../domain/inquiry/inquiry.ts'
import {
  type DecisionHindrance,
  hindranceOfDecision,
  type IssueState,
  type IssueStep,
  isApproved,
  isWaiting,
  stateOfIssue,
} from '../../../domain/inquiry/issue.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Db } from '../../../store/database.ts'
import { findName } from '../../../store/inquiries/case/parties.ts'
import type { DeskCase } from '../../../store/inquiries/cases.ts'
import { listIssues } from '../../../store/inquiries/issue/issues.ts'
import { findTarget } from '../../../store/inquiries/issue/targets.ts'
import { isVerifiedInUse } from '../../../store/inquiries/verification.ts'
import type { ActorHere } from '../../../web/actor.ts'
import type { World } from '../../../world.ts'
import { handedTo, type JudgedTarget, judgeTarget } from './judge-target.ts'

/** Somebody of the desk, or the administrator who was verified, as the page of a case names them. */
type Named = { loginId: string; name: string }

/** An issue that a second person was asked for, as the page shows it. */
export interface ApprovalFacts {
  issueId: string
  state: 'waiting' | 'approved' | 'declined'
  reasons: readonly ApprovalReason[]
  handOver: HandOver
  askedBy: Named
  askedAt: Instant
  decidedBy: Named | null
  decidedAt: Instant | null
  /** Until when the approval can be used; null without one. */
  usableUntil: Instant | null
  /** Why whoever looks at the page cannot decide; null when they can. */
  hindrance: DecisionHindrance | null
}

export interface TargetFacts {
  /** 対象ログインID as typed. */
  loginId: string
  /** Told to whoever works on the case alone, and only while the caller is verified; null also when nobody may know. */
  hindrance: TargetHindrance | null
  /** The verified administrator asks for themselves. */
  isCaller: boolean
  /** Why a second person must approve an issue made now. */
  reasons: readonly ApprovalReason[]
  step: IssueStep['kind']
  /** Comes back with the form: a password issued meanwhile is not issued again unseen. */
  seen: string
  approval: ApprovalFacts | null
  /** The last password issued in this case. */
  issue: { issuedAt: Instant; until: Instant; state: IssueState; handOver: HandOver } | null
}

export interface IssueFacts {
  /** Why whoever looks at the page cannot issue in this case as it stands; null when they can. */
  hindrance: CaseHindrance | null
  verification: (Named & { at: Instant; means: VerificationMeans | null }) | null
  /** Where a password handed by mail goes, masked; null when the administrator has no address that works. */
  handedTo: string | null
  targets: readonly TargetFacts[]
}

/** All that the page of a case shows about issuing passwords in it. */
export async function findIssueFacts(
  world: World,
  actor: ActorHere,
  deskCase: DeskCase,
  now: Instant,
): Promise<IssueFacts> {
  const { db, config } = world
  const isDeskOpen = (await businessCalendar(config)).isOpen(now)
  const live = liveVerification(deskCase, now)
  const caller = live && (await findName(db, live.userId))
  const isInUse = live !== null && (await isVerifiedInUse(db, live))
  const hindrance = hindranceOfCase('issue', deskCase, actor.userId, now) ?? (isInUse ? null : 'notVerified')
  const administrator =
    caller && isInUse ? await findTarget(db, { loginId: caller.loginId, lapsedBefore: null }) : undefined
  const judging = {
    deskCase,
    actorId: actor.userId,
    isDeskOpen,
    handOver: null,
    lapsedBefore: lapsedBefore(world.config, now),
    now,
  }
  const issues = await listIssues(db, deskCase.id)
  const targets: TargetFacts[] = []
  for (const loginId of deskCase.targets) {
    const judged = await judgeTarget(db, loginId, issues, judging)
    targets.push({
      loginId,
      hindrance: hindrance === null ? judged.hindrance : null,
      isCaller: live !== null && judged.record?.userId === live.userId,
      reasons: judged.reasons,
      step: judged.step.kind,
      seen: judged.record?.seen ?? '',
      approval: await approvalOf(db, judged, { deskCase, actorId: actor.userId, now }),
      issue: issueOf(judged, now),
    })
  }
  return {
    hindrance,
    verification: live && caller ? { ...named(caller), at: live.at, means: deskCase.verifiedMeans } : null,
    handedTo: administrator ? handedTo(administrator) : null,
    targets,
  }
}

/** The latest issue that a second person was asked for, unless it is done or an approval that has run out. */
async function approvalOf(
  db: Db,
  { issues }: JudgedTarget,
  { deskCase, actorId, now }: { deskCase: DeskCase; actorId: string; now: Instant },
): Promise<ApprovalFacts | null> {
  const [latest] = issues
  if (!latest || latest.issuedAt !== null) return null
  const isLive = isApproved(latest, now)
  if (latest.approvedAt !== null && !isLive) return null
  const askedBy = await findName(db, latest.askedBy)
  const decidedBy = latest.decidedBy === null ? undefined : await findName(db, latest.decidedBy)
  return {
    issueId: latest.id,
    state: isWaiting(latest) ? 'waiting' : isLive ? 'approved' : 'declined',
    reasons: latest.reasons,
    handOver: latest.handOver,
    askedBy: named(askedBy),
    askedAt: latest.askedAt,
    decidedBy: decidedBy ? named(decidedBy) : null,
    decidedAt: latest.approvedAt ?? latest.declinedAt,
    usableUntil: latest.approvedAt === null ? null : latest.approvedAt + approvalLife,
    hindrance:
      deskCase.closedAt !== null
        ? 'decided'
        : hindranceOfDecision(latest, { actorId, assigneeId: deskCase.assigneeId }),
  }
}

function issueOf({ issues }: JudgedTarget, now: Instant): TargetFacts['issue'] {
  const done = issues
    .filter(({ issuedAt }) => issuedAt !== null)
    .toSorted((one, other) => (other.issuedAt ?? 0) - (one.issuedAt ?? 0))
  const [last] = done
  const state = last ? stateOfIssue(last, now) : null
  if (!last || state === null || last.issuedAt === null || last.issuedUntil === null) return null
  return { issuedAt: last.issuedAt, until: last.issuedUntil, state, handOver: last.handOver }
}

function named(person: Named | undefined): Named {
  return { loginId: person?.loginId ?? '', name: person?.name ?? '' }
}
