import { commonPasswords } from '../../../domain/password/common-passwords.ts'
import { checkPassword, type PasswordFault } from '../../../domain/password/password.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { Secret } from '../../../domain/secret.ts'
import type { Instant } from '../../../domain/time.ts'
import { type Account, findByUserId, holdActive, setPassword } from '../../../store/accounts.ts'
import * as audit from '../../../store/audit.ts'
import type { Tx } from '../../../store/database.ts'
import * as outbox from '../../../store/outbox/outbox.ts'
import * as resetRequests from '../../../store/reset-requests.ts'
import * as sessions from '../../../store/sessions.ts'
import * as failures from '../../../store/sign-in-failures.ts'
import { newId, type World } from '../../../world.ts'

/** The one browser that has proved the link. */
export interface OpenedLink {
  requestId: string
  browserHash: string
}

/** Step 2 as it stands: until when, and whose password; undefined when the link is dead (S5). */
export async function findOpenedLink(
  world: World,
  { requestId, browserHash }: OpenedLink,
): Promise<{ deadlineAt: Instant; account: Account } | undefined> {
  const request = await resetRequests.findOpened(world.db, { id: requestId, browserHash }, world.now())
  const account = request?.userId ? await findByUserId(world.db, request.userId) : undefined
  return request && account?.isActive ? { deadlineAt: request.deadlineAt, account } : undefined
}

/**
 * `link.dead`: S5. `password.refused` names every rule that is broken, and whether the two entries differ; it
 * shows step 2 again, which is no new access (section 6). `password.busy`: nothing has happened, try again.
 */
export type ChoiceRefused =
  | Refused<'link.dead' | 'password.busy'>
  | (Refused<'password.refused'> & { faults: readonly (PasswordFault | 'current')[]; isRepeated: boolean })

/**
 * Step 2 of S4: sets the new password (R7, R8). One transaction spends the link, stores the hash, lifts the lock,
 * ends every session and every other link of the user and writes the letter M2; nobody is signed in (R9). Of any
 * number of calls with one link, one is done.
 */
export async function choosePassword(
  world: World,
  input: OpenedLink & { password: Secret; repeated: Secret; source: string },
): Promise<Done<undefined> | ChoiceRefused> {
  const now = world.now()
  const opened = await findOpenedLink(world, input)
  if (!opened) return refused('link.dead')
  const { account } = opened
  const password = input.password.reveal()

  const isRepeated = input.repeated.reveal() === password
  const checked = checkPassword(password, {
    rule: world.config.passwordRule,
    owner: account,
    isCommon: await commonPasswords(),
  })
  if (!checked.ok || !isRepeated) return refusedFor(checked.ok ? [] : checked.faults, isRepeated)

  using place = world.hasher.admit()
  if (!place) return refused('password.busy')
  const hashed = await place.hashUnlessCurrent(account.passwordHash, password)
  if (hashed.kind === 'current') return refusedFor(['current'], isRepeated)

  const isDone = await world.db
    .transaction()
    .execute((tx) => store(tx, world, { ...input, account, passwordHash: hashed.hash, now }))
  return isDone ? done() : refused('link.dead')
}

function refusedFor(faults: readonly (PasswordFault | 'current')[], isRepeated: boolean): ChoiceRefused {
  return { ...refused('password.refused'), faults, isRepeated }
}

interface Choice extends OpenedLink {
  account: Account
  passwordHash: string
  source: string
  now: Instant
}

async function store(tx: Tx, world: World, choice: Choice): Promise<boolean> {
  const { account, passwordHash, now } = choice
  const { userId } = account
  // The person first: two links of one person wait here for each other, and a stop since step 1 holds (RST-10).
  if (!(await holdActive(tx, userId))) return false
  if (!(await resetRequests.consume(tx, { id: choice.requestId, browserHash: choice.browserHash, now })))
    return false
  // In the order in which a sign-in takes them, so that neither waits for the other in a circle.
  await failures.liftAll(tx, userId)
  await setPassword(tx, { userId, passwordHash, changedAt: now })
  await sessions.endAllOf(tx, [userId])
  await resetRequests.endAllOf(tx, [userId], now)
  await outbox.add(tx, {
    id: newId(world.random),
    kind: 'password-changed',
    userId,
    requestId: null,
    language: account.language,
    createdAt: now,
  })
  await audit.append(tx, {
    id: newId(world.random),
    at: now,
    actorUserId: null,
    actorRole: 'nobody',
    action: 'password-reset',
    targetUserId: userId,
    memberId: account.memberId,
    source: choice.source,
    outcome: 'done',
  })
  return true
}
