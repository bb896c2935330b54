import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { CsvFault } from './csv-fault.ts'
import { readTable } from './read-table.ts'

const columns = { required: ['会員ID', '会員名'], optional: ['状態'] } as const

async function read(bytes: Uint8Array | string, chunkSize = 1 << 20) {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes)
  async function* chunks() {
    for (let from = 0; from < buffer.length; from += chunkSize) yield buffer.subarray(from, from + chunkSize)
  }
  const rows: { line: number; cells: Record<string, string>; cellCount: number | null }[] = []
  try {
    for await (const row of readTable(chunks(), columns)) rows.push(row)
  } catch (cause) {
    if (!(cause instanceof CsvFault)) throw cause
    return { rows, fault: [cause.code, cause.line, cause.column] }
  }
  return { rows, fault: null }
}

const table = '会員ID,会員名,状態\r\nA1,㈱髙橋～−,利用中\r\nA2,"山田, 商店",\r\n'.replace('−', '－')
const rows = [
  { line: 2, cells: { 会員ID: 'A1', 会員名: '㈱髙橋～－', 状態: '利用中' }, cellCount: null },
  { line: 3, cells: { 会員ID: 'A2', 会員名: '山田, 商店', 状態: '' }, cellCount: null },
]

describe.each([
  ['UTF-8', Buffer.from(table)],
  ['UTF-8 with BOM', Buffer.from(`\uFEFF${table}`)],
  ['CP932', iconv.encode(table, 'cp932')],
])('a table in %s', (_, bytes) => {
  test.each([1, 2, 3, 7, 1 << 20])('is read whole in chunks of %i bytes', async (chunkSize) => {
    expect(await read(bytes, chunkSize)).toEqual({ rows, fault: null })
  })
})

test.each([
  ['a workbook or another archive', Buffer.concat([Buffer.from('PK\x03\x04\x14\0\x06\0'), gzipSync(table)])],
  ['gzip', gzipSync(table)],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
])('INP-07 %s is refused, and never unpacked', async (_, bytes) => {
  const { rows: found, fault } = await read(bytes)
  expect([found, fault === null]).toEqual([[], false])
})

test('columns come in any order and width, and optional ones may be absent', async () => {
  const { rows: read1 } = await read('会員名, 会員ＩＤ \nテスト,A1\n')
  expect(read1).toEqual([{ line: 2, cells: { 会員ID: 'A1', 会員名: 'テスト', 状態: '' }, cellCount: null }])
})

test('lines are counted where a row begins, across empty lines and line ends in quotes', async () => {
  const { rows: found } = await read('会員ID,会員名\r\n\r\nA1,"x\r\ny\r\nz"\r\n\r\nA2,b\r\n"A\r\n3",c')
  expect(found.map(({ line, cells }) => [line, cells['会員ID']])).toEqual([
    [3, 'A1'],
    [7, 'A2'],
    [8, 'A\n3'],
  ])
})

test('a row with too few or too many cells is given with their number', async () => {
  const { rows: found } = await read('会員ID,会員名\nA1\nA2,b\nA3,b,c\n')
  expect(found.map(({ cellCount }) => cellCount)).toEqual([1, null, 3])
})

test('empty cells beyond the header and rows of nothing else, which spreadsheets save, are passed over', async () => {
  const { rows: found, fault } = await read('会員ID,会員名,状態,,\nA1,a,,,\n,,,,\nA2,b,利用中,,x\n,,,,\n')
  expect(fault).toBeNull()
  expect(found.map(({ line, cells, cellCount }) => [line, cells['会員名'], cellCount])).toEqual([
    [2, 'a', null],
    [4, 'b', 5],
  ])
})

test('the apostrophe that disarms a formula is taken back, another one stays', async () => {
  const { rows: found } = await read("会員ID,会員名\n'=1+1,'+81\n'@x,'-1\nO'B,'quoted'\n")
  expect(found.flatMap(({ cells }) => [cells['会員ID'], cells['会員名']])).toEqual([
    '=1+1',
    '+81',
    '@x',
    '-1',
    "O'B",
    "'quoted'",
  ])
})

