import type { UserAct } from './domain/users/act.ts'

/** The screens that have a help page of their own, in the order a person meets them. */
export const helpScreens = ['login', 'request', 'requested', 'reset', 'choose', 'dead-link', 'menu'] as const
export type HelpScreen = (typeof helpScreens)[number]

/** The pages of the manual, in the order they are read. */
export const manualPages = ['login', 'request', 'mail', 'password', 'dead-link', 'no-mail', 'menu'] as const
export type ManualPageName = (typeof manualPages)[number]

/** What the operator's staff do to a member, beside changing its names. */
type MemberAct = 'suspend' | 'resume' | 'invite' | 'withdraw'

const query = (values: Record<string, string>) => `?${new URLSearchParams(values)}`
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
  usersExport: (search = '') => `/portal/admin/usersExport${search}`,
  /** S9. */
  user: (loginId: string, message?: string) =>
    `/portal/admin/users/${loginId}${message === undefined ? '' : query({ message })}`,
  userMailChange: (loginId: string, message?: string) =>
    `/portal/admin/users/${loginId}/mail${message === undefined ? '' : query({ message })}`,
  userAct: (loginId: string, act: UserAct) => `/portal/admin/users/${loginId}/${act}`,
  userBatches: () => '/portal/admin/userBatches',
  newUserBatch: () => '/portal/admin/userBatches/new',
  userBatch: (id: string, search = '') => `/portal/admin/userBatches/${id}${search}`,
  userBatchAct: (id: string, act: 'confirm' | 'cancel') => `/portal/admin/userBatches/${id}/${act}`,
  userBatchResult: (id: string) => `/portal/admin/userBatches/${id}/result.csv`,
  auditTrail: (search = '') => `/portal/admin/audit${search}`,
  auditExport: (search = '') => `/portal/admin/auditExport${search}`,
  members: (search = '') => `/portal/members${search}`,
  newMember: () => '/portal/members/new',
  member: (memberId: string) => `/portal/members/of/${memberId}`,
  memberAct: (memberId: string, act: MemberAct) => `/portal/members/of/${memberId}/${act}`,
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
