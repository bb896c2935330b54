import type { Instant } from '../time.ts'
import type { Concern } from './search.ts'

/** What a person's concerns are seen from, as `store/users/search-conditions` asks for them. */
export interface ConcernFacts {
  hasMail: boolean
  mailVerifiedAt: Instant | null
  mailFailedAt: Instant | null
  /** When registering an address was put off after an issued password. */
  mailSkippedAt: Instant | null
  endRequestedAt: Instant | null
  isLocked: boolean
  hasUnusedIssued: boolean
  hasSignedIn: boolean
}

/** What keeps a person in use from helping themselves, or waits for their administrator; in the order of the board. */
export function concernsOf({ hasMail, mailFailedAt, ...facts }: ConcernFacts): Concern[] {
  const is: Record<Concern, boolean> = {
    locked: facts.isLocked,
    endRequested: facts.endRequestedAt !== null,
    mailSkipped: facts.mailSkippedAt !== null && (!hasMail || mailFailedAt !== null),
    withoutMail: !hasMail,
    bouncing: hasMail && mailFailedAt !== null,
    unconfirmed: hasMail && facts.mailVerifiedAt === null,
    issuedUnused: facts.hasUnusedIssued,
    neverSignedIn: !facts.hasSignedIn,
  }
  return (Object.keys(is) as Concern[]).filter((one) => is[one])
}
