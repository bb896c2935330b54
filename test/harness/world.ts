import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { buildApp, portalRoutes } from '../../src/app.ts'
import { type Environment, readConfig } from '../../src/config/config.ts'
import { Secret } from '../../src/domain/secret.ts'
import { createHasher } from '../../src/hashing/hasher.ts'
import { Keys } from '../../src/keys.ts'
import { createPost } from '../../src/mail/post.ts'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { startWorker } from '../../src/worker/start.ts'
import type { World } from '../../src/world.ts'
import type { TestDatabase } from './databases.ts'
import { inProcess, Visitor } from './http-client.ts'
import { type People, registerPeople } from './people.ts'
import { startSmtp } from './smtp-server.ts'

/** A Wednesday morning, the one the manual's sample mail was sent on: 2016-03-23 10:24 in Japan. */
const beginning = Date.UTC(2016, 2, 23, 1, 24)

export const publicUrl = 'https://portal.example.com'

/** The real portal in one process: only the clock, the randomness and the far end of the mailbox are the test's. */
export async function openTestWorld(database: TestDatabase, environment: Environment = {}) {
  const smtp = await startSmtp()
  const url = await database.create()
  const read = readConfig(
    {
      NODE_ENV: 'production',
      PUBLIC_URL: publicUrl,
      DATABASE_URL: url,
      SMTP_URL: smtp.url,
      MAIL_FROM: 'portal@example.com',
      PORTAL_SECRET: '0123456789-a-key-of-the-tests-only-0123456789',
      ...environment,
    },
    'en',
  )
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const { config } = read

  let clock = beginning
  /** Replaced by whoever wants to know what the database is asked. */
  const statements = { heard: (_text: string): void => {} }
  const logged: Record<string, unknown>[] = []
  const world: World = {
    config,
    db: openDatabase(url, { onStatement: (text) => statements.heard(text) }),
    now: () => clock,
    // A test that wants to see time pass brings it itself.
    wait: async () => {},
    random: { bytes: (count) => randomBytes(count), fraction: () => 0.5 },
    keys: new Keys(config.secrets),
    hasher: createHasher({ atATime: 2, queueLimit: 400, random: { bytes: (count) => randomBytes(count) } }),
    post: createPost({
      smtpUrl: new Secret(smtp.url),
      sender: { name: config.serviceName, address: config.mailFrom, replyTo: config.helpDesk.mail },
    }),
    log: pino({ level: 'trace', base: null }, { write: (line) => void logged.push(JSON.parse(line)) }),
  }
  await migrate(world.db)
  const people: People = await registerPeople(world)
  const app = buildApp(world)
  // The worker would wait by the real clock; in a test the test says when it looks at the outbox.
  let worker: ReturnType<typeof startWorker> | undefined

  return {
    world,
    app,
    statements,
    smtp,
    people,
    logged,
    routes: portalRoutes(world),
    visitor: (habits?: ConstructorParameters<typeof Visitor>[2]) =>
      new Visitor(publicUrl, inProcess(app.fetch), {
        ...habits,
        headers: { host: new URL(publicUrl).host, ...habits?.headers },
      }),
    /** Lets time pass, for the portal only. */
    pass: (span: number) => {
      clock += span
    },
    setClock: (at: number) => {
      clock = at
    },
    /** Starts the worker, as `serve` does. */
    work: () => {
      worker ??= startWorker(world, { poll: 10 })
      return worker
    },
    /** Everything at error level that was logged: an unexpected one fails a test. */
    errors: () => logged.filter(({ level }) => Number(level) >= 50),
    close: async () => {
      await worker?.stop()
      await world.post.close()
      await world.db.destroy()
      await smtp.stop()
    },
  }
}

export type TestWorld = Awaited<ReturnType<typeof openTestWorld>>
