import pg from 'pg'
import { type DatabaseOptions, silence } from '../database.ts'

// bigint arrives as text by default; our instants and counters all fit a double exactly.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** The connections of this process to PostgreSQL. */
export function openPool(
  connectionString: string,
  { connections = 10, answerTimeout }: DatabaseOptions,
): pg.Pool {
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
function cutWhenSilent(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown
  client.query = (...given: unknown[]) => {
    const answer = query(...given)
    if (answer instanceof Promise)
      answer.catch((cause: Error) => {
        // The pool takes no client back that is ending.
        if (cause.message === silence) void (client as unknown as pg.Client).end().catch(() => {})
      })
    // biome-ignore lint/suspicious/noExplicitAny: pg declares nine overloads; this passes each of them on
    return answer as any
  }
}
