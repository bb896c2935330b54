import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases, postgres } from './databases.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe.each(databases)('a database of $name', ({ missing, create }) => {
  it.skipIf(missing)('is a new one each time', async () => {
    expect(await create()).not.toBe(await create())
  })
})

describe.skipIf(postgres.missing)('a PostgreSQL server of the tests', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  it('keeps what was committed when it is halted and resumed', async () => {
    await ask(server.url, 'create table kept (n int)')
    await ask(server.url, 'insert into kept values (1)')
    await server.halt()
    await expect(ask(server.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/)
    await server.resume()
    expect(await ask(server.url, 'select n from kept')).toEqual([{ n: 1 }])
  })
})
