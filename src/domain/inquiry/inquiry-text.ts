import { type LoginId, parseLoginId } from '../login-id.ts'
import { lengthOf } from '../registered-data/characters.ts'
import { foldWidth, trimSpaces } from '../width.ts'
import { longestInquiryText } from './inquiry.ts'

/*
 * What would act instead of being read: control characters but for the line end, characters that turn the direction
 * of a line about or are not seen (a joiner between two emoji stays), separators, lone surrogates, and U+FFFC.
 */
const inert = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFC]|(?!\u200D)\p{Cf}/gu

/**
 * The free text of an inquiry or a note, as it is kept: line ends of one kind, at most one empty line in a row, and
 * nothing in it that does anything wherever it is shown. Neither composed nor folded (spec 10.4).
 */
export function cleanInquiryText(text: string): string {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ')
  const seen = lines
    .split('\n')
    .map((line) => trimSpaces(line.replace(inert, '')))
    .join('\n')
  return seen
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .replace(/\n+$/, '')
}

/** More than `longestInquiryText` code points. */
export function isTooLong(text: string): boolean {
  return text.length > longestInquiryText && lengthOf(text) > longestInquiryText
}

const longestShown = 40

/**
 * 対象ログインID as people list them: one a line, or parted by blanks, commas and the like. Each once, in the order
 * typed; `wrong` is the first that cannot be one, cut to what can be shown.
 */
export function readLoginIds(text: string): { loginIds: LoginId[]; wrong?: string } {
  const found = new Set<LoginId>()
  for (const typed of foldWidth(text).split(/[\s,;/、。，；・]+/)) {
    if (typed === '') continue
    const loginId = parseLoginId(typed)
    if (!loginId.ok) return { loginIds: [...found], wrong: shown(typed) }
    found.add(loginId.value)
  }
  return { loginIds: [...found] }
}

function shown(text: string): string {
  const letters = [...text.slice(0, 2 * longestShown).replace(inert, '')]
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : letters.join('')
}
