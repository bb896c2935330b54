import type { Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'

/** One contracting organisation (会員). */
export interface MemberRow {
  id: string
  name: string
  name_en: string
  suspended_at: Instant | null
  created_at: Instant
  updated_at: Instant
}

/** One person's record (S7) and standing. `mail_key` is the address folded for comparing, never for sending. */
export interface UserRow {
  id: string
  login_id: string
  member_id: string
  role: string
  family_name: string
  given_name: string
  family_kana: string
  given_kana: string
  family_name_en: string
  given_name_en: string
  department: string
  department_en: string
  postal_code: string
  address: string
  address_en: string
  telephone: string
  fax: string
  mail: string | null
  mail_key: string | null
  language: Language | null
  suspended_at: Instant | null
  abolished_at: Instant | null
  version: number
  created_at: Instant
  updated_at: Instant
}

export interface CredentialRow {
  user_id: string
  password_hash: string | null
  changed_at: Instant | null
  last_sign_in_at: Instant | null
  /** The one before the last: what a person wants to see after signing in. */
  previous_sign_in_at: Instant | null
}

/** Consecutive failures of one account as seen from known browsers or from strangers (decision T2). */
export interface SignInFailureRow {
  subject: string
  seen_from: 'known' | 'stranger'
  failures: number
  locked_at: Instant | null
  /** Short keyed marks of the latest wrong passwords, so that the same slip counts once. */
  recent_marks: string
  marked_at: Instant | null
}

export interface SessionRow {
  id_hash: string
  user_id: string
  created_at: Instant
  seen_at: Instant
  source: string
  user_agent: string
}

/** `user_id` is null for a request that matched nobody: it is written all the same, so that both cost the same. */
export interface ResetRequestRow {
  id: string
  user_id: string | null
  key_hash: string
  requested_at: Instant
  deadline_at: Instant
  /** Set by the first GET where RESET_LINK_ACCESS=visit; never otherwise. */
  visited_at: Instant | null
  opened_at: Instant | null
  browser_hash: string | null
  wrong_proofs: number
  ended_at: Instant | null
  end_reason: 'used' | 'void' | 'superseded' | null
}

export interface OutboxRow {
  id: string
  kind: string
  user_id: string | null
  request_id: string | null
  language: Language | null
  details: string
  created_at: Instant
  due_at: Instant
  attempts: number
  lease_owner: string | null
  lease_until: Instant | null
  ended_at: Instant | null
  outcome: 'sent' | 'dropped' | 'failed' | null
  last_error: string | null
  recipient_masked: string | null
}

export interface AuditEventRow {
  id: string
  at: Instant
  actor_user_id: string | null
  actor_role: string
  action: string
  target_user_id: string | null
  member_id: string | null
  source: string
  outcome: string
  details: string
}

/** How often one key (a source, a login ID) did one thing within a window of time; shared by all nodes. */
export interface RateCounterRow {
  key: string
  window_started_at: Instant
  count: number
}

export interface Database {
  members: MemberRow
  users: UserRow
  credentials: CredentialRow
  sign_in_failures: SignInFailureRow
  sessions: SessionRow
  reset_requests: ResetRequestRow
  outbox: OutboxRow
  audit_events: AuditEventRow
  rate_counters: RateCounterRow
}
