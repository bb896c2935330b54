import { describe, it } from 'vitest'
import { killPostgresMigrations, killSqliteMigrations, tables } from '../faults/migration-kills.ts'
import { postgres } from '../harness/databases.ts'

describe('a migration that is killed', () => {
  it('leaves SQLite as it was a hundred times, and runs through the next (LOAD-05)', () =>
    killSqliteMigrations(100))

  it.skipIf(postgres.missing)('leaves PostgreSQL as it was at every table (LOAD-05)', () =>
    killPostgresMigrations(tables),
  )
})
