import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, it, vi } from 'vitest'
import { openDatabase } from '../database.ts'
import { migrate } from '../migrations/migrate.ts'
import * as counters from '../rate-counters.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-sqlite-'))
const db = openDatabase(`sqlite:${join(folder, 'portal.db')}`)
await migrate(db)

afterAll(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

it('the file and its log are for their owner alone', () => {
  for (const end of ['', '-wal']) expect(statSync(join(folder, `portal.db${end}`)).mode & 0o777).toBe(0o600)
})

it('transactions that arrive together share a COMMIT, and a read waits for none of them', async () => {
  const exec = vi.spyOn(Sqlite.prototype, 'exec')
  const order: string[] = []
  const writes = Array.from({ length: 50 }, (_, at) =>
    db
      .transaction()
      .execute((tx) => counters.raise(tx, `source ${at}`, 1000, 0))
      .then(() => order.push('written')),
  )
  const read = counters.find(db, 'source 0', 1000, 0).then(() => order.push('read'))
  await Promise.all([...writes, read])
  expect(exec.mock.calls.filter(([text]) => text === 'COMMIT').length).toBeLessThan(5)
  expect(order[0]).toBe('read')
})

it('nothing is streamed: a reader that stands open would keep all others in the past', async () => {
  const rows = db.selectFrom('rate_counters').selectAll().stream()
  await expect(rows.next()).rejects.toThrow('nothing is streamed out of SQLite')
})
