import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { postgres, sqlite } from '../harness/databases.ts'
import { portalMissing, runPortal } from '../harness/processes.ts'
import { named, production } from './commands.ts'
import { killPostgresMigrations, killSqliteMigrations } from './migration-kills.ts'

describe.skipIf(portalMissing)('a migration that is killed', () => {
  it(
    'leaves SQLite as it was, and runs through the next time (LOAD-05)',
    () => killSqliteMigrations(5),
    60_000,
  )

  it.skipIf(postgres.missing)(
    'leaves PostgreSQL as it was wherever it stood, and runs through the next time (LOAD-05)',
    () => killPostgresMigrations(['members', 'outbox', 'rate_counters']),
    90_000,
  )
})

describe.skipIf(portalMissing)('a database of a later version', () => {
  it('is touched by no command of this one (CFG-01)', async () => {
    const DATABASE_URL = await sqlite.create()
    const env = production({ DATABASE_URL })
    expect((await runPortal(['migrate'], { env })).code).toBe(0)
    const file = new Sqlite(DATABASE_URL.slice('sqlite:'.length))
    file.prepare(`insert into kysely_migration values ('9999-later', '2036-01-01T00:00:00.000Z')`).run()
    file.close()
    for (const command of ['serve', 'migrate']) {
      const ended = await runPortal([command], { env, patience: 10_000 })
      expect([ended.code, named(ended)]).toEqual([2, ['DATABASE_URL']])
      expect(ended.stderr).toContain('newer than this program')
    }
  })
})
