import { type Done, done, type Refused, refused } from '../../../../domain/result.ts'
import { holdActive } from '../../../../store/accounts.ts'
import { setMailSkipped } from '../../../../store/issued-passwords.ts'
import * as sessions from '../../../../store/sessions.ts'
import { noteAct } from '../../../../traces.ts'
import type { ActorHere } from '../../../../web/actor.ts'
import type { World } from '../../../../world.ts'

/**
 * Puts off registering an address after an issued password (F7), which makes an ordinary session of the one it is
 * done in, and of no other. `skip.spent`: it has been put off once already, or nothing was asked for; of any number
 * of tries at once, one is done.
 */
export async function skipMail(
  world: World,
  { actor }: { actor: ActorHere },
): Promise<Done<undefined> | Refused<'skip.spent'>> {
  const at = world.now()
  const { userId, sessionHash } = actor
  return world.db.transaction().execute(async (tx) => {
    if (!(await holdActive(tx, userId))) return refused('skip.spent')
    const limit = await sessions.findLimit(tx, { idHash: sessionHash, now: at })
    if (limit?.limitedTo !== 'register-mail') return refused('skip.spent')
    if (!(await setMailSkipped(tx, userId, at))) return refused('skip.spent')
    await sessions.liftLimit(tx, sessionHash, 'register-mail')
    await noteAct(tx, world, { at, actor, action: 'mail-registration-skipped', target: actor })
    return done()
  })
}
