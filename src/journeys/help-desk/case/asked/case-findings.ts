import { hindranceOfTarget, type TargetHindrance } from '../../../../domain/inquiry/case-state.ts'
import {
  memberOfCase,
  type NamedPerson,
  type RequesterStanding,
  requesterStanding,
} from '../../../../domain/inquiry/parties.ts'
import { memberKeyOf } from '../../../../domain/registered-data/member-names.ts'
import type { Db } from '../../../../store/database.ts'
import {
  findNamedMember,
  findNamedPersons,
  hasOtherAdministrator,
} from '../../../../store/inquiries/case/parties.ts'
import type { DeskCase } from '../../../../store/inquiries/cases.ts'

/** What the typed names turn out to be: for the desk alone, and no more than it needs before the caller is verified. */
export interface CaseFindings {
  /** As registered; null when there is no such member. */
  memberName: string | null
  /** Whatever the width and the case of its letters. */
  isSameName: boolean
  isMemberSuspended: boolean
  /** The member that the targets belong to, whose administrator has to be the caller; null when there is no telling. */
  memberId: string | null
  requester: RequesterStanding
  targets: readonly { loginId: string; hindrance: TargetHindrance | null; userId: string | null }[]
  /** The member has an administrator in use besides the targets, who could do it at once (F8). */
  hasColleague: boolean
}

export async function findCaseFindings(db: Db, held: DeskCase, actorId: string): Promise<CaseFindings> {
  const named = await findNamedMember(db, held.memberId)
  const persons = await findNamedPersons(db, [...new Set([held.requesterLoginId, ...held.targets])])
  const personOf = (loginId: string): NamedPerson | null => persons.get(loginId) ?? null
  const memberId =
    held.verification?.memberId ?? memberOfCase(named?.memberId ?? null, held.targets.map(personOf))
  return {
    memberName: named?.name ?? null,
    isSameName: named !== undefined && keyOf(named.name) === keyOf(held.memberName),
    isMemberSuspended: (named?.suspendedAt ?? null) !== null,
    memberId,
    requester: requesterStanding(personOf(held.requesterLoginId), memberId),
    targets: held.targets.map((loginId) => {
      const person = personOf(loginId)
      const hindrance = hindranceOfTarget(person, { memberId: memberId ?? '', actorId })
      return { loginId, hindrance, userId: person?.userId ?? null }
    }),
    hasColleague: memberId !== null && (await hasOtherAdministrator(db, { memberId, besides: held.targets })),
  }
}

const keyOf = (name: string) => memberKeyOf({ name, nameEn: '' })

export type NextStep = 'take' | 'takeOver' | 'verify' | 'issue' | 'wait' | 'approve' | 'close' | 'closed'

/** What there is to do now, for this person of the desk. Pure. */
export function nextStepOf(facts: {
  readonly isClosed: boolean
  readonly assigneeId: string | null
  readonly actorId: string
  readonly isVerified: boolean
  /** Nobody could be verified at all. */
  readonly hasCallers: boolean
  /** Targets for whom a password can be issued: none was yet, or another one has been approved. */
  readonly left: number
  /** A second person is waited for; and this person could be that one. */
  readonly isAsking: boolean
  readonly mayDecide: boolean
}): NextStep {
  if (facts.isClosed) return 'closed'
  if (facts.mayDecide) return 'approve'
  if (facts.assigneeId === null) return 'take'
  if (facts.assigneeId !== facts.actorId) return 'takeOver'
  if (facts.left === 0 && !facts.isAsking) return 'close'
  if (facts.isVerified) return facts.isAsking ? 'wait' : 'issue'
  return facts.hasCallers ? 'verify' : 'close'
}
