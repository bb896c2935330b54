import type { Duration } from '../../domain/time.ts'
import type { Problem as ProblemCode } from './problem-view.tsx'

/** Thrown by guards: the request may not or cannot be served. `web/problems` turns it into a page. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly retryAfter: Duration | undefined
  readonly headers: Record<string, string>

  constructor(
    code: ProblemCode,
    { retryAfter, headers = {} }: { retryAfter?: Duration; headers?: Record<string, string> } = {},
  ) {
    super(code)
    this.code = code
    this.retryAfter = retryAfter
    this.headers = headers
  }
}
