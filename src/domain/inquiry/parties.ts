import type { Role } from '../role.ts'

/** What a login ID somebody typed into an inquiry turns out to be. */
export interface NamedPerson {
  readonly userId: string
  readonly loginId: string
  readonly memberId: string
  readonly role: Role
  /** In use, and so is the member. */
  readonly isActive: boolean
}

export const requesterStandings = [
  'administrator',
  'personInCharge',
  'stopped',
  'otherMember',
  'staff',
  'unknown',
] as const
export type RequesterStanding = (typeof requesterStandings)[number]

const isStaff = ({ role }: NamedPerson) => role === 'helpDesk' || role === 'operator'

/**
 * The member a case is about: the one that all targets belong to. Where none of them is known it is the named one,
 * and where they belong to several the named one too, if it is among them: the others are then of another member.
 * Null when there is no telling, and then there is nobody to verify.
 */
export function memberOfCase(
  namedMemberId: string | null,
  targets: readonly (NamedPerson | null)[],
): string | null {
  const known = targets.filter((target): target is NamedPerson => target !== null && !isStaff(target))
  const members = new Set(known.map(({ memberId }) => memberId))
  if (members.size === 0) return namedMemberId
  const [only = null] = members
  if (members.size === 1) return only
  return namedMemberId !== null && members.has(namedMemberId) ? namedMemberId : null
}

/** What whoever asked is to the member of the case; told to the help desk alone. */
export function requesterStanding(requester: NamedPerson | null, memberId: string | null): RequesterStanding {
  if (!requester) return 'unknown'
  if (isStaff(requester)) return 'staff'
  if (requester.memberId !== memberId) return 'otherMember'
  if (!requester.isActive) return 'stopped'
  return requester.role === 'participantAdministrator' ? 'administrator' : 'personInCharge'
}
