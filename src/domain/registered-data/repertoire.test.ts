import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { cleanText } from './clean-up.ts'
import { findOutside } from './repertoire.ts'
import { withTwins } from './tables/twins.ts'

const firstPlane = Array.from({ length: 0xffff - 0x20 }, (_, at) => at + 0x20)
  .filter((code) => !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000))
  .map((code) => String.fromCodePoint(code))

function survives(text: string): boolean {
  const meant = withTwins(text)
  return iconv.decode(iconv.encode(meant, 'cp932'), 'cp932') === meant
}

test('CP932 carries what comes back from it, and nothing else', () => {
  expect(firstPlane.filter((one) => survives(one) !== (findOutside(one, 'cp932') === undefined))).toEqual([])
})

test('JIS X 0208 has 6,879 characters, beside ASCII and the twins of seven of them', () => {
  const carried = firstPlane.filter((one) => findOutside(one, 'jisx0208') === undefined)
  expect(carried.length).toBe(6879 + 95 + 7)
  expect(carried.filter((one) => !survives(one))).toEqual([])
})

test('what CP932 carries whole comes back whole', () => {
  const piece = fc.constantFrom(...'髙﨑鷗𠮷é葛\u{E0100}〜−—‖¢£¬①㈱ヷ大森ｱa¥測测')
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text.map(cleanText), (clean) => {
      expect(findOutside(clean, 'cp932') === undefined).toBe(survives(clean) && !/\p{Cc}/u.test(clean))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['森鷗外', 'cp932', ['鷗'], '森鴎外'],
  ['𠮷田', 'cp932', ['𠮷'], '吉田'],
  ['José Muñoz', 'cp932', ['é', 'ñ'], 'Jose Munoz'],
  ['Łukasz Groß', 'cp932', ['Ł', 'ß'], 'Lukasz Gross'],
  ['Nguyễn', 'cp932', ['ễ'], 'Nguyen'],
  ['葛\u{E0100}城', 'cp932', ['葛\u{E0100}'], '葛城'],
  ['ヷ', 'cp932', ['ヷ'], 'ヴァ'],
  ['头头', 'cp932', ['头'], undefined],
  ['鷗测', 'cp932', ['鷗', '测'], undefined],
  ['1–2〜3', 'cp932', ['–'], '1-2〜3'],
  ['髙橋', 'jisx0208', ['髙'], '高橋'],
  ['山﨑', 'jisx0208', ['﨑'], '山崎'],
  ['㈱テスト①課Ⅲ', 'jisx0208', ['㈱', '①', 'Ⅲ'], '(株)テスト1課III'],
  ['㋿', 'cp932', ['㋿'], '令和'],
] as const)('%s: in %s %j is not carried; %j is proposed', (text, set, characters, proposal) => {
  expect(findOutside(text, set)).toEqual({ characters, proposal })
})

test.each([
  ['髙橋﨑㈱①Ⅲ', 'cp932'],
  ['大森 そうた〜−—', 'jisx0208'],
  ['𠮷鷗é测葛\u{E0100}', 'unicode'],
] as const)('%s is carried by %s', (text, set) => {
  expect(findOutside(text, set)).toBeUndefined()
})

test('what is proposed is carried', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('jisx0208', 'cp932'), (text, set) => {
      const { proposal } = findOutside(text, set) ?? {}
      if (proposal !== undefined) expect(findOutside(proposal, set)).toBeUndefined()
    }),
  )
})
