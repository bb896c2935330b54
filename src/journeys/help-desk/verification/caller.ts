import { memberOfCase } from '../../../domain/inquiry/parties.ts'
import { type Refused, refused } from '../../../domain/result.ts'
import type { Db, Tx } from '../../../store/database.ts'
import { findNamedMember, findNamedPersons } from '../../../store/inquiries/case/parties.ts'
import type { DeskCase } from '../../../store/inquiries/cases.ts'
import { findVerifiable, type VerifiableAdministrator } from '../../../store/inquiries/verification.ts'
import { holdMember } from '../../../store/users/administrators.ts'
import { type HeldCase, noteRefusal } from '../act-on-case.ts'

/** The member whose administrator has to be the one that asks; null when there is no telling. */
export async function findMemberOfCase(db: Db | Tx, held: DeskCase): Promise<string | null> {
  const named = await findNamedMember(db, held.memberId)
  const persons = await findNamedPersons(db, held.targets)
  return memberOfCase(
    named?.memberId ?? null,
    held.targets.map((loginId) => persons.get(loginId) ?? null),
  )
}

/** As the page of the case takes it: a verification once made decides, and before it the targets do. */
export async function findMemberConcerned(db: Db | Tx, held: DeskCase): Promise<string | null> {
  return held.verification?.memberId ?? (await findMemberOfCase(db, held))
}

/**
 * The administrator of the case's member whom the desk names as the caller; they stay so to the end of the
 * transaction. `caller.unknown`: none of this login ID, of another member, stopped, or the desk's own: refused and noted.
 */
export async function holdCaller(
  work: HeldCase,
  act: 'callBack' | 'sendCode' | 'enterCode',
  loginId: string,
): Promise<VerifiableAdministrator | Refused<'caller.unknown'>> {
  const memberId = await findMemberOfCase(work.tx, work.held)
  if (memberId !== null) {
    await holdMember(work.tx, memberId)
    const caller = await findVerifiable(work.tx, { memberId, loginId })
    if (caller && caller.userId !== work.actor.userId) return caller
  }
  const named = (await findNamedPersons(work.tx, [loginId])).get(loginId)
  await noteRefusal(work, act, 'caller', named ?? null)
  return refused('caller.unknown')
}
