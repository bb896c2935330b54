import type { AuditAction } from '../../domain/audit/action.ts'
import { type Done, done, type Refused, refused } from '../../domain/result.ts'
import type { Instant } from '../../domain/time.ts'
import type { Tx } from '../../store/database.ts'
import * as batches from '../../store/user-batches/batches.ts'
import { noteAct } from '../../traces.ts'
import type { ActorHere } from '../../web/actor.ts'
import type { World } from '../../world.ts'

type BatchAct = { batch: batches.UserBatch; actor: ActorHere }

/**
 * Lets the worker store a file that has been looked at: at once, or on its day. Refused while lines are refused or
 * warnings are not agreed to, and for whoever comes second; the lines cannot change, so consent is bound to them.
 */
export async function confirmBatch(
  world: World,
  { batch, actor, agreesToWarnings }: BatchAct & { agreesToWarnings: boolean },
): Promise<Done<undefined> | Refused<'warnings' | 'late'>> {
  const now = world.now()
  if (batch.counts.warned > 0 && !agreesToWarnings) return refused('warnings')
  return world.db.transaction().execute(async (tx) => {
    const { userId, memberId, source } = actor
    if (!(await batches.confirm(tx, { id: batch.id, memberId, userId, source, now }))) return refused('late')
    await note(tx, world, { batch, actor, now }, 'user-batch-confirmed')
    return done()
  })
}

/** Gives a file up, before or after it was confirmed. Refused once it is being stored, or over. */
export async function cancelBatch(
  world: World,
  { batch, actor }: BatchAct,
): Promise<Done<undefined> | Refused<'late'>> {
  const now = world.now()
  return world.db.transaction().execute(async (tx) => {
    if (!(await batches.end(tx, { id: batch.id, outcome: 'cancelled', now, unbegun: true })))
      return refused('late')
    await note(tx, world, { batch, actor, now }, 'user-batch-cancelled')
    return done()
  })
}

function note(
  tx: Tx,
  world: World,
  { batch, actor, now }: BatchAct & { now: Instant },
  action: AuditAction,
): Promise<void> {
  const { added, changed, left, warned } = batch.counts
  return noteAct(tx, world, {
    at: now,
    actor,
    action,
    target: { userId: null, memberId: actor.memberId },
    details: { batch: batch.id, added, changed, left, warned },
  })
}
