import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import { holdAdministrator } from '../../../store/members/administrators.ts'
import { setWithdrawn } from '../../../store/members/invited.ts'
import * as resetRequests from '../../../store/reset-requests.ts'
import { noteAct } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import type { World } from '../../../world.ts'

/**
 * Withdraws an invitation: its link ends, and the person is stopped, because whoever reads the mailbox could else ask
 * for another link by the self-reset. `invitation.over`: they have a password by now, or were never invited.
 */
export async function withdrawInvitation(
  world: World,
  { actor, memberId, loginId }: { actor: ActorHere; memberId: string; loginId: string },
): Promise<Done<undefined> | Refused<'invitation.over'>> {
  const now = world.now()
  return world.db.transaction().execute(async (tx) => {
    const person = await holdAdministrator(tx, { memberId, loginId, now })
    if (!person || person.hasPassword || person.suspendedAt !== null) return refused('invitation.over')
    await resetRequests.endAllOf(tx, [person.userId], now)
    await setWithdrawn(tx, person.userId, now)
    await noteAct(tx, world, {
      at: now,
      actor,
      action: 'invitation-withdrawn',
      target: { userId: person.userId, memberId },
      changes: { standing: { before: 'active', after: 'suspended' } },
    })
    return done()
  })
}
