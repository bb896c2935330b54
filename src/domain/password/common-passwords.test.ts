import passwords from '@zxcvbn-ts/language-common/src/passwords.json' with { type: 'json' }
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { commonPasswords, type IsCommon } from './common-passwords.ts'

let isCommon: IsCommon
beforeAll(async () => {
  isCommon = await commonPasswords()
})

test.each([
  'password1',
  'Password123',
  'PASSWORD1',
  'passw0rd',
  'p4ssw0rd1',
  'sakura2024',
  '2024sakura',
  'takahashi1985',
  'Suzuki19850412',
  'yamada12345678',
  'doraemon1',
  'himawari0101',
  'qwerty123',
  'qwertyui1',
  '1q2w3e4r',
  '1qaz2wsx',
  'abcd1234',
  'abc12345',
  'abcdefgh1',
  '1234abcd',
  'a1234567',
  'aaaa1111',
  'a1a1a1a1',
  'abc1abc1abc1',
  'sakurasakura1',
  'zyxwvuts1',
  'asdfghjkl1',
  'welcome1',
  'iloveyou2',
  'test1234',
])('%s is common', (password) => {
  expect(isCommon(password)).toBe(true)
})

test.each([
  'passwordpassword',
  'password password',
  'P@ssw0rd!!!!!!!!',
  'sakura-sakura-2024',
  '!!!!!!!!!!!!!!!',
  '1234567890123456',
])('%s is common under the modern rule', (password) => {
  expect(isCommon(password)).toBe(true)
})

test.each([
  'correct horse battery staple',
  'k8rv2mzq',
  'Hana7Kumo3',
  'tokyo82street',
  'sakura83920174',
  'x7sakuraq2m',
])('%s is not', (password) => {
  expect(isCommon(password)).toBe(false)
})

test('of the leaked passwords that keep the rule of the manual, not one passes (PWD-06)', () => {
  const fitting = passwords.filter((password) => /^(?=.*[a-z])(?=.*\d)[a-z\d]{8,32}$/i.test(password))
  expect(fitting.length).toBeGreaterThan(5000)
  expect(fitting.filter((password) => !isCommon(password))).toEqual([])
  const words = passwords.filter((password) => /^[a-z]{4,}$/.test(password)).slice(0, 3000)
  expect(words.filter((word) => !isCommon(`${word}2024`) || !isCommon(`${word.toUpperCase()}1`))).toEqual([])
})

test('a password drawn at random is practically never called common', () => {
  const drawn = fc.sample(fc.noBias(fc.stringMatching(/^[a-z0-9]{10}$/)), { numRuns: 5000, seed: 20260101 })
  expect(drawn.filter(isCommon).length).toBeLessThan(10)
})

test('a look-up takes microseconds', () => {
  const begun = process.cpuUsage()
  for (let at = 0; at < 10_000; at++) isCommon(`k8rv2mzq${at}`)
  expect(process.cpuUsage(begun).user / 10_000).toBeLessThan(100)
})
