import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  type PostgresPool,
  sql,
  type Transaction,
} from 'kysely'
import type { Client, PoolClient } from 'pg'
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
}

/**
 * Opens the database named by `url`: `sqlite:PATH` or `postgres://…`. Nothing is asked of it yet but, for SQLite,
 * that its folder can be made.
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Db {
  return new Kysely<Database>({ dialect: dialectOf(url, options) })
}

function dialectOf(url: string, options: DatabaseOptions): Dialect {
  if (!url.startsWith('sqlite:')) return new PostgresDialect({ pool: () => openPool(url, options) })
  const file = resolve(url.slice('sqlite:'.length))
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  return sqliteDialect(file)
}

/** The driver is loaded only where it is used: beside SQLite it would just take memory. */
async function openPool(
  connectionString: string,
  { connections = 10, answerTimeout }: DatabaseOptions,
): Promise<PostgresPool> {
  const { default: pg } = await import('pg')
  // bigint arrives as text by default; our instants and counters all fit a double exactly.
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...(answerTimeout === undefined ? {} : { query_timeout: answerTimeout }),
  })
  // A connection that the server ends, idle or not, must not end the portal: its query fails, the next takes a new one.
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
    cutWhenSilent(client)
  })
  return pool
}

/**
 * After a query that was given up the line is cut: whatever comes on it next would wait for the same answer, and a
 * machine that vanished leaves connections that nobody ends for a quarter of an hour.
 */
function cutWhenSilent(client: PoolClient): void {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown
  client.query = (...given: unknown[]) => {
    const answer = query(...given)
    if (answer instanceof Promise)
      answer.catch((cause: Error) => {
        // The pool takes no client back that is ending.
        if (cause.message === silence) void (client as unknown as Client).end().catch(() => {})
      })
    // biome-ignore lint/suspicious/noExplicitAny: pg declares nine overloads; this passes each of them on
    return answer as any
  }
}

/** What pg says when `query_timeout` is over. */
const silence = 'Query read timeout'

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
