import { hashOf } from '../../../keys.ts'
import { holdActive } from '../../../store/accounts.ts'
import * as sessions from '../../../store/sessions.ts'
import { noteAct } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import type { World } from '../../../world.ts'

/** By what a form names a session: neither its key nor the hash that the database knows it by. */
export function handleOf(session: Pick<sessions.OwnSession, 'idHash'>): string {
  return hashOf(`session ${session.idHash}`).slice(0, 22)
}

/** The sessions of a person that are alive now. */
export function listSessions({ db, config, now }: World, userId: string): Promise<sessions.OwnSession[]> {
  const at = now()
  return sessions.listOf(db, {
    userId,
    seenAfter: at - config.sessionIdle,
    createdAfter: at - config.sessionMax,
  })
}

/**
 * Ends another session of the person, or with `others` all of them but the one they act in (SES-06). One that is not
 * theirs, or has ended already, ends nothing and leaves no trace. Tells how many have ended.
 */
export async function endSessions(
  world: World,
  { actor, which }: { actor: ActorHere; which: { handle: string } | 'others' },
): Promise<number> {
  const { userId, memberId, sessionHash } = actor
  const wanted =
    which === 'others'
      ? { userId, except: sessionHash }
      : await findOne(world, { userId, sessionHash, handle: which.handle })
  if (!wanted) return 0
  return world.db.transaction().execute(async (tx) => {
    // Two that end each other wait here, and not in a circle; nothing is done for whoever was stopped meanwhile.
    if (!(await holdActive(tx, userId))) return 0
    const ended = await sessions.endOwn(tx, wanted)
    if (ended === 0) return 0
    await noteAct(tx, world, {
      at: world.now(),
      actor,
      action: 'own-sessions-ended',
      target: { userId, memberId },
      details: { ended },
    })
    return ended
  })
}

async function findOne(
  world: World,
  { userId, sessionHash, handle }: { userId: string; sessionHash: string; handle: string },
): Promise<{ userId: string; idHash: string } | undefined> {
  const own = await listSessions(world, userId)
  const found = own.find((one) => one.idHash !== sessionHash && handleOf(one) === handle)
  return found && { userId, idHash: found.idHash }
}
