import { type Duration, seconds } from '../../domain/time.ts'

/** Why a request was not served, with its HTTP status. */
export const problemStatus = {
  repeatedField: 400,
  staleForm: 403,
  notAllowed: 403,
  notFound: 404,
  wrongMethod: 405,
  tooLarge: 413,
  wrongType: 415,
  wrongHost: 421,
  tooMany: 429,
  failed: 500,
  busy: 503,
  outage: 503,
} as const

export type ProblemCode = keyof typeof problemStatus

/** When another try is worth it, where that does not depend on who asks: a full queue of hashes is through by then. */
export const retryAfter = { busy: seconds(3), outage: seconds(10) } as const
const usualRetry: Partial<Record<ProblemCode, Duration>> = retryAfter

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
    this.retryAfter = retryAfter ?? usualRetry[code]
    this.headers = headers
  }
}
