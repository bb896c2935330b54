import { businessCalendar } from '../../../business-calendar.ts'
import { lapsedBefore } from '../../../domain/account-lock.ts'
import type { HandOver } from '../../../domain/inquiry/inquiry.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { Secret } from '../../../domain/secret.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Language } from '../../../i18n/language.ts'
import { storeIssuedPassword } from '../../../issued-password.ts'
import { findName } from '../../../store/inquiries/case/parties.ts'
import { addIssue, setAsked, settleAskedApproval } from '../../../store/inquiries/issue/asked.ts'
import { listIssues, setIssued } from '../../../store/inquiries/issue/issues.ts'
import { findTarget, type TargetRecord } from '../../../store/inquiries/issue/targets.ts'
import { isStillVerified } from '../../../store/inquiries/verification.ts'
import { endAllForNewPassword } from '../../../store/sessions.ts'
import { holdPerson } from '../../../store/users/standing.ts'
import { noteAct, tell as tellByMail } from '../../../traces.ts'
import { newId, type World } from '../../../world.ts'
import { actOnCase, type CaseInput, type CaseRefusal, type HeldCase, noteRefusal } from '../act-on-case.ts'
import { handedTo, type JudgedTarget, judgeTarget } from './judge-target.ts'
import { type PreparedPassword, preparePasswords } from './prepare-passwords.ts'

export interface IssueInput extends CaseInput {
  /** 対象ログインID, as the case has them. */
  chosen: readonly string[]
  handOver: HandOver
  /** By login ID, what the page was made from: `TargetFacts.seen`. */
  seen: ReadonlyMap<string, string>
}

/**
 * `issue.nobody`: no target was chosen. `issue.stale`: something about one of them has changed since the page was
 * made. `issue.hindered`: nothing may be done for one of them. `issue.ownApproval`: whoever approved issues it not.
 * `issue.ownMail`: the verified administrator gets their own password by no mail. `issue.noMail`: they have no address
 * that works. `issue.busy`: try again. Whatever is refused, nothing was issued and nobody was asked.
 */
export type IssueRefusal =
  | CaseRefusal
  | 'issue.nobody'
  | 'issue.stale'
  | 'issue.hindered'
  | 'issue.ownApproval'
  | 'issue.ownMail'
  | 'issue.noMail'
  | 'issue.busy'

/** A password just issued, to be shown once. */
export interface IssuedPassword {
  userId: string
  loginId: string
  name: string
  password: Secret
  until: Instant
}

/** What came of it, target by target. */
export interface IssueOutcome {
  at: Instant
  /** Of the case, as it is read out. */
  number: string
  /** In which the caller is spoken to. */
  callerLanguage: Language
  /** Of the verified administrator. */
  callerId: string
  handOver: HandOver
  issued: readonly IssuedPassword[]
  /** A second person was asked, or had been asked before. */
  waiting: readonly string[]
}

/**
 * Initialises the password of targets of a case (R14): each is issued at once, or a second person is asked, by the
 * rules of domain/inquiry. The password is good for one sign-in within 72 hours and is kept only as its hash; what
 * was issued before it is worth nothing any more. M7 tells the person. All of it or nothing.
 */
export async function issuePasswords(
  world: World,
  input: IssueInput,
): Promise<Done<IssueOutcome> | Refused<IssueRefusal>> {
  const chosen = [...new Set(input.chosen)]
  const calendar = await businessCalendar(world.config)
  using place = world.hasher.admit()
  if (!place) return refused('issue.busy')
  const prepared = await preparePasswords(world, { ...input, chosen, calendar, place })
  return actOnCase(world, 'issue', input, async (work) => {
    const { tx, held, now } = work
    if (chosen.length === 0) return refused('issue.nobody')
    const judged = await judgeHeld(work, { ...input, chosen }, calendar.isOpen(now))
    if ('code' in judged) return judged
    const issued: IssuedPassword[] = []
    const waiting: string[] = []
    const passwords = judged.map(({ record, step }) => {
      const password = prepared.get(record.userId)
      return step.kind === 'issue' && password?.rowId === (step.row?.id ?? null) ? password : undefined
    })
    // Since it was prepared it has been approved, issued or asked for, or the desk has opened or closed.
    const isStale = ({ record, step }: Judged, at: number) =>
      step.kind === 'issue' ? !passwords[at] : prepared.has(record.userId)
    if (judged.some(isStale)) return refused('issue.stale')
    const issuedTo = judged.filter((_, at) => passwords[at]).map(({ record }) => record.userId)
    if (issuedTo.length > 0) await endAllForNewPassword(tx, issuedTo)
    for (const [at, target] of judged.entries()) {
      const password = passwords[at]
      if (password) issued.push(await issueOne(work, target, password, input.handOver))
      else waiting.push(await askOne(work, target, input.handOver))
    }
    await settleAskedApproval(tx, held.id)
    const { number, language: callerLanguage } = held
    const callerId = held.verification?.userId ?? ''
    return done({ at: now, number, callerLanguage, callerId, handOver: input.handOver, issued, waiting })
  })
}

type Judged = JudgedTarget & { record: TargetRecord }

