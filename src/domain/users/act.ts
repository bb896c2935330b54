import type { Role } from '../role.ts'

/** What an administrator does to one user, each on a page that asks for confirmation in words (S9). */
export const userActs = [
  'unlock',
  'resetLink',
  'password',
  'suspend',
  'resume',
  'sessions',
  'role',
  'keepUse',
  'endOfUse',
] as const
export type UserAct = (typeof userActs)[number]

/** What of a person's standing decides which acts make sense. */
export interface ActFacts {
  readonly role: Role
  /** The administrator looks at their own record. */
  readonly isSelf: boolean
  readonly isLocked: boolean
  readonly hasMail: boolean
  readonly isSuspended: boolean
  readonly isAbolished: boolean
  /** Has asked for the end of their use. */
  readonly hasEndRequest: boolean
  /** An administrator in use, and the member has no other. */
  readonly isLastAdministrator: boolean
}

/** Why an act is not to be done as things stand. */
export type ActHindrance =
  | 'self'
  | 'abolished'
  | 'suspended'
  | 'notSuspended'
  | 'notLocked'
  | 'noMail'
  | 'notEndRequested'
  | 'lastAdministrator'

/**
 * Why this act does not fit the person's standing; null when it does. Pure. The last administrator in use can be
 * neither stopped, nor demoted, nor abolished (F11); whether the actor may act on the person at all, `can` has said.
 */
export function hindranceOf(act: UserAct, facts: ActFacts): ActHindrance | null {
  if (facts.isSelf && act !== 'role') return 'self'
  if (facts.isAbolished) return 'abolished'
  switch (act) {
    case 'unlock':
      return facts.isLocked ? null : 'notLocked'
    case 'resume':
      return facts.isSuspended ? null : 'notSuspended'
    case 'keepUse':
      return facts.hasEndRequest ? null : 'notEndRequested'
    case 'role':
    case 'endOfUse':
      return facts.isLastAdministrator ? 'lastAdministrator' : null
    default:
      return facts.isSuspended ? 'suspended' : hindranceInUse(act, facts)
  }
}

function hindranceInUse(act: UserAct, facts: ActFacts): ActHindrance | null {
  if (act === 'resetLink' && !facts.hasMail) return 'noMail'
  return act === 'suspend' && facts.isLastAdministrator ? 'lastAdministrator' : null
}

/** The role that a change gives: of the two roles of a member's people, the one the person does not have. */
export function otherMemberRole(role: Role): 'participantAdministrator' | 'personInCharge' {
  return role === 'participantAdministrator' ? 'personInCharge' : 'participantAdministrator'
}

/** What an administrator can have done to somebody, as M6 tells it. */
export const changesByAdministrator = [
  'data',
  'unlock',
  'suspend',
  'resume',
  'sessions',
  'promote',
  'demote',
  'keepUse',
  'endOfUse',
] as const
export type ChangeByAdministrator = (typeof changesByAdministrator)[number]

export function isChangeByAdministrator(text: string | undefined): text is ChangeByAdministrator {
  return changesByAdministrator.some((change) => change === text)
}
