import { type Duration, days } from '../../domain/time.ts'

/** `__Host-`: the browser takes it only with Secure, Path=/ and no Domain, so no other host can plant it (RFC 6265bis). */
export const cookieNames = {
  session: '__Host-session',
  /** This browser, before anybody is signed in: binds forms and the one access of a reset link. */
  browser: '__Host-browser',
  /** Reset links this browser has proved. */
  reset: '__Host-reset',
  /** Accounts this browser has signed in to. */
  device: '__Host-device',
  language: '__Host-language',
} as const

export type CookieName = keyof typeof cookieNames

export const keptFor: Record<CookieName, Duration | undefined> = {
  session: undefined,
  browser: undefined,
  reset: undefined,
  device: days(400),
  language: days(400),
}

/** Of the cookies that hold marks, how many: the oldest fall out, so that a shared PC's cookie stays small. */
const marksKept = { device: 5, reset: 3 } as const

const value = /^[\w.-]{1,400}$/

/** The cookies of a request that can be ours; of two by one name the first, as RFC 6265 sends them. */
export function parseCookies(header: string | null | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>()
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim()
    const text = pair.slice(at + 1).trim()
    if (at > 0 && !cookies.has(name) && value.test(text)) cookies.set(name, text)
  }
  return cookies
}

type Cookies = ReadonlyMap<string, string>

/** The marks this browser was given: of accounts it has signed in to before (T2), or of reset links it has proved. */
export function marksIn(cookies: Cookies, name: keyof typeof marksKept): string[] {
  return cookies.get(cookieNames[name])?.split('.', marksKept[name]) ?? []
}

/** The cookie with one mark more, in front; the oldest of many falls out. */
export function withMark(cookies: Cookies, name: keyof typeof marksKept, mark: string): string {
  const others = marksIn(cookies, name).filter((one) => one !== '' && one !== mark)
  return [mark, ...others].slice(0, marksKept[name]).join('.')
}

/** A Set-Cookie line; without `text` it takes the cookie away. */
export function cookieLine(name: CookieName, text: string | undefined): string {
  const age = text === undefined ? 0 : keptFor[name]
  const maxAge = age === undefined ? '' : `; Max-Age=${Math.floor(age / 1000)}`
  return `${cookieNames[name]}=${text ?? ''}; Path=/; Secure; HttpOnly; SameSite=Lax${maxAge}`
}
