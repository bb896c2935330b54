import { lapsedBefore } from '../../../domain/account-lock.ts'
import { can } from '../../../domain/permission.ts'
import { type Done, type Refused, refused } from '../../../domain/result.ts'
import type { Instant } from '../../../domain/time.ts'
import { hindranceOf, type UserAct } from '../../../domain/users/act.ts'
import type { Tx } from '../../../store/database.ts'
import { holdMember, isActiveAdministrator } from '../../../store/users/administrators.ts'
import { actFactsOf, holdStanding, type UserStanding } from '../../../store/users/standing.ts'
import { noteAct } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import { Problem } from '../../../web/problems/problem.ts'
import type { World } from '../../../world.ts'
import { type ActDescription, descriptions } from './descriptions.ts'

export interface ActInput {
  actor: ActorHere
  userId: string
  /** What the page that asked for confirmation was made from: see `seenOf`. */
  seen: string
}

/**
 * `act.stale`: the person's standing is no longer as the page showed it, or hinders the act; nothing was done.
 * `act.limited`: mails enough have gone to this person (R13). `act.idle`: there was nothing to do.
 */
export type ActRefusal = 'act.stale' | 'act.limited' | 'act.idle'

/** What an act is done with, inside its transaction: the person as they stand, which stays so to its end. */
export interface Held {
  readonly tx: Tx
  readonly world: World
  readonly actor: ActorHere
  readonly standing: UserStanding
  readonly now: Instant
}

/**
 * Does one act of an administrator to a user of their member, or nothing. The member is held first, so that acts of
 * its administrators come one after the other: each sees whom the one before has stopped, demoted or abolished, the
 * actor included (F11, AUTHZ-05). `perform` writes; whatever it refuses, it must not have written.
 */
export async function actOnUser(
  world: World,
  act: UserAct,
  { actor, userId, seen }: ActInput,
  perform: (held: Held) => Promise<Done<undefined> | Refused<ActRefusal>>,
): Promise<Done<undefined> | Refused<ActRefusal>> {
  const now = world.now()
  const description = descriptions[act]
  return world.db.transaction().execute(async (tx) => {
    await holdMember(tx, actor.memberId)
    if (!(await isActiveAdministrator(tx, actor))) throw new Problem('notAllowed')
    const standing = await holdStanding(tx, userId, lapsedBefore(world.config, now))
    if (!standing || !can(actor, description.action, standing)) throw new Problem('notFound')

    const hindrance = hindranceOf(act, actFactsOf(standing, actor.userId))
    if (hindrance === 'lastAdministrator') await noteRefusal(tx, world, { actor, standing, now, description })
    if (hindrance !== null || seen !== description.seenOf(standing)) return refused('act.stale')
    return perform({ tx, world, actor, standing, now })
  })
}

async function noteRefusal(
  tx: Tx,
  world: World,
  {
    actor,
    standing,
    now,
    description,
  }: Pick<Held, 'actor' | 'standing' | 'now'> & { description: ActDescription },
): Promise<void> {
  const { audited } = description
  await noteAct(tx, world, {
    at: now,
    actor,
    action: audited,
    target: standing,
    outcome: 'last-administrator',
  })
}
