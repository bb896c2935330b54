import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Dialect, Kysely, PostgresAdapter, PostgresDialect, sql, type Transaction } from 'kysely'
import type { Duration } from '../domain/time.ts'
import type { Database } from './schema.ts'
import { sqliteDialect } from './sqlite/sqlite.ts'

/** Reads and single writes. */
export type Db = Kysely<Database>
/** A write that joins others asks for this: a plain connection does not compile. */
export type Tx = Transaction<Database>

export interface DatabaseOptions {
  /** Bounds the PostgreSQL pool of this process. */
  connections?: number
  /** How long PostgreSQL may take over one statement; unbounded without, as long work wants it. */
  answerTimeout?: Duration
  /** Hears the text of every statement, without its values, once it has run. */
  onStatement?: (text: string) => void
}

/**
 * Opens the database named by `url`: `sqlite:PATH` or `postgres://…`. Nothing is asked of it yet but, for SQLite,
 * that its folder can be made.
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Db {
  const { onStatement } = options
  return new Kysely<Database>({
    dialect: dialectOf(url, options),
    ...(onStatement ? { log: ({ query }) => onStatement(query.sql) } : {}),
  })
}

function dialectOf(url: string, options: DatabaseOptions): Dialect {
  if (!url.startsWith('sqlite:')) return postgresDialect(url, options)
  const file = resolve(url.slice('sqlite:'.length))
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  return sqliteDialect(file)
}

/** The driver is loaded only where it is used: beside SQLite it would just take memory. */
function postgresDialect(url: string, options: DatabaseOptions): Dialect {
  return new PostgresDialect({
    pool: async () => (await import('./postgres/pool.ts')).openPool(url, options),
  })
}

/** What pg says when `query_timeout` is over. */
export const silence = 'Query read timeout'

/**
 * Whether the database, not the program, has failed: it is away, full, read-only or too busy. A write that was under
 * way may then be done or not.
 */
export function isOutage(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false
  const { code, message } = cause as NodeJS.ErrnoException
  return (code !== undefined && outageCodes.test(code)) || outageWords.test(message) || isOutage(cause.cause)
}

/** Of the socket, of SQLite, and of PostgreSQL: connection, resources, operator's intervention, I/O, read-only. */
const outageCodes =
  /^(E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)|SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY|NOMEM|ABORT)\w*|08...|53...|57P..|58...|25006)$/
const outageWords = new RegExp(
  `^(${silence}|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)`,
)

/**
 * A list of this one value, for `in`. SQLite plans a query of several tables anew at every call when a value that is
 * given then is compared by `=`, and planning takes several times as long as running; into a list it does not look.
 */
export function only<T>(value: T): [T] {
  return [value]
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
