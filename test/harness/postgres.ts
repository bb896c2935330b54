import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { accessSync, chownSync, constants, openSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { guardProcess, temporaryFolder } from './guard.ts'
import { freePort } from './ports.ts'

export type PostgresServer = {
  /** Of the administrator, to the database `postgres`. */
  readonly url: string
  /** Holds the unix socket; `postgres:///NAME?host=FOLDER&port=PORT` reaches the server through it. */
  readonly socketFolder: string
  /** Crashes the server as a lost machine would (no checkpoint, connections cut); `resume` brings it back. */
  halt(): Promise<void>
  /** Starts the halted server on the same data and the same port. */
  resume(): Promise<void>
  stop(): Promise<void>
}

/** The folder of PostgreSQL's server programs, or null where it is not installed. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql'
  const packaged = listFolder(debian)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, 'bin'))
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...packaged]
  return (
    folders.find((folder) => isProgram(join(folder, 'initdb')) && isProgram(join(folder, 'postgres'))) ?? null
  )
}

/**
 * Starts a PostgreSQL server of its own on a free loopback port, with its data in `disk`, a temporary folder by default.
 * `durable: false` trades the safety of the disk for speed; a test that crashes the server needs `true`.
 */
export async function startPostgres({
  durable = true,
  disk,
}: {
  durable?: boolean
  disk?: string
} = {}): Promise<PostgresServer> {
  const programs = findPostgres()
  if (!programs) throw new Error('PostgreSQL is not installed: initdb and postgres were found nowhere.')
  const folder = temporaryFolder('postgres')
  const owner = serverOwner()
  const data = join(disk ?? folder, 'data')
  if (owner) for (const place of [folder, disk ?? folder]) chownSync(place, owner.uid, owner.gid)
  await promisify(execFile)(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'portal', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { cwd: folder, ...owner },
  )
  const port = await freePort()
  const url = `postgres://portal@127.0.0.1:${port}/postgres`
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 200,
    shared_buffers: '64MB',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  }
  const log = join(folder, 'server.log')
  let server: ChildProcess

  async function run() {
    const output = openSync(log, 'a')
    const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    server = spawn(join(programs ?? '', 'postgres'), ['-D', data, ...words], {
      cwd: folder,
      stdio: ['ignore', output, output],
      ...owner,
    })
    guardProcess(server, 'SIGQUIT')
    server.unref()
    await untilAnswers(url, () => server.exitCode !== null).catch((cause) => {
      throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`, { cause })
    })
  }

  async function end(signal: 'SIGQUIT' | 'SIGINT') {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.ref()
    server.kill(signal)
    await once(server, 'exit')
  }

  await run()
  return { url, socketFolder: folder, halt: () => end('SIGQUIT'), resume: run, stop: () => end('SIGINT') }
}

/** Makes an empty database beside the one of `url` and answers its address; `like` names one to copy. */
export async function createDatabase(url: string, prefix = 'portal_test', like?: string): Promise<string> {
  const name = `${prefix}_${randomBytes(6).toString('hex')}`
  const template = like ? new URL(like).pathname.slice(1) : 'template0'
  await query(url, `create database ${name} template ${template}`)
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** Removes every database whose name begins with `prefix`, with whoever is still connected. */
export async function dropDatabases(url: string, prefix: string): Promise<void> {
  const found = await query(url, `select datname from pg_database where starts_with(datname, '${prefix}')`)
  for (const { datname } of found) await query(url, `drop database if exists ${datname} with (force)`)
}

async function query(url: string, sql: string): Promise<{ datname: string }[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function untilAnswers(url: string, hasEnded: () => boolean): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await query(url, 'select 1')
      return
    } catch (error) {
      if (hasEnded() || tries > 600) throw error
      await sleep(50)
    }
  }
}

/** PostgreSQL refuses to run as root: there the servers belong to the user Debian's package makes for them. */
function serverOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!user) throw new Error('PostgreSQL does not run as root, and there is no user "postgres" to run it as.')
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
