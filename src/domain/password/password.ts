import { type Done, done, type Refused } from '../result.ts'
import { isPersonal, type Owner } from './personal-password.ts'

export type PasswordRuleName = 'manual' | 'modern'

/** A password rule as data; lengths in characters, all of them ASCII, both ends allowed. */
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
const faultsOfForm = ['tooShort', 'tooLong', 'noLetter', 'noDigit', 'personal'] as const
/** `fullWidth`: characters of a Japanese or Chinese input mode, which is to be switched off. */
export type PasswordFault = (typeof faultsOfForm)[number] | 'fullWidth' | 'forbiddenCharacter' | 'common'
/** `code` is the first of `faults`. */
export type PasswordRefused = Refused<PasswordFault> & { readonly faults: readonly PasswordFault[] }

/** Above this, in UTF-16 units, nothing looks at a password at all, neither the rules nor a hash (PWD-04). */
export const longestPasswordInput = 1024

/** Half-width kana are not among them: they come of another mode, and are as forbidden as any sign. */
const fullWidth = /[\u3000-\u30FF\uFF01-\uFF60\uFFE0-\uFFE6\p{Script=Han}]/gu

/**
 * Judges a new password exactly as typed (R7, R8); nothing is folded or trimmed first. Names every broken rule, but
 * for a password with forbidden characters only those: whoever typed ａｂｃ１２３ has left out neither letters nor digits.
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
  if (!rule.allowed.test(password)) {
    const others = password.replace(fullWidth, '')
    const faults: PasswordFault[] = others === password ? [] : ['fullWidth']
    return rule.allowed.test(others) ? faults : [...faults, 'forbiddenCharacter']
  }
  const { length } = password
  const broken: Record<(typeof faultsOfForm)[number], boolean> = {
    tooShort: length < rule.shortest,
    tooLong: length > rule.longest,
    noLetter: rule.needsLetterAndDigit && !/[A-Za-z]/.test(password),
    noDigit: rule.needsLetterAndDigit && !/[0-9]/.test(password),
    personal: isPersonal(password, owner),
  }
  const faults = faultsOfForm.filter((fault) => broken[fault])
  // A password that is not well-formed anyway need not be told common as well: the next try will be another one.
  return faults.length === 0 && isCommon(password) ? ['common'] : faults
}
