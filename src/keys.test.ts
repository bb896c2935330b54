import { expect, it } from 'vitest'
import { Secret } from './domain/secret.ts'
import { Keys } from './keys.ts'

const keys = new Keys([new Secret('0123456789-a-key-of-the-tests-only-0123456789')])

it('a mark as long as ours but of wide letters is wrong, and no failure', () => {
  const formKey = keys.formKey('browser')
  expect(keys.isFormKey(formKey, 'browser')).toBe(true)
  expect(keys.isFormKey('鍵'.repeat(formKey.length), 'browser')).toBe(false)
})

it('consent to warnings holds for these values in this browser alone', () => {
  const mark = keys.warningsMark('values', 'browser')
  expect(keys.isWarningsMark(mark, 'values', 'browser')).toBe(true)
  expect(keys.isWarningsMark(mark, 'other values', 'browser')).toBe(false)
  expect(keys.isWarningsMark(mark, 'values', 'another browser')).toBe(false)
})
