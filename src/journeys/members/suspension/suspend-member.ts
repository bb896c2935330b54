import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { Tx } from '../../../store/database.ts'
import {
  countReach,
  endAllOfMember,
  listAdministratorsToTell,
  setSuspended,
} from '../../../store/members/suspension.ts'
import { holdMember } from '../../../store/users/administrators.ts'
import { noteAct, tell } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import type { World } from '../../../world.ts'

export interface SuspensionInput {
  actor: ActorHere
  memberId: string
  /** The version that the confirmation was shown for (R16). */
  version: number
  /** True stops the member, false lets it go on. */
  suspends: boolean
}

/** `member.stale`: it was changed since, or is so already. `member.hasStaff`: staff of the operator belong to it. */
export type SuspensionRefused = Refused<'member.stale' | 'member.hasStaff'>

/**
 * Stops a member or lets it go on, in one transaction with all that ends by it: sessions, reset links, invitations
 * and waiting changes of address of its people, whether hundreds or thousands. They end at both: somebody who signed
 * in at the very moment of the stop does not find the session alive when it is lifted.
 */
export async function setMemberSuspended(
  world: World,
  { actor, memberId, version, suspends }: SuspensionInput,
): Promise<Done<undefined> | SuspensionRefused> {
  const now = world.now()
  const { sessionIdle, sessionMax } = world.config
  return world.db.transaction().execute(async (tx: Tx) => {
    await holdMember(tx, memberId)
    if (suspends && (await countReach(tx, memberId, { now, sessionIdle, sessionMax })).hasStaff)
      return refused('member.hasStaff')
    const suspendedAt = suspends ? now : null
    if (!(await setSuspended(tx, { memberId, version, suspendedAt, now }))) return refused('member.stale')
    const ended = await endAllOfMember(tx, memberId, now)
    const administrators = await listAdministratorsToTell(tx, memberId)
    for (const to of administrators)
      await tell(tx, world, { at: now, kind: suspends ? 'member-suspended' : 'member-resumed', to })
    await noteAct(tx, world, {
      at: now,
      actor,
      action: suspends ? 'member-suspended' : 'member-resumed',
      target: { userId: null, memberId },
      details: { ...ended },
    })
    return done()
  })
}
