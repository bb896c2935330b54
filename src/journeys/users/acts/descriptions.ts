import type { AuditAction } from '../../../domain/audit/action.ts'
import type { Action } from '../../../domain/permission.ts'
import type { UserAct } from '../../../domain/users/act.ts'
import type { UserStanding } from '../../../store/users/standing.ts'

export interface ActDescription {
  readonly action: Action
  readonly audited: AuditAction
  /**
   * The part of the standing that the page asking for confirmation rests on. It comes back with the answer: an act
   * that was done meanwhile, by the same press sent twice or by another administrator, is not done again.
   */
  readonly seenOf: (standing: UserStanding) => string
}

const or = (at: number | null) => String(at ?? 'none')

export const descriptions: Readonly<Record<UserAct, ActDescription>> = {
  unlock: { action: 'unlockUser', audited: 'user-unlocked', seenOf: ({ lockedAt }) => or(lockedAt) },
  resetLink: {
    action: 'sendResetLink',
    audited: 'reset-link-sent',
    seenOf: ({ resetRequestedAt }) => or(resetRequestedAt),
  },
  password: { action: 'issuePassword', audited: 'password-issued', seenOf: ({ issuedAt }) => or(issuedAt) },
  suspend: { action: 'suspendUser', audited: 'user-suspended', seenOf: () => 'in use' },
  resume: { action: 'resumeUser', audited: 'user-resumed', seenOf: ({ suspendedAt }) => or(suspendedAt) },
  sessions: { action: 'endUserSessions', audited: 'user-sessions-ended', seenOf: () => 'in use' },
  role: { action: 'changeRole', audited: 'role-changed', seenOf: ({ role }) => role },
  // Whoever may confirm the request may also decline it.
  keepUse: {
    action: 'abolishUser',
    audited: 'end-of-use-declined',
    seenOf: ({ endRequestedAt }) => or(endRequestedAt),
  },
  endOfUse: {
    action: 'abolishUser',
    audited: 'user-abolished',
    seenOf: ({ endRequestedAt }) => or(endRequestedAt),
  },
}
