import { closeSync, openSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { GroupCommit } from './group-commit.ts'
import { SqliteStatements } from './statements.ts'

/**
 * Three times SQLite's own: pages that every write touches are copied into the file that much more seldom. More would
 * hold everybody up for longer each time (docs/benchmarks.md).
 */
const pagesPerCheckpoint = 3000

/**
 * Kysely's dialect for the embedded database: one connection writes, with transactions sharing a COMMIT; another
 * reads, and so never sees what is not yet on the disk. WAL and `synchronous=FULL`: an acknowledged write
 * survives a power cut (sqlite.org/pragma.html#pragma_synchronous).
 */
export function sqliteDialect(file: string): Dialect {
  return {
    createAdapter: () => new SharedCommitAdapter(),
    createDriver: () => new SqliteDriver(file),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

class SharedCommitAdapter extends SqliteAdapter {
  /** Else Kysely lets one at a time in, to its end: no two would ever share a COMMIT, and reads would wait for writes. */
  override get supportsMultipleConnections(): boolean {
    return true
  }

  /** SQLite takes back a half-done CREATE TABLE as it does any write; a migration that is killed leaves nothing. */
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class SqliteDriver implements Driver {
  readonly #file: string
  #writer: Sqlite.Database | undefined
  #reader: Sqlite.Database | undefined
  #open: { group: GroupCommit; writing: SqliteStatements; reading: SqliteStatements } | undefined
  /** Kysely keeps a mark of each connection it has seen, which costs more than most queries: so they come round. */
  readonly #idle: SqliteConnection[] = []

  constructor(file: string) {
    this.#file = file
  }

  async init(): Promise<void> {
    makeForOwnerAlone(this.#file)
    const writer = new Sqlite(this.#file, { timeout: 0 })
    writer.pragma('busy_timeout = 2000')
    writer.pragma('journal_mode = WAL')
    writer.pragma('busy_timeout = 0')
    writer.pragma('synchronous = FULL')
    writer.pragma(`wal_autocheckpoint = ${pagesPerCheckpoint}`)
    writer.pragma('foreign_keys = ON')
    const reader = new Sqlite(this.#file, { timeout: 2000 })
    reader.pragma('query_only = ON')
    this.#writer = writer
    this.#reader = reader
    this.#open = {
      group: new GroupCommit(writer),
      writing: new SqliteStatements(writer),
      reading: new SqliteStatements(reader),
    }
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#open) throw new Error('the database is closed')
    return this.#idle.pop() ?? new SqliteConnection(this.#open.group, this.#open.writing, this.#open.reading)
  }

  async beginTransaction(connection: SqliteConnection): Promise<void> {
    await connection.begin()
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    await connection.commit()
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    connection.rollback()
  }

  async releaseConnection(connection: SqliteConnection): Promise<void> {
    this.#idle.push(connection)
  }

  async destroy(): Promise<void> {
    this.#open = undefined
    this.#reader?.close()
    this.#writer?.close()
  }
}

/** Hashes of passwords stand in it, and SQLite's own log takes its mode; what is there already is the operator's. */
function makeForOwnerAlone(file: string): void {
  try {
    closeSync(openSync(file, 'ax', 0o600))
  } catch {
    // It is there, or cannot be made, which SQLite tells in its own words.
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #group: GroupCommit
  readonly #writing: SqliteStatements
  readonly #reading: SqliteStatements
  #inTransaction = false

  constructor(group: GroupCommit, writing: SqliteStatements, reading: SqliteStatements) {
    this.#group = group
    this.#writing = writing
    this.#reading = reading
  }

  async begin(): Promise<void> {
    await this.#group.begin()
    this.#inTransaction = true
  }

  commit(): Promise<void> {
    const durable = this.#group.commit()
    this.#inTransaction = false
    return durable
  }

  rollback(): void {
    if (!this.#inTransaction) return
    this.#inTransaction = false
    this.#group.rollback()
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#inTransaction) return this.#writing.run(query)
    if (this.#reading.prepare(query.sql).readonly) return this.#reading.run(query)
    await this.#group.begin()
    let result: QueryResult<R>
    let durable: Promise<void>
    try {
      result = this.#writing.run<R>(query)
      durable = this.#group.commit()
    } catch (cause) {
      this.#group.rollback()
      throw cause
    }
    await durable
    return result
  }

  /** A reader that stands open keeps the one reading connection in the past, and the log from being copied away. */
  streamQuery(): never {
    throw new Error('nothing is streamed out of SQLite: read it in pieces, each by a query of its own')
  }
}
