import type { Actor } from '../domain/permission.ts'
import { type Done, done, type Refused, refused } from '../domain/result.ts'
import type { Secret } from '../domain/secret.ts'
import { findByUserId } from '../store/accounts.ts'
import * as failures from '../store/sign-in-failures.ts'
import { noteAct } from '../traces.ts'
import type { World } from '../world.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { tryPassword } from './try-password.ts'

/**
 * `wrong`: to be typed again. `locked`: the account is locked, by this try or before it, and the password was not
 * looked at: only time or a reset lifts that. `busy`: nothing has happened, try again in a moment.
 */
export type CurrentPasswordRefusal =
  | 'currentPassword.wrong'
  | 'currentPassword.locked'
  | 'currentPassword.busy'

export interface CurrentPasswordInput {
  /** The person signed in, whose own password it must be, and from where they act. */
  actor: Actor & { readonly source: string }
  password: Secret
  /** Marks of the accounts this browser has signed in to before: `marksIn(visit.cookies, 'device')`. */
  deviceMarks: readonly string[]
}

/**
 * Asks whoever is signed in for their password again, before what a stolen session must not do (ASVS 7.5.1, F10).
 * Under the lock counters of the sign-in, so that a session is no place to guess: 5 wrong ones lock the account and
 * its owner is told (R10, M3). Gives the hash that the password fits; who replaces it makes sure it is still that one.
 */
export async function verifyCurrentPassword(
  world: World,
  { actor, password, deviceMarks }: CurrentPasswordInput,
): Promise<Done<{ verified: string }> | Refused<CurrentPasswordRefusal>> {
  using place = world.hasher.admit()
  if (!place) return refused('currentPassword.busy')
  const { userId: subject, source } = actor
  const account = await findByUserId(world.db, subject)
  if (!account) return refused('currentPassword.wrong')
  const isMarked = deviceMarks.some((mark) => world.keys.isDeviceMark(mark, subject, account.chosenAt))
  const seenFrom = isMarked ? 'known' : 'stranger'
  const attempt = { now: world.now(), account, subject, seenFrom, password, source } as const
  const result = await oneAtATime(`${account.loginId} ${seenFrom}`, () =>
    tryPassword<{ verified: string }>(world, place, attempt, {
      async onRight({ verified }) {
        const isCleared = await world.db.transaction().execute((tx) => failures.clear(tx, subject, seenFrom))
        return isCleared ? done({ verified }) : 'locked'
      },
      onWrong: (tx, _, outcome) =>
        noteAct(tx, world, {
          at: attempt.now,
          actor,
          action: 'current-password-asked',
          target: account,
          outcome,
          details: { seenFrom },
        }),
    }),
  )
  if (result === 'refused') return refused('currentPassword.wrong')
  return typeof result === 'string' ? refused('currentPassword.locked') : result
}
