import { isUndecided, judgeFailure, mayTry, type Tally } from '../../domain/account-lock.ts'
import type { LoginId } from '../../domain/login-id.ts'
import { type Done, done, type Refused, refused } from '../../domain/result.ts'
import type { Secret } from '../../domain/secret.ts'
import type { Instant } from '../../domain/time.ts'
import type { HashingPlace } from '../../hashing/hasher.ts'
import { hashOf } from '../../keys.ts'
import { type Account, findByLoginId, setSignedIn } from '../../store/accounts.ts'
import * as audit from '../../store/audit.ts'
import type { Tx } from '../../store/database.ts'
import * as outbox from '../../store/outbox/outbox.ts'
import * as sessions from '../../store/sessions.ts'
import * as failures from '../../store/sign-in-failures.ts'
import { newId, newKey, type World } from '../../world.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { admitSource, noteSourceFailure } from './source-limit.ts'
import { isFreedByOthers } from './tries-elsewhere.ts'

export interface SignInInput {
  loginId: LoginId
  password: Secret
  /** Marks of the accounts this browser has signed in to before. */
  deviceMarks: readonly string[]
  /** The session the browser still carries: it ends, so that no planted one is ever adopted (SES-01). */
  formerSessionKey: string | undefined
  source: string
  /** What counts as one source: see web/request/source. */
  sourceGroup: string
  userAgent: string
}

export interface SignedIn {
  sessionKey: string
  deviceMark: string
}

/** `refused` stands for wrong, unknown, locked and stopped alike (R12). */
export type SignInRefusal = 'signIn.refused' | 'signIn.throttled' | 'signIn.busy'

interface Try extends SignInInput {
  now: Instant
  account: Account | undefined
  subject: string
  seenFrom: failures.SeenFrom
}

/**
 * Signs a person in. Every try costs the same whatever it meets: one counted failure taken back on success, one
 * hash, one transaction. `busy` and `throttled` are decided before anything is counted.
 */
export async function signIn(
  world: World,
  input: SignInInput,
): Promise<Done<SignedIn> | Refused<SignInRefusal>> {
  const now = world.now()
  const admitted = await admitSource(world, input.sourceGroup, now)
  if (!admitted.ok) return admitted
  using _ = admitted.value
  using place = world.hasher.admit()
  if (!place) return refused('signIn.busy')

  const account = await findByLoginId(world.db, input.loginId)
  const subject = account?.userId ?? world.keys.nobody(input.loginId)
  // Looked at for nobody too: the time of an answer must not tell whose marks there was reason to look at.
  const isMarked = input.deviceMarks.some((mark) => world.keys.isDeviceMark(mark, subject))
  const seenFrom = isMarked && account ? 'known' : 'stranger'
  const attempt: Try = { ...input, now, account, subject, seenFrom }
  // Right passwords that arrive together must not use up each other's tries. By login ID: unknown ones that share
  // a counter would wait for each other as no real ones do. A known browser does not wait for a crowd of strangers.
  return oneAtATime(`${input.loginId} ${seenFrom}`, () => tryPassword(world, place, attempt))
}

async function tryPassword(
  world: World,
  place: HashingPlace,
  attempt: Try,
): Promise<Done<SignedIn> | Refused<SignInRefusal>> {
  const { account, subject, seenFrom, now } = attempt
  const lapsedBefore = world.config.lockReleaseAfter === null ? null : now - world.config.lockReleaseAfter
  const tally = await failures.raise(world.db, { subject, seenFrom, lapsedBefore })
  const lockedForKnown = await failures.isLockedForKnown(world.db, subject, lapsedBefore)
  const limit = world.config.loginFailureLimit
  const isTried = mayTry(tally, { limit, lockedForKnown })

  const password = attempt.password.reveal()
  const stored = isTried ? (account?.passwordHash ?? null) : null
  const isRight = await place.verify(stored, password)
  if (account && isUndecided(tally, limit) && (await isFreedByOthers(world, { ...tally, subject, seenFrom })))
    return tryPassword(world, place, attempt)
  if (!isRight || !account?.isActive || stored === null) return fail(world, attempt, { tally, isTried })

  const rehashed = world.hasher.needsRehash(stored) ? await place.hash(password) : undefined
  const result = await succeed(world, { ...attempt, account, verified: stored, rehashed })
  // The password was changed, or hashed anew by a sign-in beside this one: what counts is what it is now.
  if (result === 'changed')
    return tryPassword(world, place, {
      ...attempt,
      account: await findByLoginId(world.db, attempt.loginId),
    })
  return result
}

