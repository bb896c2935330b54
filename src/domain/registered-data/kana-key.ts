import { type Named, searchKey } from './search-key.ts'

/** Sorts before anything in a key, so that アベ stands before アベノ whatever the given names are. */
const betweenFields = ' '
/** In code points. What is longer differs where nobody looks, and an index of PostgreSQL has no room for it. */
const longestKey = 100
const small = 'ァィゥェォッャュョヮヵヶ'
const large = 'アイウエオツヤユヨワカケ'
const rows: Readonly<Record<string, string>> = {
  ア: 'アカサタナハマヤラワ',
  イ: 'イキシチニヒミリヰ',
  ウ: 'ウクスツヌフムユル',
  エ: 'エケセテネヘメレヱ',
  オ: 'オコソトノホモヨロヲ',
}
const vowels = new Map(
  Object.entries(rows).flatMap(([vowel, row]) => [...row].map((one) => [one, vowel] as const)),
)

/**
 * What a list of users is ordered by, byte by byte in UTF-8 (SQLite's own order; `collate "C"` in PostgreSQL): by
 * reading; behind those without one by the English name, behind these by the name itself (C6). Readings
 * go as in a dictionary (JIS X 4061): voicing and small letters count only between readings that are otherwise
 * the same, and ー is the vowel before it.
 */
export function kanaKeyOf(user: Named): string {
  const { familyKana, givenKana, familyNameEn, givenNameEn, familyName, givenName } = user
  if (familyKana || givenKana) return key('1', [familyKana, givenKana], reading)
  if (familyNameEn || givenNameEn) return key('2', [familyNameEn, givenNameEn], searchKey)
  return key('3', [familyName, givenName], (name) => name)
}

function key(rank: string, names: readonly string[], order: (name: string) => string): string {
  const [first = '', second = ''] = names.filter(Boolean)
  const fields = [order(first), order(second), first, second]
  const whole = rank + fields.map((field) => field.replace(/\s/g, '')).join(betweenFields)
  return whole.length > longestKey ? [...whole].slice(0, longestKey).join('') : whole
}

function reading(kana: string): string {
  let read = ''
  for (const letter of kana) {
    const plain = letter.normalize('NFD').charAt(0)
    const before = read.at(-1) ?? ''
    if (plain === 'ー') read += vowels.get(before) ?? ''
    else if (plain === 'ヽ') read += before
    else if (/[ァ-ヺ]/.test(plain)) read += large[small.indexOf(plain)] ?? plain
  }
  return read
}
