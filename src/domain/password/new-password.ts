import { checkPassword, type PasswordFault, type PasswordRule } from './password.ts'
import type { Owner } from './personal-password.ts'

export type NewPasswordFault = PasswordFault | 'empty' | 'current' | 'mismatch'

/** What is wrong with a new password that was typed twice, field by field. */
export interface NewPasswordFaults {
  newPassword?: readonly NewPasswordFault[]
  again?: 'empty' | 'mismatch'
}

/**
 * Judges both entries (R7, R8); undefined when there is nothing to say. Neither is ever sent back: whatever is wrong
 * with the one typed again, both fields are empty and both are named. Whether it is the current password only its
 * hash can tell.
 */
export function judgeNewPassword(
  password: string,
  again: string,
  given: { rule: PasswordRule; owner: Owner; isCommon: (password: string) => boolean },
): NewPasswordFaults | undefined {
  if (password === '') return { newPassword: ['empty'], again: 'empty' }
  const checked = checkPassword(password, given)
  const faults = checked.ok ? [] : checked.faults
  if (again !== password)
    return { newPassword: [...faults, 'mismatch'], again: again === '' ? 'empty' : 'mismatch' }
  return checked.ok ? undefined : { newPassword: faults }
}
