import { type Done, done, type Refused, refused } from './result.ts'
import { foldWidth, trimSpaces, upperCaseAscii } from './width.ts'

declare const checked: unique symbol
/** A 会員ID in the one spelling that is stored and compared. */
export type MemberId = string & { readonly [checked]: 'member ID' }

const longest = 32

/** Reads a 会員ID like a login ID: opaque upper-case letters and digits (spec section 1), 1 to 32 of them. */
export function parseMemberId(
  text: string,
): Done<MemberId> | Refused<'empty' | 'tooLong' | 'forbiddenCharacter'> {
  const id = upperCaseAscii(trimSpaces(foldWidth(text)))
  if (id === '') return refused('empty')
  if (id.length > longest) return refused('tooLong')
  if (!/^[A-Z0-9]+$/.test(id)) return refused('forbiddenCharacter')
  return done(id as MemberId)
}
