import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { Instant } from '../../../domain/time.ts'
import {
  checkNewPassword,
  hashNewPassword,
  type NewPassword,
  type NewPasswordRefused,
  storeNewPassword,
} from '../../../new-password.ts'
import { type Account, findByUserId, holdActive } from '../../../store/accounts.ts'
import type { Tx } from '../../../store/database.ts'
import { setMailAsked } from '../../../store/issued-passwords.ts'
import * as sessions from '../../../store/sessions.ts'
import { noteAct } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import type { World } from '../../../world.ts'
import { type Begun, beginSession } from './new-session.ts'

export interface FirstChoice extends NewPassword {
  readonly actor: ActorHere
  readonly userAgent: string
}

/** `session.ended`: it was used up by another choice, or a newer password was issued. `password.busy`: try again. */
export type FirstRefused = Refused<'password.busy' | 'session.ended'> | NewPasswordRefused

/**
 * Puts one's own password in the place of an issued one (F7). The session that the issued one opened is the right to
 * do so, and is spent by it: of any number of choices at once, one is done. The person goes on in a new session, which
 * whoever has no address that takes mail is first to use for registering one.
 */
export async function chooseFirst(world: World, input: FirstChoice): Promise<Done<Begun> | FirstRefused> {
  const now = world.now()
  const account = await findByUserId(world.db, input.actor.userId)
  if (!account?.isActive) return refused('session.ended')
  const checked = await checkNewPassword(world, account, input)
  if (!checked.ok) return checked
  const hashed = await hashNewPassword(world, account, input)
  if (!hashed.ok) return hashed

  const choice = { ...input, account, passwordHash: hashed.value, now }
  const begun = await world.db.transaction().execute((tx) => store(tx, world, choice))
  return begun === undefined ? refused('session.ended') : done(begun)
}

interface Choice extends FirstChoice {
  account: Account
  passwordHash: string
  now: Instant
}

async function store(tx: Tx, world: World, choice: Choice): Promise<Begun | undefined> {
  const { actor, account, userAgent, now } = choice
  const { userId } = account
  if (!(await holdActive(tx, userId))) return undefined
  if ((await sessions.findLimit(tx, { idHash: actor.sessionHash, now }))?.limitedTo !== 'change-password')
    return undefined
  await storeNewPassword(tx, world, { ...choice, letter: 'own-password-changed' })
  const details = { replaced: 'issued' }
  await noteAct(tx, world, { at: now, actor, action: 'password-changed', target: account, details })
  const limitedTo = (await setMailAsked(tx, userId, now)) ? 'register-mail' : null
  return beginSession(tx, world, { userId, source: actor.source, userAgent, limitedTo }, now)
}
