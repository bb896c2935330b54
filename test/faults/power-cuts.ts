import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect } from 'vitest'
import { createDatabase, startPostgres } from '../harness/postgres.ts'
import { killRounds } from './kill-rounds.ts'
import { PowerDisk } from './power-disk.ts'
import type { Site } from './site.ts'

/** As many letters as are on the line at one time may have gone out without a note of it on the disk (FLT-02). */
const copies = 8

/**
 * FLT-06: the power fails at a random moment, again and again, of a portal whose SQLite file stands on a disk that
 * forgets whatever was not synced; the file is whole after each, and all holds that holds after a kill.
 */
export async function powerCutsOfSqlite(rounds: number): Promise<void> {
  const disk = new PowerDisk()
  const file = join(disk.folder, 'portal.db')
  try {
    const alsoEnd = async (site: Site) => {
      await disk.cutPower((act) => site.whileClosed(act))
      const check = new Sqlite(file)
      expect(check.pragma('integrity_check', { simple: true })).toBe('ok')
      check.close()
    }
    await killRounds('FLT-06 on SQLite', `sqlite:${file}`, rounds, { alsoEnd, copies })
  } finally {
    disk.remove()
  }
}

/** The same, where it is PostgreSQL whose disk forgets: the portal asks it for nothing less than a synced COMMIT. */
export async function powerCutsOfPostgres(rounds: number): Promise<void> {
  const disk = new PowerDisk()
  const server = await startPostgres({ disk: disk.folder })
  try {
    const databaseUrl = await createDatabase(server.url)
    // What initdb left unsynced is not what this is about.
    disk.sync()
    const alsoEnd = async (site: Site) => {
      await server.halt()
      await disk.cutPower((act) =>
        site.whileClosed(async () => {
          act()
          await server.resume()
        }),
      )
    }
    await killRounds('FLT-06 on PostgreSQL', databaseUrl, rounds, { alsoEnd, copies })
  } finally {
    await server.stop()
    disk.remove()
  }
}
