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

/** Where a file stands. One whose time has come is being stored, though the worker may take a second to see it. */
export function stateOf({ outcome, confirmedAt, dueAt }: UserBatch, now: Instant): BatchState {
  if (outcome !== null) return outcome
  if (confirmedAt === null || dueAt === null) return 'preview'
  return dueAt > now ? 'waiting' : 'applying'
}
