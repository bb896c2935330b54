import { setImmediate as afterThisTurn } from 'node:timers/promises'
import { type Duration, minutes } from '../../../domain/time.ts'
import type { Tx } from '../../../store/database.ts'
import { findMember } from '../../../store/members/member.ts'
import { listLines } from '../../../store/user-batches/batch-lines.ts'
import * as batches from '../../../store/user-batches/batches.ts'
import { countActiveAdministrators } from '../../../store/user-batches/compared-users.ts'
import { claimDue, putOff } from '../../../store/user-batches/due.ts'
import type { BatchMisfit } from '../../../store/user-batches/rows.ts'
import { findStale, holdChanged } from '../../../store/user-batches/store-users.ts'
import { holdMember, isActiveAdministrator } from '../../../store/users/administrators.ts'
import type { World } from '../../../world.ts'
import { type Applying, noteEnd, refuseBatch } from './end-batch.ts'
import { Progress } from './progress.ts'
import { storeLines } from './store-lines.ts'

type ApplyWorld = Pick<World, 'db' | 'random' | 'now' | 'keys'>

/** Longer than batches take; then the node that had it is taken for dead. If it is not, the member is held: one stores. */
const lease: Duration = minutes(1)
/** Small, so that a chunk never holds up those who wait for a page. */
const chunkSize = 100

/** A fault of ours may pass; one that is met so often does not. */
const mostTries = 10
const betweenTries: Duration = minutes(1)

type Misfit = Exclude<BatchMisfit, 'failed'>

/** Why a batch that was confirmed is not stored after all. */
class NoLongerFits extends Error {
  readonly outcome: Misfit

  constructor(outcome: Misfit) {
    super(`the batch cannot be stored any more: ${outcome}`)
    this.outcome = outcome
  }
}

/** A fault of ours with one file, which is settled: it waits for its next try, or was given up. For the log. */
export class BatchFault extends Error {}

function givenUp(id: string, options: ErrorOptions = {}): BatchFault {
  return new BatchFault(`the file of users ${id} was given up after ${mostTries} tries`, options)
}

/** Somebody else was faster: there is nothing left to do. */
class EndedMeanwhile extends Error {}

/**
 * Stores one confirmed batch whose time has come; false when there is none. Throws a `BatchFault` when a fault of ours
 * kept it from doing so: the batch is tried again in a minute, until it has been tried ten times. Anything else that is
 * thrown is of the database, which could not be asked.
 */
export async function applyDueBatch(world: ApplyWorld): Promise<boolean> {
  const now = world.now()
  const leaseUntil = now + lease
  const batch = await claimDue(world.db, { now, leaseUntil })
  if (!batch) return false
  // Each try before ended with the process that made it.
  if (batch.tries > mostTries) {
    await refuseBatch(world, { batch, now, outcome: 'failed' })
    throw givenUp(batch.id)
  }
  const progress = new Progress(world.db, batch.id)
  try {
    await world.db.transaction().execute((tx) => storeAll(tx, world, { batch, now, progress }))
  } catch (cause) {
    if (cause instanceof EndedMeanwhile) return true
    if (cause instanceof NoLongerFits) await refuseBatch(world, { batch, now, outcome: cause.outcome })
    else if (batch.tries < mostTries) {
      await putOff(world.db, { id: batch.id, leaseUntil, dueAt: world.now() + betweenTries })
      throw new BatchFault(`the file of users ${batch.id} is tried again in a minute`, { cause })
    } else {
      await refuseBatch(world, { batch, now, outcome: 'failed' })
      throw givenUp(batch.id, { cause })
    }
  } finally {
    progress.end()
  }
  return true
}

/** All of it in one transaction: whatever ends it early leaves nothing behind. */
async function storeAll(
  tx: Tx,
  world: ApplyWorld,
  { batch, now, progress }: Applying & { progress: Progress },
): Promise<void> {
  await holdMember(tx, batch.memberId)
  if (!(await mayStillStore(tx, batch))) throw new NoLongerFits('confirmerGone')
  await holdChanged(tx, batch.id)
  if ((await findStale(tx, batch.id)).length > 0) throw new NoLongerFits('stale')
  const administrators = await countActiveAdministrators(tx, batch.memberId)
  for (const kind of ['added', 'changed'] as const)
    for (let after = 0; ; ) {
      const lines = await listLines(tx, { batchId: batch.id, kind, after, limit: chunkSize })
      if (lines.length === 0) break
      const stored = await storeLines(tx, world, { batch, lines, now })
      if (stored !== 'stored') throw new NoLongerFits(stored)
      after = lines.at(-1)?.line ?? after
      await progress.add(lines.length)
      await afterThisTurn()
    }
  if (administrators > 0 && (await countActiveAdministrators(tx, batch.memberId)) === 0)
    throw new NoLongerFits('lastAdministrator')
  if (!(await batches.end(tx, { id: batch.id, outcome: 'applied', now }))) throw new EndedMeanwhile()
  await noteEnd(tx, world, { batch, now }, 'user-batch-applied')
}

/** Weeks may have passed: it is stored in the name of whoever confirmed it, and only while they may do so (AUTHZ-05). */
async function mayStillStore(tx: Tx, { memberId, confirmedBy }: batches.UserBatch): Promise<boolean> {
  const member = await findMember(tx, memberId)
  if (confirmedBy === null || !member || member.suspendedAt !== null) return false
  return isActiveAdministrator(tx, { memberId, userId: confirmedBy })
}
