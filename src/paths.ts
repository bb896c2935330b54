import type { UserAct } from './domain/users/act.ts'

/** Whom a part of the guides is for: everybody, a member's administrator, the help desk, the operator's staff. */
export const guideParts = ['everybody', 'administrator', 'helpDesk', 'operator'] as const
export type GuidePart = (typeof guideParts)[number]

/** The screens that have a help page of their own, in the order a person meets them. */
export const helpScreensOf = {
  everybody: [
    ...(['login', 'request', 'requested', 'reset', 'choose', 'dead-link'] as const),
    ...(['inquiry', 'inquiry-status', 'first-password', 'first-mail', 'menu'] as const),
    ...(['own-record', 'mail-change', 'mail-confirmation', 'mail-objection'] as const),
    ...(['own-password', 'sessions', 'end-of-use'] as const),
  ],
  administrator: [
    ...(['users', 'users-export', 'user', 'user-act', 'issued-password'] as const),
    ...(['csv-files', 'csv-upload', 'csv-preview', 'audit-trail'] as const),
  ],
  helpDesk: ['cases', 'new-case', 'case', 'case-target', 'issued-by-desk', 'desk-numbers'],
  operator: ['members', 'member-add', 'member', 'member-suspension', 'invitation'],
} as const satisfies Record<GuidePart, readonly string[]>
export type HelpScreen = (typeof helpScreensOf)[GuidePart][number]
export const helpScreens: readonly HelpScreen[] = guideParts.flatMap((part) => helpScreensOf[part])

/** The pages of the manual, in the order they are read. */
export const manualPagesOf = {
  everybody: [
    ...(['login', 'request', 'mail', 'password', 'dead-link', 'no-mail', 'first-login', 'menu'] as const),
    ...(['record', 'mail-change', 'own-password', 'sessions', 'end-of-use'] as const),
  ],
  administrator: [
    ...(['board', 'user-search', 'user-record', 'user-acts', 'issue-password'] as const),
    ...(['inquiry', 'csv-file', 'csv-import', 'audit-trail'] as const),
  ],
  helpDesk: [
    ...(['desk-role', 'desk-queue', 'desk-register', 'desk-verify', 'desk-issue'] as const),
    ...(['desk-approve', 'desk-close', 'desk-numbers', 'desk-trouble'] as const),
  ],
  operator: ['members', 'invite', 'desk-settings'],
} as const satisfies Record<GuidePart, readonly string[]>
export type ManualPageName = (typeof manualPagesOf)[GuidePart][number]
export const manualPages: readonly ManualPageName[] = guideParts.flatMap((part) => manualPagesOf[part])

/** What the help desk posts from the page of a case. */
type CaseForm =
  | 'take'
  | 'release'
  | 'note'
  | 'callBack'
  | 'code'
  | 'codeCheck'
  | 'issue'
  | 'approval'
  | 'close'

/** What the operator's staff do to a member, beside changing its names. */
type MemberAct = 'suspend' | 'resume' | 'invite' | 'withdraw'

const query = (values: Record<string, string>) => `?${new URLSearchParams(values)}`
/** What the address of a user's page may carry: `found` is the search that led there, as for `users`. */
type BesideUser = { message?: string | undefined; saved?: string; found?: string }
const beside = (values: BesideUser) => {
  const given = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : []))
  return given.length === 0 ? '' : query(Object.fromEntries(given))
}
const told = (message: string | undefined) => (message === undefined ? '' : query({ message }))

