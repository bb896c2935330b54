import type { Generated } from 'kysely'
import type {
  CaseOutcome,
  HandOver,
  InquiryChannel,
  InquiryTopic,
  VerificationMeans,
} from '../../domain/inquiry/inquiry.ts'
import type { CaseEventKind } from '../../domain/inquiry/timeline.ts'
import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'

/** An inquiry (S10) and the case made of it (S11). What came from the form is as typed, cleaned and capped. */
export interface InquiryRow {
  id: string
  number: string
  channel: InquiryChannel
  topic: InquiryTopic
  language: Language
  /** As typed, folded; nothing says that there is such a member or login ID. */
  member_id: string
  member_name: string
  requester_login_id: string
  requester_name: string
  telephone: string
  reply_mail: string | null
  text: string
  source: string
  /** Of the desk's staff, for an inquiry that came by telephone or mail. */
  created_by: string | null
  /** Inquiries with the same one are the same question asked again. */
  fold_key: string
  /** Both as `domain/inquiry/case-search` makes them. */
  search_key: string
  telephone_digits: string
  received_at: Instant
  repeats: Generated<number>
  last_repeated_at: Instant | null
  /** The requester was, when it came in, an administrator in use of the named member. 0 or 1. */
  is_known: number
  assignee_id: string | null
  assigned_at: Instant | null
  /** When somebody of the desk first took it. */
  first_taken_at: Instant | null
  verified_user_id: string | null
  verified_member_id: string | null
  verified_at: Instant | null
  verified_by: string | null
  verified_means: VerificationMeans | null
  /** Set while an issue waits for a second person. */
  asked_approval_at: Instant | null
  closed_at: Instant | null
  closed_by: string | null
  outcome: CaseOutcome | null
  /** What it really was, as the desk says on closing. */
  cause: InquiryTopic | null
}

/** 対象ログインID, as typed, folded. */
export interface InquiryTargetRow {
  inquiry_id: string
  position: number
  login_id: string
}

/** One number given out: the first is the case's own, the others of the same question asked again. */
export interface InquiryReceiptRow {
  number: string
  inquiry_id: string
  reply_mail: string | null
  telephone: string
  source: string
  language: Language
  follow_key_hash: string
  received_at: Instant
}

/** One entry of a case's timeline, in the order of `number`. Kept as written, until its case is forgotten. */
export interface InquiryEventRow {
  inquiry_id: string
  number: number
  at: Instant
  actor_user_id: string | null
  kind: CaseEventKind
  /** `CaseEventDetails` as JSON; `{}` once its case is forgotten. Never a secret. */
  details: string
}

/** A code mailed to an administrator's registered address, to be read out by the caller. It is derived from the id. */
export interface CallerCodeRow {
  id: string
  inquiry_id: string
  user_id: string
  sent_by: string
  sent_at: Instant
  deadline_at: Instant
  wrong: Generated<number>
  /** Used, replaced by a newer one, or given up after too many wrong ones. */
  ended_at: Instant | null
}

/** An issue of a password in a case: asked, perhaps approved or declined, done. */
export interface CaseIssueRow {
  id: string
  inquiry_id: string
  user_id: string
  member_id: string
  hand_over: HandOver
  asked_by: string
  asked_at: Instant
  /** Why a second person had to approve, separated by blanks; '' when nobody had to. */
  reasons: string
  /** Who approved or declined. */
  decided_by: string | null
  approved_at: Instant | null
  declined_at: Instant | null
  issued_by: string | null
  /** The administrator who was verified when it was issued; the case may come to know another one, or none. */
  requested_by: string | null
  issued_at: Instant | null
  issued_until: Instant | null
  /** Where it goes by mail: which key it is made from (`handed-password`, the id and the draw), and that key's hash. */
  draw: number | null
  key_hash: string | null
  /** A later issue, or a password of the person's own, has taken its place. */
  superseded_at: Instant | null
  used_at: Instant | null
  /** When the person was told at a login, or need not be. */
  told_at: Instant | null
}

export interface InquiryTables {
  inquiries: InquiryRow
  inquiry_targets: InquiryTargetRow
  inquiry_receipts: InquiryReceiptRow
  inquiry_events: InquiryEventRow
  caller_codes: CallerCodeRow
  case_issues: CaseIssueRow
}
