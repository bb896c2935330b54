import * as fc from 'fast-check'
import { hours, type Instant, minutes } from '../../src/domain/time.ts'

/*
 * What the specification says of a case (S11, section 7 F7 and F8, R14 and the rules of docs), written down a second
 * time and by other means: lists and plain loops, no import of the rules themselves.
 */

const callBackAnswers = ['passed', 'noAnswer', 'notThePerson', 'didNotAsk', 'noNumber'] as const
type Answer = (typeof callBackAnswers)[number]

/** Three people of the desk (0 to 2), two administrators (0 and 1), and another member's (2); targets: a clerk (0), administrator 1 (1). */
export type Step =
  | { do: 'take' | 'release' | 'note'; staff: number }
  | { do: 'callBack'; staff: number; caller: number; answer: Answer }
  | { do: 'sendCode'; staff: number; caller: number }
  | { do: 'enterCode'; staff: number; code: 'right' | 'wrong' | 'malformed' }
  | { do: 'view'; staff: number; target: number }
  | { do: 'issue'; staff: number; target: number }
  | { do: 'approve' | 'decline'; staff: number; target: number }
  | { do: 'close'; staff: number; outcome: 'issued' | 'solved' }
  | { do: 'stop' | 'resume'; caller: number }
  | { do: 'wait'; span: number }

/** Beside the three: whoever works on the case, somebody who neither does nor has asked, and who approved last. */
export const relative = { worker: 3, third: 4, approver: 5 } as const

// Somebody who works on a case goes on with it more often than a stranger comes in between.
const worker = fc.oneof(
  { weight: 6, arbitrary: fc.constant<number>(relative.worker) },
  fc.constantFrom(0, 1, 2, relative.approver),
)
const third = fc.oneof(
  { weight: 3, arbitrary: fc.constant<number>(relative.third) },
  fc.constantFrom(0, 1, 2, relative.worker),
)
const anybody = fc.constantFrom(0, 1, 2, relative.approver)
const caller = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat({ max: 2 }))
const target = fc.nat({ max: 1 })
const some = <Value extends string>(...values: Value[]) => fc.constantFrom(...values)

const single: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: some('take'), staff: anybody }) },
  { weight: 1, arbitrary: fc.record({ do: some('release', 'note'), staff: worker }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: some('callBack'),
      staff: worker,
      caller,
      answer: some('passed', 'passed', 'passed', ...callBackAnswers),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: some('sendCode'), staff: worker, caller }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: some('enterCode'),
      staff: worker,
      code: some('right', 'wrong', 'malformed'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: some('view'), staff: worker, target }) },
  { weight: 6, arbitrary: fc.record({ do: some('issue'), staff: worker, target }) },
  { weight: 4, arbitrary: fc.record({ do: some('approve', 'approve', 'decline'), staff: third, target }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: some('close'), staff: worker, outcome: some('issued', 'solved') }),
  },
  { weight: 1, arbitrary: fc.record({ do: some('stop', 'resume'), caller: fc.nat({ max: 1 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: some('wait'),
      span: fc.constantFrom(...[1, 16, 60, 420, 780, 1500, 5760].map(minutes)),
    }),
  },
)

const by = relative.worker
const passed: Step[] = [
  { do: 'take', staff: 0 },
  { do: 'callBack', staff: by, caller: 0, answer: 'passed' },
]
const code: Step = { do: 'sendCode', staff: by, caller: 0 }
const wrong: Step = { do: 'enterCode', staff: by, code: 'wrong' }
const approved: Step[] = [
  { do: 'issue', staff: by, target: 1 },
  { do: 'approve', staff: relative.third, target: 1 },
]
/** What people do one after the other, and chance would hardly ever. */
const habits: Step[][] = [
  passed,
  [code, { do: 'enterCode', staff: by, code: 'right' }],
  [code, wrong, wrong, wrong, wrong, wrong],
  [code, code, code, code],
  [...approved, { do: 'issue', staff: by, target: 1 }],
  [...approved, { do: 'take', staff: relative.approver }, { do: 'issue', staff: by, target: 1 }],
  [
    { do: 'issue', staff: by, target: 0 },
    { do: 'issue', staff: by, target: 0 },
  ],
]

export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.constantFrom(passed, passed, []),
    fc.array(
      fc.oneof({ weight: 4, arbitrary: single.map((step) => [step]) }, fc.constantFrom(...habits)),
      // Without the size most sequences would end before anything is issued.
      { minLength: 8, maxLength: 25, size: 'max' },
    ),
  )
  .map(([first, then]) => [...first, ...then.flat()])

