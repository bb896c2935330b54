import { join } from 'node:path'
import { inject } from 'vitest'
import { temporaryFolder } from './guard.ts'
import { createDatabase } from './postgres.ts'

export type TestDatabase = {
  readonly name: 'SQLite' | 'PostgreSQL'
  /** Why tests on it have to be skipped here; null where they can run. */
  readonly missing: string | null
  /** Makes an empty database and answers its DATABASE_URL. */
  create(): Promise<string>
}

const server = inject('postgres')

export const sqlite: TestDatabase = {
  name: 'SQLite',
  missing: null,
  create: async () => `sqlite:${join(temporaryFolder('sqlite'), 'portal.db')}`,
}

export const postgres: TestDatabase = {
  name: 'PostgreSQL',
  missing: 'missing' in server ? server.missing : null,
  create: async () => {
    if ('missing' in server) throw new Error(server.missing)
    return createDatabase(server.url, server.prefix)
  },
}

/** Both databases the portal runs on, for `describe.each(databases)`: what holds on one holds on the other. */
export const databases: readonly TestDatabase[] = [sqlite, postgres]
