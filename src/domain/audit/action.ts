import type { RegisteredField } from '../registered-data/registered-data.ts'

/** On the way without mail. */
export const deskActions = [
  'inquiry-received',
  'inquiry-registered',
  'case-taken',
  'case-released',
  'caller-called-back',
  'caller-code-sent',
  'caller-code-entered',
  'user-viewed',
  'issue-approval-asked',
  'issue-approved',
  'issue-declined',
  'password-issued-by-desk',
  'desk-act-refused',
  'case-closed',
  'cases-exported',
  'mail-registration-skipped',
] as const
export type DeskAction = (typeof deskActions)[number]

/** What can be done that the audit trail tells of. A new one needs its name here and its words in i18n/audit-texts. */
export const auditActions = [
  'sign-in',
  'sign-out',
  'account-locked',
  'current-password-asked',
  'reset-requested',
  'reset-proved',
  'reset-ended',
  'password-reset',
  'password-changed',
  'own-sessions-ended',
  'end-of-use-requested',
  'end-of-use-withdrawn',
  'end-of-use-declined',
  'record-changed',
  'mail-change-asked',
  'mail-change-resent',
  'mail-change-cancelled',
  'mail-changed',
  'mail-change-objected',
  'user-unlocked',
  'reset-link-sent',
  'password-issued',
  'user-suspended',
  'user-resumed',
  'user-sessions-ended',
  'role-changed',
  'user-abolished',
  'users-imported',
  'users-exported',
  'user-batch-applied',
  'user-batch-refused',
  'user-batch-confirmed',
  'user-batch-cancelled',
  'user-changed-by-batch',
  'members-imported',
  'member-added',
  'member-changed',
  'member-suspended',
  'member-resumed',
  'administrator-invited',
  'invitation-withdrawn',
  'audit-exported',
  ...deskActions,
] as const
export type AuditAction = (typeof auditActions)[number]

/** How it ended; likewise. */
export const auditOutcomes = [
  'done',
  'refused',
  'not-tried',
  'second-browser',
  'no-match',
  'limited',
  'source-limited',
  'last-administrator',
] as const
export type AuditOutcome = (typeof auditOutcomes)[number]

/** What a change may have touched: fields of a person's record, of their standing, and of a member. */
export type AuditField =
  | RegisteredField
  | 'loginId'
  | 'role'
  | 'language'
  | 'standing'
  | 'memberId'
  | 'memberName'
  | 'memberNameEn'

/** A field's value before and after; mail addresses masked, nothing secret. */
export interface AuditChange {
  readonly before: string
  readonly after: string
}

export type AuditChanges = Readonly<Partial<Record<AuditField, AuditChange>>>

export function isAuditAction(text: string): text is AuditAction {
  return (auditActions as readonly string[]).includes(text)
}
