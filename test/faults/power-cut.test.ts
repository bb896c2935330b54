import { closeSync, existsSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { findPostgres } from '../harness/postgres.ts'
import { portalMissing } from '../harness/processes.ts'
import { powerCutsOfPostgres, powerCutsOfSqlite } from './power-cuts.ts'
import { PowerDisk, powerDiskMissing } from './power-disk.ts'

if (powerDiskMissing) console.log(`FLT-06 is skipped: ${powerDiskMissing}`)

describe.skipIf(powerDiskMissing)('a disk whose power is cut', () => {
  it('keeps what was synced and forgets the rest', async () => {
    const disk = new PowerDisk()
    try {
      const [synced, written] = [join(disk.folder, 'synced'), join(disk.folder, 'written')]
      for (const file of [synced, written]) {
        const handle = openSync(file, 'w')
        writeSync(handle, 'text')
        if (file === synced) fsyncSync(handle)
        closeSync(handle)
      }
      await disk.cutPower(async (act) => act())
      expect([synced, written].map((file) => existsSync(file))).toEqual([true, false])
    } finally {
      disk.remove()
    }
  })

  /** What the portal must not do, and what this disk finds out about whoever does it. */
  it.each([
    ['FULL', 20],
    ['NORMAL', 0],
  ])('has after a cut, of 20 COMMITs of SQLite with synchronous=%s, %d', async (synchronous, kept) => {
    const disk = new PowerDisk()
    try {
      const file = join(disk.folder, 'notes.db')
      const open = () => {
        const db = new Sqlite(file)
        db.pragma('journal_mode = WAL')
        db.pragma(`synchronous = ${synchronous}`)
        return db
      }
      const before = open()
      before.exec('create table notes (id integer primary key)')
      before.pragma('wal_checkpoint(TRUNCATE)')
      for (let i = 0; i < 20; i++) before.exec('insert into notes default values')
      await disk.cutPower(async (act) => {
        before.close()
        act()
      })
      const after = open()
      expect(after.prepare('select count(*) from notes').pluck().get()).toBe(kept)
      after.close()
    } finally {
      disk.remove()
    }
  })

  it.skipIf(portalMissing)(
    'takes nothing from the portal that it has answered, lets no link work twice and leaves SQLite whole (FLT-06)',
    () => powerCutsOfSqlite(5),
    60_000,
  )

  it.skipIf(portalMissing || !findPostgres())(
    'takes nothing from the portal that it has answered, where PostgreSQL stands on it (FLT-06)',
    () => powerCutsOfPostgres(3),
    60_000,
  )
})