export type ActStep = Exclude<Step, { do: 'wait' | 'stop' | 'resume' }>

type Ask = {
  by: number
  reasons: string[]
  state: 'waiting' | 'approved' | 'declined' | 'issued'
  decidedBy: number
  decidedAt: Instant
}

/** A case as the specification has it; each act gives the code that its doer is told. */
export class CaseModel {
  isClosed = false
  assignee: number | null = null
  verified: { caller: number; at: Instant } | null = null
  readonly stopped = new Set<number>()
  /** When a password was issued for each target. */
  readonly issued: Instant[][] = [[], []]
  /** Entries of the timeline that are no refusals. */
  readonly told: string[] = ['received']
  #approver = 1
  #code: { caller: number; until: Instant; wrong: number } | null = null
  readonly #sent: Instant[][] = [[], [], []]
  /** Of each target, newest first. */
  readonly #asks: Ask[][] = [[], []]

  /** Somebody waits for a second person. */
  get isAsking(): boolean {
    return !this.isClosed && this.#asks.flat().some(({ state }) => state === 'waiting')
  }

  isVerifiedAt(now: Instant): boolean {
    const { verified } = this
    return verified !== null && now - verified.at < hours(12) && !this.stopped.has(verified.caller)
  }

  /** Who of the three is meant. */
  whoIs(staff: number): number {
    const asker = this.#asks.flat().find(({ state }) => state === 'waiting')?.by
    if (staff === relative.worker) return this.assignee ?? 0
    if (staff === relative.third) return [0, 1, 2].find((one) => one !== this.assignee && one !== asker) ?? 0
    return staff === relative.approver ? this.#approver : staff
  }

  play(step: ActStep, now: Instant): string {
    if (step.do === 'enterCode' && step.code === 'malformed') return 'code.malformed'
    if (this.isClosed) return 'closed'
    const isTheirs = this.assignee === step.staff
    switch (step.do) {
      case 'take':
        if (isTheirs) return 'alreadyYours'
        this.assignee = step.staff
        return this.#done('taken')
      case 'note':
        return this.#done('noted')
      case 'approve':
      case 'decline':
        return this.#decide(step, now)
      default:
        if (!isTheirs) return 'notYours'
    }
    switch (step.do) {
      case 'release':
        this.assignee = null
        return this.#done('released')
      case 'callBack':
        return this.#callBack(step, now)
      case 'sendCode':
        return this.#sendCode(step.caller, now)
      case 'enterCode':
        return this.#enterCode(step.code === 'right', now)
      case 'view':
        if (!this.isVerifiedAt(now)) return 'notVerified'
        return this.#isStopped(step.target) ? 'target.stopped' : this.#done('viewed')
      case 'issue':
        return this.#issue(step, now)
      case 'close':
        if (step.outcome === 'issued' && this.issued.flat().length === 0) return 'close.notIssued'
        this.isClosed = true
        return this.#done('closed')
    }
  }

