import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { Secret } from '../../../domain/secret.ts'
import type { Instant } from '../../../domain/time.ts'
import { drawPassword, storeIssuedPassword } from '../../../issued-password.ts'
import { findByUserId } from '../../../store/accounts.ts'
import { noteAct, tell } from '../../../traces.ts'
import { Problem } from '../../../web/problems/problem.ts'
import type { World } from '../../../world.ts'
import { type ActInput, type ActRefusal, actOnUser } from './act-on-user.ts'

/** To be shown once, on the answer itself; nothing but its hash is kept. */
export interface IssuedPassword {
  password: Secret
  issuedUntil: Instant
}

/**
 * Issues a password for somebody who gets no mail (F7, F9): good for one sign-in within 72 hours, at which they
 * choose their own. The password in force, an issued one before it included, is worth nothing any more; the lock,
 * all sessions and all reset links end; M7 tells the person, without it. `act.busy`: nothing has happened.
 */
export async function issuePasswordFor(
  world: World,
  input: ActInput,
): Promise<Done<IssuedPassword> | Refused<ActRefusal | 'act.busy'>> {
  const account = await findByUserId(world.db, input.userId)
  if (!account) throw new Problem('notFound')
  using place = world.hasher.admit()
  if (!place) return refused('act.busy')
  const password = await drawPassword(world, account)
  const passwordHash = await place.hash(password.reveal())

  let issuedUntil = 0
  const result = await actOnUser(world, 'password', input, async ({ tx, actor, standing, now }) => {
    issuedUntil = await storeIssuedPassword(tx, { userId: standing.userId, passwordHash, now })
    await noteAct(tx, world, { at: now, actor, action: 'password-issued', target: standing })
    await tell(tx, world, {
      at: now,
      kind: 'password-issued',
      to: standing,
      details: { by: actor.userId },
    })
    return done()
  })
  return result.ok ? done({ password, issuedUntil }) : result
}
