import { variantsOf } from './variants.ts'

/** What stands for a character where neither a variant ideograph nor Unicode's own equivalence says so. */
const customary: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  '–': '-',
  '·': '・',
  '•': '・',
  ヷ: 'ヴァ',
  ヸ: 'ヴィ',
  ヹ: 'ヴェ',
  ヺ: 'ヴォ',
}

/**
 * What people write for `character` where it cannot be written, the likeliest first: 鷗 → 鴎, 𠮷 → 吉, é → e,
 * ① → 1, 葛󠄀 → 葛. To be proposed, never to be put in its place unasked (spec 10.4).
 */
export function substitutesFor(character: string): string[] {
  const plain = character.replace(/(?<=.)[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]$/u, '')
  const custom = customary[plain]
  const candidates = [
    plain,
    ...(custom === undefined ? [] : [custom]),
    ...variantsOf(plain),
    plain.normalize('NFKC'),
    plain.normalize('NFKD').replace(/\p{M}/gu, ''),
  ]
  return candidates.filter((one) => one !== character && one !== '')
}
