import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { paths } from '../../src/paths.ts'
import { appearance } from '../harness/alike.ts'
import { databases } from '../harness/databases.ts'
import {
  abolished,
  administrator,
  clerk,
  ofSuspendedMember,
  suspended,
  withoutMail,
  withoutPassword,
} from '../harness/people.ts'
import { resetWalk, withoutLimits } from '../harness/reset-walk.ts'
import { logWork } from '../harness/work-log.ts'
import { openTestWorld, type TestWorld } from '../harness/world.ts'

const typed = 'somebody@example.com'
/** Made and locked by the test. */
const locked = {
  loginId: 'TS000900',
  mail: 'user000900@many.example',
  password: 'Minna2onaji',
}

/** Made by the test, with an issued password that has been used (F7). */
const spent = { loginId: 'TS000903', password: 'Minna2onaji' }

/** ENU-01: whose reset can be asked for; all IDs of one length, since a page may repeat what was typed. */
const requests: Record<string, { loginId: string; mail: string }> = {
  'a match': clerk,
  'the address of another': { loginId: clerk.loginId, mail: administrator.mail },
  'a wrong address': { loginId: clerk.loginId, mail: typed },
  'an unknown login ID': { loginId: 'WR999999', mail: typed },
  'a stopped user': suspended,
  'an abolished user': abolished,
  'a user of a stopped member': ofSuspendedMember,
  'a user without an address': { loginId: withoutMail.loginId, mail: typed },
  'a user who never signed in': withoutPassword,
  'a locked user': locked,
}

/** ENU-02: who can be refused at the sign-in; all that is typed has the same length. */
const signIns: Record<string, { loginId: string; password: string }> = {
  'an unknown login ID': { loginId: 'WR999999', password: 'Kaimono7bu' },
  'a wrong password': { loginId: clerk.loginId, password: 'Kaimono8bu' },
  'a locked user and a wrong password': { loginId: locked.loginId, password: 'Chigau9Mono' },
  'a locked user and the right password': { loginId: locked.loginId, password: locked.password },
  'a stopped user and a wrong password': { loginId: suspended.loginId, password: 'Chigau9Mono' },
  'a stopped user and the right password': { loginId: suspended.loginId, password: suspended.password },
  'an abolished user and the right password': { loginId: abolished.loginId, password: abolished.password },
  'a user of a stopped member and the right password': {
    loginId: ofSuspendedMember.loginId,
    password: ofSuspendedMember.password,
  },
  'a user without a password': { loginId: withoutPassword.loginId, password: 'Kaimono7bu' },
  'a user and their issued password, used before': spent,
}

/** The page shows the login ID that was typed; that is no news to whoever typed it. */
const withoutLoginId = (text: string, loginId: string) => text.replaceAll(loginId, '(login ID)')

/** Of a wrong password that is not counted one update says so instead of another; all else is the same. */
const alikeWhenRepeated = (work: string) => work.replace(/^update "sign_in_failures".*$/gm, 'update')

