import { type Done, done, type Refused, refused } from './result.ts'
import { foldWidth, trimSpaces, upperCaseAscii } from './width.ts'

declare const checked: unique symbol
/** A login ID in the one spelling that is stored and compared. */
export type LoginId = string & { readonly [checked]: 'login ID' }

const longest = 32

/**
 * Reads a login ID as people type it (R1): full width, lower case and spaces around it are understood.
 * A–Z and 0–9, 1 to 32 characters; the manual's sample has 8, but it states no length.
 */
export function parseLoginId(
  text: string,
): Done<LoginId> | Refused<'empty' | 'tooLong' | 'forbiddenCharacter'> {
  const id = upperCaseAscii(trimSpaces(foldWidth(text)))
  if (id === '') return refused('empty')
  if (id.length > longest) return refused('tooLong')
  if (!/^[A-Z0-9]+$/.test(id)) return refused('forbiddenCharacter')
  return done(id as LoginId)
}
