/** 36 full-width characters: what Japanese mail programs show without breaking a line themselves. */
const lineColumns = 72

const mayNotBegin =
  /^[、。，．・：；？！」』】）〉》〕］｝々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)\]}%]/u
const mayNotEnd = /[「『【（〈《〔［｛([{]$/u
/** Holds what stands on either side of it together (UAX #14); taken out again when a line is done. */
const wordJoiner = '\u2060'
const words = new Intl.Segmenter('ja', { granularity: 'word' })

/**
 * Columns a text takes in a fixed-width mail window: 2 for a full-width character, 0 for a combining mark,
 * else 1. Characters of ambiguous width (UAX #11) count 2, as Japanese and Chinese programs draw them.
 */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += columnsOfCharacter(character)
  return columns
}

function columnsOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (character === wordJoiner || /\p{M}/u.test(character)) return 0
  const isHalfWidthForm = (code >= 0xff61 && code <= 0xffdc) || (code >= 0xffe8 && code <= 0xffee)
  return isHalfWidthForm ? 1 : 2
}

/**
 * Cuts one line of text into lines of at most 72 columns, between words and by the Japanese rules for line
 * ends (no 、 at the beginning, no 「 at the end). Dates stay together (`unbroken`).
 * The lines after an item mark or an indent stand under its text.
 */
export function wrapLine(text: string): readonly string[] {
  const isShort = text.length * 2 <= lineColumns || columnsOf(text) <= lineColumns
  if (isShort) return [withoutJoiners(text)]
  const indent = /^[・•※　]/u.test(text) ? '　' : /^(?:\* | {2})/.test(text) ? '  ' : ''
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (columnsOf(line + piece.trimEnd()) > lineColumns && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = indent + piece.trimStart()
    } else {
      line += piece
    }
  }
  lines.push(line.trimEnd())
  return lines.map(withoutJoiners)
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (const { segment } of words.segment(text)) {
    const before = pieces.at(-1)
    if (before !== undefined && belongTogether(before, segment)) pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return pieces.flatMap((piece) => (columnsOf(piece) > lineColumns / 2 ? cutByForce(piece) : [piece]))
}

function belongTogether(before: string, after: string): boolean {
  if (before.endsWith(wordJoiner)) return true
  if (mayNotEnd.test(before) || mayNotBegin.test(after)) return true
  const isLatin = /[\x21-\x7e]$/.test(before) && /^[\x21-\x7e]/.test(after)
  return isLatin || after === ' '
}

/** A word of more than half a line (a name made of one letter, say) is cut wherever the line ends. */
function cutByForce(piece: string): readonly string[] {
  return piece.includes(wordJoiner) && columnsOf(piece) <= lineColumns ? [piece] : [...piece]
}

function withoutJoiners(line: string): string {
  return line.replaceAll(wordJoiner, '')
}

/** Keeps a date or a time on one line when the text around it is wrapped. */
export function unbroken(text: string): string {
  return [...text].join(wordJoiner)
}
