import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'

/** As Excel's own 「CSV (コンマ区切り)」 and 「CSV UTF-8」 on a Japanese Windows. */
export type ExcelFormat = 'CSV' | 'CSV UTF-8'

const mark = '\uFEFF'

/**
 * What a double click on a CSV shows on a Japanese Windows: UTF-8 only with a byte order mark, else CP932; every cell
 * is General, quoted or not, so that numbers lose their zeros and what looks like a date becomes one.
 */
export function openInExcel(file: Buffer): string[][] {
  const utf8 = file.toString('utf8')
  const text = utf8.startsWith(mark) ? utf8.slice(1) : iconv.decode(file, 'cp932')
  const rows: string[][] = parse(text, {
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: '\r\n',
  })
  return rows.map((cells) => cells.map(general))
}

/** What it saves: quotes only where a comma, a quote or a line end stands, and ? for what CP932 does not hold. */
export function saveFromExcel(rows: readonly (readonly string[])[], format: ExcelFormat): Buffer {
  const width = Math.max(...rows.map(({ length }) => length))
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = rows.map((row) => Array.from({ length: width }, (_, at) => quoted(row[at] ?? '')).join(','))
  const text = lines.map((line) => `${line}\r\n`).join('')
  return format === 'CSV' ? iconv.encode(text, 'cp932') : Buffer.from(mark + text)
}

function general(cell: string): string {
  if (/^[+-]?\d{1,11}$/.test(cell)) return String(Number(cell))
  const [, month, day] = /^(1[0-2]|[1-9])[-/]([12]\d|3[01]|[1-9])$/.exec(cell) ?? []
  return month === undefined ? cell : `${month}月${day}日`
}
