import { isUndecided, judgeFailure, lapsedBefore, mayTry, type Tally } from '../domain/account-lock.ts'
import { isSpent } from '../domain/password/issued-password.ts'
import type { Done } from '../domain/result.ts'
import type { Secret } from '../domain/secret.ts'
import type { Instant } from '../domain/time.ts'
import type { HashingPlace } from '../hashing/hasher.ts'
import { type Account, findByUserId } from '../store/accounts.ts'
import type { Tx } from '../store/database.ts'
import * as failures from '../store/sign-in-failures.ts'
import { noteAct, tell } from '../traces.ts'
import type { World } from '../world.ts'
import { isFreedByOthers } from './tries-elsewhere.ts'

/** One password offered for one account, at whichever door. */
export interface PasswordTry {
  readonly now: Instant
  /** Undefined for a login ID that nobody has: the same work is done. */
  readonly account: Account | undefined
  /** Whose failures are counted: the person, or a stand-in for nobody. */
  readonly subject: string
  readonly seenFrom: failures.SeenFrom
  readonly password: Secret
  readonly source: string
}

/** The password fits `verified`, which may have been replaced since. */
export interface RightTry extends PasswordTry {
  readonly account: Account
  readonly verified: string
}

/** What became of a try: `refused` was wrong or belongs to nobody, `not-tried` met a lock and was not looked at. */
export type TryOutcome<T> = Done<T> | 'refused' | 'not-tried' | 'locked'

/** What a door does with a password it has looked at. */
export interface Door<T> {
  /**
   * Has to clear the count in its transaction (`failures.clear`), else nothing is done and it gives `locked`: a lock
   * that another node set meanwhile holds. `changed`: the hash is not the one that was looked at any more; nothing of
   * its transaction may stand then.
   */
  onRight(attempt: RightTry, place: HashingPlace): Promise<Done<T> | 'changed' | 'locked'>
  /** In the transaction that counts the failure. */
  onWrong(tx: Tx, attempt: PasswordTry, outcome: 'refused' | 'not-tried'): Promise<void>
}

/**
 * Looks at one password under the lock counters of its account (R10): counted before it is looked at, taken back
 * when it is right. The same work whatever it meets, but for the letter and the line of a lock, and for a wait near the
 * limit for what other nodes have under way (`isFreedByOthers`). Calls for one subject come one after another (`oneAtATime`).
 * `locked`: this very failure has locked the account, or the right password came after another node's lock.
 */
export async function tryPassword<T>(
  world: World,
  place: HashingPlace,
  attempt: PasswordTry,
  door: Door<T>,
): Promise<TryOutcome<T>> {
  const { account, subject, seenFrom, now } = attempt
  const lapsed = lapsedBefore(world.config, now)
  const tally = await failures.raise(world.db, { subject, seenFrom, lapsedBefore: lapsed })
  const lockedForKnown = await failures.isLockedForKnown(world.db, subject, lapsed)
  const limit = world.config.loginFailureLimit
  const isTried = mayTry(tally, { limit, lockedForKnown })

  const stored = isTried ? (account?.passwordHash ?? null) : null
  const isRight = await place.verify(stored, attempt.password.reveal())
  if (account && isUndecided(tally, limit) && (await isFreedByOthers(world, { ...tally, subject, seenFrom })))
    return tryPassword(world, place, attempt, door)
  if (!isRight || !account?.isActive || stored === null || isSpent(account.issued, now))
    return fail(world, attempt, { tally, isTried, door })

  const result = await door.onRight({ ...attempt, account, verified: stored }, place)
  if (result !== 'changed') return result
  // The password was changed, or hashed anew by a sign-in beside this one: what counts is what it is now, as one try.
  await failures.lower(world.db, subject, seenFrom)
  const asItIsNow = await findByUserId(world.db, account.userId)
  return tryPassword(world, place, { ...attempt, account: asItIsNow }, door)
}

async function fail<T>(
  world: World,
  attempt: PasswordTry,
  { tally, isTried, door }: { tally: Tally; isTried: boolean; door: Door<T> },
): Promise<'refused' | 'not-tried' | 'locked'> {
  const { account, subject, seenFrom, now } = attempt
  const verdict = judgeFailure(tally, {
    mark: world.keys.wrongPasswordMark(subject, attempt.password.reveal()),
    limit: account ? world.config.loginFailureLimit : Number.POSITIVE_INFINITY,
    isTried,
    now,
  })
  const outcome = isTried && account ? 'refused' : 'not-tried'
  return world.db.transaction().execute(async (tx) => {
    await door.onWrong(tx, attempt, outcome)
    if (verdict.kind === 'uncounted') await failures.lower(tx, subject, seenFrom)
    else await failures.setMarks(tx, { subject, seenFrom, marks: verdict.marks, at: now })
    const locks = { subject, seenFrom, at: now, failures: tally.failures }
    const hasLocked = verdict.kind === 'locks' && (await failures.lock(tx, locks))
    if (hasLocked) await tellOfLock(tx, world, attempt)
    return hasLocked ? 'locked' : outcome
  })
}

/** No page says anything of the lock to whoever is not signed in (R12): the person learns it by mail (M3). */
async function tellOfLock(tx: Tx, world: World, { account, now, source }: PasswordTry): Promise<void> {
  if (!account) return
  await tell(tx, world, { at: now, kind: 'account-locked', to: account })
  await noteAct(tx, world, { at: now, actor: { source }, action: 'account-locked', target: account })
}
