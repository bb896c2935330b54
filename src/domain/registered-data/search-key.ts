import { joinMarks, toKatakana } from './kana.ts'
import type { RegisteredData } from './registered-data.ts'
import { foldVariants } from './tables/variants.ts'

/** Parts the fields of a key; control characters are dropped from every key, so none matches across two fields. */
const betweenFields = '\n'

/** Stands once in a key, before the departments: what is left of it are names, what is right of it departments. */
export const departmentsFrom = '\f'

/*
 * Long-vowel marks, dots, spaces, dashes and apostrophes, which people leave out; what is not seen; and the three
 * characters that `like` reads as its own.
 */
const dropped =
  /[\p{Zs}\p{Zl}\p{Zp}\p{C}\p{Pd}\p{Mn}\u30FC\u30FB\u00B7\u2043\u2212\u2500'\u2018\u2019`\u00B4%_\\]/gu

/**
 * What is kept of one field, in bytes of UTF-8: a row of an index in PostgreSQL has room for 2,704, and ㍿ and its like
 * grow on the way into a key. All of a name of a hundred letters of four bytes is kept.
 */
const longestFieldKey = 400

/** The fields a key is made of. */
export type Named = Pick<
  RegisteredData,
  | 'familyName'
  | 'givenName'
  | 'familyKana'
  | 'givenKana'
  | 'familyNameEn'
  | 'givenNameEn'
  | 'department'
  | 'departmentEn'
>

/**
 * The form in which any spelling of a name is found (C4): width, case, kana, variant ideographs and
 * marks no longer matter. Nothing in it needs escaping in `like`. Empty for a text of nothing but what is dropped;
 * an empty key is in every other one, so the caller must leave such a condition out.
 */
export function searchKey(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text
  const folded = [...joinMarks(text).normalize('NFKC')].map(foldLetter).join('')
  return toKatakana(foldVariants(folded.replace(dropped, ''))).replace(/[ヵヶ]/g, (small) =>
    small === 'ヵ' ? 'カ' : 'ケ',
  )
}

/**
 * What is kept in the search key of a user: names in every script, family name first as in Japan and English also
 * the other way about, then the departments behind `departmentsFrom`.
 */
export function searchKeyOf(user: Named): string {
  const names = [
    user.familyName + user.givenName,
    user.familyKana + user.givenKana,
    user.familyNameEn + user.givenNameEn,
    user.givenNameEn + user.familyNameEn,
  ]
  return [names, [user.department, user.departmentEn]]
    .map((fields) => [...new Set(fields.map(fieldKey))].filter(Boolean).join(betweenFields))
    .join(departmentsFrom)
}

/** `searchKey`, cut at 400 bytes. */
export function fieldKey(field: string): string {
  const key = searchKey(field)
  if (key.length * 3 <= longestFieldKey || Buffer.byteLength(key) <= longestFieldKey) return key
  // A letter that is cut in two becomes U+FFFD, which no key holds.
  return Buffer.from(key)
    .subarray(0, longestFieldKey)
    .toString()
    .replace(/\uFFFD+$/, '')
}

/** Letter by letter: a final sigma must not depend on what stands behind it. */
function foldLetter(letter: string): string {
  const lower = letter.toLowerCase()
  return /^\p{sc=Latin}/u.test(lower) ? lower.normalize('NFKD') : lower
}
