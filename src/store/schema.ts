import type { Generated } from 'kysely'
import type { Role } from '../domain/role.ts'
import type { Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { InquiryTables } from './inquiries/rows.ts'
import type { UserBatchLineRow, UserBatchRow } from './user-batches/rows.ts'

/** One contracting organisation (会員). */
export interface MemberRow {
  id: string
  name: string
  name_en: string
  suspended_at: Instant | null
  version: number
  /** Both names in a form in which any spelling of them is found; see domain/registered-data/search-key. */
  search_key: string
  created_at: Instant
  updated_at: Instant
}

/** One person's record (S7) and standing. `mail_key` is the address folded for comparing, never for sending. */
export interface UserRow {
  id: string
  login_id: string
  member_id: string
  role: Role
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
  /** By which a user is found by any spelling, and listed as a reader of Japanese expects (domain/registered-data). */
  search_key: string
  kana_key: string
  /** When the owner of the address proved that it is theirs; null for one that nobody has confirmed. */
  mail_verified_at: Instant | null
  /** When a relay refused the address for good. */
  mail_failed_at: Instant | null
  /** When the person asked for the end of their use, which their administrator confirms. */
  end_requested_at: Instant | null
  /** Null for whoever has never signed in. A trigger writes it with the first sign-in; nothing else may. */
  first_sign_in_at: Instant | null
  /**
   * When the person chose a password in the place of an issued one and had no address that takes mail: they are asked
   * for one at every sign-in until one is in force. Null for everybody else.
   */
  mail_asked_at: Instant | null
  /** When the person so asked put it off, which they may do once. */
  mail_skipped_at: Instant | null
  /** When the operator's staff withdrew an invitation; while it is also `suspended_at`, that is why the person is stopped. */
  withdrawn_at: Instant | null
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
  /** The password was issued by somebody else: good for one use until then, and to be changed at once (F7). */
  issued_at: Instant | null
  issued_until: Instant | null
  issued_used_at: Instant | null
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

/**
 * What a session may be good for alone (F7): that of an issued password leads to the choice of one's own, that of
 * whoever owes an address after one to its registration.
 */
export type SessionLimit = 'change-password' | 'register-mail'

export interface SessionRow {
  id_hash: string
  user_id: string
  created_at: Instant
  seen_at: Instant
  source: string
  user_agent: string
  /** What the session was limited to when it began; see store/sessions for what it is limited to now. */
  limited_to: SessionLimit | null
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
  /** An invitation is the same journey with another letter and more time. */
  purpose: 'reset' | 'invitation'
}

/** A new mail address on its way into the record (F10). The address in force stands in the user's row. */
export interface MailChangeRow {
  id: string
  user_id: string
  /** Counts the changes of one user: an objection undoes what came later too, whatever the clocks say. */
  number: number
  old_mail: string | null
  old_verified_at: Instant | null
  /** Null for an address that is taken away. */
  new_mail: string | null
  new_mail_key: string | null
  requested_by: string
  requested_at: Instant
  deadline_at: Instant
  confirm_key_hash: string
  object_key_hash: string
  object_until: Instant
  /** When a relay refused the new address for good. */
  refused_at: Instant | null
  confirmed_at: Instant | null
  ended_at: Instant | null
  end_reason: 'confirmed' | 'cancelled' | 'superseded' | 'objected' | 'expired' | null
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

/** The seal of one event (decision 0009). Never updated. */
export interface AuditLinkRow {
  seq: number
  event_id: string
  key_mark: string
  hash: string
}

/** An event that has no link yet; a trigger puts it here. Numbers may be taken again once a row is gone. */
export interface AuditUnsealedRow {
  number: number
  event_id: string
}

/** How often one key (a source, a login ID) did one thing within a window of time; shared by all nodes. */
export interface RateCounterRow {
  key: string
  window_started_at: Instant
  count: number
}

/** The row of a table in which these columns need not be given. */
type Defaulted<Row, Column extends keyof Row> = Omit<Row, Column> & {
  [Name in Column]: Generated<Row[Name]>
}

export interface Database extends InquiryTables {
  members: Defaulted<MemberRow, 'version' | 'search_key'>
  users: Defaulted<UserRow, 'search_key' | 'kana_key'>
  credentials: CredentialRow
  sign_in_failures: SignInFailureRow
  sessions: SessionRow
  reset_requests: Defaulted<ResetRequestRow, 'purpose'>
  mail_changes: MailChangeRow
  outbox: OutboxRow
  audit_events: AuditEventRow
  audit_links: AuditLinkRow
  audit_unsealed: Defaulted<AuditUnsealedRow, 'number'>
  user_batches: UserBatchRow
  user_batch_rows: UserBatchLineRow
  rate_counters: RateCounterRow
}
