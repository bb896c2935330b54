import type { Compilable, CompiledQuery, QueryResult } from 'kysely'
import type { Db, Tx } from './database.ts'

/** Stands in the text of a query where a value will go: what is given at `at`, or a field of it. */
class Place {
  readonly at: number
  readonly field: string | symbol | null

  constructor(at: number, field: string | symbol | null) {
    this.at = at
    this.field = field
  }
}

/** For each value that may be given one that is all places: itself where it stands as a whole, and every field of it. */
const places = [0, 1, 2].map(
  (at) => new Proxy(new Place(at, null), { get: (_, field) => new Place(at, field) }),
)

/** Builds a query. It may only put what is given to it where values go: it sees no real ones. */
type Build<On extends Db, A, B, C, Row> = (db: On, a: A, b: B, c: C) => Compilable<Row>
type Run<On extends Db, A, B, C, Result> = (db: On, a: A, b: B, c: C) => Promise<Result>

/**
 * A query of every request, written out once per database: Kysely builds its text anew at each call, which takes as
 * long as SQLite takes to run it.
 */
function writtenOnce<On extends Db, A, B, C, Row>(
  build: Build<On, A, B, C, Row>,
): Run<On, A, B, C, QueryResult<Row>> {
  const written = new WeakMap<object, CompiledQuery<Row>>()
  return (db, a, b, c) => {
    const { adapter } = db.getExecutor()
    let query = written.get(adapter)
    if (!query) {
      const [first, second, third] = places
      query = build(db, first as A, second as B, third as C).compile()
      query = { ...query, parameters: query.parameters.map(placeOf) }
      written.set(adapter, query)
    }
    const given = [a, b, c]
    const parameters = query.parameters.map((value) =>
      value instanceof Place ? valueAt(value, given) : value,
    )
    return db.executeQuery({ ...query, parameters })
  }
}

function placeOf(value: unknown): unknown {
  const at = places.indexOf(value as Place)
  return at < 0 ? value : new Place(at, null)
}

function valueAt({ at, field }: Place, given: readonly unknown[]): unknown {
  return field === null ? given[at] : (given[at] as Record<string | symbol, unknown>)[field]
}

/** The first row of this query; undefined when there is none. */
export function rowOf<Row, A = void, B = void, C = void, On extends Db = Db>(
  build: Build<On, A, B, C, Row>,
): Run<On, A, B, C, Row | undefined> {
  const run = writtenOnce(build)
  return async (...given) => (await run(...given)).rows[0]
}

/** All rows of this query. */
export function rowsOf<Row, A = void, B = void, C = void, On extends Db = Db>(
  build: Build<On, A, B, C, Row>,
): Run<On, A, B, C, Row[]> {
  const run = writtenOnce(build)
  return async (...given) => (await run(...given)).rows
}

/** Whether this query has a row. */
export function hasRow<A = void, B = void, C = void, On extends Db = Db>(
  build: Build<On, A, B, C, unknown>,
): Run<On, A, B, C, boolean> {
  const run = writtenOnce(build)
  return async (...given) => (await run(...given)).rows.length > 0
}

/** The `count` of this query. */
export function countOf<A = void, B = void, C = void, On extends Db = Db>(
  build: Build<On, A, B, C, { count: number }>,
): Run<On, A, B, C, number> {
  const run = writtenOnce(build)
  return async (...given) => Number((await run(...given)).rows[0]?.count)
}

/** Whether this write has changed a row, or added one. */
export function changes<A = void, B = void, C = void, On extends Db = Tx>(
  build: Build<On, A, B, C, unknown>,
): Run<On, A, B, C, boolean> {
  const run = writtenOnce(build)
  return async (...given) => ((await run(...given)).numAffectedRows ?? 0n) > 0n
}

/** Nothing is asked of what this statement did. */
export function runs<A = void, B = void, C = void, On extends Db = Tx>(
  build: Build<On, A, B, C, unknown>,
): Run<On, A, B, C, void> {
  const run = writtenOnce(build)
  return async (...given) => {
    await run(...given)
  }
}
