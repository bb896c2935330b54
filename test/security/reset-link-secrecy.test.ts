import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { keyIn, seen, withoutLimits } from '../harness/reset-walk.ts'
import type { TestWorld } from '../harness/world.ts'

/** Every shape in which a key might have been written down. */
function shapesOf(key: string): string[] {
  const bytes = Buffer.from(key, 'base64url')
  const hex = bytes.toString('hex')
  const base64 = bytes.toString('base64')
  return [
    key,
    key.slice(0, 16),
    [...key].reverse().join(''),
    hex,
    hex.toUpperCase(),
    hex.slice(0, 32),
    base64,
    encodeURIComponent(base64),
    Buffer.from(key).toString('base64').slice(0, 56),
    Buffer.from(key).toString('hex'),
  ]
}

/** All that the database holds: its files, or every row of every table as text and the server's own log of writes. */
async function dump({ world: { db, config } }: TestWorld): Promise<Buffer> {
  const url = config.database.url.reveal()
  if (url.startsWith('sqlite:')) {
    const folder = dirname(resolve(url.slice('sqlite:'.length)))
    const files = readdirSync(folder).filter((name) => name.startsWith('portal.db'))
    expect(files).toContain('portal.db-wal')
    return Buffer.concat(files.map((name) => readFileSync(join(folder, name))))
  }
  const tables = await sql<{
    name: string
  }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(db)
  const rows = await Promise.all(
    tables.rows.map(({ name }) => sql`select t::text as row from ${sql.table(name)} t`.execute(db)),
  )
  return Buffer.from(JSON.stringify(rows.map((result) => result.rows)))
}

/** The database fails under every statement of `act`; the worker, which asks it too, is of no interest here. */
async function withoutDatabase<T>({ world }: TestWorld, act: () => Promise<T>): Promise<T> {
  const { db } = world
  const fails = () => {
    throw new Error('the database is away')
  }
  // A query that was written out beforehand is not transformed any more; its result is.
  world.db = db.withPlugin({ transformQuery: fails, transformResult: async () => fails() })
  try {
    return await act()
  } finally {
    world.db = db
    // What the worker has asked meanwhile ends in an error too, and in a line of the log.
    await sleep(200)
  }
}

function hits(haystack: Buffer | string, needles: readonly string[]): string[] {
  return needles.filter((needle) => haystack.includes(needle))
}

onDatabases('The secret of a link', { ...withoutLimits, LOG_LEVEL: 'trace' }, (stage) => {
  it('RST-02 stands in no table, file or log, with 50 live links and the raw bytes in every shape', async () => {
    const { portal, walk } = stage
    const keys: string[] = []
    for (let i = 0; i < 50; i++) keys.push(keyIn(await walk.link(await stage.someone())))
    const held = await dump(portal)
    // The search finds what is there: the hash by which a key is known again.
    const { key_hash } = await walk.row(`https://portal.example.com${paths.reset(keys[0] ?? '')}`)
    expect(hits(held, [key_hash])).toEqual([key_hash])
    for (const key of keys) {
      expect(hits(held, shapesOf(key))).toEqual([])
      expect(hits(JSON.stringify(portal.logged), shapesOf(key))).toEqual([])
    }
  })

  it('RST-16 and neither the passwords, cookies and form keys of the whole journey stand there, nor in the log', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const { link, visitor, step2 } = await walk.open(person)
    const secrets = [keyIn(link), 'Atarashii1Himitsu', 'Matigai2Himitsu', person.password]
    const note = () =>
      secrets.push(
        ...visitor.cookies.names.flatMap((name) => visitor.cookies.get(name)?.value.split('.') ?? []),
      )
    const page = await visitor.get(step2)
    secrets.push(String(page.form().values['formKey']))
    note()
    await walk.choose(visitor, step2, 'Matigai2Himitsu', 'Matigai3Himitsu')
    expect(seen(await walk.choose(visitor, step2, 'Atarashii1Himitsu'))).toBe('done')
    await walk.signsIn(person.loginId, 'Matigai2Himitsu', visitor)
    expect(await walk.signsIn(person.loginId, 'Atarashii1Himitsu', visitor)).toBe(true)
    note()
    await visitor.get(paths.menu())
    // An error on the way must not tell either: the database is taken away under a request.
    await withoutDatabase(portal, async () => {
      expect((await visitor.get(link)).status).toBe(500)
      expect((await walk.postProof(link, person, visitor)).status).toBe(500)
      expect((await visitor.get(paths.menu())).status).toBe(500)
    })
    const log = JSON.stringify(portal.logged)
    expect(log).toContain('the database is away')
    portal.logged.splice(0)

    const words = secrets.filter((secret) => secret.length > 8)
    expect(words.length).toBeGreaterThanOrEqual(8)
    expect(hits(log, words)).toEqual([])
    expect(hits(log, [person.mail])).toEqual([])
    expect(hits(await dump(portal), words)).toEqual([])
  })

  it('RST-14 is told to no other page: no referrer, no redirect and no title carries it', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const link = await walk.link(person)
    const key = keyIn(link)
    const visitor = portal.visitor()
    const page = await visitor.get(link)
    const wrong = await walk.postProof(link, { ...person, mail: 'wrong@example.com' }, visitor)
    const proved = await walk.postProof(link, person, visitor)
    const step2 = await visitor.get(proved.location ?? '')
    const back = await visitor.get(link)
    const done = await walk.choose(visitor, proved.location ?? '', 'Atarashii1')
    const dead = await visitor.get(link)
    const misdirected = await visitor.get(link, { host: 'evil.example' })
    const failed = await withoutDatabase(portal, () => visitor.get(link))
    expect(failed.status).toBe(500)
    portal.logged.splice(0)
    for (const answer of [page, wrong, proved, step2, back, done, dead, misdirected, failed]) {
      expect(answer.headers['referrer-policy'], `${answer.status} ${answer.title}`).toBe('no-referrer')
      expect(answer.location ?? '').not.toContain(key)
      expect(answer.title).not.toContain(key)
    }
    for (const answer of [step2, done, proved]) expect(answer.html).not.toContain(key)
    const addresses = [...page.html.matchAll(/(?:href|src|action)="([^"]+)"/g)].map(([, address]) => address)
    for (const address of addresses) expect(address).toMatch(/^(\/(?!\/)|#)/)
  })

  it('RST-15 is kept by no cache, on any page of the journey', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const { link, visitor, step2 } = await walk.open(person)
    const answers = [
      await visitor.get(link),
      await visitor.get(step2),
      await walk.choose(visitor, step2, 'kort1'),
      await walk.choose(visitor, step2, 'Atarashii1'),
      await visitor.get(step2),
      await visitor.get(link),
      await portal.visitor().get(paths.login('password-reset')),
    ]
    for (const answer of answers) {
      expect(answer.headers['cache-control'], `${answer.status}`).toBe('no-store')
      for (const name of ['etag', 'last-modified', 'expires', 'age'])
        expect(Object.keys(answer.headers)).not.toContain(name)
    }
    expect(answers.map(({ status }) => status)).toEqual([303, 200, 422, 303, 410, 410, 200])
  })
})
