import { codePointName, findForbidden, lengthOf } from './characters.ts'

export const redCodes = [
  'empty',
  'tooLong',
  'tooShort',
  'forbiddenCharacter',
  'notKatakana',
  'notAscii',
  'notPostalCode',
  'notTelephone',
  'malformed',
] as const
export type RedCode = (typeof redCodes)[number]

/** What is wrong with one clean text; `detail` is the limit that is broken, or the character as `U+XXXX`. */
export type Verdict = { readonly code: RedCode; readonly detail?: string } | undefined

/** Names, departments, addresses: any script; `longest` in code points, as all lengths here. */
export function judgeText(text: string, longest: number): Verdict {
  const detail = findForbidden(text)
  return detail === undefined ? judgeLength(text, longest) : { code: 'forbiddenCharacter', detail }
}

/** The (英語) fields: printable ASCII. */
export function judgeEnglish(text: string, longest: number): Verdict {
  return firstNot(/[\x20-\x7E]/, text, 'notAscii') ?? judgeLength(text, longest)
}

/** Full-width katakana, ー, ・ and spaces, up to 50. */
export function judgeKana(text: string): Verdict {
  return firstNot(/[\u30A1-\u30FEー \u3000]/, text, 'notKatakana') ?? judgeLength(text, 50)
}

/** Letters, figures, spaces and hyphens, up to 10: members abroad have other codes than ours. */
export function judgePostalCode(text: string): Verdict {
  return firstNot(/[A-Za-z0-9 -]/, text, 'notPostalCode') ?? judgeLength(text, 10)
}

/** Figures and hyphens, a + at the beginning; 6 to 20 figures. */
export function judgeTelephone(text: string): Verdict {
  if (!/^\+?[0-9-]+$/.test(text)) return { code: 'notTelephone' }
  const figures = text.replace(/[^0-9]/g, '').length
  if (figures < 6) return { code: 'tooShort', detail: '6' }
  return figures > 20 ? { code: 'tooLong', detail: '20' } : undefined
}

function judgeLength(text: string, longest: number): Verdict {
  const isLong = text.length > longest && lengthOf(text) > longest
  return isLong ? { code: 'tooLong', detail: String(longest) } : undefined
}

function firstNot(allowed: RegExp, text: string, code: RedCode): Verdict {
  for (const character of text)
    if (!allowed.test(character)) return { code, detail: codePointName(character) }
  return undefined
}
