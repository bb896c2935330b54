import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanEnglish, cleanKana, cleanPostalCode, cleanTelephone, cleanText } from './clean-up.ts'

const cleanUps = { cleanText, cleanKana, cleanEnglish, cleanPostalCode, cleanTelephone }

test.each([
  ['names', cleanText, ' 大森　', '大森'],
  ['names', cleanText, '大森   太郎', '大森 太郎'],
  ['names', cleanText, '大森　太郎', '大森　太郎'],
  ['names', cleanText, 'ｵｵﾓﾘ ﾃﾞﾊﾟﾄ', 'オオモリ デパト'],
  ['names', cleanText, 'か\u3099き', 'がき'],
  ['names', cleanText, 'Jose\u0301', 'José'],
  ['names', cleanText, '㈱テスト①Ⅲ～', '㈱テスト①Ⅲ～'],
  ['names', cleanText, '１２３ＡＢＣ', '１２３ＡＢＣ'],
  ['kana', cleanKana, 'おおもり', 'オオモリ'],
  ['kana', cleanKana, 'ｵｵﾓﾘ', 'オオモリ'],
  ['kana', cleanKana, 'ｳﾞｧﾝ ﾜﾞ', 'ヴァン ヷ'],
  ['kana', cleanKana, 'いすゞ', 'イスヾ'],
  ['kana', cleanKana, 'オーモリ', 'オーモリ'],
  ['kana', cleanKana, 'オ-モリ', 'オーモリ'],
  ['kana', cleanKana, 'オ−モ－リ―', 'オーモーリー'],
  ['kana', cleanKana, 'ｵｰﾓﾘ', 'オーモリ'],
  ['kana', cleanKana, 'ハ゛ット゛', 'バッド'],
  ['kana', cleanKana, 'か\u3099', 'ガ'],
  ['english', cleanEnglish, 'Ｏｍｏｒｉ　Ｓｏｔａ', 'Omori Sota'],
  ['english', cleanEnglish, ' O’Brien “Bob” ', 'O\'Brien "Bob"'],
  ['postal code', cleanPostalCode, '1430000', '143-0000'],
  ['postal code', cleanPostalCode, '〒１４３－００００', '143-0000'],
  ['postal code', cleanPostalCode, '143ー0000', '143-0000'],
  ['postal code', cleanPostalCode, '111-11111', '111-11111'],
  ['postal code', cleanPostalCode, 'SW1A 1AA', 'SW1A 1AA'],
  ['telephone', cleanTelephone, '（０３）００００−００００', '03-0000-0000'],
  ['telephone', cleanTelephone, '+81 3 0000 0000', '+81-3-0000-0000'],
  ['telephone', cleanTelephone, '030-000-99999', '030-000-99999'],
  ['telephone', cleanTelephone, '03ー0000ー0000', '03-0000-0000'],
])('%s: %3$j is what is meant by %2$j', (_, clean, typed, meant) => {
  expect(clean(typed)).toBe(meant)
})

describe.each(Object.entries(cleanUps))('%s', (_, clean) => {
  const pieces = fc.constantFrom(
    ...'ｶﾊﾞﾟﾞｰ゛゜かがガーｦヽゞ-‐−―－ 　\u00A0()（）[]＋+〒１2ａB’“é',
    '\u3099',
    '\u309A',
    '\u0301',
    '1430000',
  )
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map((some) => some.join('')),
  )

  test('done twice is done once', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(clean(clean(text))).toBe(clean(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('never touches an ideograph, compatibility ones and their variants included', () => {
    const ranges = [
      [0x3400, 0x9fff],
      [0xf900, 0xfaff],
      [0x20000, 0x323af],
    ] as const
    const ideograph = fc.oneof(
      ...ranges.map(([from, to]) =>
        fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code)),
      ),
      fc.constantFrom('髙', '﨑', '\uFA19', '𠮷', '葛\u{E0100}', '邉', '㈱', '①'),
    )
    fc.assert(
      fc.property(fc.array(ideograph, { minLength: 1 }), (text) => {
        expect(clean(text.join(''))).toBe(text.join(''))
      }),
      { numRuns: 1000 },
    )
  })
})
