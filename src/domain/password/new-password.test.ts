import { describe, expect, test } from 'vitest'
import { judgeNewPassword } from './new-password.ts'
import { passwordRules } from './password.ts'

const given = {
  rule: passwordRules.manual,
  owner: { loginId: 'WR012574', memberId: 'EJUUB99001YSD001', names: [], mail: null },
  isCommon: () => false,
}

describe('a new password typed twice', () => {
  test('has no fault when both are the same and the rule is kept', () => {
    expect(judgeNewPassword('asagiri7sanpo', 'asagiri7sanpo', given)).toBeUndefined()
  })

  test.each([
    ['the first is empty', '', 'asagiri7sanpo', ['empty'], 'empty'],
    ['the second is empty', 'asagiri7sanpo', '', ['mismatch'], 'empty'],
    ['the second is empty and the first breaks the rule', 'yu12', '', ['tooShort', 'mismatch'], 'empty'],
    ['both are empty', '', '', ['empty'], 'empty'],
    ['they differ', 'asagiri7sanpo', 'asagiri7sanpa', ['mismatch'], 'mismatch'],
    ['they differ and break the rule', 'asagiri', 'asagiru', ['tooShort', 'noDigit', 'mismatch'], 'mismatch'],
  ] as const)(
    'names both fields when %s, for both come back empty',
    (_, first, second, newPassword, again) => {
      expect(judgeNewPassword(first, second, given)).toEqual({ newPassword, again })
    },
  )

  test('that breaks the rule alike is told so once', () => {
    expect(judgeNewPassword('asagiri', 'asagiri', given)).toEqual({ newPassword: ['tooShort', 'noDigit'] })
  })
})
