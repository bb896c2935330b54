import { FaultList, type ImportFault, type ImportRefused } from '../csv/import-fault.ts'
import { type Columns, readTable, type TableRow } from '../csv/read-table.ts'
import { type Done, done } from '../domain/result.ts'
import { type ImportProgress, type ImportSource, Reading } from './import-source.ts'

/** How one kind of table is read and what must hold for it beyond its cells. */
export interface ImportTable<Column extends string, Entry> {
  columns: Columns<Column>
  keyColumn: Column
  keyOf(entry: Entry): string
  read(row: TableRow<Column>): { entry: Entry; faults: ImportFault[] }
  /** What only the database can tell; for entries without faults of their own. */
  check(entries: Located<Entry>[]): Promise<ImportFault[]>
}

export interface Located<Entry> {
  line: number
  entry: Entry
}

const batchSize = 500

/**
 * Checks the whole table first and stores nothing while anything is wrong with it; then gives `store` its entries
 * in batches, for one transaction. Fails when the file is no longer the one that was checked: `store` must let
 * that failure roll everything back.
 */
export async function importTable<Column extends string, Entry, Result>(
  source: ImportSource,
  table: ImportTable<Column, Entry>,
  store: (batches: AsyncIterable<Entry[]>) => Promise<Result>,
  progress: (progress: ImportProgress) => void,
): Promise<Done<Result> | ImportRefused> {
  const checked = await checkTable(source, table, progress)
  if ('ok' in checked) return checked
  return done(await store(entriesOf(source, table, checked.digest, progress)))
}

async function checkTable<Column extends string, Entry>(
  source: ImportSource,
  table: ImportTable<Column, Entry>,
  progress: (progress: ImportProgress) => void,
): Promise<{ digest: string } | ImportRefused> {
  const list = new FaultList()
  const reading = new Reading(source)
  const lineOfKey = new Map<string, number>()
  let rows = 0
  try {
    for await (const batch of inBatches(readTable(reading, table.columns))) {
      const found: ImportFault[] = []
      const sound: Located<Entry>[] = []
      for (const row of batch) {
        const { entry, faults } = readRow(row, table)
        faults.push(...duplicateFaults(row.line, entry, table, lineOfKey))
        found.push(...faults)
        if (faults.length === 0) sound.push({ line: row.line, entry })
      }
      found.push(...(await table.check(sound)))
      for (const fault of found.sort((one, other) => one.line - other.line)) list.add(fault)
      rows += batch.length
      progress({ phase: 'checking', rows, bytes: reading.bytes, size: source.size })
    }
  } catch (cause) {
    list.addFailure(cause)
  }
  return list.count > 0 ? list.refusal() : { digest: reading.digest() }
}

async function* entriesOf<Column extends string, Entry>(
  source: ImportSource,
  table: ImportTable<Column, Entry>,
  digest: string,
  progress: (progress: ImportProgress) => void,
): AsyncGenerator<Entry[]> {
  const reading = new Reading(source)
  let rows = 0
  for await (const batch of inBatches(readTable(reading, table.columns))) {
    yield batch.map((row) => table.read(row).entry)
    rows += batch.length
    progress({ phase: 'storing', rows, bytes: reading.bytes, size: source.size })
  }
  if (reading.digest() !== digest) throw new Error('the file changed while it was being imported')
}

function readRow<Column extends string, Entry>(
  row: TableRow<Column>,
  table: ImportTable<Column, Entry>,
): { entry: Entry; faults: ImportFault[] } {
  const read = table.read(row)
  if (row.cellCount === null) return read
  // With cells missing or to spare, every other fault would be about the wrong column.
  const detail = String(row.cellCount)
  return { entry: read.entry, faults: [{ line: row.line, column: null, code: 'cellCount', detail }] }
}

function duplicateFaults<Column extends string, Entry>(
  line: number,
  entry: Entry,
  table: ImportTable<Column, Entry>,
  lineOfKey: Map<string, number>,
): ImportFault[] {
  const key = table.keyOf(entry)
  const first = lineOfKey.get(key)
  if (key !== '' && first === undefined) lineOfKey.set(key, line)
  if (first === undefined) return []
  return [{ line, column: table.keyColumn, code: 'duplicate', detail: String(first) }]
}

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  try {
    for await (const item of items) {
      batch.push(item)
      if (batch.length < batchSize) continue
      yield batch
      batch = []
    }
  } catch (cause) {
    // A file that breaks off: what came before is looked at all the same.
    if (batch.length > 0) yield batch
    throw cause
  }
  if (batch.length > 0) yield batch
}
