const query = (values: Record<string, string>) => `?${new URLSearchParams(values)}`

/** Every URL of the portal. Views, letters and redirects use nothing else (spec 9). */
export const paths = {
  login: () => '/portal/login/',
  logout: () => '/portal/logout',
  resetRequest: () => '/portal/passwordResetRequest',
  resetRequested: () => '/portal/passwordResetRequest/sent',
  /** The mailed link; without a key it is the address step 1 is posted to. */
  reset: (key?: string) => `/portal/passwordReset${key === undefined ? '' : query({ appliKey: key })}`,
  resetChoose: (id: string) => `/portal/passwordReset/new/${encodeURIComponent(id)}`,
  menu: () => '/portal/menu',
  language: () => '/portal/language',
  manual: () => '/portal/manual',
  manualPage: (page: string) => `/portal/manual/${encodeURIComponent(page)}`,
  help: (page: string) => `/portal/help/${encodeURIComponent(page)}`,
  mailbox: () => '/mailbox',
  mailboxMail: (id: string) => `/mailbox/${encodeURIComponent(id)}`,
  asset: (hash: string, name: string) => `/assets/${hash}/${name}`,
} as const
