import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { expect } from 'vitest'
import { postgres, sqlite } from '../harness/databases.ts'
import { guardProcess } from '../harness/guard.ts'
import { runPortal } from '../harness/processes.ts'
import { production } from './commands.ts'
import { createRandom, seed } from './random.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `portal migrate` as a process that a test can end at any moment. */
function beginMigration(DATABASE_URL: string): ChildProcess {
  const args = [join(root, 'dist/main.js'), 'migrate']
  const env = { PATH: process.env['PATH'] ?? '', ...production({ DATABASE_URL }) }
  const child = spawn(join(root, 'node_modules/.bin/node'), args, { env, stdio: 'ignore' })
  guardProcess(child)
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

async function migrateInPeace(DATABASE_URL: string): Promise<void> {
  const { code, output } = await runPortal(['migrate'], { env: production({ DATABASE_URL }) }).then(
    (ended) => ({
      code: ended.code,
      output: ended.stdout + ended.stderr,
    }),
  )
  expect([code, output]).toEqual([0, expect.stringMatching(/brought up to date|already up to date/)])
}

/** SQLite: at random moments from the one on at which its file is there. */
export async function killSqliteMigrations(rounds: number): Promise<void> {
  console.log(`LOAD-05 on SQLite: ${rounds} kills of a migration, SEED=${seed}`)
  const random = createRandom()
  const model = await sqlite.create()
  await migrateInPeace(model)
  const expected = sqliteSchema(model)
  let unfinished = 0
  for (let round = 0; round < rounds; round++) {
    const url = await sqlite.create()
    const child = beginMigration(url)
    while (!existsSync(url.slice('sqlite:'.length)) && child.exitCode === null) await sleep(1)
    await sleep(random() * 40)
    await kill(child)
    const left = sqliteSchema(url)
    if (left.length < expected.length) {
      unfinished++
      // Kysely's own two tables come before the first migration; of ours all or nothing is there.
      expect(left.filter((line) => !line.includes('kysely'))).toEqual([])
    }
    await migrateInPeace(url)
    expect(sqliteSchema(url)).toEqual(expected)
  }
  console.log(`LOAD-05 on SQLite: ${unfinished} of ${rounds} died before the end`)
}

function sqliteSchema(url: string): string[] {
  let file: Sqlite.Database
  try {
    file = new Sqlite(url.slice('sqlite:'.length), { fileMustExist: true })
  } catch {
    return []
  }
  try {
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok')
    return file
      .prepare('select sql from sqlite_master where sql is not null order by sql')
      .pluck()
      .all() as string[]
  } finally {
    file.close()
  }
}

export const tables = [
  'members',
  'users',
  'credentials',
  'sign_in_failures',
  'sessions',
  'reset_requests',
  'outbox',
  'audit_events',
  'rate_counters',
]

/** PostgreSQL: `at` these tables. Another session holds the table's name, so that the migration waits just there. */
export async function killPostgresMigrations(at: readonly string[]): Promise<void> {
  const model = await postgres.create()
  await migrateInPeace(model)
  const expected = await postgresSchema(model)
  expect(expected.map(([table]) => table)).toEqual(expect.arrayContaining(tables))
  for (const table of at) {
    const url = await postgres.create()
    const holder = new pg.Client(url)
    await holder.connect()
    await holder.query('begin')
    await holder.query(`create table ${table} (held integer)`)
    const child = beginMigration(url)
    await expect
      .poll(() => waiting(url), { timeout: 20_000, interval: 20 })
      .toContain(`create table "${table}"`)
    await kill(child)
    await holder.query('rollback')
    await holder.end()
    const left = await postgresSchema(url)
    expect(left.filter(([name]) => tables.includes(name))).toEqual([])
    await migrateInPeace(url)
    expect(await postgresSchema(url)).toEqual(expected)
  }
}

async function waiting(url: string): Promise<string> {
  const rows = await query<{ query: string }>(
    url,
    `select query from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
  )
  return rows.map((row) => row.query).join('\n')
}

async function postgresSchema(url: string): Promise<[table: string, definition: string][]> {
  const columns = await query<{ table_name: string; definition: string }>(
    url,
    `select table_name, string_agg(column_name || ' ' || data_type || ' ' || is_nullable, ', ' order by column_name) as definition
       from information_schema.columns where table_schema = 'public' group by 1 order by 1`,
  )
  const indexes = await query<{ table_name: string; definition: string }>(
    url,
    `select tablename as table_name, indexdef as definition from pg_indexes where schemaname = 'public' order by 1, 2`,
  )
  return [...columns, ...indexes].map((row) => [row.table_name, row.definition])
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}
