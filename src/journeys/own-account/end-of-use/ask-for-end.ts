import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import { hours, type Instant } from '../../../domain/time.ts'
import { findByUserId, holdActive } from '../../../store/accounts.ts'
import type { Db, Tx } from '../../../store/database.ts'
import * as counters from '../../../store/rate-counters.ts'
import { countOtherActiveAdministrators, holdMember } from '../../../store/users/administrators.ts'
import {
  findEndRequest,
  findOtherAdministrators,
  requestEnd,
  withdrawEnd,
} from '../../../store/users/end-of-use.ts'
import { noteAct, tell } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import type { World } from '../../../world.ts'

/** Whoever asks, withdraws and asks again fills no mailbox with it. */
const toldEvery = hours(1)

/** `since` is null for whoever has not asked; `isLast`: the member would be left without an administrator (F11). */
export interface EndStanding {
  since: Instant | null
  isLast: boolean
}

export async function findEndStanding(db: Db, actor: ActorHere): Promise<EndStanding> {
  const request = await findEndRequest(db, actor.userId)
  return { since: request?.requestedAt ?? null, isLast: await isLastAdministrator(db, actor) }
}

/**
 * Asks for the end of one's own use (改廃): nothing ends yet, the member's administrators are told and one of them
 * confirms. `end.lastAdministrator` (F11): another administrator comes first. Asking twice is asking once.
 */
export async function askForEnd(
  world: World,
  actor: ActorHere,
): Promise<Done<undefined> | Refused<'end.lastAdministrator' | 'session.ended'>> {
  const now = world.now()
  const { userId, memberId } = actor
  return world.db.transaction().execute(async (tx) => {
    await holdMember(tx, memberId)
    if (!(await holdActive(tx, userId))) return refused('session.ended')
    if (await isLastAdministrator(tx, actor)) return refused('end.lastAdministrator')
    if (!(await requestEnd(tx, { userId, at: now }))) return done()
    await noteAct(tx, world, { at: now, actor, action: 'end-of-use-requested', target: actor })
    if ((await counters.raise(tx, `end-of-use ${userId}`, toldEvery, now)) === 1)
      for (const to of await findOtherAdministrators(tx, { userId, memberId }))
        await tell(tx, world, { at: now, kind: 'end-of-use-requested', to, about: userId })
    return done()
  })
}

/** Takes the request back, while nobody has confirmed it. */
export async function withdrawRequest(world: World, actor: ActorHere): Promise<void> {
  await world.db.transaction().execute(async (tx) => {
    if (!(await withdrawEnd(tx, actor.userId))) return
    await noteAct(tx, world, { at: world.now(), actor, action: 'end-of-use-withdrawn', target: actor })
  })
}

/** Asked of the record, not of the session: the role may have changed since the page was asked for. */
async function isLastAdministrator(db: Db | Tx, { userId, memberId }: ActorHere): Promise<boolean> {
  const account = await findByUserId(db, userId)
  if (account?.role !== 'participantAdministrator') return false
  return (await countOtherActiveAdministrators(db, { userId, memberId })) === 0
}
