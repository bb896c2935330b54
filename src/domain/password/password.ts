import { type Done, done, type Refused } from '../result.ts'
import { isPersonal, type Owner } from './personal-password.ts'

export type PasswordRuleName = 'manual' | 'modern'

/** A password rule as data; lengths in code points, both ends allowed. */
export type PasswordRule = {
  readonly name: PasswordRuleName
  readonly shortest: number
  readonly longest: number
  readonly allowed: RegExp
  readonly needsLetterAndDigit: boolean
}

/** `manual` is R7 as printed in 2016; `modern` follows NIST SP 800-63B-4 3.1.1.2 (length, no composition rule). */
export const passwordRules: Readonly<Record<PasswordRuleName, PasswordRule>> = {
  manual: { name: 'manual', shortest: 8, longest: 32, allowed: /^[A-Za-z0-9]*$/, needsLetterAndDigit: true },
  modern: {
    name: 'modern',
    shortest: 15,
    longest: 64,
    allowed: /^[\x20-\x7E]*$/,
    needsLetterAndDigit: false,
  },
}

/** In the order in which they are told. */
export const passwordFaults = [
  'tooShort',
  'tooLong',
  'forbiddenCharacter',
  'noLetter',
  'noDigit',
  'personal',
  'common',
] as const
export type PasswordFault = (typeof passwordFaults)[number]
/** `code` is the first of `faults`. */
export type PasswordRefused = Refused<PasswordFault> & { readonly faults: readonly PasswordFault[] }

/** Above this, in UTF-16 units, nothing looks at a password at all, neither the rules nor a hash (PWD-04). */
export const longestPasswordInput = 1024

/**
 * Judges a new password exactly as typed (R7, R8); nothing is folded or trimmed first. Names every broken rule.
 * That it is not the current password only its hash can tell: see the hasher's `hashUnlessCurrent`.
 */
export function checkPassword(
  password: string,
  given: { rule: PasswordRule; owner: Owner; isCommon: (password: string) => boolean },
): Done<undefined> | PasswordRefused {
  const faults = faultsOf(password, given)
  const [code] = faults
  return code === undefined ? done() : { ok: false, code, faults }
}

function faultsOf(
  password: string,
  { rule, owner, isCommon }: { rule: PasswordRule; owner: Owner; isCommon: (password: string) => boolean },
): PasswordFault[] {
  if (password.length > longestPasswordInput) return ['tooLong']
  const length = [...password].length
  const broken: Record<PasswordFault, boolean> = {
    tooShort: length < rule.shortest,
    tooLong: length > rule.longest,
    forbiddenCharacter: !rule.allowed.test(password),
    noLetter: rule.needsLetterAndDigit && !/[A-Za-z]/.test(password),
    noDigit: rule.needsLetterAndDigit && !/[0-9]/.test(password),
    personal: isPersonal(password, owner),
    common: false,
  }
  const faults = passwordFaults.filter((fault) => broken[fault])
  // A password that is not well-formed anyway need not be told common as well: the next try will be another one.
  return faults.length === 0 && isCommon(password) ? ['common'] : faults
}
