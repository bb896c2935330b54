import { foldWidth, trimSpaces } from '../width.ts'
import { composeLetters, joinMarks, toKatakana, widenKana } from './kana.ts'

/*
 * The silent clean-up of spec 10.2: what people type in another way and mean the same. Each is idempotent, and none
 * ever changes an ideograph (10.4: never NFKC, and NFC for kana and Latin letters only).
 */

const dash = '[-\u00AD\u2010-\u2015\u2043\u2212\u30FC\u2500\uFE58\uFE63\uFF0D\uFF70]'

/** 姓, 名, 部署名, 住所: half-width kana widened, decomposed letters composed, runs of spaces to one. */
export function cleanText(text: string): string {
  return trimSpaces(singleSpaces(composeLetters(widenKana(text))))
}

/** セイ, メイ: besides, hiragana to katakana, and a hyphen or dash after kana to the long-vowel mark ー. */
export function cleanKana(text: string): string {
  const katakana = toKatakana(joinMarks(cleanText(text)))
  return katakana.replace(new RegExp(`(?<=[ァ-ヺー])${dash}+`, 'g'), (run) => 'ー'.repeat(run.length))
}

/** The (英語) fields: full-width ASCII to half, curly quotes to straight ones. */
export function cleanEnglish(text: string): string {
  const straight = foldWidth(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  return trimSpaces(singleSpaces(composeLetters(straight)))
}

/** 郵便番号: 〒 dropped, any dash to `-`, seven figures parted after the third. */
export function cleanPostalCode(text: string): string {
  const dashed = foldWidth(text).replace(/〒/g, '').replace(new RegExp(dash, 'g'), '-')
  return trimSpaces(singleSpaces(dashed)).replace(/^(\d{3})(\d{4})$/, '$1-$2')
}

/** 電話番号, FAX番号: dashes, brackets and spaces to single `-`, + kept; never hyphenated anew. */
export function cleanTelephone(text: string): string {
  const dashed = trimSpaces(foldWidth(text)).replace(new RegExp(`(?:${dash}|[()\\[\\] \u00A0])+`, 'g'), '-')
  return dashed.replace(/^-|-$/g, '')
}

/** A run of spaces becomes its first one; a single ideographic space between names is as good as any. */
function singleSpaces(text: string): string {
  return text.replace(/[ \u00A0\u3000]+/g, (run) => (run[0] === '\u3000' ? '\u3000' : ' '))
}
