import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import { hours } from '../../../domain/time.ts'
import { hashOf } from '../../../keys.ts'
import * as counters from '../../../store/rate-counters.ts'
import * as resetRequests from '../../../store/reset-requests.ts'
import { noteAct, tell } from '../../../traces.ts'
import { newId, type World } from '../../../world.ts'
import { type ActInput, type ActRefusal, actOnUser } from './act-on-user.ts'

const window = hours(1)

/**
 * Asks for a reset in the person's place: the same request, link and letter as S2 makes, and the same limit of mails
 * an hour (R13), which the administrator, unlike a stranger, is told of (`act.limited`).
 */
export function sendResetLink(world: World, input: ActInput): Promise<Done<undefined> | Refused<ActRefusal>> {
  return actOnUser(world, 'resetLink', input, async ({ tx, actor, standing, now }) => {
    const { userId, loginId } = standing
    // Where requests of S2 for the same login ID wait for each other, this one waits too (MAIL-07).
    await counters.raise(tx, `reset-request-for ${loginId}`, window, now)
    const noted = { at: now, actor, action: 'reset-link-sent', target: standing } as const
    if ((await resetRequests.countSince(tx, userId, now - window)) >= world.config.resetMailsPerLoginId) {
      await noteAct(tx, world, { ...noted, outcome: 'limited' })
      return refused('act.limited')
    }
    const id = newId(world.random, now)
    await resetRequests.supersede(tx, userId, now)
    await resetRequests.add(tx, {
      id,
      userId,
      keyHash: hashOf(world.keys.linkKey('reset-link', id)),
      requestedAt: now,
      deadlineAt: now + world.config.resetLinkLifetime,
    })
    await tell(tx, world, {
      at: now,
      kind: 'reset-link',
      to: standing,
      about: id,
      details: { by: actor.userId },
    })
    await noteAct(tx, world, noted)
    return done()
  })
}
