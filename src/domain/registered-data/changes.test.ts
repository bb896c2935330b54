import { expect, test } from 'vitest'
import { auditDetails, changesBetween, cleanedUp } from './changes.ts'
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
    { field: 'familyName', from: '大森', to: '髙橋' },
    { field: 'department', from: '', to: 'テスト部' },
    { field: 'mail', from: 'sota@example.com', to: '' },
  ])
})

test('the trail of a change has no full mail address', () => {
  const after = readRegisteredData({ ...typed, mail: 'souta@example.com', givenName: '宗太' }).data
  const details = auditDetails(changesBetween(stored, after), (address) => `${address[0]}***`)
  expect(details).toEqual({
    'givenName.from': 'そうた',
    'givenName.to': '宗太',
    'mail.from': 's***',
    'mail.to': 's***',
  })
  const added = auditDetails([{ field: 'mail', from: '', to: 'sota@example.com' }], () => '***')
  expect(added).toEqual({ 'mail.from': '', 'mail.to': '***' })
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
    { field: 'familyKana', from: 'おおもり', to: 'オオモリ' },
    { field: 'postalCode', from: '〒1430000', to: '143-0000' },
    { field: 'mail', from: 'sota＠Example.com', to: 'sota@example.com' },
  ])
})
