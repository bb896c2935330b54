import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { hash as bcrypt } from '@node-rs/bcrypt'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPortalServer } from '../../src/commands/http-server.ts'
import { importedHash } from '../../src/hashing/stored-hash.ts'
import { systemRandom } from '../../src/open-world.ts'
import { paths } from '../../src/paths.ts'
import { databases } from '../harness/databases.ts'
import { overHttp, Visitor } from '../harness/http-client.ts'
import {
  abolished,
  clerk,
  ofSuspendedMember,
  suspended,
  withoutMail,
  withoutPassword,
} from '../harness/people.ts'
import { resetWalk, withoutLimits } from '../harness/reset-walk.ts'
import { compare, describe as inWords, leaks, type Measured } from '../harness/timing.ts'
import { openTestWorld, publicUrl, type TestWorld } from '../harness/world.ts'

/** Of security-checks 0.4; a machine that does other things too needs all of them and may still say no. */
const n = {
  signIn: Number(process.env['TORTURE_SIGN_INS'] ?? 2000),
  request: Number(process.env['TORTURE_REQUESTS'] ?? 5000),
}
const { fraction } = systemRandom
const signInBounds = { tolerance: 1, single: true }
const requestBounds = { tolerance: 0.2 }

describe.each(databases)('On $name', (database) => {
  describe.skipIf(database.missing !== null)('a clock on a kept connection', () => {
    let portal: TestWorld
    let server: ReturnType<typeof createPortalServer>
    let visitor: Visitor
    let url = ''
    let tries = 0
    beforeAll(async () => {
      portal = await openTestWorld(database, { ...withoutLimits, LOG_LEVEL: 'warn' })
      portal.world.wait = (span) => sleep(span)
      server = createPortalServer(getRequestListener(portal.app.fetch, { overrideGlobalObjects: false }))
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      visitor = new Visitor(url, overHttp(), { headers: { host: new URL(publicUrl).host } })
      await visitor.get(paths.login())
      await portal.people.add(1)
      for (let i = 0; i < 5; i++) await resetWalk(portal).signsIn('TS000001', `Chigau${i}Mono`)
      const { userId } = await portal.people.add(2)
      const imported = importedHash(await bcrypt('Hikkoshi7mae', { cost: 10 }))
      await portal.world.db
        .updateTable('credentials')
        .set({ password_hash: imported ?? expect.fail() })
        .where('user_id', '=', userId)
        .execute()
    })
    afterAll(async () => {
      server.closeAllConnections()
      server.close()
      await portal.close()
    })

    const unknown = { loginId: 'WR999999', mail: 'somebody@example.com', password: 'Chigau9Mono' }

    /** A try with another wrong password each time, at an account that has not failed before. */
    const signIn = (name: string, loginId: string, password?: string): Measured => ({
      name,
      before: async () => {
        tries++
        await portal.world.db.deleteFrom('sign_in_failures').where('locked_at', 'is', null).execute()
      },
      ask: () => visitor.post(paths.login(), { loginId, password: password ?? `Chigau${tries}Mono` }),
    })
    const request = (name: string, { loginId, mail }: { loginId: string; mail: string }): Measured => ({
      name,
      ask: () => visitor.post(paths.resetRequest(), { loginId, mail }),
    })

    it('ENU-04 the measurement sees 2 ms more of a sign-in and nothing between two that are alike', async () => {
      const plain = signIn('unknown', unknown.loginId)
      const slow: Measured = {
        name: 'unknown and 2 ms',
        ...(plain.before ? { before: plain.before } : {}),
        ask: async () => {
          await plain.ask()
          await sleep(2)
        },
      }
      const seen = await compare(plain, slow, { n: Math.min(n.signIn, 500), fraction })
      console.info(inWords(seen))
      expect(leaks(seen, signInBounds), inWords(seen)).toBe(true)
      const nothing = await compare(plain, signIn('unknown again', unknown.loginId), {
        n: n.signIn,
        fraction,
      })
      console.info(inWords(nothing))
      expect(leaks(nothing, signInBounds), inWords(nothing)).toBe(false)
    })

    it('ENU-05 the measurement sees half a millisecond more of a request', async () => {
      const plain = request('unknown', unknown)
      const busy: Measured = {
        name: 'unknown and 0.5 ms',
        ask: async () => {
          await plain.ask()
          const until = performance.now() + 0.5
          while (performance.now() < until);
        },
      }
      const seen = await compare(plain, busy, { n: n.request, fraction })
      console.info(inWords(seen))
      expect(leaks(seen, requestBounds), inWords(seen)).toBe(true)
    })

    const signIns: [string, string, string?][] = [
      ['a wrong password', clerk.loginId],
      ['locked and wrong', 'TS000001'],
      ['locked and right', 'TS000001', 'Minna2onaji'],
      ['stopped and wrong', suspended.loginId],
      ['stopped and right', suspended.loginId, suspended.password],
      ['abolished and right', abolished.loginId, abolished.password],
      ['of a stopped member and right', ofSuspendedMember.loginId, ofSuspendedMember.password],
      ['without a password', withoutPassword.loginId],
      ['a wrong password beside an imported hash (bcrypt, cost 10)', 'TS000002'],
    ]
    it.each(signIns)('ENU-04 tells no unknown login ID from %s', async (name, loginId, password) => {
      const result = await compare(signIn('unknown', unknown.loginId), signIn(name, loginId, password), {
        n: n.signIn,
        fraction,
      })
      console.info(inWords(result))
      expect(leaks(result, signInBounds), inWords(result)).toBe(false)
    })

    const requests: [string, { loginId: string; mail: string }][] = [
      ['a match', clerk],
      ['a wrong address', { ...clerk, mail: unknown.mail }],
      ['a locked user', { loginId: 'TS000001', mail: 'user000001@many.example' }],
      ['a stopped user', suspended],
      ['a user of a stopped member', ofSuspendedMember],
      ['a user without an address', { ...withoutMail, mail: unknown.mail }],
      ['a user who never signed in', withoutPassword],
    ]
    it.each(requests)('ENU-05 tells no unknown login ID from %s', async (name, identity) => {
      const result = await compare(request('unknown', unknown), request(name, identity), {
        n: n.request,
        fraction,
      })
      console.info(inWords(result))
      expect(leaks(result, requestBounds), inWords(result)).toBe(false)
    })
  })
})
