/** The screens that have a help page of their own, in the order a person meets them. */
export const helpScreens = ['login', 'request', 'requested', 'reset', 'choose', 'dead-link', 'menu'] as const
export type HelpScreen = (typeof helpScreens)[number]

/** The pages of the manual, in the order they are read. */
export const manualPages = ['login', 'request', 'mail', 'password', 'dead-link', 'no-mail', 'menu'] as const
export type ManualPageName = (typeof manualPages)[number]

const query = (values: Record<string, string>) => `?${new URLSearchParams(values)}`

/** Every URL of the portal. Views, letters and redirects use nothing else (spec 9). */
export const paths = {
  /** The login screen; `message` is the code of what it has to tell. */
  login: (message?: string) => `/portal/login/${message === undefined ? '' : query({ message })}`,
  logout: () => '/portal/logout',
  resetRequest: () => '/portal/passwordResetRequest',
  /** S3; `at` is when the request was taken, in milliseconds, so that the page can tell until when its link holds. */
  resetRequested: (at?: number) =>
    `/portal/passwordResetRequest/sent${at === undefined ? '' : query({ at: String(at) })}`,
  /** The mailed link; without a key it is the address step 1 is posted to. */
  reset: (key?: string) => `/portal/passwordReset${key === undefined ? '' : query({ appliKey: key })}`,
  resetChoose: (id: string) => `/portal/passwordReset/new/${id}`,
  menu: () => '/portal/menu',
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