const utf8Header = Buffer.from('会員ID,会員名\n')
const cp932Header = iconv.encode('会員ID,会員名\n', 'cp932')

test.each<[string, Uint8Array | string, [string, number, string | null]]>([
  ['an empty file', '', ['empty', 1, null]],
  ['a BOM alone', '\uFEFF', ['empty', 1, null]],
  ['UTF-16 LE', Buffer.from('\uFEFF会員ID,会員名\n', 'utf16le'), ['utf16', 1, null]],
  ['UTF-16 BE', Buffer.from('\uFEFF会員ID\n', 'utf16le').swap16(), ['utf16', 1, null]],
  ['NUL', Buffer.concat([utf8Header, Buffer.from('A1,b\nA2,\0\n')]), ['nul', 3, null]],
  [
    'a byte that is not UTF-8',
    Buffer.concat([utf8Header, Buffer.from('A1,b\nA2,'), Buffer.of(0xff, 0x0a)]),
    ['encoding', 3, null],
  ],
  [
    'CP932 below a UTF-8 header',
    Buffer.concat([utf8Header, iconv.encode('A1,会員\n', 'cp932')]),
    ['encoding', 2, null],
  ],
  [
    'a byte that is not CP932',
    Buffer.concat([cp932Header, Buffer.from('A1,b\nA2,b\nA3,'), Buffer.of(0xfd)]),
    ['encoding', 4, null],
  ],
  [
    'half a character at the end',
    Buffer.concat([utf8Header, Buffer.from('A1,'), Buffer.of(0xe4, 0xbc)]),
    ['encoding', 2, null],
  ],
  ['text behind a quoted cell', '会員ID,会員名\nA1,"b"c\n', ['quote', 2, null]],
  ['a quote inside a cell', '会員ID,会員名\nA1,b\nA2,b"c\n', ['quote', 3, null]],
  ['a quote that is never closed', '会員ID,会員名\nA1,b\nA2,"b\nA3,c\nA4,d\n', ['quoteNotClosed', 3, null]],
  ['a cell without end', `会員ID,会員名\nA1,b\nA2,${'x'.repeat(70_000)}\n`, ['recordTooLong', 3, null]],
  [
    'a quoted cell of many lines',
    `会員ID,会員名\nA1,b\nA2,"${'x\n'.repeat(70_000)}"\n`,
    ['recordTooLong', 3, null],
  ],
  ['a file without line ends', `会員ID,会員名${'x'.repeat(3_000_000)}`, ['recordTooLong', 1, null]],
  ['an unknown column', '会員ID,会員名,備考\n', ['unknownColumn', 1, '備考']],
  ['a column twice', '会員ID,会員名,会員ＩＤ\n', ['repeatedColumn', 1, '会員ID']],
  ['a missing column', '会員ID,状態\n', ['missingColumn', 1, '会員名']],
])('%s ends the reading', async (_, bytes, fault) => {
  for (const chunkSize of [5, 1 << 16]) expect((await read(bytes, chunkSize)).fault).toEqual(fault)
})

test('no bytes make the reader fail in any other way, or give a row before the header is right', async () => {
  const pieces = fc.constantFrom(
    '会員ID,会員名\n',
    'A1,b\n',
    '"',
    ',',
    '\n',
    '\r\n',
    '\r',
    '\uFEFF',
    'ｱ',
    "'=1",
    '\0',
    '漢',
  )
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(pieces, { maxLength: 20 }).map((some) => Buffer.from(some.join(''))),
    fc.array(pieces, { maxLength: 20 }).map((some) => iconv.encode(some.join(''), 'cp932')),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 50 }), async (given, chunkSize) => {
      const whole = await read(given)
      // A quarrel over which fault comes first is none: a chunk that ends early may show another one of the two.
      const inPieces = await read(given, chunkSize)
      if (whole.fault === null || inPieces.fault === null) expect(inPieces).toEqual(whole)
      for (const { cells } of whole.rows)
        expect(Object.keys(cells).sort()).toEqual(['会員ID', '会員名', '状態'].sort())
    }),
    { numRuns: 200 },
  )
})
