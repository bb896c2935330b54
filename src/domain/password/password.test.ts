import { describe, expect, test } from 'vitest'
import { checkPassword, passwordRules } from './password.ts'
import type { Owner } from './personal-password.ts'

const owner: Owner = {
  loginId: 'WR012574',
  memberId: 'EJUUB99001YSD001',
  names: ['大森', 'そうた', 'Omori', 'Sota', '株式会社 テスト・企業01 大森営業所'],
  mail: 'sanka.ichiro1@example.com',
}
const nothingIsCommon = () => false

function faults(password: string, rule: 'manual' | 'modern' = 'manual', isCommon = nothingIsCommon) {
  const judged = checkPassword(password, { rule: passwordRules[rule], owner, isCommon })
  return judged.ok ? [] : judged.faults
}

describe('the rule of the manual (R7)', () => {
  test.each([
    ['7 characters', 'abcdef1', ['tooShort']],
    ['8 characters', 'abcdefg1', []],
    ['32 characters', `${'a'.repeat(31)}1`, []],
    ['33 characters', `${'a'.repeat(32)}1`, ['tooLong']],
    ['letters only', 'abcdefgh', ['noDigit']],
    ['digits only', '12345678', ['noLetter']],
    ['nothing', '', ['tooShort', 'noLetter', 'noDigit']],
    ['full width: letters and digits are there', 'ａｂｃｄｅｆｇ１', ['fullWidth']],
    ['one full-width digit', 'abcdefg１', ['fullWidth']],
    ['a few full-width letters', 'ａｂｃ', ['fullWidth']],
    ['kana', 'パスワード123a', ['fullWidth']],
    ['kanji', '大森の合言葉1a', ['fullWidth']],
    ['a full-width space', 'abcdefg1\u3000', ['fullWidth']],
    ['a full-width letter and a sign', 'abcdefｇ1!', ['fullWidth', 'forbiddenCharacter']],
    ['half-width kana', 'ﾊﾟｽﾜｰﾄﾞ1a', ['forbiddenCharacter']],
    ['a sign', 'abcdefg1!', ['forbiddenCharacter']],
    ['a space inside', 'abcd efg1', ['forbiddenCharacter']],
    ['a space at the end', 'abcdefg1 ', ['forbiddenCharacter']],
    ['a line end', 'abcdefg1\n', ['forbiddenCharacter']],
    ['NUL', 'abcdefg1\0', ['forbiddenCharacter']],
    ['an accent', 'abcdéfg1', ['forbiddenCharacter']],
    ['Arabic digits', 'abcdefg١', ['forbiddenCharacter']],
    ['emoji, however few', '😀'.repeat(7), ['forbiddenCharacter']],
    ['too much of what is forbidden', '!'.repeat(33), ['forbiddenCharacter']],
  ])('%s', (_, password, expected) => {
    expect(faults(password)).toEqual(expected)
  })
})

describe('the modern rule', () => {
  test.each([
    ['14 characters', 'a'.repeat(14), ['tooShort']],
    ['15 characters', 'kjhgfdsapoiuytr', []],
    ['64 characters', 'z'.repeat(64), []],
    ['65 characters', 'z'.repeat(65), ['tooLong']],
    ['a phrase', 'correct horse battery staple', []],
    ['only digits', '905173829461038', []],
    ['only signs', '!"#$%&()=~|{}*+_?><', []],
    ['Japanese', 'これはわたしのながいあいことばです', ['fullWidth']],
    ['an accent', 'correct horse battéry', ['forbiddenCharacter']],
    ['a tab', 'correct\thorse battery', ['forbiddenCharacter']],
  ])('%s', (_, password, expected) => {
    expect(faults(password, 'modern')).toEqual(expected)
  })
})

describe('what others know about the person is no password (R8)', () => {
  test.each([
    'WR012574a',
    'xxwr012574xx',
    '1Wr0125749',
    'EJUUB99001YSD001a',
    'omori2024',
    '1985Omori',
    '20240101SOTA',
    'omorisota1',
    'sotaomori99',
    'sanka1234',
    'ichiro2024',
    'sankaichiro1',
    'twx21portal1',
    'TWX21000',
    'portal2024',
  ])('%s', (password) => {
    expect(faults(password)).toEqual(['personal'])
  })

  test.each(['omorining7bells', 'x1omori2yz', 'portalis88quay', 'k8rv2mzq'])(
    '%s only resembles it',
    (password) => {
      expect(faults(password)).toEqual([])
    },
  )

  test('a login ID of a few letters does not forbid every password that has them', () => {
    const judged = checkPassword('kabc8rv2mz', {
      rule: passwordRules.manual,
      owner: { loginId: 'ABC', memberId: 'A1', names: [], mail: null },
      isCommon: nothingIsCommon,
    })
    expect(judged.ok).toBe(true)
  })
})

test('a common password is refused as such once the rule is kept', () => {
  expect(faults('sakura2024', 'manual', () => true)).toEqual(['common'])
  expect(faults('sakura', 'manual', () => true)).toEqual(['tooShort', 'noDigit'])
})

test('a huge password is refused before anything looks at it (PWD-04)', () => {
  const huge = 'a1'.repeat(50 * 1024 * 1024)
  const begun = process.cpuUsage()
  expect(faults(huge, 'manual', () => expect.fail('must not be asked'))).toEqual(['tooLong'])
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(50)
})
