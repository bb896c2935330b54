import { setImmediate as afterOthers } from 'node:timers/promises'
import { CsvFault } from './csv-fault.ts'

const lineFeed = 0x0a
const longestLine = 256 * 1024 // bytes; a row of users has about two thousand

/** In characters: of the shortest rows, the most that are read before others who wait for a page have their turn. */
const mostAtOnce = 2048

/**
 * Turns the bytes of a table into text with `\n` for every line end, told apart by its first line, which is
 * Japanese in every file that we can use: UTF-8 (with or without BOM) when that line is UTF-8, else CP932.
 * Fails with a `CsvFault` that names the line for UTF-16, NUL and bytes that are no characters.
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: LineDecoder | undefined
  let rest = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk])
    const end = bytes.lastIndexOf(lineFeed) + 1
    rest = bytes.subarray(end)
    if (end > 0) {
      decoder ??= new LineDecoder(encodingOf(bytes))
      yield* inTurns(decoder.decode(bytes.subarray(0, end)))
    }
    if (rest.length > longestLine) throw new CsvFault('recordTooLong', decoder?.line ?? 1)
  }
  decoder ??= new LineDecoder(encodingOf(rest))
  yield* inTurns(decoder.decode(rest))
}

/** A row costs about the same however short it is, and a piece of a file may be a hundred thousand of them. */
async function* inTurns(text: string): AsyncGenerator<string> {
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = at + mostAtOnce
    // Whoever takes the parts makes bytes of each: no character may be cut in two.
    if (isFirstHalf(text.charCodeAt(end - 1))) end++
    yield text.slice(at, end)
    await afterOthers()
  }
}

/** Of a character beyond U+FFFF, such as 𠮷. */
function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function encodingOf(beginning: Buffer): 'utf-8' | 'shift_jis' {
  const mark = beginning.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff') throw new CsvFault('utf16', 1)
  const end = beginning.indexOf(lineFeed)
  const firstLine = end < 0 ? beginning : beginning.subarray(0, end)
  // `shift_jis` is what WHATWG calls it: with the extensions of CP932.
  return text('utf-8', firstLine) === undefined ? 'shift_jis' : 'utf-8'
}

/** Takes whole lines only, so that a line that cannot be decoded is named exactly. */
class LineDecoder {
  readonly #encoding: string
  line = 1

  constructor(encoding: string) {
    this.#encoding = encoding
  }

  decode(lines: Buffer): string {
    const nulAt = lines.indexOf(0)
    if (nulAt >= 0) throw new CsvFault('nul', this.line + countLines(lines.subarray(0, nulAt)))
    const decoded = text(this.#encoding, lines)
    if (decoded === undefined) throw new CsvFault('encoding', this.#lineThatFails(lines))
    const isFirst = this.line === 1
    this.line += countLines(lines)
    return (isFirst ? decoded.replace(/^\uFEFF/, '') : decoded).replace(/\r\n?/g, '\n')
  }

  #lineThatFails(lines: Buffer): number {
    let line = this.line
    for (let from = 0; from < lines.length; line++) {
      const end = lines.indexOf(lineFeed, from)
      const one = end < 0 ? lines.subarray(from) : lines.subarray(from, end)
      if (text(this.#encoding, one) === undefined) break
      from += one.length + 1
    }
    return line
  }
}

function text(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function countLines(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count++
  return count
}
