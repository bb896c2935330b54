import { setImmediate as afterThisTurn } from 'node:timers/promises'
import type { AuditAction } from '../../../domain/audit/action.ts'
import { type Duration, type Instant, minutes } from '../../../domain/time.ts'
import * as audit from '../../../store/audit.ts'
import type { Tx } from '../../../store/database.ts'
import { findMember } from '../../../store/members/member.ts'
import { listLines, setKind } from '../../../store/user-batches/batch-lines.ts'
import * as batches from '../../../store/user-batches/batches.ts'
import { countActiveAdministrators } from '../../../store/user-batches/compared-users.ts'
import { claimDue } from '../../../store/user-batches/due.ts'
import { findStale, holdChanged } from '../../../store/user-batches/store-users.ts'
import { holdMember, isActiveAdministrator } from '../../../store/users/administrators.ts'
import { newId, type World } from '../../../world.ts'
import { Progress } from './progress.ts'
import { storeLines } from './store-lines.ts'

type ApplyWorld = Pick<World, 'db' | 'random' | 'now' | 'keys'>

/** Longer than batches take; then the node that had it is taken for dead. If it is not, the member is held: one stores. */
const lease: Duration = minutes(1)
/** Small, so that a chunk never holds up those who wait for a page. */
const chunkSize = 100

type Misfit = 'stale' | 'confirmerGone' | 'lastAdministrator' | 'mailTooMany'

/** Why a batch that was confirmed is not stored after all. */
class NoLongerFits extends Error {
  readonly outcome: Misfit

  constructor(outcome: Misfit) {
    super(`the batch cannot be stored any more: ${outcome}`)
    this.outcome = outcome
  }
}

/** Somebody else was faster: there is nothing left to do. */
class EndedMeanwhile extends Error {}

/** Stores one confirmed batch whose time has come; false when there is none. */
export async function applyDueBatch(world: ApplyWorld): Promise<boolean> {
  const now = world.now()
  const batch = await claimDue(world.db, { now, leaseUntil: now + lease })
  if (!batch) return false
  const progress = new Progress(world.db, batch.id)
  try {
    await world.db.transaction().execute((tx) => storeAll(tx, world, { batch, now, progress }))
  } catch (cause) {
    if (cause instanceof NoLongerFits) await refuse(world, { batch, now, outcome: cause.outcome })
    else if (!(cause instanceof EndedMeanwhile)) throw cause
  } finally {
    progress.end()
  }
  return true
}

type Applying = { batch: batches.UserBatch; now: Instant }

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
  await note(tx, world, { batch, now }, 'user-batch-applied')
}

/** Weeks may have passed: it is stored in the name of whoever confirmed it, and only while they may do so (AUTHZ-05). */
async function mayStillStore(tx: Tx, { memberId, confirmedBy }: batches.UserBatch): Promise<boolean> {
  const member = await findMember(tx, memberId)
  if (confirmedBy === null || !member || member.suspendedAt !== null) return false
  return isActiveAdministrator(tx, { memberId, userId: confirmedBy })
}

async function refuse(
  world: ApplyWorld,
  { batch, now, outcome }: Applying & { outcome: NoLongerFits['outcome'] },
): Promise<void> {
  await world.db.transaction().execute(async (tx) => {
    if (!(await batches.end(tx, { id: batch.id, outcome, now }))) return
    await markStale(tx, batch.id)
    await note(tx, world, { batch, now }, 'user-batch-refused')
  })
}

/** Some hundreds at a time: a statement can hold only so many values. */
async function markStale(tx: Tx, batchId: string): Promise<void> {
  const stale = await findStale(tx, batchId)
  for (let at = 0; at < stale.length; at += 500)
    await setKind(tx, batchId, stale.slice(at, at + 500), { kind: 'stale' })
}

function note(tx: Tx, { random }: ApplyWorld, { batch, now }: Applying, action: AuditAction): Promise<void> {
  const { added, changed, left } = batch.counts
  return audit.append(tx, {
    id: newId(random),
    at: now,
    actorUserId: batch.confirmedBy,
    actorRole: 'participantAdministrator',
    action,
    targetUserId: null,
    memberId: batch.memberId,
    source: batch.confirmedFrom ?? '',
    outcome: action === 'user-batch-applied' ? 'done' : 'refused',
    details: { batch: batch.id, added, changed, left },
  })
}
