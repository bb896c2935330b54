import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownCharacter } from './characters.ts'
import { readMemberNames } from './member-names.ts'
import { type RegisteredField, readRegisteredData, registeredFields } from './registered-data.ts'

const blank = Object.fromEntries(registeredFields.map((field) => [field, ''])) as Record<
  RegisteredField,
  string
>
const sound = { ...blank, familyName: '大森', givenName: 'そうた' }

function reds(typed: Partial<Record<RegisteredField, string>>) {
  return readRegisteredData({ ...sound, ...typed }).reds.map(({ field, code, detail }) => [
    field,
    code,
    detail,
  ])
}

test.each<[string, RegisteredField, string]>([
  ['髙', 'familyName', '髙橋'],
  ['𠮷 of four bytes', 'familyName', '𠮷田'],
  ['a variation selector behind an ideograph', 'familyName', '葛\u{E0100}城'],
  ['simplified Chinese', 'familyName', '测试'],
  ['Latin with accents', 'givenName', 'José'],
  ['50 characters of four bytes', 'familyName', '𠮷'.repeat(50)],
  ['no kana', 'familyKana', ''],
  ['ヷ', 'familyKana', 'ヷヸヹヺ'],
  ['a middle dot and a space', 'givenKana', 'アン・マリー ジャ'],
  ['㈱ in a department', 'department', '㈱テスト①課'],
  ['a foreign postal code', 'postalCode', 'SW1A 1AA'],
  ['the postal code of the manual', 'postalCode', '111-11111'],
  ['the telephone of the manual', 'telephone', '030-000-99999'],
  ['a foreign telephone', 'telephone', '+62 21 0000 0000'],
  ['no mail', 'mail', ''],
])('%s is stored', (_, field, typed) => {
  expect(reds({ [field]: typed })).toEqual([])
})

test.each<[RegisteredField, string, string, string?]>([
  ['familyName', '𠮷'.repeat(51), 'tooLong', '50'],
  ['familyName', '大\u0007森', 'forbiddenCharacter', 'U+0007'],
  ['familyName', '大\n森', 'forbiddenCharacter', 'U+000A'],
  ['familyName', '大\t森', 'forbiddenCharacter', 'U+0009'],
  ['familyName', '大\uE000森', 'forbiddenCharacter', 'U+E000'],
  ['familyName', '大\u{F0000}森', 'forbiddenCharacter', 'U+F0000'],
  ['familyName', '大\uD842森', 'forbiddenCharacter', 'U+D842'],
  ['familyName', '大\uFFFD森', 'forbiddenCharacter', 'U+FFFD'],
  ['familyName', '大\uFFFF森', 'forbiddenCharacter', 'U+FFFF'],
  ['familyName', '大\u202E森', 'forbiddenCharacter', 'U+202E'],
  ['familyName', '大\u200B森', 'forbiddenCharacter', 'U+200B'],
  ['familyName', '大\u2028森', 'forbiddenCharacter', 'U+2028'],
  ['familyName', '大森😀', 'forbiddenCharacter', 'U+1F600'],
  ['familyName', '大森☎\uFE0F', 'forbiddenCharacter', 'U+FE0F'],
  ['familyName', '\u{E0100}大森', 'forbiddenCharacter', 'U+E0100'],
  ['familyName', '🇯🇵', 'forbiddenCharacter', 'U+1F1EF'],
  ['familyKana', '大森', 'notKatakana', 'U+5927'],
  ['familyKana', 'オオモリ1', 'notKatakana', 'U+0031'],
  ['familyKana', '゛', 'notKatakana', 'U+309B'],
  ['givenKana', 'ア'.repeat(51), 'tooLong', '50'],
  ['familyNameEn', 'Ōmori', 'notAscii', 'U+014C'],
  ['familyNameEn', '大森', 'notAscii', 'U+5927'],
  ['givenNameEn', 'a'.repeat(101), 'tooLong', '100'],
  ['department', '部'.repeat(101), 'tooLong', '100'],
  ['departmentEn', 'a'.repeat(201), 'tooLong', '200'],
  ['postalCode', '143_0000', 'notPostalCode', 'U+005F'],
  ['postalCode', '143-0000-000', 'tooLong', '10'],
  ['address', '区'.repeat(201), 'tooLong', '200'],
  ['telephone', '03-0000-0000内線1', 'notTelephone'],
  ['telephone', '0300', 'tooShort', '6'],
  ['fax', '0'.repeat(21), 'tooLong', '20'],
  ['fax', '03+0000', 'notTelephone'],
  ['mail', 'a@b@example.com', 'malformed'],
  ['mail', 'ı@example.com', 'malformed'],
  ['mail', `${'a'.repeat(250)}@example.com`, 'tooLong', '254'],
])('%s %j is red: %s %s', (field, typed, code, detail) => {
  expect(reds({ [field]: typed })).toEqual([[field, code, detail]])
})

test('one of the two names will do, none will not', () => {
  expect(reds({ givenName: '' })).toEqual([])
  expect(reds({ familyName: '' })).toEqual([])
  expect(reds({ familyName: ' ', givenName: '　' })).toEqual([['familyName', 'empty', undefined]])
})

test('all mistakes are found at once', () => {
  expect(reds({ familyName: '\0', familyKana: 'x', mail: 'x' }).map(([field]) => field)).toEqual([
    'familyName',
    'familyKana',
    'mail',
  ])
})

test('what is stored reads the same again', () => {
  const typed = fc.record(
    Object.fromEntries(registeredFields.map((field) => [field, fc.string({ unit: 'binary' })])),
  )
  fc.assert(
    fc.property(typed, (one) => {
      const first = readRegisteredData(one as Record<RegisteredField, string>)
      const again = readRegisteredData({ ...first.data, mail: first.data.mail?.address ?? '' })
      expect(again.data).toEqual(first.data)
      if (first.reds.length === 0) expect(again.reds).toEqual([])
    }),
  )
})

test('a character is told by itself where it can be seen, else by its number', () => {
  const names = ['U+5927', 'U+014C', 'U+20BB7', 'U+0020', 'U+202E', 'U+1F600', 'U+D842']
  expect(names.map(shownCharacter)).toEqual(['大', 'Ō', '𠮷', 'U+0020', 'U+202E', 'U+1F600', 'U+D842'])
})

test('a member has a Japanese name, and its names keep the same rules', () => {
  expect(readMemberNames({ name: ' 株式会社　テスト ', nameEn: 'Ｔｅｓｔ' })).toEqual({
    name: '株式会社　テスト',
    nameEn: 'Test',
    reds: [],
  })
  expect(readMemberNames({ name: '', nameEn: '試験' }).reds).toEqual([
    { field: 'name', code: 'empty' },
    { field: 'nameEn', code: 'notAscii', detail: 'U+8A66' },
  ])
})
