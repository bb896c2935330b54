import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { readConfig } from '../../src/config/config.ts'
import { Secret } from '../../src/domain/secret.ts'
import { hours, type Instant } from '../../src/domain/time.ts'
import { hashOf, Keys } from '../../src/keys.ts'
import { createPost } from '../../src/mail/post.ts'
import { type Db, openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import * as outbox from '../../src/store/outbox/outbox.ts'
import * as resetRequests from '../../src/store/reset-requests.ts'
import type { UserRow } from '../../src/store/schema.ts'
import type { MailWorld } from '../../src/worker/mail-world.ts'
import { newId } from '../../src/world.ts'

export const start: Instant = Date.UTC(2026, 10, 22, 3, 0)

/** A member with users and an outbox, without the portal in front: what the worker alone sees. */
export type OutboxWorld = MailWorld & {
  clock: { now: Instant }
  /** What was logged, a line each. */
  logged: string[]
  /** A second node on the same database and relay; it has its own clock unless given one. */
  anotherNode(clock?: { now: Instant }): OutboxWorld
  addUser(id: string, changes?: Partial<UserRow>): Promise<void>
  changeUser(id: string, changes: Partial<UserRow>): Promise<void>
  /** A letter; for a reset link with its request. Answers the id of the letter. */
  addLetter(userId: string | null, kind?: outbox.LetterKind): Promise<string>
  letter(id: string): Promise<{
    outcome: string | null
    attempts: number
    due_at: Instant
    last_error: string | null
    recipient_masked: string | null
  }>
  close(): Promise<void>
}

export async function openOutboxWorld(databaseUrl: string, smtpUrl: string): Promise<OutboxWorld> {
  const db = openDatabase(databaseUrl)
  await migrate(db)
  const member = { id: 'M1', name: '株式会社 テスト', name_en: 'Test', suspended_at: null }
  await db
    .insertInto('members')
    .values({ ...member, created_at: start, updated_at: start })
    .execute()
  return node(db, smtpUrl, { now: start })
}

function node(db: Db, smtpUrl: string, clock: { now: Instant }): OutboxWorld {
  const read = readConfig({ SMTP_URL: smtpUrl, PUBLIC_URL: 'https://portal.example' }, 'en')
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const { config } = read
  const sender = { name: config.serviceName, address: config.mailFrom, replyTo: config.helpDesk.mail }
  const post = createPost({ smtpUrl: new Secret(smtpUrl), sender })
  const random = { bytes: randomBytes, fraction: () => 0.5 }
  const keys = new Keys([new Secret('0123456789abcdefghijklmnopqrstuvwxyz')])
  const logged: string[] = []
  const log = pino({ level: 'debug', base: null }, { write: (line: string) => void logged.push(line) })
  const now = () => clock.now
  return {
    ...{ config, db, random, keys, post, log, now, clock, logged },
    wait: async () => {},
    anotherNode: (itsClock = { now: clock.now }) => node(db, smtpUrl, itsClock),
    async addUser(id, changes) {
      await db
        .insertInto('users')
        .values({ ...sota, id, login_id: id, ...changes })
        .execute()
    },
    async changeUser(id, changes) {
      await db.updateTable('users').set(changes).where('id', '=', id).execute()
    },
    async addLetter(userId, kind = 'reset-link') {
      const id = newId(random, clock.now)
      const requestId = kind === 'reset-link' ? newId(random, clock.now) : null
      const requestedAt = clock.now
      await db.transaction().execute(async (tx) => {
        if (requestId !== null) {
          const keyHash = hashOf(keys.linkKey('reset-link', requestId))
          const deadlineAt = requestedAt + hours(1)
          await resetRequests.add(tx, { id: requestId, userId, keyHash, requestedAt, deadlineAt })
        }
        await outbox.add(tx, { id, kind, userId, requestId, language: null, createdAt: requestedAt })
      })
      return id
    },
    letter: (id) =>
      db
        .selectFrom('outbox')
        .select(['outcome', 'attempts', 'due_at', 'last_error', 'recipient_masked'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    async close() {
      await post.close()
      await db.destroy()
    },
  }
}

const sota: Omit<UserRow, 'id' | 'login_id'> = {
  member_id: 'M1',
  role: 'participantAdministrator',
  family_name: '大森',
  given_name: 'そうた',
  family_kana: 'オオモリ',
  given_kana: 'ソウタ',
  family_name_en: 'Omori',
  given_name_en: 'Sota',
  department: '',
  department_en: '',
  postal_code: '',
  address: '',
  address_en: '',
  telephone: '',
  fax: '',
  mail: 'sota.omori@example.com',
  mail_key: 'sota.omori@example.com',
  language: 'ja',
  suspended_at: null,
  abolished_at: null,
  version: 1,
  search_key: '',
  kana_key: '',
  mail_verified_at: null,
  mail_failed_at: null,
  end_requested_at: null,
  first_sign_in_at: null,
  mail_asked_at: null,
  mail_skipped_at: null,
  withdrawn_at: null,
  created_at: start,
  updated_at: start,
}
