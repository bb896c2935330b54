import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KyselyPlugin } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { days, hours } from '../domain/time.ts'
import { openDatabase } from './database.ts'
import { forgetSpent } from './forget.ts'
import { migrate } from './migrations/migrate.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-forget-'))
const db = openDatabase(`sqlite:${join(folder, 'portal.db')}`)
await migrate(db)
const now = days(100)

afterAll(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

it('deletes what is spent a thousand rows at a time, so that no page waits for a month of them', async () => {
  const counter = (window_started_at: number) => (at: number) => ({
    key: `source ${at}`,
    window_started_at,
    count: 1,
  })
  const request = (requested_at: number) => (at: number) => ({
    ...{ id: `${requested_at} ${at}`, user_id: null, key_hash: `${requested_at} ${at}`, requested_at },
    ...{ deadline_at: requested_at + hours(1), visited_at: null, opened_at: null, browser_hash: null },
    ...{ wrong_proofs: 0, ended_at: null, end_reason: null },
  })
  const rows = <T>(count: number, row: (at: number) => T) => Array.from({ length: count }, (_, at) => row(at))
  await db
    .insertInto('rate_counters')
    .values(rows(2500, counter(now - days(2))))
    .execute()
  await db
    .insertInto('rate_counters')
    .values(rows(3, counter(now)))
    .execute()
  await db
    .insertInto('reset_requests')
    .values(rows(2500, request(now - days(31))))
    .execute()
  await db
    .insertInto('reset_requests')
    .values(rows(3, request(now)))
    .execute()

  const deleted: number[] = []
  const count: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      deleted.push(Number(result.numAffectedRows ?? 0))
      return result
    },
  }
  await forgetSpent(db.withPlugin(count), { now, sessionIdle: hours(1), sessionMax: hours(12) })
  expect(Math.max(...deleted)).toBe(1000)
  for (const table of ['rate_counters', 'reset_requests'] as const)
    expect(await db.selectFrom(table).selectAll().execute()).toHaveLength(3)
})
