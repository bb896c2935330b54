import { expect, test } from 'vitest'
import { auditChanges, changesBetween, cleanedUp } from './changes.ts'
import { type RegisteredField, readRegisteredData, registeredFields } from './registered-data.ts'

const blank = Object.fromEntries(registeredFields.map((field) => [field, ''])) as Record<
  RegisteredField,
  string
>
const typed = { ...blank, familyName: '大森', givenName: 'そうた', mail: 'sota@example.com' }
const stored = readRegisteredData(typed).data

test('a record against itself has no changes', () => {
  expect(changesBetween(stored, readRegisteredData(typed).data)).toEqual([])
})

test('changes are told in the order of the fields, a missing address as an empty text', () => {
  const after = readRegisteredData({ ...typed, mail: '', department: 'テスト部', familyName: '髙橋' }).data
  expect(changesBetween(stored, after)).toEqual([
    { field: 'familyName', before: '大森', after: '髙橋' },
    { field: 'department', before: '', after: 'テスト部' },
    { field: 'mail', before: 'sota@example.com', after: '' },
  ])
})

test('the trail of a change has no full mail address', () => {
  const after = readRegisteredData({ ...typed, mail: 'souta@example.com', givenName: '宗太' }).data
  const details = auditChanges(changesBetween(stored, after), (address) => `${address[0]}***`)
  expect(details).toEqual({
    givenName: { before: 'そうた', after: '宗太' },
    mail: { before: 's***', after: 's***' },
  })
  const added = auditChanges([{ field: 'mail', before: '', after: 'sota@example.com' }], () => '***')
  expect(added).toEqual({ mail: { before: '', after: '***' } })
})

test('what was stored otherwise than typed is told, spaces at the ends are not', () => {
  const lenient = {
    ...typed,
    familyName: ' 大森　',
    familyKana: 'おおもり',
    postalCode: '〒1430000',
    mail: 'sota＠Example.com',
  }
  expect(cleanedUp(lenient, readRegisteredData(lenient).data)).toEqual([
    { field: 'familyKana', typed: 'おおもり', stored: 'オオモリ' },
    { field: 'postalCode', typed: '〒1430000', stored: '143-0000' },
    { field: 'mail', typed: 'sota＠Example.com', stored: 'sota@example.com' },
  ])
})
