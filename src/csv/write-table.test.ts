import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CsvEncoding, csvEncodings } from './encode.ts'
import { readTable } from './read-table.ts'
import { TableWriter } from './write-table.ts'

const columns = ['姓', '電話番号'] as const
type Row = Record<(typeof columns)[number], string>

function write(rows: readonly Row[], encoding: CsvEncoding = 'utf-8') {
  const writer = new TableWriter(columns, encoding)
  const bytes = Buffer.concat([writer.header(), ...rows.map((row) => writer.rows([row]))])
  return { bytes, lost: writer.lost, lostCount: writer.lostCount }
}

async function readBack(bytes: Buffer): Promise<Row[]> {
  async function* chunks() {
    yield bytes
  }
  const rows: Row[] = []
  for await (const { cells, cellCount } of readTable(chunks(), { required: columns, optional: [] })) {
    expect(cellCount).toBeNull()
    rows.push(cells)
  }
  return rows
}

test('a table has a byte order mark, CRLF, doubled quotes and disarmed formulas, as Excel wants it', () => {
  const rows = [
    { 姓: '"A", B', 電話番号: '+81-3-0000-0000' },
    { 姓: '=1+1', 電話番号: '03-0000-0000' },
  ]
  expect(write(rows).bytes.toString()).toBe(
    `\uFEFF姓,電話番号\r\n"""A"", B",'+81-3-0000-0000\r\n'=1+1,03-0000-0000\r\n`,
  )
})

test.each(['=1', '+1', '-1', '@x', '\tx', '＝1', '＋1', '－1', '＠x'])(
  '%j is no formula any more',
  async (cell) => {
    const { bytes } = write([{ 姓: cell, 電話番号: '' }])
    expect(bytes.toString()).toContain(`\n'${cell}`)
    expect(await readBack(bytes)).toEqual([{ 姓: cell, 電話番号: '' }])
  },
)

describe.each(csvEncodings)('in %s', (encoding) => {
  const signs = fc.constantFrom(...`'"=+-@, \t\n＝髙﨑①㈱～－ｱヴ亜熙`)
  const cell = fc.array(fc.oneof(signs, fc.constantFrom('+81', "''=", '""')), { maxLength: 6 })
  const text = cell.map((some) => some.join(''))

  test('what is written is read again, whatever it is', async () => {
    // A row of nothing is read as none.
    const row = fc.record({ 姓: text, 電話番号: text }).filter((one) => one.姓 + one.電話番号 !== '')
    const table = fc.array(row, { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { bytes, lost } = write(rows, encoding)
        expect(lost).toEqual([])
        expect(await readBack(bytes)).toEqual(rows)
      }),
    )
  })
})

test('any Unicode text comes back from UTF-8, and from CP932 or is named there', async () => {
  const plain = fc.string({ unit: 'grapheme', maxLength: 8 }).map((some) => some.replace(/\r\n?|\0/g, '\n'))
  await fc.assert(
    fc.asyncProperty(plain, async (given) => {
      const rows = [{ 姓: `姓${given}`, 電話番号: 'x' }]
      expect(await readBack(write(rows).bytes)).toEqual(rows)
      const { bytes, lostCount } = write(rows, 'cp932')
      if (lostCount === 0) expect(await readBack(bytes)).toEqual(rows)
    }),
  )
})

test('every character that CP932 holds is read again as itself by our reader', async () => {
  const held: string[] = []
  for (let code = 0x20; code < 0x10000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue
    const character = String.fromCodePoint(code)
    const { lostCount } = write([{ 姓: character, 電話番号: 'x' }], 'cp932')
    if (lostCount === 0) held.push(character)
  }
  expect(held.length).toBeGreaterThan(7480)
  const rows = held.map((one) => ({ 姓: `姓${one}`, 電話番号: 'x' }))
  const back = await readBack(write(rows, 'cp932').bytes)
  const twins = new Set('〜−—‖¢£¬')
  expect(rows.filter((row, at) => row.姓 !== back[at]?.姓 && !twins.has(row.姓.slice(1)))).toEqual([])
})

test('the seven signs that are typed in two ways become the ones that CP932 has', async () => {
  const { bytes, lost } = write([{ 姓: '〜−—‖¢£¬', 電話番号: 'x' }], 'cp932')
  expect(lost).toEqual([])
  expect(await readBack(bytes)).toEqual([{ 姓: '～－―∥￠￡￢', 電話番号: 'x' }])
})

test('what CP932 does not hold is named by line, column and character', () => {
  const { lost, lostCount } = write(
    [
      { 姓: '髙橋\n㈱', 電話番号: '1' },
      { 姓: '𠮷野', 電話番号: '1' },
      { 姓: '森鷗外', 電話番号: 'é' },
    ],
    'cp932',
  )
  expect(lostCount).toBe(3)
  expect(lost).toEqual([
    { line: 4, column: '姓', character: 'U+20BB7' },
    { line: 5, column: '姓', character: 'U+9DD7' },
    { line: 5, column: '電話番号', character: 'U+00E9' },
  ])
})
