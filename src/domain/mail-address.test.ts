import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mailKey, parseMailAddress } from './mail-address.ts'

describe('an address', () => {
  test.each([
    ['sanka1@example.com', 'sanka1@example.com', 'sanka1@example.com'],
    ['Sanka.Taro@Example.CO.JP', 'Sanka.Taro@example.co.jp', 'sanka.taro@example.co.jp'],
    ['ｓａｎｋａ１＠ｅｘａｍｐｌｅ．ｃｏｍ', 'sanka1@example.com', 'sanka1@example.com'],
    ['　sanka1@example.com ', 'sanka1@example.com', 'sanka1@example.com'],
    ["o'brien+list=x@sub.example.test", "o'brien+list=x@sub.example.test", "o'brien+list=x@sub.example.test"],
    ['a@xn--zckzah.example', 'a@xn--zckzah.example', 'a@xn--zckzah.example'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('%j is stored as %s and compared as %s', (typed, address, key) => {
    expect(parseMailAddress(typed)).toEqual({ ok: true, value: { address, key } })
  })

  test('of 254 characters is taken and of 255 refused', () => {
    const domain = `${`${'d'.repeat(60)}.`.repeat(3)}example`
    const local = (length: number) => 'a'.repeat(length - domain.length - 1)
    expect(parseMailAddress(`${local(254)}@${domain}`).ok).toBe(true)
    expect(parseMailAddress(`${local(255)}@${domain}`)).toEqual({ ok: false, code: 'tooLong' })
  })
})

// MAIL-01, 03, 04, 05: whatever could lead to two mailboxes, or to another one than it seems
test.each([
  ['', 'empty'],
  [' 　', 'empty'],
  ['a', 'malformed'],
  ['@example.com', 'malformed'],
  ['a@', 'malformed'],
  ['a@localhost', 'malformed'],
  ['a@@example.com', 'malformed'],
  ['a@example.com@evil.test', 'malformed'],
  ['a@example.com,b@evil.test', 'malformed'],
  ['a@example.com;b@evil.test', 'malformed'],
  ['a@example.com b@evil.test', 'forbiddenCharacter'],
  ['a@example.com\nb@evil.test', 'forbiddenCharacter'],
  ['a@example.com\r\nBcc: b@evil.test', 'forbiddenCharacter'],
  ['a@example.com\n', 'forbiddenCharacter'],
  ['a@example.com\u2028', 'forbiddenCharacter'],
  ['a@example.com\u0085', 'forbiddenCharacter'],
  ['a\0@example.com', 'forbiddenCharacter'],
  ['a\x7F@example.com', 'forbiddenCharacter'],
  ['a%0ab@example.com,', 'malformed'],
  ['"x@evil.test x"@good.test', 'forbiddenCharacter'],
  ['"x"@good.test', 'malformed'],
  ['a@good.test (b@evil.test)', 'forbiddenCharacter'],
  ['a(b)@good.test', 'malformed'],
  ['g:a@x.test,b@y.test;', 'malformed'],
  ['Taro<a@good.test>', 'malformed'],
  ['<a@good.test>', 'malformed'],
  ['a@[127.0.0.1]', 'malformed'],
  ['a@127.0.0.1', 'malformed'],
  ['a@good.test.', 'malformed'],
  ['a@.good.test', 'malformed'],
  ['a@good..test', 'malformed'],
  ['a@-good.test', 'malformed'],
  ['a@good-.test', 'malformed'],
  ['a@under_score.test', 'malformed'],
  [`a@${'d'.repeat(64)}.test`, 'malformed'],
  ['.a@good.test', 'malformed'],
  ['a.@good.test', 'malformed'],
  ['a..b@good.test', 'malformed'],
  ['a\\b@good.test', 'malformed'],
  [`${'a'.repeat(65)}@good.test`, 'malformed'],
  ['a'.repeat(320), 'tooLong'],
  [`${'(('.repeat(200)}a@good.test`, 'tooLong'],
  ['ı@good.test', 'forbiddenCharacter'],
  ['\u017Fanka@good.test', 'forbiddenCharacter'],
  ['mi\u212Ae@good.test', 'forbiddenCharacter'],
  ['stra\u00DFe@good.test', 'forbiddenCharacter'],
  ['José@good.test', 'forbiddenCharacter'],
  ['Jose\u0301@good.test', 'forbiddenCharacter'],
  ['a\u200B@good.test', 'forbiddenCharacter'],
  ['a@g\u043Eod.test', 'forbiddenCharacter'],
  ['a@日本.test', 'forbiddenCharacter'],
  ['a\uFE6Bgood.test', 'forbiddenCharacter'],
])('%j is refused', (typed, code) => {
  expect(parseMailAddress(typed)).toEqual({ ok: false, code })
})

test('addresses meet by key only when they differ in ASCII case alone', () => {
  expect(mailKey('SANKA1@EXAMPLE.COM')).toBe(mailKey('sanka1@example.com'))
  for (const other of [
    'sanka1+x@example.com',
    'sanka.1@example.com',
    '\u017Fanka1@example.com',
    'sanka1@examp1e.com',
  ])
    expect(mailKey(other)).not.toBe(mailKey('sanka1@example.com'))
})

test('whatever is taken is one printable ASCII address that reads the same again', () => {
  const pieces = fc.constantFrom(
    'a',
    'B',
    '.',
    '@',
    '＠',
    '"',
    '(',
    ')',
    '<',
    '>',
    ',',
    ';',
    ' ',
    '\n',
    'ı',
    'K',
    '-',
    'test',
  )
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map((some) => some.join('')),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const read = parseMailAddress(text)
      if (!read.ok) return
      expect(read.value.address).toMatch(/^[^@\s"(),:;<>[\\\]]+@[a-z0-9.-]+$/)
      expect(read.value.key).toBe(read.value.address.toLowerCase())
      expect(parseMailAddress(read.value.address)).toEqual(read)
    }),
    { numRuns: 2000 },
  )
})
