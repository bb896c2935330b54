import type { AuditAction } from '../../../domain/audit/action.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Tx } from '../../../store/database.ts'
import { listAdministratorsToTell } from '../../../store/members/suspension.ts'
import { setKind } from '../../../store/user-batches/batch-lines.ts'
import * as batches from '../../../store/user-batches/batches.ts'
import type { BatchMisfit } from '../../../store/user-batches/rows.ts'
import { findStale } from '../../../store/user-batches/store-users.ts'
import { noteAct, tell } from '../../../traces.ts'
import type { World } from '../../../world.ts'

export type Applying = { batch: batches.UserBatch; now: Instant }

/**
 * Ends a batch that was confirmed and is not stored after all, and has whoever confirmed it told by mail: its day may
 * be weeks after they looked at it. Where they are no administrator any more, the others are told.
 */
export async function refuseBatch(
  world: Pick<World, 'db' | 'random'>,
  { batch, now, outcome }: Applying & { outcome: BatchMisfit },
): Promise<void> {
  await world.db.transaction().execute(async (tx) => {
    if (!(await batches.end(tx, { id: batch.id, outcome, now }))) return
    if (outcome === 'stale') await markStale(tx, batch.id)
    await noteEnd(tx, world, { batch, now }, 'user-batch-refused')
    for (const to of await toBeTold(tx, batch, outcome))
      await tell(tx, world, {
        at: now,
        kind: 'user-batch-not-stored',
        to,
        about: batch.id,
        details: { outcome, memberId: batch.memberId },
      })
  })
}

async function toBeTold(tx: Tx, { confirmedBy, memberId }: batches.UserBatch, outcome: BatchMisfit) {
  if (outcome === 'confirmerGone') return listAdministratorsToTell(tx, memberId)
  return confirmedBy === null ? [] : [{ userId: confirmedBy, language: null }]
}

/** Some hundreds at a time: a statement can hold only so many values. */
async function markStale(tx: Tx, batchId: string): Promise<void> {
  const stale = await findStale(tx, batchId)
  for (let at = 0; at < stale.length; at += 500)
    await setKind(tx, batchId, stale.slice(at, at + 500), { kind: 'stale' })
}

/** In the name of whoever confirmed it. */
export function noteEnd(
  tx: Tx,
  world: Pick<World, 'random'>,
  { batch, now }: Applying,
  action: AuditAction,
): Promise<void> {
  const { added, changed, left } = batch.counts
  return noteAct(tx, world, {
    at: now,
    actor: { userId: batch.confirmedBy, role: 'participantAdministrator', source: batch.confirmedFrom ?? '' },
    action,
    target: { userId: null, memberId: batch.memberId },
    outcome: action === 'user-batch-applied' ? 'done' : 'refused',
    details: { batch: batch.id, added, changed, left },
  })
}
