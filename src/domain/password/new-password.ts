import { checkPassword, type PasswordFault, type PasswordRule } from './password.ts'
import type { Owner } from './personal-password.ts'

export type NewPasswordFault = PasswordFault | 'empty' | 'current'

/** What is wrong with a new password that was typed twice, field by field. */
export interface NewPasswordFaults {
  newPassword?: readonly NewPasswordFault[]
  again?: 'empty' | 'mismatch'
}

/**
 * Judges both entries (R7, R8); undefined when there is nothing to say. An empty field is told alone. Whether it is
 * the current password only its hash can tell.
 */
export function judgeNewPassword(
  password: string,
  again: string,
  given: { rule: PasswordRule; owner: Owner; isCommon: (password: string) => boolean },
): NewPasswordFaults | undefined {
  if (password === '' || again === '')
    return {
      ...(password === '' ? { newPassword: ['empty'] } : {}),
      ...(again === '' ? { again: 'empty' } : {}),
    }
  const checked = checkPassword(password, given)
  if (checked.ok && again === password) return undefined
  return {
    ...(checked.ok ? {} : { newPassword: checked.faults }),
    ...(again === password ? {} : { again: 'mismatch' }),
  }
}
