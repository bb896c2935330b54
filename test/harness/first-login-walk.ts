import { hours } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import { issuePassword } from '../../src/store/issued-passwords.ts'
import type { UserRow } from '../../src/store/schema.ts'
import type { Answer, Visitor } from './http-client.ts'
import { publicUrl, type TestWorld } from './world.ts'

export const issuedPassword = 'Kari5Nippon'
export const ownPassword = 'Jibunde7tsu'
export const toRecord = `${publicUrl}${paths.ownRecord()}`
export const withoutMail = { mail: null, mail_key: null }

/** First logins with an issued password, and how the address is asked for after them. */
export function firstLoginWalk(portal: TestWorld, someone: () => ReturnType<TestWorld['people']['add']>) {
  const { world } = portal
  const walk = {
    async change(userId: string, fields: Partial<UserRow>) {
      await world.db.updateTable('users').set(fields).where('id', '=', userId).execute()
    },

    async issue(userId: string) {
      const { db, hasher, now } = world
      const passwordHash = await hasher.hash(issuedPassword)
      const times = { issuedAt: now(), issuedUntil: now() + hours(72) }
      await db.transaction().execute((tx) => issuePassword(tx, { userId, passwordHash, ...times }))
    },

    /** Logs in with the issued password and chooses one of their own. */
    async chooses(loginId: string) {
      const visitor = portal.visitor()
      await visitor.post(paths.login(), { loginId, password: issuedPassword })
      const chosen = { newPassword: ownPassword, newPasswordAgain: ownPassword }
      const { location } = await visitor.post(paths.firstPassword(), chosen)
      if (location !== `${toRecord}?message=first-mail`) throw new Error(`not chosen: ${location}`)
      return visitor
    },

    /** Has chosen a password of their own a moment ago, with this of their record. */
    async newcomer(fields: Partial<UserRow> = withoutMail) {
      const person = await someone()
      await walk.change(person.userId, fields)
      await walk.issue(person.userId)
      return { person, visitor: await walk.chooses(person.loginId) }
    },

    async signsIn(loginId: string, password = ownPassword) {
      const visitor = portal.visitor()
      const { location } = await visitor.post(paths.login(), { loginId, password })
      if (location !== `${publicUrl}${paths.menu()}`) throw new Error(`not in: ${location}`)
      return visitor
    },

    /** Whether the session is led to S7 in the place of the menu. */
    async isLimited(visitor: Visitor) {
      const { status, location } = await visitor.get(paths.menu())
      if (status !== 200 && location !== toRecord) throw new Error(`led elsewhere: ${location}`)
      return status !== 200
    },

    offersSkip: (page: Answer) => page.body.toString().includes(`formaction="${paths.skipMail()}"`),

    /** Sends the form of S7 as it stands, with this address. */
    async register(visitor: Visitor, mail: string, others: Record<string, string> = {}) {
      const page = await visitor.get(paths.ownRecord())
      return visitor.submit(page, { familyName: '大森', mail, ...others }, '変更')
    },

    row: (userId: string) =>
      world.db.selectFrom('users').selectAll().where('id', '=', userId).executeTakeFirstOrThrow(),
  }
  return walk
}
