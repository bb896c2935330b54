import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { createHasher } from '../../src/hashing/hasher.ts'
import { systemRandom } from '../../src/open-world.ts'
import { paths } from '../../src/paths.ts'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import type { World } from '../../src/world.ts'
import type { TestDatabase } from './databases.ts'
import { overHttp, Visitor } from './http-client.ts'
import { resetLinkIn } from './mailbox.ts'
import { registerPeople } from './people.ts'
import { startPortal } from './processes.ts'
import { keyIn } from './reset-walk.ts'
import { startSmtp } from './smtp-server.ts'
import { publicUrl } from './world.ts'

const host = new URL(publicUrl).host

/** A POST whose last byte is held back until `release`. */
async function hold(port: number, path: string, cookie: string, fields: Record<string, string>) {
  const body = new URLSearchParams(fields).toString()
  const socket: Socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${host}`,
    `Cookie: ${cookie}`,
    'Sec-Fetch-Site: same-origin',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
    'Connection: close',
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, -1)}`)
  const answer = socket.toArray().then((chunks) => Buffer.concat(chunks).toString())
  return {
    release: () => void socket.write(body.slice(-1)),
    /** The status, and whether it says that the password was set. */
    answer: answer.then((text) => ({
      status: Number(text.slice(9, 12)),
      isDone: /\r\nlocation: [^\r\n]*message=password-reset/i.test(text),
    })),
  }
}

/**
 * As many built portals as `nodes` on one database. `round` opens a link at the first and posts 200 different
 * passwords to it at one instant, to all of them in turn (RST-04); it asserts that one of them is set, namely the
 * one that was answered so.
 */
export async function openStorm(database: TestDatabase, nodes: number) {
  const smtp = await startSmtp()
  const url = await database.create()
  const db = openDatabase(url)
  const now = () => Date.now()
  const hasher = createHasher({ atATime: 2, queueLimit: 10, random: systemRandom })
  await migrate(db)
  const people = await registerPeople({ db, hasher, now } as World)
  const env = {
    NODE_ENV: 'production',
    PUBLIC_URL: publicUrl,
    DATABASE_URL: url,
    SMTP_URL: smtp.url,
    MAIL_FROM: 'portal@example.com',
    PORTAL_SECRET: '0123456789-a-key-of-the-tests-only-0123456789',
    RESET_REQUESTS_PER_SOURCE: '1000000',
    LOGIN_FAILURES_PER_SOURCE: '1000000',
    LOG_LEVEL: 'warn',
  }
  const portals = await Promise.all(Array.from({ length: nodes }, () => startPortal({ env })))
  const transport = overHttp()
  const first = portals[0]?.url ?? ''
  const someone = () => new Visitor(first, transport, { headers: { host } })

  async function round(number: number, posts = 200): Promise<void> {
    const person = await people.add(number)
    const visitor = someone()
    await visitor.post(paths.resetRequest(), { loginId: person.loginId, mail: person.mail })
    const mail = await smtp.waitForMail(({ envelope }) => envelope.to.includes(person.mail))
    const appliKey = keyIn(await resetLinkIn(mail.raw))
    const proved = await visitor.post(paths.reset(), { appliKey, loginId: person.loginId, mail: person.mail })
    expect(proved.status).toBe(303)
    const { pathname } = new URL(proved.location ?? '', first)
    const password = (i: number) => `Arashi${number}no${i}`
    const held = await Promise.all(
      Array.from({ length: posts }, (_, i) =>
        hold(portals[i % nodes]?.port ?? 0, pathname, visitor.cookies.header(first), {
          newPassword: password(i),
          newPasswordAgain: password(i),
        }),
      ),
    )
    await sleep(20)
    for (const { release } of held) release()
    const answers = await Promise.all(held.map(({ answer }) => answer))
    const winners = answers.flatMap(({ isDone }, i) => (isDone ? [i] : []))
    expect(winners).toHaveLength(1)
    expect(new Set(answers.filter(({ isDone }) => !isDone).map(({ status }) => status))).toEqual(
      new Set([410]),
    )

    const { password_hash } = await db
      .selectFrom('credentials')
      .select('password_hash')
      .where('user_id', '=', person.userId)
      .executeTakeFirstOrThrow()
    const winner = winners[0] ?? -1
    using place = hasher.admit()
    const fits: number[] = []
    // Of the others a few: every hash costs 10 ms, and no two passwords fit one hash.
    for (const i of new Set([winner, 0, 1, posts - 2, posts - 1]))
      if (await place?.verify(password_hash, password(i))) fits.push(i)
    expect(fits).toEqual([winner])
    const signIn = await someone().post(paths.login(), {
      loginId: person.loginId,
      password: password(winner),
    })
    expect(signIn.status).toBe(303)
    const changes = await db
      .selectFrom('audit_events')
      .select('id')
      .where('target_user_id', '=', person.userId)
      .where('action', '=', 'password-reset')
      .execute()
    expect(changes).toHaveLength(1)
    smtp.forgetMails()
  }

  return {
    round,
    /** What the nodes logged at error level. */
    errors: () => portals.flatMap((portal) => portal.log().filter(({ level }) => Number(level) >= 50)),
    async close() {
      transport.close()
      await Promise.all(portals.map((portal) => portal.stop()))
      await db.destroy()
      await smtp.stop()
    },
  }
}
