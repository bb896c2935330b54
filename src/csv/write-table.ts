import { byteOrderMark, type CsvEncoding, encode, findLost } from './encode.ts'
import { disarm } from './formula.ts'

/** A character that the file's encoding does not hold; `line` as a reader of the file would count it. */
export interface LostCharacter {
  line: number
  column: string
  /** As `U+XXXX`: it may not be fit to be shown. */
  character: string
}

const mostReported = 1000

/**
 * Writes a table as CSV for spreadsheets: a header row, CRLF, quotes doubled, formulas disarmed. Whoever writes takes
 * the pieces one after the other, so a table of any length needs the memory of one piece. What the encoding does
 * not hold is reported: whoever writes throws such a file away.
 */
export class TableWriter<Column extends string> {
  readonly #columns: readonly Column[]
  readonly #encoding: CsvEncoding
  /** The first thousand of `lostCount`. */
  readonly lost: LostCharacter[] = []
  lostCount = 0
  #line = 1

  constructor(columns: readonly Column[], encoding: CsvEncoding) {
    this.#columns = columns
    this.#encoding = encoding
  }

  header(): Buffer {
    const header = this.#write([this.#columns.map(quoted).join(',')])
    return this.#encoding === 'utf-8' ? Buffer.concat([byteOrderMark, header]) : header
  }

  rows(rows: readonly Readonly<Record<Column, string>>[]): Buffer {
    return this.#write(
      rows.map((row) => this.#columns.map((column) => quoted(disarm(row[column]))).join(',')),
      rows,
    )
  }

  #write(lines: readonly string[], rows: readonly Readonly<Record<Column, string>>[] = []): Buffer {
    const { bytes, isWhole } = encode(lines.map((line) => `${line}\r\n`).join(''), this.#encoding)
    if (!isWhole) this.#report(rows)
    for (const line of lines) this.#line += countLineEnds(line) + 1
    return bytes
  }

  #report(rows: readonly Readonly<Record<Column, string>>[]): void {
    let line = this.#line
    for (const row of rows) {
      for (const column of this.#columns) {
        const character = findLost(row[column], this.#encoding)
        if (character === undefined) continue
        this.lostCount++
        if (this.lost.length < mostReported) this.lost.push({ line, column, character })
      }
      line += this.#columns.reduce((count, column) => count + countLineEnds(row[column]), 1)
    }
  }
}

function quoted(cell: string): string {
  return /[",\r\n]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function countLineEnds(text: string): number {
  return text.split('\n').length - 1
}
