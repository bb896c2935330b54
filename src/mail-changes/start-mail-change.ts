import type { MailAddress } from '../domain/mail-address.ts'
import { type Actor, can } from '../domain/permission.ts'
import { type Done, done, type Refused, refused } from '../domain/result.ts'
import type { Instant } from '../domain/time.ts'
import { hashOf } from '../keys.ts'
import { maskAddress } from '../mail/mask-address.ts'
import type { Tx } from '../store/database.ts'
import * as resetRequests from '../store/reset-requests.ts'
import * as mailAddress from '../store/users/mail-address.ts'
import * as mailChanges from '../store/users/mail-changes.ts'
import { noteAct, tell } from '../traces.ts'
import { newId, type World } from '../world.ts'
import { sendConfirmation } from './confirmation-letter.ts'
import { confirmWithin, objectWithin } from './spans.ts'

export interface MailChangeInput {
  /** Who asks: the owner, or the administrator of their member. */
  actor: Actor & { readonly source: string }
  /** Whose address it is. */
  user: { readonly userId: string }
  /** Null takes the address away. */
  newMail: MailAddress | null
  now: Instant
  /** Of the line in the audit trail, where the caller refers to it. */
  eventId?: string
}

/**
 * `pending`: the old address serves until the owner of the new one confirms, which may be the old one where mail came
 * back. `stored`: the same address in another spelling, in force at once. `removed`: in force at once; the former owner may object.
 */
export type MailChangeStarted = { kind: 'pending'; deadlineAt: Instant } | { kind: 'stored' | 'removed' }

/** `same`: it is the address on record. `tooMany`: letters enough have gone out this hour; to be said plainly. */
export type MailChangeRefusal = 'mailChange.same' | 'mailChange.tooMany'

/**
 * Begins a change of mail address (F10), in the transaction that stores the rest of the record. Supersedes a former
 * one that still waits. Reset links end when the address changes, not yet when a change is asked for: they go to the
 * address that still serves. After a refusal there may be counters to keep, but nothing else has been written.
 */
export async function startMailChange(
  tx: Tx,
  world: Pick<World, 'keys' | 'random'>,
  input: MailChangeInput,
): Promise<Done<MailChangeStarted> | Refused<MailChangeRefusal>> {
  const { actor, user, newMail } = input
  const owner = await mailAddress.holdOwner(tx, user.userId)
  if (!owner) throw new Error('whose address is to change does not exist')
  // Asked here once more, below every page: nobody of the operator's staff comes to another's address (R14).
  const action = actor.userId === owner.userId ? 'changeOwnMail' : 'changeUserMail'
  if (!can(actor, action, { userId: owner.userId, memberId: owner.memberId }))
    throw new Error('an address was to be changed by somebody who may not')
  // What a relay has refused is proven anew, however it is spelled.
  const isInForce = owner.mailFailedAt === null
  if (newMail === null && owner.mail === null) return refused('mailChange.same')
  if (newMail === null) return remove(tx, world, { ...input, owner })
  if (newMail.address === owner.mail && isInForce) return refused('mailChange.same')
  if (newMail.key === owner.mailKey && isInForce) return respell(tx, world, { ...input, owner, newMail })
  return ask(tx, world, { ...input, owner, newMail })
}

interface Start extends MailChangeInput {
  owner: mailAddress.MailOwner
}

async function ask(tx: Tx, world: Pick<World, 'keys' | 'random'>, start: Start & { newMail: MailAddress }) {
  const { actor, owner, newMail, now } = start
  const id = newId(world.random, now)
  const letter = { changeId: id, owner, newMailKey: newMail.key, at: now }
  if (!(await sendConfirmation(tx, world, letter))) return refused('mailChange.tooMany')
  await addChange(tx, world, { ...start, id })
  if (owner.mail !== null && owner.mailKey !== newMail.key)
    await tell(tx, world, { at: now, kind: 'mail-change-asked', to: owner, about: id })
  await noteAct(tx, world, {
    ...idOf(start),
    at: now,
    actor,
    action: 'mail-change-asked',
    target: owner,
    changes: changesOf(start),
  })
  return done({ kind: 'pending', deadlineAt: now + confirmWithin } as const)
}

async function remove(tx: Tx, world: Pick<World, 'keys' | 'random'>, start: Start) {
  const { owner, now } = start
  const id = newId(world.random, now)
  await addChange(tx, world, { ...start, id })
  await store(tx, world, start)
  await tell(tx, world, { at: now, kind: 'mail-change-done', to: owner, about: id })
  return done({ kind: 'removed' } as const)
}

async function respell(tx: Tx, world: Pick<World, 'keys' | 'random'>, start: Start) {
  const { owner, now } = start
  await mailChanges.endOpen(tx, { userId: owner.userId, reason: 'superseded', at: now })
  await store(tx, world, start)
  return done({ kind: 'stored' } as const)
}

/** The address as it is from now on; the links that went to the former one are worth nothing any more. */
async function store(tx: Tx, world: Pick<World, 'keys' | 'random'>, start: Start): Promise<void> {
  const { actor, owner, newMail, now } = start
  await mailAddress.setMail(tx, {
    userId: owner.userId,
    mail: newMail?.address ?? null,
    mailKey: newMail?.key ?? null,
    verifiedAt: newMail ? owner.mailVerifiedAt : null,
    at: now,
  })
  await resetRequests.endAllOf(tx, [owner.userId], now)
  await noteAct(tx, world, {
    ...idOf(start),
    at: now,
    actor,
    action: 'mail-changed',
    target: owner,
    changes: changesOf(start),
  })
}

async function addChange(
  tx: Tx,
  { keys }: Pick<World, 'keys'>,
  { id, actor, owner, newMail, now }: Start & { id: string },
): Promise<void> {
  await mailChanges.endOpen(tx, { userId: owner.userId, reason: 'superseded', at: now })
  await mailChanges.add(tx, {
    id,
    userId: owner.userId,
    oldMail: owner.mail,
    oldVerifiedAt: owner.mailVerifiedAt,
    newMail: newMail?.address ?? null,
    newMailKey: newMail?.key ?? null,
    requestedBy: actor.userId,
    requestedAt: now,
    deadlineAt: now + confirmWithin,
    confirmKeyHash: hashOf(keys.linkKey('mail-confirmation', id)),
    objectKeyHash: hashOf(keys.linkKey('mail-objection', id)),
    objectUntil: now + objectWithin,
    confirmedAt: newMail === null ? now : null,
  })
}

function idOf({ eventId }: Start) {
  return eventId === undefined ? {} : { id: eventId }
}

function changesOf({ owner, newMail }: Start) {
  return { mail: { before: masked(owner.mail), after: masked(newMail?.address ?? null) } }
}

function masked(mail: string | null): string {
  return mail === null ? '' : maskAddress(mail)
}
