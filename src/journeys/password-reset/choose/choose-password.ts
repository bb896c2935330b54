import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { Instant } from '../../../domain/time.ts'
import { hashOf } from '../../../keys.ts'
import {
  checkNewPassword,
  hashNewPassword,
  type NewPassword,
  type NewPasswordRefused,
  storeNewPassword,
} from '../../../new-password.ts'
import { type Account, findByUserId, holdUnlessStopped } from '../../../store/accounts.ts'
import type { Tx } from '../../../store/database.ts'
import * as resetRequests from '../../../store/reset-requests.ts'
import * as sessions from '../../../store/sessions.ts'
import { setVerified } from '../../../store/users/mail-address.ts'
import { noteAct } from '../../../traces.ts'
import type { World } from '../../../world.ts'

/** The one browser that has proved the link. */
export interface OpenedLink {
  requestId: string
  browserHash: string
}

/** Step 2 as it stands: until when, and whose password; undefined when the link is dead (S5). */
export async function findOpenedLink(
  world: World,
  { requestId, browserHash }: OpenedLink,
  now: Instant,
): Promise<{ deadlineAt: Instant; isInvitation: boolean; account: Account } | undefined> {
  const request = await resetRequests.findOpened(world.db, { id: requestId, browserHash }, now)
  const account = request?.userId ? await findByUserId(world.db, request.userId) : undefined
  if (!request || !account?.isActive) return undefined
  return { deadlineAt: request.deadlineAt, isInvitation: request.purpose === 'invitation', account }
}

/**
 * `link.dead`: S5. `password.refused` shows step 2 again, which is no new access (section 6). `password.busy`:
 * nothing has happened, try again.
 */
export type ChoiceRefused = Refused<'link.dead' | 'password.busy'> | NewPasswordRefused

/**
 * Step 2 of S4: sets the new password (R7, R8). One transaction spends the link and stores the hash, with all that
 * ends by it; nobody is signed in (R9). Of any number of calls with one link, one is done.
 */
export async function choosePassword(
  world: World,
  input: OpenedLink & NewPassword & Browser,
): Promise<Done<{ deviceMark: string }> | ChoiceRefused> {
  const now = world.now()
  const opened = await findOpenedLink(world, input, now)
  if (!opened) return refused('link.dead')
  const { account } = opened
  const checked = await checkNewPassword(world, account, input)
  if (!checked.ok) return checked
  const hashed = await hashNewPassword(world, account, input)
  if (!hashed.ok) return hashed

  const isDone = await world.db
    .transaction()
    .execute((tx) => store(tx, world, { ...input, account, passwordHash: hashed.value, now }))
  return isDone ? done({ deviceMark: world.keys.deviceMark(account.userId, now) }) : refused('link.dead')
}

interface Browser {
  source: string
  /** Of whoever is signed in there, perhaps somebody else: the next page is the login screen, so it ends. */
  formerSessionKey: string | undefined
}

interface Choice extends OpenedLink, Browser {
  account: Account
  passwordHash: string
  now: Instant
}

async function store(tx: Tx, world: World, choice: Choice): Promise<boolean> {
  const { account, now, source, formerSessionKey } = choice
  // The person first: two links of one person wait here for each other, and a stop since step 1 holds (RST-10).
  if (!(await holdUnlessStopped(tx, account.userId))) return false
  if (!(await resetRequests.consume(tx, { id: choice.requestId, browserHash: choice.browserHash, now })))
    return false
  // The link went to the address on record, and came back: it is theirs.
  await setVerified(tx, { userId: account.userId, mailKey: account.mailKey ?? '', at: now })
  await storeNewPassword(tx, world, { ...choice, letter: 'password-changed' })
  if (formerSessionKey !== undefined) await sessions.end(tx, hashOf(formerSessionKey))
  await noteAct(tx, world, { at: now, actor: { source }, action: 'password-reset', target: account })
  return true
}
