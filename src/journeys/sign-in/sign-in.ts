import type { AuditOutcome } from '../../domain/audit/action.ts'
import type { LoginId } from '../../domain/login-id.ts'
import { type Done, done, type Refused, refused } from '../../domain/result.ts'
import type { Role } from '../../domain/role.ts'
import type { Secret } from '../../domain/secret.ts'
import type { HashingPlace } from '../../hashing/hasher.ts'
import { hashOf } from '../../keys.ts'
import { oneAtATime } from '../../password-tries/one-at-a-time.ts'
import { type PasswordTry, type RightTry, tryPassword } from '../../password-tries/try-password.ts'
import { type Account, findByLoginId, holdUnlessStopped, setSignedIn } from '../../store/accounts.ts'
import type { Tx } from '../../store/database.ts'
import { setIssuedUsed } from '../../store/issued-passwords.ts'
import type { SessionLimit } from '../../store/schema.ts'
import * as sessions from '../../store/sessions.ts'
import * as failures from '../../store/sign-in-failures.ts'
import { noteAct } from '../../traces.ts'
import { newKey, type World } from '../../world.ts'
import { admitSource, noteSourceFailure, type SourceRefused } from './source-limit.ts'

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
  /** None for an issued password: the mark of the password chosen after it is what this browser is known by. */
  deviceMark: string | undefined
  /** Came in with an issued password: the session leads nowhere but to the choice of one's own (F7). */
  mustChoose: boolean
}

/** `refused` stands for wrong, unknown, locked and stopped alike (R12). */
export type SignInRefused = Refused<'signIn.refused'> | SourceRefused

/**
 * Signs a person in. Every try costs the same whatever it meets: one counted failure taken back on success, one
 * hash, one transaction. `busy` and `throttled` are decided before anything is counted.
 */
export async function signIn(world: World, input: SignInInput): Promise<Done<SignedIn> | SignInRefused> {
  const now = world.now()
  const admitted = await admitSource(world, input.sourceGroup, now)
  if (!admitted.ok) return admitted
  using _ = admitted.value
  using place = world.hasher.admit()
  if (!place) return refused('signIn.busy')

  const account = await findByLoginId(world.db, input.loginId)
  const subject = account?.userId ?? world.keys.nobody(input.loginId)
  // Looked at for nobody too: the time of an answer must not tell whose marks there was reason to look at.
  const isMarked = input.deviceMarks.some((mark) =>
    world.keys.isDeviceMark(mark, subject, account?.chosenAt ?? 0),
  )
  const seenFrom = isMarked && account ? 'known' : 'stranger'
  const { password, source } = input
  const attempt = { now, account, subject, seenFrom, password, source } as const
  // By login ID: unknown ones that share a counter would wait for each other as no real ones do.
  const result = await oneAtATime(`${input.loginId} ${seenFrom}`, () =>
    tryPassword<SignedIn>(world, place, attempt, {
      onRight: (right) => succeed(world, input, right, place),
      async onWrong(tx, wrong, outcome) {
        await noteSourceFailure(tx, input.sourceGroup, now)
        await auditSignIn(tx, world, wrong, outcome)
      },
    }),
  )
  return typeof result === 'string' ? refused('signIn.refused') : result
}

async function succeed(
  world: World,
  input: SignInInput,
  attempt: RightTry,
  place: HashingPlace,
): Promise<Done<SignedIn> | 'changed' | 'locked'> {
  const { account, now, source, verified } = attempt
  const rehashed = world.hasher.needsRehash(verified)
    ? await place.hash(attempt.password.reveal())
    : undefined
  const sessionKey = newKey(world.random)
  const mustChoose = account.issued !== null
  const signingIn = world.db.transaction().execute(async (tx) => {
    // The first one is noted in the person's row too: whoever holds that row, as a reset does, waits for our count next.
    if (!account.hasSignedIn && !(await holdUnlessStopped(tx, account.userId))) throw new PasswordChanged()
    // A lock that another node set while this password was hashed holds against it too.
    if (!(await failures.clear(tx, attempt.subject, attempt.seenFrom))) return 'locked'
    // Sessions before credentials, the order in which an import takes them: two that wait for each other would both fail.
    if (input.formerSessionKey !== undefined) await sessions.end(tx, hashOf(input.formerSessionKey))
    // So does a reset: else a session would begin with the password that it has just taken away (RST-19).
    const signedIn = { userId: account.userId, at: now, verified, rehashed }
    if (!(await (mustChoose ? setIssuedUsed : setSignedIn)(tx, signedIn))) throw new PasswordChanged()
    await sessions.add(tx, {
      idHash: hashOf(sessionKey),
      userId: account.userId,
      at: now,
      source,
      userAgent: input.userAgent,
      limitedTo: limitOf(account),
    })
    await auditSignIn(tx, world, attempt, 'done')
    return 'in'
  })
  const outcome = await signingIn.catch((cause: unknown) => {
    if (cause instanceof PasswordChanged) return 'changed' as const
    throw cause
  })
  if (outcome !== 'in') return outcome
  const deviceMark = mustChoose ? undefined : world.keys.deviceMark(account.userId, account.chosenAt)
  return done({ sessionKey, deviceMark, mustChoose })
}

/** Thrown so that nothing of the transaction stands: the count is not cleared, the former session not ended. */
class PasswordChanged extends Error {}

/** What the session of an issued password is good for, and of whoever owes an address since one (F7). */
function limitOf({ issued, isAskedForMail }: Account): SessionLimit | null {
  if (issued !== null) return 'change-password'
  return isAskedForMail ? 'register-mail' : null
}

function auditSignIn(
  tx: Tx,
  world: World,
  { account, now, source, seenFrom }: PasswordTry,
  outcome: AuditOutcome,
): Promise<void> {
  // Whoever is refused may be anybody: the line names the account as what was tried, not as who did it.
  const who = outcome === 'done' && account ? { userId: account.userId, role: account.role as Role } : {}
  const details = { seenFrom, ...(outcome === 'done' && account?.issued ? { password: 'issued' } : {}) }
  const actor = { ...who, source }
  return noteAct(tx, world, { at: now, actor, action: 'sign-in', target: account, outcome, details })
}
