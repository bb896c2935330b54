import type { Instant } from '../../domain/time.ts'

/** Why a file that was confirmed is not stored; `failed` is our own fault, met again at every try. */
export type BatchMisfit = 'stale' | 'confirmerGone' | 'lastAdministrator' | 'mailTooMany' | 'failed'

/**
 * A file of users brought through the browser, all of which is stored or nothing. It is looked at once `previewed_at`
 * is set, waits from `confirmed_at` to `due_at`, and is over with `ended_at`.
 */
export interface UserBatchRow {
  id: string
  member_id: string
  file_name: string
  created_by: string
  created_at: Instant
  /** The beginning of the day it is to take effect on; null for at once. */
  effective_at: Instant | null
  previewed_at: Instant | null
  added_rows: number
  changed_rows: number
  left_rows: number
  refused_rows: number
  warned_rows: number
  confirmed_at: Instant | null
  confirmed_by: string | null
  /** The network address it was confirmed from, for the audit trail. */
  confirmed_from: string | null
  due_at: Instant | null
  lease_until: Instant | null
  /** How often a node has begun to store it. */
  tries: number
  done_rows: number
  ended_at: Instant | null
  outcome: 'applied' | 'cancelled' | BatchMisfit | null
}

/** One line of such a file. `stated` and `remarks` are JSON of what the line says and of what is said about it. */
export interface UserBatchLineRow {
  batch_id: string
  line: number
  kind: 'added' | 'changed' | 'left' | 'refused' | 'stale'
  login_id: string
  user_id: string | null
  /** Of the user when the line was compared with them. */
  user_version: number | null
  is_warned: number
  stated: string
  remarks: string
}
