import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Dialect, Kysely, PostgresAdapter, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Database } from './schema.ts'
import { sqliteDialect } from './sqlite.ts'

/** Reads and single writes. */
export type Db = Kysely<Database>
/** A write that joins others asks for this: a plain connection does not compile. */
export type Tx = Transaction<Database>

// bigint arrives as text by default; our instants and counters all fit a double exactly.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/**
 * Opens the database named by `url`: `sqlite:PATH` or `postgres://…`. Nothing is asked of it yet but, for SQLite,
 * that its folder can be made. `connections` bounds the PostgreSQL pool of this process.
 */
export function openDatabase(url: string, { connections = 10 } = {}): Db {
  return new Kysely<Database>({ dialect: dialectOf(url, connections) })
}

function dialectOf(url: string, connections: number): Dialect {
  if (!url.startsWith('sqlite:')) return postgresDialect(url, connections)
  const file = resolve(url.slice('sqlite:'.length))
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  return sqliteDialect(file)
}

function postgresDialect(connectionString: string, max: number): Dialect {
  const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: 5000 })
  // An idle connection that the server ends must not end the portal: the next query takes a new one.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}

/** Whether several processes may share this database, and rows can be locked one by one. */
export function isPostgres(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

/** Resolves when the database answers; rejects with the driver's own error, at the latest after `patience` ms. */
export async function checkReachable(db: Db, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), patience)
  })
  try {
    await Promise.race([sql`select 1`.execute(db), late])
  } finally {
    clearTimeout(timer)
  }
}
