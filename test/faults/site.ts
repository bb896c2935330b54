import { randomBytes } from 'node:crypto'
import { createHasher } from '../../src/hashing/hasher.ts'
import { type Db, openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import type { UserRow } from '../../src/store/schema.ts'
import { temporaryFolder } from '../harness/guard.ts'
import { overHttp, type Transport, Visitor } from '../harness/http-client.ts'
import { registerPeople } from '../harness/people.ts'
import { type PortalProcess, startPortal } from '../harness/processes.ts'
import { type SmtpServer, startSmtp } from '../harness/smtp-server.ts'

export const publicUrl = 'https://portal.example.com'
export const secret = 'f3Zk0-Qm81sYxT7-only-for-tests-9bNw2LrE4u'

export type Person = {
  readonly userId: string
  readonly loginId: string
  readonly mail: string
  readonly password: string
}

/**
 * A portal as an operator runs it, seen from outside: production settings, a database, a relay, and nodes that are
 * processes of their own. `db` is the test's own view of the database.
 */
export interface Site {
  readonly databaseUrl: string
  readonly db: Db
  readonly smtp: SmtpServer
  readonly settings: Readonly<Record<string, string>>
  /** Closes `db`, does what must find the database closed, and opens it again. */
  whileClosed(act: () => void | Promise<void>): Promise<void>
  /** Registers that many more active users with an address each. */
  addPeople(count: number): Promise<Person[]>
  start(env?: Readonly<Record<string, string>>): Promise<PortalProcess>
  /** Somebody with a browser of their own who comes to whatever node `node` gives at that moment. */
  visitor(node: () => { readonly url: string }): Visitor
  close(): Promise<void>
}

/** Limits per source are lifted: all traffic of a test comes from one address. */
const lifted = {
  RESET_REQUESTS_PER_SOURCE: '1000000',
  RESET_MAILS_PER_LOGIN_ID: '1000000',
  LOGIN_FAILURES_PER_SOURCE: '1000000',
}

export async function openSite(
  databaseUrl: string,
  { env = {}, people: count = 0 }: { env?: Readonly<Record<string, string>>; people?: number } = {},
): Promise<Site & { people: Person[] }> {
  const smtp = await startSmtp()
  let db = openDatabase(databaseUrl)
  await migrate(db)
  const random = { bytes: (bytes: number) => randomBytes(bytes) }
  const hasher = createHasher({ atATime: 2, queueLimit: 100, random })
  const registered = await registerPeople({
    get db() {
      return db
    },
    hasher,
    now: Date.now,
  })
  const settings = {
    NODE_ENV: 'production',
    PUBLIC_URL: publicUrl,
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtp.url,
    MAIL_FROM: 'portal@example.com',
    PORTAL_SECRET: secret,
    ...lifted,
    ...env,
  }
  const nodes: PortalProcess[] = []
  const ask = overHttp()
  const folder = temporaryFolder('site')
  let last = 0

  const addPeople = async (more: number, fields: Partial<UserRow> = {}) => {
    const added = Array.from({ length: more }, () => registered.add(++last, fields))
    return Promise.all(added)
  }
  return {
    ...{ databaseUrl, smtp, settings, addPeople },
    get db() {
      return db
    },
    async whileClosed(act) {
      await db.destroy()
      await act()
      db = openDatabase(databaseUrl)
    },
    people: await addPeople(count),
    async start(more = {}) {
      const node = await startPortal({ env: { ...settings, ...more }, folder })
      nodes.push(node)
      return node
    },
    visitor: (node) => new Visitor(publicUrl, towards(node, ask)),
    async close() {
      await Promise.all(nodes.map((node) => node.kill()))
      ask.close()
      await db.destroy()
      await smtp.stop()
    },
  }
}

/** What a proxy does: the visitor knows the public address, the question goes to a node. */
export function towards(node: () => { readonly url: string }, ask: Transport): Transport {
  return ({ url, headers, ...question }) => {
    const { pathname, search } = new URL(url)
    return ask({
      ...question,
      url: `${node().url}${pathname}${search}`,
      headers: { ...headers, host: new URL(publicUrl).host },
    })
  }
}

/** Simulates that time passes until every lease of a dead node has run out (50 s). */
export async function letLeasesRunOut(db: Db): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ lease_until: Date.now() - 1 })
    .where('ended_at', 'is', null)
    .where('lease_until', 'is not', null)
    .execute()
}
