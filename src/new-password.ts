import { commonPasswords } from './domain/password/common-passwords.ts'
import { judgeNewPassword, type NewPasswordFaults } from './domain/password/new-password.ts'
import { type Done, done, type Refused, refused } from './domain/result.ts'
import type { Secret } from './domain/secret.ts'
import type { Instant } from './domain/time.ts'
import { endFormerAccess } from './store/access.ts'
import { type Account, setPassword } from './store/accounts.ts'
import type { Tx } from './store/database.ts'
import * as sessions from './store/sessions.ts'
import { tell } from './traces.ts'
import type { World } from './world.ts'

/** Typed twice, so that a slip is not what somebody has to remember. */
export interface NewPassword {
  readonly password: Secret
  readonly repeated: Secret
}

export type NewPasswordRefused = Refused<'password.refused'> & { faults: NewPasswordFaults }

/** Whether the owner of `account` may have this password, as far as words can tell (R7, R8). */
export async function checkNewPassword(
  { config }: World,
  account: Account,
  { password, repeated }: NewPassword,
): Promise<Done<undefined> | NewPasswordRefused> {
  const faults = judgeNewPassword(password.reveal(), repeated.reveal(), {
    rule: config.passwordRule,
    owner: account,
    isCommon: await commonPasswords(),
  })
  return faults ? { ...refused('password.refused'), faults } : done()
}

/** Hashes what has been checked. `password.busy`: nothing has happened, try again. */
export async function hashNewPassword(
  { hasher }: World,
  account: Account,
  { password }: NewPassword,
): Promise<Done<string> | Refused<'password.busy'> | NewPasswordRefused> {
  using place = hasher.admit()
  if (!place) return refused('password.busy')
  const hashed = await place.hashUnlessCurrent(account.passwordHash, password.reveal())
  if (hashed.kind === 'hashed') return done(hashed.hash)
  return { ...refused('password.refused'), faults: { newPassword: ['current'] } }
}

/**
 * Makes it the person's password: no lock, no session, no link and no issued password is left of the time before, and
 * the letter M2 tells of it. The caller holds the person (`holdUnlessStopped`, `holdActive`) and has spent the right to do so.
 */
export async function storeNewPassword(
  tx: Tx,
  world: World,
  {
    account,
    passwordHash,
    now,
    letter,
  }: {
    account: Account
    passwordHash: string
    now: Instant
    letter: 'password-changed' | 'own-password-changed'
  },
): Promise<void> {
  const { userId } = account
  await sessions.endAllForNewPassword(tx, [userId])
  await setPassword(tx, { userId, passwordHash, changedAt: now })
  // Once more: a sign-in with the former password may have ended just before that one was replaced.
  await endFormerAccess(tx, { userId, now })
  await tell(tx, world, { at: now, kind: letter, to: account })
}
