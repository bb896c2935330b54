import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createDatabase, findPostgres, startPostgres } from '../test/harness/postgres.ts'
import type { Bench } from './bench.ts'
import type { Row } from './table.ts'

/** Makes an empty database and gives its URL; `name` tells those of one measure apart. */
export type Create = (name: string | number) => Promise<string>

/** Takes a measure on SQLite, whose files go when it is over, and on PostgreSQL where that is installed. */
export async function onBothDatabases(
  bench: Bench,
  what: string,
  measureOn: (bench: Bench, database: string, create: Create) => Promise<Row[]>,
): Promise<Row[]> {
  const files: string[] = []
  const rows = await measureOn(bench, 'SQLite', async (name) => {
    const file = join(bench.folder, `${what}-${name}.db`)
    files.push(file)
    return `sqlite:${file}`
  })
  for (const file of files) for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  if (!findPostgres()) {
    bench.say(`PostgreSQL is not installed: ${what} is measured on SQLite alone`)
    return rows
  }
  const server = await startPostgres()
  try {
    return [...rows, ...(await measureOn(bench, 'PostgreSQL', () => createDatabase(server.url, 'bench')))]
  } finally {
    await server.stop()
  }
}