interface Right extends Try {
  account: Account
  /** The hash that the password was found to fit. */
  verified: string
  rehashed: string | undefined
}

async function succeed(
  world: World,
  attempt: Right,
): Promise<Done<SignedIn> | Refused<SignInRefusal> | 'changed'> {
  const { account, now, source, verified, rehashed } = attempt
  const sessionKey = newKey(world.random)
  const outcome = await world.db.transaction().execute(async (tx) => {
    // A lock that another node set while this password was hashed holds against it too.
    if (!(await failures.clear(tx, attempt.subject, attempt.seenFrom))) return 'refused'
    // Sessions before credentials, the order in which an import takes them: two that wait for each other would both fail.
    if (attempt.formerSessionKey !== undefined) await sessions.end(tx, hashOf(attempt.formerSessionKey))
    // So does a reset: else a session would begin with the password that it has just taken away (RST-19).
    if (!(await setSignedIn(tx, { userId: account.userId, at: now, verified, rehashed }))) return 'changed'
    await sessions.add(tx, {
      idHash: hashOf(sessionKey),
      userId: account.userId,
      at: now,
      source,
      userAgent: attempt.userAgent,
    })
    await auditSignIn(tx, world, attempt, 'done')
    return 'in'
  })
  if (outcome === 'changed') return 'changed'
  if (outcome === 'refused') return refused('signIn.refused')
  return done({ sessionKey, deviceMark: world.keys.deviceMark(account.userId) })
}

async function fail(
  world: World,
  attempt: Try,
  { tally, isTried }: { tally: Tally; isTried: boolean },
): Promise<Refused<'signIn.refused'>> {
  const { account, subject, seenFrom, now } = attempt
  const verdict = judgeFailure(tally, {
    mark: world.keys.wrongPasswordMark(subject, attempt.password.reveal()),
    limit: account ? world.config.loginFailureLimit : Number.POSITIVE_INFINITY,
    isTried,
    now,
  })
  await world.db.transaction().execute(async (tx) => {
    await noteSourceFailure(tx, attempt.sourceGroup, now)
    if (verdict.kind === 'uncounted') await failures.lower(tx, subject, seenFrom)
    else await failures.setMarks(tx, { subject, seenFrom, marks: verdict.marks, at: now })
    const locks = { subject, seenFrom, at: now, failures: tally.failures }
    if (verdict.kind === 'locks' && (await failures.lock(tx, locks))) await tellOfLock(tx, world, attempt)
    await auditSignIn(tx, world, attempt, isTried && account ? 'refused' : 'not-tried')
  })
  return refused('signIn.refused')
}

/** The page says nothing of the lock (R12): the person learns it by mail (M3). */
async function tellOfLock(tx: Tx, world: World, { account, now, source }: Try): Promise<void> {
  if (!account) return
  await outbox.add(tx, {
    id: newId(world.random),
    kind: 'account-locked',
    userId: account.userId,
    requestId: null,
    language: account.language,
    createdAt: now,
  })
  await audit.append(tx, {
    id: newId(world.random),
    at: now,
    actorUserId: null,
    actorRole: 'nobody',
    action: 'account-locked',
    targetUserId: account.userId,
    memberId: account.memberId,
    source,
    outcome: 'done',
  })
}

function auditSignIn(
  tx: Tx,
  world: World,
  { account, now, source, seenFrom }: Try,
  outcome: string,
): Promise<void> {
  return audit.append(tx, {
    id: newId(world.random),
    at: now,
    actorUserId: outcome === 'done' ? (account?.userId ?? null) : null,
    actorRole: outcome === 'done' ? (account?.role ?? 'nobody') : 'nobody',
    action: 'sign-in',
    targetUserId: account?.userId ?? null,
    memberId: account?.memberId ?? null,
    source,
    outcome,
    details: { seenFrom },
  })
}