describe.each(databases.map((database) => [database.name, database] as const))('On %s', (_, database) => {
  describe.skipIf(database.missing !== null)('a stranger', () => {
    let portal: TestWorld
    beforeAll(async () => {
      portal = await openTestWorld(database, withoutLimits)
      await portal.people.add(900)
      const { userId } = await portal.people.add(903)
      const use = { issued_at: 1, issued_until: Number.MAX_SAFE_INTEGER, issued_used_at: 2 }
      await portal.world.db.updateTable('credentials').set(use).where('user_id', '=', userId).execute()
      for (let i = 0; i < 5; i++) await resetWalk(portal).signsIn(locked.loginId, `Chigau${i}Mono`)
      expect(await resetWalk(portal).signsIn(locked.loginId, locked.password)).toBe(false)
    })
    afterAll(async () => {
      const errors = portal.errors()
      await portal.close()
      expect(errors).toEqual([])
    })

    /** As the same browser each time: what a stranger can keep the same. */
    async function visitorWithCookie() {
      const visitor = portal.visitor()
      await visitor.get(paths.login())
      return visitor
    }

    it('ENU-01 gets byte for byte the same answer and the same page for every kind of login ID', async () => {
      const visitor = await visitorWithCookie()
      const seen = new Map<string, string[]>()
      for (const [kind, identity] of Object.entries(requests)) {
        const answer = await resetWalk(portal).request(identity, visitor)
        const page = await visitor.follow(answer)
        const look = `${appearance(answer)}\n\n${page.url.replace(/at=\d+/, 'at=*')}\n${appearance(page)}`
        seen.set(look, [...(seen.get(look) ?? []), kind])
      }
      expect([...seen.values()]).toEqual([Object.keys(requests)])
      expect([...seen.keys()][0]).toContain('パスワード再設定依頼確認')
    })

    it('ENU-01 gets the same cookies and headers on a first visit too, in every language', async () => {
      for (const language of ['ja', 'en', 'zh-CN']) {
        const looks = new Set<string>()
        for (const identity of Object.values(requests))
          looks.add(appearance(await resetWalk(portal).request(identity, portal.visitor({ language }))))
        expect(looks.size).toBe(1)
      }
    })

    it('ENU-02 gets one and the same answer to a sign-in, whatever was wrong', async () => {
      const visitor = await visitorWithCookie()
      const seen = new Map<string, string[]>()
      for (const [kind, { loginId, password }] of Object.entries(signIns)) {
        const answer = await visitor.post(paths.login(), { loginId, password })
        expect(answer.status).toBe(422)
        const look = withoutLoginId(appearance(answer), loginId)
        expect(look).not.toContain(password)
        seen.set(look, [...(seen.get(look) ?? []), kind])
      }
      expect([...seen.values()]).toEqual([Object.keys(signIns)])
    })

    it('ENU-03 gets the very same bytes, plain or compressed, while one login ID goes through every standing', async () => {
      const person = await portal.people.add(901)
      const { db } = portal.world
      const users = db.updateTable('users').where('id', '=', person.userId)
      const active = { suspended_at: null, abolished_at: null, mail: person.mail, login_id: person.loginId }
      const standings: Record<string, () => Promise<unknown>> = {
        active: () => users.set(active).execute(),
        locked: async () => {
          for (let i = 0; i < 5; i++) await resetWalk(portal).signsIn(person.loginId, `Chigau${i}Mono`)
          expect(await resetWalk(portal).signsIn(person.loginId, person.password)).toBe(false)
        },
        suspended: () => users.set({ ...active, suspended_at: 1 }).execute(),
        abolished: () => users.set({ ...active, abolished_at: 1 }).execute(),
        'without an address': () => users.set({ ...active, mail: null, mail_key: null }).execute(),
        'without a password': () =>
          db
            .updateTable('credentials')
            .set({ password_hash: null })
            .where('user_id', '=', person.userId)
            .execute(),
        unknown: () => users.set({ ...active, login_id: 'TS099999' }).execute(),
      }
      const visitor = await visitorWithCookie()
      const found = new Set<string>()
      for (const enter of Object.values(standings)) {
        await enter()
        const refused = await visitor.post(paths.login(), {
          loginId: person.loginId,
          password: 'Chigau9Mono',
        })
        const page = await visitor.follow(await resetWalk(portal).request(person, visitor))
        for (const answer of [refused, page])
          expect(answer.headers['set-cookie'], 'the browser is known already').toBeUndefined()
        const facts = [refused, page].map((answer) => [
          answer.status,
          answer.title,
          Object.entries(answer.headers),
          answer.body.toString('base64'),
          gzipSync(answer.body).length,
          brotliCompressSync(answer.body).length,
        ])
        found.add(JSON.stringify(facts))
      }
      expect(found.size).toBe(1)
    })

    it('ENU-04 makes the portal do the same work at a sign-in, statement for statement and hash for hash', async () => {
      await portal.world.db.deleteFrom('sign_in_failures').where('locked_at', 'is', null).execute()
      const log = logWork(portal)
      const visitor = await visitorWithCookie()
      // Each once before: a first failure of a login ID adds its row, a next one finds it.
      for (const [i, { loginId }] of Object.values(signIns).entries())
        await visitor.post(paths.login(), { loginId, password: `Hajimete${i}` })
      log.read()
      const seen = new Map<string, string[]>()
      for (const [kind, { loginId, password }] of Object.entries(signIns)) {
        await visitor.post(paths.login(), { loginId, password: `${password}x`.slice(0, -1) })
        const work = log.read().join('\n')
        seen.set(work, [...(seen.get(work) ?? []), kind])
      }
      log.stop()
      const works = [...seen.keys()]
      for (const work of works) {
        expect(work.match(/^hash:/gm)).toHaveLength(1)
        expect(work.split('\n')).toHaveLength(works[0]?.split('\n').length ?? 0)
      }
      expect(new Set(works.map(alikeWhenRepeated)).size).toBe(1)
    })

    it('ENU-04 looks at no more of a long device cookie for a login ID that exists', async () => {
      const look = vi.spyOn(portal.world.keys, 'isDeviceMark')
      const looks: number[] = []
      for (const loginId of [clerk.loginId, 'WR999999']) {
        const visitor = await visitorWithCookie()
        visitor.cookies.set('__Host-device', Array(200).fill('a').join('.'))
        await visitor.post(paths.login(), { loginId, password: 'Kaimono8bu' })
        looks.push(look.mock.calls.length)
        look.mockClear()
      }
      look.mockRestore()
      expect(looks).toEqual([5, 5])
    })

    it('ENU-04 has one try of an account that costs more, the one that locks it, and only three statements', async () => {
      const person = await portal.people.add(902)
      const log = logWork(portal)
      const visitor = await visitorWithCookie()
      const counts: number[] = []
      for (let i = 0; i < 8; i++) {
        log.read()
        await visitor.post(paths.login(), { loginId: person.loginId, password: `Chigau${i}Mono` })
        counts.push(log.read().length)
      }
      log.stop()
      const usual = counts[0] ?? 0
      expect(counts).toEqual([usual, usual, usual, usual, usual + 3, usual, usual, usual])
    })

    it('ENU-05 makes the portal do the same work for a request, statement for statement', async () => {
      const log = logWork(portal)
      const visitor = await visitorWithCookie()
      log.read()
      const seen = new Map<string, string[]>()
      for (const [kind, identity] of Object.entries(requests)) {
        await resetWalk(portal).request(identity, visitor)
        const work = log.read().join('\n')
        seen.set(work, [...(seen.get(work) ?? []), kind])
      }
      log.stop()
      expect([...seen.values()]).toEqual([Object.keys(requests)])
      expect([...seen.keys()][0]).toContain('insert into "outbox"')
      expect([...seen.keys()][0]).not.toContain('hash:')
    })

    const longId = 'X'.repeat(5000)
    it.each([
      ['without a login ID', { loginId: '', mail: clerk.mail }, {}, 422],
      ['with an over-long login ID', { loginId: longId, mail: clerk.mail }, {}, 422],
      ['with an address that cannot be one', { loginId: clerk.loginId, mail: 'a@b' }, {}, 422],
      ['from another site', clerk, { 'sec-fetch-site': 'cross-site' }, 403],
      ['of an unknown Host', clerk, { host: 'evil.example' }, 421],
      ['as JSON', clerk, { 'content-type': 'application/json' }, 415],
    ] as const)('ENU-06 is refused %s before anybody is looked up', async (_, fields, headers, status) => {
      const log = logWork(portal)
      const visitor = await visitorWithCookie()
      log.read()
      const known = await visitor.post(paths.resetRequest(), { ...fields }, headers)
      const unknown = await visitor.post(
        paths.resetRequest(),
        { ...fields, loginId: fields.loginId === clerk.loginId ? 'WR999999' : fields.loginId },
        headers,
      )
      const work = log.read()
      log.stop()
      expect([known.status, unknown.status]).toEqual([status, status])
      expect(work).toEqual([])
      expect(withoutLoginId(appearance(known), clerk.loginId)).toBe(
        withoutLoginId(appearance(unknown), 'WR999999'),
      )
    })

    it('ENU-06 costs one hash at the sign-in with a login ID that cannot be one', async () => {
      const log = logWork(portal)
      const visitor = await visitorWithCookie()
      const works: string[] = []
      for (const loginId of ['WR999998', 'WR９９９９９８', '../../etc', "' or 1=1 --", longId, 'ユーザ']) {
        await visitor.post(paths.login(), { loginId, password: `Chigau${works.length}` })
        log.read()
        const answer = await visitor.post(paths.login(), { loginId, password: `Mata${works.length}Chigau` })
        expect(answer.status).toBe(422)
        works.push(log.read().join('\n'))
      }
      log.stop()
      expect(new Set(works.map(alikeWhenRepeated)).size).toBe(1)
      expect(works[0]?.match(/^hash:/gm)).toHaveLength(1)
    })

    it('ENU-07 gets the same answer at once though the relay refuses, hangs, answers 550 or is gone', async () => {
      portal.work()
      const visitor = await visitorWithCookie()
      const looks = new Set<string>()
      const troubles: (() => unknown)[] = [
        () => portal.smtp.behave({ do: 'hang', at: 'rcpt', milliseconds: 20_000 }),
        () => portal.smtp.behave({ do: 'answer', at: 'rcpt', code: 550 }),
        () => portal.smtp.behave({ do: 'answer', at: 'connect', code: 421 }),
        () => portal.smtp.down(),
      ]
      for (const trouble of troubles) {
        await trouble()
        for (const identity of [clerk, { loginId: 'WR999999', mail: typed }]) {
          const before = performance.now()
          looks.add(appearance(await resetWalk(portal).request(identity, visitor)))
          // A mail sent in the request would take seconds; the machine may be busy with other tests.
          expect(performance.now() - before).toBeLessThan(2000)
        }
      }
      expect(looks.size).toBe(1)
      portal.logged.splice(0)
    })
  })
})
