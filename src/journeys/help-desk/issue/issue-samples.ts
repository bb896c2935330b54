import type { ApprovalFacts, IssueFacts, TargetFacts } from './issue-facts.ts'

const at = Date.UTC(2026, 10, 24, 2, 24)
const day = 86_400_000
const colleague = { loginId: 'HD000001', name: '相談 みな' }
const second = { loginId: 'HD000002', name: '承認 二郎' }

const target: TargetFacts = {
  loginId: 'WR012576',
  hindrance: null,
  isCaller: false,
  reasons: [],
  step: 'issue',
  seen: 'none-none',
  approval: null,
  issue: null,
}

const asked: ApprovalFacts = {
  issueId: 'a-waiting-issue',
  state: 'waiting',
  reasons: ['administrator', 'outOfHours'],
  handOver: 'reading',
  askedBy: colleague,
  askedAt: at,
  decidedBy: null,
  decidedAt: null,
  usableUntil: null,
  hindrance: 'ownRequest',
}

const issued: TargetFacts['issue'] = { issuedAt: at, until: at + 3 * day, state: 'live', handOver: 'letter' }

/** The ordinary case: one person, nothing in the way. */
export const exampleIssue: IssueFacts = {
  hindrance: null,
  verification: { loginId: 'WR012574', name: '大森 そうた', at, means: 'callBack' },
  handedTo: 's***@example.jp',
  targets: [target],
}

/** Everything that can stand at a target, for whoever issues. */
export const exampleTargets: IssueFacts = {
  ...exampleIssue,
  handedTo: null,
  targets: [
    target,
    { ...target, loginId: 'WR012577', step: 'ask', reasons: ['repeated'], issue: issued },
    {
      ...{ ...target, loginId: 'WR012574', isCaller: true, reasons: ['administrator'], step: 'ask' },
      approval: { ...asked, state: 'declined', decidedBy: second, decidedAt: at, hindrance: 'decided' },
    },
    { ...target, loginId: 'WR012578', step: 'wait', reasons: ['outOfHours'], approval: asked },
    {
      ...{ ...target, loginId: 'WR012579', reasons: ['repeated'] },
      approval: { ...asked, state: 'approved', decidedBy: second, decidedAt: at, usableUntil: at + day },
    },
    { ...target, loginId: 'WR012580', step: 'ownApproval', reasons: ['repeated'] },
    { ...target, loginId: 'XK000101', hindrance: 'otherMember' },
    { ...target, loginId: 'WR012581', issue: { ...issued, state: 'used', handOver: 'mail' } },
  ],
}

/** For the second person, who decides and issues nothing. */
export const exampleApproval: IssueFacts = {
  ...exampleIssue,
  hindrance: 'notYours',
  targets: [
    { ...target, loginId: 'WR012574', step: 'wait', approval: { ...asked, hindrance: null } },
    { ...target, issue: { ...issued, state: 'superseded' } },
    { ...target, loginId: 'WR012577', issue: { ...issued, state: 'expired' } },
  ],
}
