import type { Instant } from '../../domain/time.ts'
import type { UserBatch } from '../../store/user-batches/batches.ts'

export type BatchState =
  | 'preview'
  | 'waiting'
  | 'applying'
  | 'applied'
  | 'cancelled'
  | 'stale'
  | 'confirmerGone'
  | 'lastAdministrator'
  | 'mailTooMany'
  | 'retrying'
  | 'failed'

/**
 * Where a file stands. One whose time has come is being stored, though the worker may take a second to see it, unless
 * it was tried in vain and is to be tried again.
 */
export function stateOf(batch: UserBatch, now: Instant): BatchState {
  const { outcome, confirmedAt, dueAt, isBegun, tries } = batch
  if (outcome !== null) return outcome
  if (confirmedAt === null || dueAt === null) return 'preview'
  if (tries > 0) return isBegun ? 'applying' : 'retrying'
  return dueAt > now ? 'waiting' : 'applying'
}
