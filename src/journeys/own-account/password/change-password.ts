import type { NewPasswordFaults } from '../../../domain/password/new-password.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { Secret } from '../../../domain/secret.ts'
import type { Instant } from '../../../domain/time.ts'
import {
  checkNewPassword,
  hashNewPassword,
  type NewPassword,
  storeNewPassword,
} from '../../../new-password.ts'
import { verifyCurrentPassword } from '../../../password-tries/verify-current-password.ts'
import { type Account, findByUserId, holdActive } from '../../../store/accounts.ts'
import type { Tx } from '../../../store/database.ts'
import * as sessions from '../../../store/sessions.ts'
import { noteAct } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import type { World } from '../../../world.ts'
import { type Begun, beginSession } from './new-session.ts'

export interface PasswordChange extends NewPassword {
  readonly actor: ActorHere
  readonly current: Secret
  /** Marks of the accounts this browser has signed in to before: a known browser has a count of its own (T2). */
  readonly deviceMarks: readonly string[]
  readonly userAgent: string
}

/** `locked`: the account is locked, by this try or before it, and the password was not looked at. */
export interface ChangeFaults extends NewPasswordFaults {
  current?: 'empty' | 'wrong' | 'locked'
}

/**
 * `password.refused` names what is wrong, field by field. `session.ended`: another change, a reset or a stop was
 * faster. `password.busy`: nothing has happened, try again.
 */
export type ChangeRefused =
  | Refused<'password.busy' | 'session.ended'>
  | (Refused<'password.refused'> & { faults: ChangeFaults })

/**
 * Changes the password of whoever is signed in. The current one is asked for under the lock counters of the sign-in
 * (LOCK-09), and not before the new one would be taken. All sessions end; this browser goes on in a new one.
 */
export async function changePassword(
  world: World,
  input: PasswordChange,
): Promise<Done<Begun> | ChangeRefused> {
  const now = world.now()
  const account = await findByUserId(world.db, input.actor.userId)
  if (!account?.isActive) return refused('session.ended')
  const checked = await checkNewPassword(world, account, input)
  const isEmpty = input.current.reveal() === ''
  if (!checked.ok || isEmpty)
    return refusedFor({ ...(isEmpty ? { current: 'empty' } : {}), ...(checked.ok ? {} : checked.faults) })

  const { actor, current: password, deviceMarks } = input
  const known = await verifyCurrentPassword(world, { actor, password, deviceMarks })
  if (!known.ok) {
    if (known.code === 'currentPassword.busy') return refused('password.busy')
    return refusedFor({ current: known.code === 'currentPassword.wrong' ? 'wrong' : 'locked' })
  }
  const { verified } = known.value
  const hashed = await hashNewPassword(world, { ...account, passwordHash: verified }, input)
  if (!hashed.ok) return hashed

  const change = { ...input, account, verified, passwordHash: hashed.value, now }
  const begun = await world.db.transaction().execute((tx) => store(tx, world, change))
  return begun === undefined ? refused('session.ended') : done(begun)
}

function refusedFor(faults: ChangeFaults): ChangeRefused {
  return { ...refused('password.refused'), faults }
}

interface Change extends PasswordChange {
  account: Account
  /** The hash that the current password fitted. */
  verified: string
  passwordHash: string
  now: Instant
}

async function store(tx: Tx, world: World, change: Change): Promise<Begun | undefined> {
  const { actor, account, userAgent, now } = change
  const { userId } = account
  // The person first: of several changes at once each waits here for the one before, and sees its session ended.
  if (!(await holdActive(tx, userId))) return undefined
  if ((await sessions.findLimit(tx, { idHash: actor.sessionHash, now }))?.limitedTo !== null) return undefined
  if ((await findByUserId(tx, userId))?.passwordHash !== change.verified) return undefined
  await storeNewPassword(tx, world, { ...change, letter: 'own-password-changed' })
  await noteAct(tx, world, { at: now, actor, action: 'password-changed', target: account })
  return beginSession(tx, world, { userId, source: actor.source, userAgent }, now)
}