/** The chosen targets as they stand, which stays so to the end; or why nothing is done for any of them. */
async function judgeHeld(
  work: HeldCase,
  { chosen, handOver, seen, actor }: IssueInput,
  isDeskOpen: boolean,
): Promise<Judged[] | Refused<IssueRefusal>> {
  const { tx, world, held, now } = work
  const refuse = async (code: IssueRefusal, reason: string, target: TargetRecord | null = null) => {
    await noteRefusal(work, 'issue', reason, target)
    return refused(code) as Refused<IssueRefusal>
  }
  if (chosen.some((loginId) => !held.targets.includes(loginId))) return refuse('issue.hindered', 'notATarget')
  if (!(await isStillVerified(tx, held, now))) return refuse('notVerified', 'notVerified')
  await holdAll(tx, chosen)

  const issues = await listIssues(tx, held.id)
  const judging = {
    deskCase: held,
    actorId: actor.userId,
    isDeskOpen,
    handOver,
    lapsedBefore: lapsedBefore(world.config, now),
    now,
  }
  const all: Judged[] = []
  for (const loginId of chosen) {
    const { record, hindrance, ...rest } = await judgeTarget(tx, loginId, issues, judging)
    if (!record || hindrance !== null) return refuse('issue.hindered', hindrance ?? 'absent', record)
    all.push({ ...rest, record, hindrance })
  }
  if (all.some(({ record }) => seen.get(record.loginId) !== record.seen)) return refused('issue.stale')
  const own = all.find(({ step }) => step.kind === 'ownApproval')
  if (own) return refuse('issue.ownApproval', 'ownApproval', own.record)
  if (handOver !== 'mail') return all
  const callerId = held.verification?.userId ?? ''
  if (all.some(({ record }) => record.userId === callerId)) return refused('issue.ownMail')
  return (await hasAddress(tx, callerId)) ? all : refused('issue.noMail')
}

/** In the order of their ids, so that of two who issue for the same people none waits for the other in a circle. */
async function holdAll(tx: HeldCase['tx'], loginIds: readonly string[]): Promise<void> {
  const userIds: string[] = []
  for (const loginId of loginIds) {
    const target = await findTarget(tx, { loginId, lapsedBefore: null })
    if (target) userIds.push(target.userId)
  }
  for (const userId of userIds.sort()) await holdPerson(tx, userId)
}

async function hasAddress(tx: HeldCase['tx'], userId: string): Promise<boolean> {
  const name = await findName(tx, userId)
  const caller = name && (await findTarget(tx, { loginId: name.loginId, lapsedBefore: null }))
  return caller !== undefined && handedTo(caller) !== null
}

async function issueOne(
  { tx, world, actor, now, held, tell }: HeldCase,
  { record, step, reasons }: Judged,
  { id, password, passwordHash, draw, keyHash }: PreparedPassword,
  handOver: HandOver,
): Promise<IssuedPassword> {
  const { userId, memberId, loginId } = record
  const until = await storeIssuedPassword(tx, { userId, passwordHash, now })
  const by = actor.userId
  const issue = { id, handOver, by, at: now, reasons: reasons.join(' ') }
  const row = step.kind === 'issue' ? step.row : null
  if (!row) await addIssue(tx, { ...issue, inquiryId: held.id, userId, memberId })
  // What was approved keeps the reasons that the approver saw.
  const kept = row && row.approvedAt !== null ? { reasons: row.reasons.join(' ') } : {}
  const requestedBy = held.verification?.userId ?? null
  await setIssued(tx, { ...issue, ...kept, requestedBy, until, draw, keyHash })
  await tell('issued', { loginId, handOver, until })
  await noteAct(tx, world, {
    at: now,
    actor,
    action: 'password-issued-by-desk',
    target: record,
    details: { case: held.number, handOver, verified: held.verification?.userId ?? '' },
  })
  const details = { by: held.verification?.userId ?? '', case: held.number }
  await tellByMail(tx, world, { at: now, kind: 'password-issued-by-desk', to: record, about: id, details })
  if (handOver === 'mail' && held.verification) {
    const to = { userId: held.verification.userId, language: null }
    await tellByMail(tx, world, { at: now, kind: 'password-handed', to, about: id })
  }
  const name = `${record.familyName} ${record.givenName}`.trim()
  return { userId, loginId, name, password, until }
}

/** Asks a second person, unless they have been asked for just that already. */
async function askOne(
  { tx, world, actor, now, held, tell }: HeldCase,
  { record, step, reasons }: Judged,
  handOver: HandOver,
): Promise<string> {
  const { userId, memberId, loginId } = record
  if (step.kind !== 'ask') return loginId
  const asked = { handOver, by: actor.userId, at: now, reasons: reasons.join(' ') }
  if (step.row) await setAsked(tx, { ...asked, id: step.row.id })
  else await addIssue(tx, { ...asked, id: newId(world.random, now), inquiryId: held.id, userId, memberId })
  await tell('approvalAsked', { loginId, handOver, reasons: asked.reasons })
  await noteAct(tx, world, {
    at: now,
    actor,
    action: 'issue-approval-asked',
    target: record,
    details: { case: held.number, reasons: asked.reasons },
  })
  return loginId
}
