import type { Actor } from '../../../../domain/permission.ts'
import { type Done, done, type Refused, refused } from '../../../../domain/result.ts'
import { type Duration, days, type Instant } from '../../../../domain/time.ts'
import { maskAddress } from '../../../../mail/mask-address.ts'
import { sendConfirmation } from '../../../../mail-changes/confirmation-letter.ts'
import type { Db, Tx } from '../../../../store/database.ts'
import * as mailAddress from '../../../../store/users/mail-address.ts'
import * as mailChanges from '../../../../store/users/mail-changes.ts'
import { noteAct } from '../../../../traces.ts'
import type { World } from '../../../../world.ts'

/** A new address that waits for its owner, or waited in vain. */
export interface PendingMailChange {
  newMail: string
  deadlineAt: Instant
  by: 'own' | 'administrator'
  /** The deadline has passed: nothing will come of it any more. */
  isExpired: boolean
  /** A relay has refused the new address for good. */
  isUndelivered: boolean
}

/** For how long it is told that nobody confirmed. */
const expiredIsShown: Duration = days(7)

/** For S7 and S9; undefined when no address waits. */
export async function findPendingMailChange(
  db: Db,
  { userId, now }: { userId: string; now: Instant },
): Promise<PendingMailChange | undefined> {
  const change = await mailChanges.findOpen(db, userId)
  if (!change || change.newMail === null || now >= change.deadlineAt + expiredIsShown) return undefined
  return {
    newMail: change.newMail,
    deadlineAt: change.deadlineAt,
    by: change.requestedBy === userId ? 'own' : 'administrator',
    isExpired: now >= change.deadlineAt,
    isUndelivered: change.refusedAt !== null,
  }
}

export interface PendingAct {
  actor: Actor & { readonly source: string }
  userId: string
}

/** `gone`: nothing waits any more. `tooMany`: letters enough have gone out within the hour. */
export type PendingRefusal = 'pending.gone' | 'pending.tooMany'

/** Sends the letter with the link again (M4): the same link until the same time, so that either letter serves. */
export async function resendConfirmation(
  world: World,
  { actor, userId }: PendingAct,
): Promise<Done<undefined> | Refused<PendingRefusal>> {
  const now = world.now()
  return world.db.transaction().execute(async (tx) => {
    const found = await holdPending(tx, userId, now)
    if (!found) return refused('pending.gone')
    const { change, owner } = found
    const letter = { changeId: change.id, owner, newMailKey: change.newMailKey, at: now }
    if (!(await sendConfirmation(tx, world, letter))) return refused('pending.tooMany')
    await mailChanges.setRefused(tx, change.id, null)
    await noteAct(tx, world, {
      at: now,
      actor,
      action: 'mail-change-resent',
      target: owner,
      details: { mail: maskAddress(change.newMail) },
    })
    return done()
  })
}

/** Ends the change that waits; its link is dead from now on. */
export async function cancelMailChange(
  world: World,
  { actor, userId }: PendingAct,
): Promise<Done<undefined> | Refused<'pending.gone'>> {
  const now = world.now()
  return world.db.transaction().execute(async (tx) => {
    const found = await holdPending(tx, userId, now)
    if (!found) return refused('pending.gone')
    const { change, owner } = found
    await mailChanges.endOpen(tx, { userId, reason: 'cancelled', at: now })
    await noteAct(tx, world, {
      at: now,
      actor,
      action: 'mail-change-cancelled',
      target: owner,
      details: { mail: maskAddress(change.newMail) },
    })
    return done()
  })
}

async function holdPending(tx: Tx, userId: string, now: Instant) {
  const owner = await mailAddress.holdOwner(tx, userId)
  const change = owner && (await mailChanges.findOpen(tx, userId))
  if (!owner || !change || now >= change.deadlineAt) return undefined
  const { newMail, newMailKey } = change
  return newMail === null || newMailKey === null
    ? undefined
    : { owner, change: { ...change, newMail, newMailKey } }
}
