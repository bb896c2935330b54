import { type Duration, days, type Instant } from './time.ts'

/**
 * How long an invited administrator has. A letter to a company is often opened days later, by somebody who was away;
 * a week has every weekday in it, and the link alone opens nothing but the choice of a first password.
 */
export const invitationLifetime: Duration = days(7)

/** What decides how an administrator of a member stands in the eyes of the operator's staff. */
export interface AdministratorFacts {
  /** Has chosen a password, or was registered with one. */
  readonly hasPassword: boolean
  readonly suspendedAt: Instant | null
  /** When an invitation was withdrawn: whoever is stopped since another instant was stopped by somebody else. */
  readonly withdrawnAt: Instant | null
  /** Of the newest invitation whose link still opens; null when there is none. */
  readonly invitedUntil: Instant | null
}

/**
 * `inUse`: has a password. `suspended`: was stopped, by the member. `invited`: no password yet, and there is a link that
 * works. `lapsed`: not yet, and there is none (any more). `withdrawn`: was to have none.
 */
export type AdministratorStanding = 'inUse' | 'suspended' | 'invited' | 'lapsed' | 'withdrawn'

export function administratorStanding(facts: AdministratorFacts): AdministratorStanding {
  const { hasPassword, suspendedAt, withdrawnAt, invitedUntil } = facts
  if (suspendedAt !== null) return !hasPassword && suspendedAt === withdrawnAt ? 'withdrawn' : 'suspended'
  if (hasPassword) return 'inUse'
  return invitedUntil === null ? 'lapsed' : 'invited'
}
