import type { CsvError } from 'csv-parse'
import { widenKana } from '../domain/registered-data/kana.ts'
import { foldWidth } from '../domain/width.ts'
import { CsvFault } from './csv-fault.ts'
import { decode } from './decode.ts'
import { takeBack } from './formula.ts'

/** One line of a table by the names of its columns; `line` is where it begins in the file, from 1. */
export type TableRow<Column extends string> = {
  readonly line: number
  readonly cells: Readonly<Record<Column, string>>
  /** Cells in the file for this line, when they are not as many as the columns: the row cannot be trusted. */
  readonly cellCount: number | null
}

export type Columns<Column extends string> = {
  readonly required: readonly Column[]
  /** An absent one reads as empty cells. */
  readonly optional: readonly Column[]
}

const longestRecord = 64 * 1024 // bytes

/**
 * Reads a CSV table with a header row, row by row, in memory of one row. Columns are found by name in any order,
 * in full or half width. Empty cells beyond the header and rows of nothing but empty cells, which a spreadsheet saves
 * where something stood once, are passed over. Fails with a `CsvFault` for a file that cannot be read to its end or
 * whose header has unknown, repeated or missing columns.
 */
export async function* readTable<Column extends string>(
  file: AsyncIterable<Uint8Array>,
  columns: Columns<Column>,
): AsyncGenerator<TableRow<Column>> {
  let header: (Column | undefined)[] | undefined
  for await (const { line, cells: found } of records(file)) {
    if (!header) {
      header = readHeader(withoutTail(found, 0), columns)
      continue
    }
    const cells = withoutTail(found, header.length)
    if (cells.every((cell) => cell === '')) continue
    const row = Object.fromEntries(columns.optional.map((name) => [name, ''])) as Record<Column, string>
    for (const [at, name] of header.entries()) if (name !== undefined) row[name] = takeBack(cells[at] ?? '')
    yield { line, cells: row, cellCount: cells.length === header.length ? null : cells.length }
  }
  if (!header) throw new CsvFault('empty', 1)
}

/** Without the empty cells at the end, but never fewer than `least`. */
function withoutTail(cells: string[], least: number): string[] {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, Math.max(last + 1, least))
}

/** A row as it stands in the file, and the lines it covers. */
type FileRecord = { line: number; lastLine: number; cells: string[] }

async function* records(file: AsyncIterable<Uint8Array>): AsyncGenerator<FileRecord> {
  // Loaded with the first file: an idle portal has no use for it.
  const { CsvError, parse } = await import('csv-parse')
  // Rows are taken by `on_record`, since a stream that fails throws away what it has read so far.
  const found: FileRecord[] = []
  const parser = parse({
    max_record_size: longestRecord,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines }) => {
      const inner = cells.reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0)
      found.push({ line: lines - inner, lastLine: lines, cells })
      return null
    },
  })
  parser.on('error', () => {}) // told to the callbacks below as well
  parser.resume()
  let lastLine = 0
  const step = async function* (advance: (done: (cause?: Error | null) => void) => void) {
    const cause = await new Promise<Error | null | undefined>((resolve) => advance(resolve))
    for (const record of found.splice(0)) {
      lastLine = record.lastLine
      yield record
    }
    if (cause) throw cause instanceof CsvError ? faultOf(cause, lastLine) : cause
  }
  for await (const text of decode(file)) yield* step((done) => parser.write(text, done))
  yield* step((done) => parser.end(done))
}

function faultOf(error: CsvError, lastLine: number): CsvFault {
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new CsvFault('recordTooLong', lastLine + 1)
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new CsvFault('quoteNotClosed', lastLine + 1)
  return new CsvFault('quote', Number(error['lines'] ?? lastLine + 1))
}

function readHeader<Column extends string>(cells: string[], columns: Columns<Column>): Column[] {
  const known = new Map([...columns.required, ...columns.optional].map((name) => [headerKey(name), name]))
  const header: Column[] = []
  for (const cell of cells) {
    const name = known.get(headerKey(cell))
    if (name === undefined) throw new CsvFault('unknownColumn', 1, cell.slice(0, 50))
    if (header.includes(name)) throw new CsvFault('repeatedColumn', 1, name)
    header.push(name)
  }
  const missing = columns.required.find((name) => !header.includes(name))
  if (missing !== undefined) throw new CsvFault('missingColumn', 1, missing)
  return header
}

function headerKey(name: string): string {
  return widenKana(foldWidth(name)).replace(/\s+/g, '').toLowerCase()
}
