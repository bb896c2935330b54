import { type Migration, Migrator } from 'kysely/migration'
import type { Db } from '../database.ts'
import * as selfReset from './0001-self-reset.ts'
import * as registeredData from './0002-registered-data.ts'
import * as inquiries from './0003-inquiries.ts'
import * as withdrawalsAndTries from './0004-withdrawals-and-tries.ts'

/** In the order they run; a name never changes once it is released. */
const migrations: Record<string, Migration> = {
  '0001-self-reset': selfReset,
  '0002-registered-data': registeredData,
  '0003-inquiries': inquiries,
  '0004-withdrawals-and-tries': withdrawalsAndTries,
}

/** The database holds migrations that this program does not know: an older program must not touch it. */
export class NewerDatabase extends Error {}

/**
 * Brings the database up to this program's migrations, each in a transaction, so that one that is killed leaves
 * nothing. Several nodes may call it at once on PostgreSQL: one migrates, the others wait.
 * Gives the names of those that ran now. Throws NewerDatabase when the database is ahead of the program.
 */
export async function migrate(db: Db): Promise<string[]> {
  const { error, results } = await migrator(db).migrateToLatest()
  // Kysely tells this case by its words alone.
  if (
    error instanceof Error &&
    /^corrupted migrations: previously executed .* is missing/.test(error.message)
  )
    throw new NewerDatabase('the database is newer than the program', { cause: error })
  if (error) throw new Error('the database could not be migrated', { cause: error })
  return (results ?? []).map(({ migrationName }) => migrationName)
}

/** Whether every migration of this program is in the database. */
export async function isMigrated(db: Db): Promise<boolean> {
  const known = await migrator(db).getMigrations()
  return known.every(({ executedAt }) => executedAt !== undefined)
}

function migrator(db: Db): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } })
}
