import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { dropDatabases, findPostgres, startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL server of this run, or why there is none. */
    postgres: { url: string; prefix: string } | { missing: string }
  }
}

/** One PostgreSQL server for the whole run: the given one, else one of our own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  const prefix = `portal_test_${randomBytes(4).toString('hex')}`
  if (given) {
    project.provide('postgres', { url: given, prefix })
    return () => dropDatabases(given, prefix)
  }
  if (!findPostgres()) {
    project.provide('postgres', { missing: 'PostgreSQL is not installed and TEST_DATABASE_URL is not set' })
    return async () => {}
  }
  const server = await startPostgres({ durable: false })
  project.provide('postgres', { url: server.url, prefix })
  return () => server.stop()
}
