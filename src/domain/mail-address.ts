import { type Done, done, type Refused, refused } from './result.ts'
import { foldWidth, lowerCaseAscii, trimSpaces } from './width.ts'

/** `address` is what is stored and written to, `key` what two addresses are compared by; never write to a key. */
export type MailAddress = { readonly address: string; readonly key: string }
export type MailAddressFault = 'empty' | 'tooLong' | 'forbiddenCharacter' | 'malformed'

export const longestMailAddress = 254 // RFC 5321 4.5.3.1.3, less the angle brackets (RFC 3696 erratum 1690)
const longestLocalPart = 64 // RFC 5321 4.5.3.1.1
const dotAtom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Reads one mail address (spec 10.2): folds width, the full-width ＠ too, and trims; then exactly one
 * `local@domain`, a dot-atom at a host name with a dot in it. Quoted parts, comments, groups, display names and
 * IP literals are refused because mail programs disagree on where they lead (CVE-2025-13033); anything outside
 * ASCII is refused after the fold, never before it (GHSA-7rqj-j65f-68wh).
 */
export function parseMailAddress(text: string): Done<MailAddress> | Refused<MailAddressFault> {
  const typed = trimSpaces(foldWidth(text))
  if (typed === '') return refused('empty')
  if (typed.length > longestMailAddress) return refused('tooLong')
  if (!/^[\x21-\x7E]+$/.test(typed)) return refused('forbiddenCharacter')
  const [local, host, ...more] = typed.split('@')
  if (local === undefined || host === undefined || more.length > 0) return refused('malformed')
  const domain = lowerCaseAscii(host)
  if (local.length > longestLocalPart || !dotAtom.test(local) || !hostName.test(domain))
    return refused('malformed')
  const address = `${local}@${domain}`
  return done({ address, key: mailKey(address) })
}

/**
 * The form by which addresses are compared (R1): ASCII letters lower-cased, nothing else, so that only
 * spellings of the very same letters meet. Plus and dot variants stay apart.
 */
export function mailKey(address: string): string {
  return lowerCaseAscii(address)
}

/**
 * The mailbox that an address most likely ends in: what stands behind a plus (RFC 5233) is left out. For counting the
 * letters that strangers cause, and for nothing else.
 */
export function mailboxKey(address: string): string {
  return mailKey(address).replace(/\+[^@]*/, '')
}