/** Every URL of the portal. Views, letters and redirects use nothing else (spec 9). */
export const paths = {
  /** The login screen; `message` is the code of what it has to tell. */
  login: (message?: string) => `/portal/login/${told(message)}`,
  logout: () => '/portal/logout',
  resetRequest: () => '/portal/passwordResetRequest',
  /** S3; `at` is when the request was taken, in milliseconds, so that the page can tell until when its link holds. */
  resetRequested: (at?: number) =>
    `/portal/passwordResetRequest/sent${at === undefined ? '' : query({ at: String(at) })}`,
  /** The mailed link; without a key it is the address step 1 is posted to. */
  reset: (key?: string) => `/portal/passwordReset${key === undefined ? '' : query({ appliKey: key })}`,
  resetChoose: (id: string) => `/portal/passwordReset/new/${id}`,
  menu: () => '/portal/menu',
  /** Where somebody says that they have read what the menu told them of a password issued for them. */
  issuesRead: () => '/portal/menu/issuesRead',
  /** S7; `message` is the code of what it has to tell, as for the login screen. */
  ownRecord: (message?: string) => `/portal/userInfo${told(message)}`,
  /** How a change of one's own address stands; `message` is the code of what was done last. */
  ownMailChange: (message?: string) =>
    `/portal/userInfo/mail${message === undefined ? '' : query({ message })}`,
  /** M4: the link that proves a new address; without a key it is where its button posts to. */
  mailConfirmation: (key?: string) => `/portal/mailConfirmation${key === undefined ? '' : query({ key })}`,
  /** M5: the link by which the owner of the former address objects. */
  mailObjection: (key?: string) => `/portal/mailObjection${key === undefined ? '' : query({ key })}`,
  mailConfirmed: () => '/portal/mailConfirmation/done',
  mailRestored: () => '/portal/mailObjection/done',
  ownPassword: (message?: string) => `/portal/password${told(message)}`,
  /** Where whoever came in with an issued password chooses one of their own. */
  firstPassword: () => '/portal/password/first',
  ownSessions: (message?: string) => `/portal/sessions${told(message)}`,
  otherSessions: () => '/portal/sessions/others',
  endOfUse: (message?: string) => `/portal/endOfUse${told(message)}`,
  endOfUseWithdrawal: () => '/portal/endOfUse/withdrawal',
  /** S8; `search` is the query string of a search, with its question mark, or nothing. */
  users: (search = '') => `/portal/admin/users${search}`,
  /** S8, past its form: that alone fills a telephone. */
  foundUsers: (search = '') => `/portal/admin/users${search}#results`,
  usersExport: (search = '') => `/portal/admin/usersExport${search}`,
  /** S9; `saved` is the audit line of what was stored last. */
  user: (loginId: string, values: BesideUser = {}) => `/portal/admin/users/${loginId}${beside(values)}`,
  userMailChange: (loginId: string, values: BesideUser = {}) =>
    `/portal/admin/users/${loginId}/mail${beside(values)}`,
  userAct: (loginId: string, act: UserAct, found = '') =>
    `/portal/admin/users/${loginId}/${act}${beside({ found })}`,
  userBatches: () => '/portal/admin/userBatches',
  newUserBatch: () => '/portal/admin/userBatches/new',
  userBatch: (id: string, search = '') => `/portal/admin/userBatches/of/${id}${search}`,
  userBatchAct: (id: string, act: 'confirm' | 'cancel') => `/portal/admin/userBatches/of/${id}/${act}`,
  userBatchResult: (id: string) => `/portal/admin/userBatches/of/${id}/result.csv`,
  auditTrail: (search = '') => `/portal/admin/audit${search}`,
  auditExport: (search = '') => `/portal/admin/auditExport${search}`,
  members: (search = '') => `/portal/members${search}`,
  newMember: () => '/portal/members/new',
  member: (memberId: string) => `/portal/members/of/${memberId}`,
  memberAct: (memberId: string, act: MemberAct) => `/portal/members/of/${memberId}/${act}`,
  /** S10 (spec 9); with a topic the form that asks for what it needs. */
  inquiry: (topic?: string) => `/portal/inquiry/password${topic === undefined ? '' : query({ topic })}`,
  /** Where whoever asked sees how far the case is. */
  inquiryStatus: (number?: string, key?: string) =>
    `/portal/inquiry/status${number === undefined ? '' : query({ number, ...(key === undefined ? {} : { key }) })}`,
  /** S11; `search` is the query string of a search, with its question mark, or nothing. */
  cases: (search = '') => `/portal/desk/cases${search}`,
  newCase: () => '/portal/desk/new',
  /** The page of a case; `message` is the code of what was done last. */
  case: (number: string, message?: string) => `/portal/desk/cases/${number}${told(message)}`,
  caseForm: (number: string, form: CaseForm) => `/portal/desk/cases/${number}/${form}`,
  /** The record of a 対象ログインID, as far as the help desk sees one. */
  caseTarget: (number: string, loginId: string) => `/portal/desk/cases/${number}/targets/${loginId}`,
  deskNumbers: (search = '') => `/portal/desk/numbers${search}`,
  deskNumbersExport: (search = '') => `/portal/desk/numbers.csv${search}`,
  /** Where whoever came in with an issued password puts off registering an address, once. */
  skipMail: () => '/portal/userInfo/mail/skip',
  language: () => '/portal/language',
  manual: () => '/portal/manual',
  manualPage: (page: ManualPageName) => `/portal/manual/${page}`,
  /** The help of one screen, or the list of them all. */
  help: (screen?: HelpScreen) => `/portal/help${screen === undefined ? '' : `/${screen}`}`,
  mailbox: () => '/mailbox',
  mailboxMail: (id: string) => `/mailbox/${id}`,
  asset: (hash: string, name: string) => `/assets/${hash}/${name}`,
  /** A picture of the manual; its hash is that of its content. */
  picture: (hash: string, language: string, file: string) => `/assets/${hash}/${language}/${file}`,
} as const
