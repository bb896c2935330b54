import { paths } from '../../paths.ts'
import { isOutage } from '../../store/database.ts'
import { helpDeskIn } from '../help-desk.ts'
import type { Visit } from '../visit.ts'
import { Problem, problemStatus } from './problem.ts'
import { ProblemView } from './problem-view.tsx'

/**
 * Turns what a guard or a handler threw into a page: a Problem in its words, an outage of the database as one that
 * promises nothing, anything else as one generic failure.
 */
export function answerProblem(visit: Visit, cause: unknown): Response {
  const isExpected = cause instanceof Problem
  if (!isExpected) visit.world.log.error({ request: visit.requestId, err: cause }, 'failed')
  const problem = isExpected ? cause : new Problem(isOutage(cause) ? 'outage' : 'failed')
  const { code, retryAfter } = problem
  const view = (
    <ProblemView
      frame={visit.frame(visit.request.method === 'POST' ? { here: paths.login() } : {})}
      problem={code}
      publicUrl={visit.world.config.publicUrl}
      helpDesk={helpDeskIn(visit.world.config.helpDesk, visit.language)}
      {...(isExpected ? {} : { requestId: visit.requestId })}
      {...(retryAfter === undefined ? {} : { retryAfter })}
    />
  )
  return visit.page(view, {
    status: problemStatus[code],
    headers: {
      // The address that failed may be the mailed link (RST-14).
      'referrer-policy': 'no-referrer',
      ...problem.headers,
      ...(retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter / 1000)) }),
    },
  })
}
