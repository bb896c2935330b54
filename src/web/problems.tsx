import { helpDeskIn } from './help-desk.ts'
import { Problem } from './problem.ts'
import { ProblemView, problemStatus } from './problem-view.tsx'
import type { Visit } from './visit.ts'

/** Turns what a guard or a handler threw into a page: a Problem in its words, anything else as one generic failure. */
export function answerProblem(visit: Visit, cause: unknown): Response {
  const isExpected = cause instanceof Problem
  if (!isExpected) visit.world.log.error({ request: visit.requestId, err: cause }, 'failed')
  const code = isExpected ? cause.code : 'failed'
  const retryAfter = isExpected ? cause.retryAfter : undefined
  const view = (
    <ProblemView
      frame={visit.frame()}
      problem={code}
      helpDesk={helpDeskIn(visit.world.config.helpDesk, visit.language)}
      {...(isExpected ? {} : { requestId: visit.requestId })}
      {...(retryAfter === undefined ? {} : { retryAfter })}
    />
  )
  return visit.page(view, {
    status: problemStatus[code],
    headers: {
      ...(isExpected ? cause.headers : {}),
      ...(retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter / 1000)) }),
    },
  })
}
