import type Sqlite from 'better-sqlite3'
import type { CompiledQuery, QueryResult } from 'kysely'

const statementsKept = 300

/** The prepared statements of one SQLite connection: preparing costs more than running, so each is made once. */
export class SqliteStatements {
  readonly #connection: Sqlite.Database
  readonly #prepared = new Map<string, Sqlite.Statement>()

  constructor(connection: Sqlite.Database) {
    this.#connection = connection
  }

  prepare(text: string): Sqlite.Statement {
    const known = this.#prepared.get(text)
    if (known) return known
    const statement = this.#connection.prepare(text)
    // Texts with a varying number of rows (bulk inserts) would otherwise pile up without bound.
    if (this.#prepared.size >= statementsKept) this.#prepared.clear()
    this.#prepared.set(text, statement)
    return statement
  }

  run<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const statement = this.prepare(sql)
    if (statement.reader) return { rows: statement.all(parameters) as R[] }
    const { changes, lastInsertRowid } = statement.run(parameters)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }
}
