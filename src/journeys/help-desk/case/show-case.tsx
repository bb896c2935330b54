import { businessCalendar } from '../../../business-calendar.ts'
import { readInquiryNumber } from '../../../domain/inquiry/number.ts'
import { paths } from '../../../paths.ts'
import { findName } from '../../../store/inquiries/case/parties.ts'
import { type DeskCase, findCase } from '../../../store/inquiries/cases.ts'
import { listConcerned } from '../../../store/inquiries/closing.ts'
import { listCaseEvents } from '../../../store/inquiries/timeline.ts'
import { Problem } from '../../../web/problems/problem.ts'
import type { Visit } from '../../../web/visit.ts'
import type { CaseInput, CaseRefusal } from '../act-on-case.ts'
import { findIssueFacts } from '../issue/issue-facts.ts'
import { findVerificationFacts } from '../verification/verification-facts.ts'
import { findCaseFindings, nextStepOf } from './asked/case-findings.ts'
import { type CaseFault, CaseView } from './case-view.tsx'
import type { CaseMessage } from './messages.ts'

/** The case that the path names. An unknown one is answered as absent. */
export async function findCaseOf(visit: Visit): Promise<DeskCase> {
  const number = readInquiryNumber(visit.param('number'))
  const held = number === null ? undefined : await findCase(visit.world.db, number)
  if (!held) throw new Problem('notFound')
  return held
}

/** The page of the case that the path names, as it stands now, with what became of the last try. */
export async function showCase(
  visit: Visit,
  {
    message,
    fault,
    status = 200,
  }: { message?: CaseMessage | undefined; fault?: CaseFault; status?: number } = {},
): Promise<Response> {
  const { world, actor } = visit
  const { db } = world
  const now = world.now()
  const held = await findCaseOf(visit)
  const isClosed = held.closedAt !== null
  const isYours = held.assigneeId === actor.userId
  const findings = await findCaseFindings(db, held, actor.userId)
  const verification = await findVerificationFacts(db, held, {
    memberId: findings.memberId,
    isYours: isYours && !isClosed,
    now,
  })
  const issued = new Set((await listConcerned(db, held.id)).map(({ userId }) => userId))
  const left = findings.targets.filter(
    ({ hindrance, userId }) => hindrance === null && userId !== null && !issued.has(userId),
  )
  const isVerified = verification.verified?.standing === 'live'
  const hasCallers = verification.callers.length > 0
  const { assigneeId } = held
  const issue = isClosed && issued.size === 0 ? null : await findIssueFacts(world, actor, held, now)
  const asking = (issue?.targets ?? []).flatMap(({ approval }) =>
    approval?.state === 'waiting' ? [approval] : [],
  )
  // Issued before, and approved to be issued once more.
  const again = (issue?.targets ?? []).filter(
    (target) => target.issue !== null && target.approval?.state === 'approved' && target.step === 'issue',
  )
  const step = nextStepOf({
    isClosed,
    assigneeId,
    actorId: actor.userId,
    isVerified,
    hasCallers,
    left: left.length + again.length,
    isAsking: asking.length > 0 && asking.length >= left.length + again.length,
    mayDecide: asking.some(({ hindrance }) => hindrance === null),
  })
  const calendar = await businessCalendar(world.config)
  const end = held.closedAt ?? now
  const dueAt = calendar.afterOpenTime(held.receivedAt, world.config.deskHours.answerWithin)
  const assignee = assigneeId === null ? undefined : await findName(db, assigneeId)
  const view = (
    <CaseView
      frame={visit.signedInFrame({ help: 'case', here: paths.case(held.number) })}
      number={held.number}
      now={{
        step,
        assignee: assignee ?? null,
        isYours: isYours && !isClosed,
        receivedAt: held.receivedAt,
        waited: calendar.openTimeBetween(held.receivedAt, end),
        dueAt,
        isOverdue: end > dueAt,
      }}
      asked={held}
      findings={findings}
      verification={verification}
      issue={issue}
      hasIssued={issued.size > 0}
      events={await listCaseEvents(db, held.id)}
      message={message}
      fault={fault}
    />
  )
  return visit.page(view, { status })
}

/** Back to the page of the case, with what was done. Only after it was done: there is a case of that number then. */
export function backToCase(visit: Visit, message: CaseMessage): Response {
  const number = readInquiryNumber(visit.param('number')) ?? ''
  return visit.seeOther(paths.case(number, message))
}

/** Who acts, in the case that the path names. */
export function inputOf(visit: Visit): CaseInput {
  return { actor: visit.actor, number: visit.param('number') }
}

/** The page again, with why the act was not done. */
export function refuseOnCase(visit: Visit, code: CaseRefusal): Promise<Response> {
  return showCase(visit, { fault: { part: 'case', code }, status: 409 })
}
