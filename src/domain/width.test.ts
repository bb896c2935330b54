import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWidth, lowerCaseAscii, trimSpaces, upperCaseAscii } from './width.ts'

test('full-width ASCII and the full-width space become half-width', () => {
  const fullWidth = String.fromCharCode(...Array.from({ length: 94 }, (_, at) => 0xff01 + at))
  const ascii = String.fromCharCode(...Array.from({ length: 94 }, (_, at) => 0x21 + at))
  expect(foldWidth(`${fullWidth}\u3000`)).toBe(`${ascii} `)
})

test.each([
  ['Kelvin sign', '\u212A'],
  ['long s', '\u017F'],
  ['sharp s', 'ß'],
  ['dotless i', 'ı'],
  ['dotted I', 'İ'],
  ['ligature', 'ﬁ'],
  ['circled 1', '①'],
  ['㈱', '㈱'],
  ['half-width kana', 'ｱ'],
  ['compatibility ideograph', '\uFA19'],
  ['full-width yen', '￥'],
])('%s is not folded into something else', (_, character) => {
  expect(foldWidth(character)).toBe(character)
  expect(upperCaseAscii(character)).toBe(character)
  expect(lowerCaseAscii(character)).toBe(character)
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldWidth(foldWidth(text))).toBe(foldWidth(text))
      expect(trimSpaces(trimSpaces(text))).toBe(trimSpaces(text))
    }),
  )
})

test('spaces at the ends go, line ends and zero-width characters stay', () => {
  expect(trimSpaces(' \t\u00A0\u3000a b\u3000 ')).toBe('a b')
  expect(trimSpaces('a\n')).toBe('a\n')
  expect(trimSpaces('\u200Ba\uFEFF')).toBe('\u200Ba\uFEFF')
})

test('a form full of spaces is trimmed in no time, wherever the spaces stand', () => {
  const text = `a${' '.repeat(64 * 1024)}b`
  const before = process.cpuUsage().user
  expect(trimSpaces(text)).toBe(text)
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(50)
})
