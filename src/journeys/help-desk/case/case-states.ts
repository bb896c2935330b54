import type { CaseEvent } from '../../../store/inquiries/timeline.ts'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { exampleApproval, exampleIssue, exampleTargets } from '../issue/issue-samples.ts'
import { exampleVerification, exampleVerified } from '../verification/verification-part.tsx'
import { exampleAsked } from './asked/asked.tsx'
import { exampleFindings } from './asked/findings.tsx'
import type { CaseProps } from './case-view.tsx'

const at = Date.UTC(2026, 10, 24, 1, 12)
const desk = { actorUserId: 'u-desk', actorName: '相談 みな', actorLoginId: 'HD000001' }
const minute = 60_000

const events: readonly CaseEvent[] = [
  { at, kind: 'received', actorUserId: null, actorName: null, actorLoginId: null, details: {} },
  { at: at + 40 * minute, kind: 'taken', ...desk, details: {} },
  { at: at + 45 * minute, kind: 'noted', ...desk, details: { text: '電話は午後がよいとのこと。' } },
  {
    at: at + 50 * minute,
    kind: 'callBackFailed',
    ...desk,
    details: { loginId: 'WR012574', reason: 'noAnswer' },
  },
  {
    ...{ at: at + 52 * minute, kind: 'repeated', actorUserId: null, actorName: null, actorLoginId: null },
    details: {
      ...{ channel: 'form', number: '20261124-730915', telephone: '', text: 'お急ぎください。' },
      ...{ topic: 'locked', requesterLoginId: 'WR012574', requesterName: '大森 そうた' },
      targets: 'WR012581 WR012582',
    },
  },
  { at: at + 55 * minute, kind: 'codeWrong', ...desk, details: { loginId: 'WR012574', left: 4 } },
  { at: at + 56 * minute, kind: 'refused', ...desk, details: { act: 'issue', reason: 'notVerified' } },
]

/** The states of a case that the page shows, for the gallery. */
export function caseStates(signedIn: SignedInFrame, crowded: SignedInFrame): Record<string, CaseProps> {
  const base: CaseProps = {
    frame: signedIn,
    number: '20261124-048213',
    now: {
      step: 'take',
      assignee: null,
      isYours: false,
      receivedAt: at,
      waited: 108 * minute,
      dueAt: at + 480 * minute,
      isOverdue: false,
    },
    asked: exampleAsked,
    findings: exampleFindings,
    verification: { ...exampleVerification, callers: [] },
    issue: null,
    hasIssued: false,
    events: events.slice(0, 1),
  }
  const yours: CaseProps = {
    ...base,
    now: { ...base.now, step: 'verify', isYours: true, assignee: { loginId: 'HD000001', name: '相談 みな' } },
    verification: exampleVerification,
    events,
  }
  const code = { loginId: 'WR012574', deadlineAt: at + 80 * minute, left: 4 }
  const long = '長'.repeat(2000)
  return {
    untaken: base,
    ofColleague: {
      ...base,
      now: { ...base.now, step: 'takeOver', assignee: { loginId: 'HD000002', name: '承認 二郎' } },
      fault: { part: 'case', code: 'notYours' },
    },
    toVerify: { ...yours, message: 'taken' },
    codeWrong: {
      ...yours,
      verification: { ...exampleVerification, code },
      fault: { part: 'verification', code: 'code.wrong' },
    },
    noOutcome: { ...yours, fault: { part: 'verification', code: 'choose', loginId: 'WR012590' } },
    verified: {
      ...yours,
      now: { ...yours.now, step: 'issue' },
      verification: exampleVerified,
      issue: exampleIssue,
      message: 'calledBack',
    },
    toIssue: {
      ...yours,
      frame: crowded,
      now: { ...yours.now, step: 'issue' },
      verification: exampleVerified,
      issue: exampleTargets,
      hasIssued: true,
      fault: { part: 'issue', code: 'issue.stale' },
    },
    denied: {
      ...yours,
      issue: {
        ...exampleTargets,
        hindrance: 'notVerified',
        verification: null,
        targets: exampleTargets.targets.filter(({ issue }) => issue?.state === 'live'),
      },
      hasIssued: true,
      events: [
        ...events,
        {
          at: at + 90 * minute,
          kind: 'callBackFailed',
          ...desk,
          details: { loginId: 'WR012574', reason: 'didNotAsk' },
        },
      ],
    },
    toApprove: {
      ...base,
      now: { ...base.now, step: 'approve', assignee: { loginId: 'HD000002', name: '承認 二郎' } },
      verification: { ...exampleVerified, callers: [] },
      issue: exampleApproval,
    },
    nobodyToVerify: {
      ...yours,
      frame: crowded,
      now: { ...yours.now, step: 'close', isOverdue: true },
      asked: {
        ...exampleAsked,
        memberName: 'W'.repeat(200),
        text: `<b>${long}\u202e`,
        repeats: 12,
        lastRepeatedAt: at + 30 * minute,
      },
      findings: {
        ...exampleFindings,
        memberName: null,
        memberId: null,
        requester: 'otherMember',
        targets: (['absent', 'staff', 'self', 'otherMember', 'stopped'] as const).map((hindrance, index) => ({
          loginId: `WR01258${index}`,
          hindrance,
          userId: null,
        })),
        hasColleague: false,
      },
      verification: { ...exampleVerification, callers: [] },
      fault: { part: 'closing', code: 'choose', typed: { outcome: '', cause: 'other', note: long } },
    },
    closed: {
      ...base,
      now: { ...base.now, step: 'closed', assignee: { loginId: 'HD000001', name: '相談 みな' } },
      verification: { ...exampleVerified, callers: [] },
      events: [
        ...events,
        {
          at: at + 90 * minute,
          kind: 'closed',
          ...desk,
          details: { outcome: 'solved', cause: 'mailMissing', text: 'ご本人から解決の連絡。' },
        },
      ],
      message: 'closed',
    },
  }
}