  #done(kind: string): string {
    this.told.push(kind)
    return 'ok'
  }

  #isStopped(target: number): boolean {
    return target === 1 && this.stopped.has(1)
  }

  /** Of this member, and in use. */
  #canBeCaller(caller: number): boolean {
    return caller < 2 && !this.stopped.has(caller)
  }

  #callBack({ caller, answer }: Step & { do: 'callBack' }, now: Instant): string {
    if (!this.#canBeCaller(caller)) return 'caller.unknown'
    if (answer === 'passed') {
      this.verified = { caller, at: now }
      this.#code = null
      return this.#done('calledBack')
    }
    if (answer === 'notThePerson' || answer === 'didNotAsk') {
      this.verified = null
      this.#code = null
      for (const ask of this.#asks.flat())
        if (ask.state === 'waiting' || ask.state === 'approved') ask.state = 'declined'
    }
    return this.#done('callBackFailed')
  }

  #sendCode(caller: number, now: Instant): string {
    if (!this.#canBeCaller(caller)) return 'caller.unknown'
    const sent = this.#sent[caller] ?? []
    if (sent.filter((at) => now - at < hours(1)).length >= 3) return 'code.limited'
    sent.push(now)
    this.#code = { caller, until: now + minutes(15), wrong: 0 }
    return this.#done('codeSent')
  }

  #enterCode(isRight: boolean, now: Instant): string {
    const code = this.#code
    if (code === null || now >= code.until) return 'code.dead'
    if (!this.#canBeCaller(code.caller)) return 'caller.unknown'
    if (isRight) {
      this.verified = { caller: code.caller, at: now }
      this.#code = null
      return this.#done('codeRight')
    }
    this.told.push('codeWrong')
    if (++code.wrong < 5) return 'code.wrong'
    this.#code = null
    return 'code.ended'
  }

  /** Twice in seven days, an administrator's own account, out of hours (8 to 18 in Japan). */
  #reasons(target: number, now: Instant): string[] {
    const reasons: string[] = []
    if ((this.issued[target] ?? []).some((at) => now - at < hours(7 * 24))) reasons.push('repeated')
    if (target === 1) reasons.push('administrator')
    const hour = new Date(now + hours(9)).getUTCHours()
    if (hour < 8 || hour >= 18) reasons.push('outOfHours')
    return reasons
  }

  #issue({ staff, target }: Step & { do: 'issue' }, now: Instant): string {
    if (!this.isVerifiedAt(now)) return 'notVerified'
    if (this.#isStopped(target)) return 'issue.hindered'
    const asks = this.#asks[target] ?? []
    const reasons = this.#reasons(target, now)
    const approvals = asks.filter(
      (ask) =>
        ask.state === 'approved' &&
        now - ask.decidedAt < hours(24) &&
        reasons.every((reason) => ask.reasons.includes(reason)),
    )
    const waiting = asks.find(({ state }) => state === 'waiting')
    const usable =
      reasons.length === 0 ? (approvals[0] ?? waiting) : approvals.find((ask) => ask.decidedBy !== staff)
    if (usable || reasons.length === 0) {
      if (usable) usable.state = 'issued'
      this.issued[target]?.push(now)
      return this.#done('issued')
    }
    if (waiting) {
      if (reasons.every((reason) => waiting.reasons.includes(reason))) return 'ok'
      Object.assign(waiting, { by: staff, reasons })
      return this.#done('approvalAsked')
    }
    if (approvals.length > 0) return 'issue.ownApproval'
    asks.unshift({ by: staff, reasons, state: 'waiting', decidedBy: -1, decidedAt: 0 })
    return this.#done('approvalAsked')
  }

  /** The newest that was asked for this target. */
  #decide({ do: what, staff, target }: Step & { do: 'approve' | 'decline' }, now: Instant): string {
    const [ask] = this.#asks[target] ?? []
    if (ask?.state !== 'waiting') return 'approval.decided'
    if (ask.by === staff) return 'approval.ownRequest'
    if (this.assignee === staff) return 'approval.ownCase'
    if (what === 'approve') this.#approver = staff
    Object.assign(ask, {
      state: what === 'approve' ? 'approved' : 'declined',
      decidedBy: staff,
      decidedAt: now,
    })
    return this.#done(what === 'approve' ? 'approved' : 'declined')
  }
}
