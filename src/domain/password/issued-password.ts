import { hours, type Instant } from '../time.ts'

/** For how long an issued password can be used (F7). */
export const issuedPasswordLife = hours(72)

/** A password that somebody else made up: good until then, and once. */
export interface Issued {
  readonly until: Instant
  readonly usedAt: Instant | null
}

/** Whether it is as good as a wrong one: used before, or its time is over. One's own (null) never is. */
export function isSpent(issued: Issued | null, now: Instant): boolean {
  return issued !== null && (issued.usedAt !== null || now >= issued.until)
}
