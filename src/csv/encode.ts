import iconv from 'iconv-lite'
import { codePointName } from '../domain/registered-data/characters.ts'
import { withTwins } from '../domain/registered-data/tables/twins.ts'

export const csvEncodings = ['utf-8', 'cp932'] as const
/** UTF-8 with a byte order mark, without which spreadsheets take it for CP932; or CP932, which holds less. */
export type CsvEncoding = (typeof csvEncodings)[number]

/** The one that reads our files again; what it makes of the bytes is what counts. */
const reader = new TextDecoder('shift_jis')

export const byteOrderMark = Buffer.of(0xef, 0xbb, 0xbf)

/** Encodes; `isWhole` is false when a character does not come back as itself or its twin: another stands for it. */
export function encode(text: string, encoding: CsvEncoding): { bytes: Buffer; isWhole: boolean } {
  if (encoding === 'utf-8') return { bytes: Buffer.from(text), isWhole: text.isWellFormed() }
  const meant = withTwins(text)
  const bytes = iconv.encode(meant, 'cp932')
  return { bytes, isWhole: reader.decode(bytes) === meant }
}

/** The first character of `text` that the encoding does not hold, as `U+XXXX`; undefined when it holds them all. */
export function findLost(text: string, encoding: CsvEncoding): string | undefined {
  for (const character of text) if (!encode(character, encoding).isWhole) return codePointName(character)
  return undefined
}
