import { describe, expect } from 'vitest'
import { minutes } from '../../src/domain/time.ts'
import { clerk, english } from '../harness/people.ts'
import { publicUrl, type TestWorld } from '../harness/world.ts'
import { countTries, isIn, onEachDatabase, tryPassword, visitorFrom, wrong } from './portal.ts'

const countersOf = async ({ world: { db } }: TestWorld) => [
  ...(await db.selectFrom('sign_in_failures').selectAll().execute()),
  ...(await db.selectFrom('rate_counters').selectAll().execute()),
  ...(await db.selectFrom('audit_events').selectAll().execute()),
]

describe('The lock, whatever a guesser varies', () => {
  onEachDatabase('LOCK-05 spellings of a login ID are one account', async (portal) => {
    const spellings = [
      'wr012575',
      'ＷＲ０１２５７５',
      ' WR012575 ',
      'ｗｒ０１２５７５',
      '\u3000Wr012575\u3000',
    ]
    for (const [number, spelling] of spellings.entries())
      expect((await tryPassword(portal.visitor(), spelling, wrong(number))).status).toBe(422)
    expect(isIn(await tryPassword(portal.visitor(), clerk.loginId, clerk.password))).toBe(false)
    expect((await countTries(portal.world, clerk.userId)).refused).toBe(5)
  })

  onEachDatabase('LOCK-05 fields beside the login ID name no other account', async (portal) => {
    for (let number = 0; number < 5; number++) {
      const fields = { loginId: clerk.loginId, password: wrong(number) }
      const more = { email: `${number}@x.example`, username: english.loginId, user: 'x', 'loginId[]': 'X1' }
      expect((await portal.visitor().post('/portal/login/', { ...fields, ...more })).status).toBe(422)
    }
    expect((await countTries(portal.world, clerk.userId)).refused).toBe(5)
    expect(isIn(await tryPassword(portal.visitor(), clerk.loginId, clerk.password))).toBe(false)
    expect(isIn(await tryPassword(portal.visitor(), english.loginId, english.password))).toBe(true)
  })

  onEachDatabase('LOCK-05 a login ID or a password sent twice is looked at for nobody', async (portal) => {
    const before = await countersOf(portal)
    const ids = [clerk.loginId, english.loginId]
    const twice = await portal.visitor().post('/portal/login/', { loginId: ids, password: clerk.password })
    const words = [clerk.password, wrong(1)]
    const guessed = await portal.visitor().post('/portal/login/', { loginId: clerk.loginId, password: words })
    expect([twice.status, guessed.status]).toEqual([400, 400])
    expect(await countersOf(portal)).toEqual(before)
  })

  onEachDatabase(
    'LOCK-05 forwarding headers of a sender who is no listed proxy change nothing',
    async (portal) => {
      const limits: number[] = []
      for (let number = 0; number < 12; number++) {
        const forged = { 'x-forwarded-for': `203.0.113.${number}`, forwarded: `for=203.0.113.${number}` }
        const more = { 'x-real-ip': `203.0.113.${number}`, 'true-client-ip': `203.0.113.${number}` }
        const guesser = visitorFrom(portal, '198.51.100.7', { ...forged, ...more })
        limits.push((await tryPassword(guesser, `TS0000${number}`, wrong(number))).status)
      }
      expect(limits).toEqual([...Array(8).fill(422), ...Array(4).fill(429)])
      const sources = await portal.world.db.selectFrom('audit_events').select('source').distinct().execute()
      expect(sources).toEqual([{ source: '198.51.100.7' }])
    },
    { LOGIN_FAILURES_PER_SOURCE: '8' },
  )

  onEachDatabase(
    'LOCK-05 behind a listed proxy the sender’s own address counts, not what the sender wrote before it',
    async (portal) => {
      const through = (chain: string) => visitorFrom(portal, '192.0.2.10', { 'x-forwarded-for': chain })
      for (let number = 0; number < 3; number++)
        await tryPassword(through(`203.0.113.${number}, 198.51.100.7`), `TS0000${number}`, wrong(number))
      const again = await tryPassword(through('10.0.0.1, 198.51.100.7'), clerk.loginId, clerk.password)
      expect(again.status).toBe(429)
      expect(isIn(await tryPassword(through('198.51.100.8'), clerk.loginId, clerk.password))).toBe(true)
    },
    { LOGIN_FAILURES_PER_SOURCE: '3', TRUSTED_PROXIES: '192.0.2.10' },
  )
})

describe('The limit of one source', () => {
  onEachDatabase(
    'LOCK-08 many login IDs from one source end in 429 with Retry-After; others are served, and no account is locked',
    async (portal) => {
      const guesser = visitorFrom(portal, '198.51.100.7')
      for (let number = 0; number < 10; number++)
        expect((await tryPassword(guesser, `TS0000${number}`, wrong(1))).status).toBe(422)
      const before = await countersOf(portal)
      for (const { loginId, password } of [clerk, { ...clerk, loginId: 'XX999999' }]) {
        const answer = await tryPassword(guesser, loginId, password)
        expect(answer.status).toBe(429)
        expect(answer.headers['retry-after']).toBe('360')
      }
      expect(await countersOf(portal)).toEqual(before)

      const other = visitorFrom(portal, '198.51.100.8')
      expect(isIn(await tryPassword(other, clerk.loginId, clerk.password))).toBe(true)
      portal.pass(minutes(15))
      expect(isIn(await tryPassword(guesser, clerk.loginId, clerk.password))).toBe(true)
    },
    { LOGIN_FAILURES_PER_SOURCE: '10' },
  )

  onEachDatabase(
    'LOCK-08 the addresses of one IPv6 customer are one source',
    async (portal) => {
      const from = (tail: string) => visitorFrom(portal, `2001:db8:1:2:${tail}`)
      for (let number = 1; number <= 3; number++)
        await tryPassword(from(`${number}::${number}`), `TS0000${number}`, wrong(number))
      expect((await tryPassword(from('ffff::1'), clerk.loginId, clerk.password)).status).toBe(429)
      const neighbour = visitorFrom(portal, '2001:db8:1:3::1')
      expect(isIn(await tryPassword(neighbour, clerk.loginId, clerk.password))).toBe(true)
    },
    { LOGIN_FAILURES_PER_SOURCE: '3' },
  )

  onEachDatabase(
    'LOCK-08 a storm from one source at once is stopped at its limit, not at the length of the queue',
    async (portal) => {
      const guesser = visitorFrom(portal, '198.51.100.7')
      const answers = await Promise.all(
        Array.from({ length: 120 }, (_, number) => tryPassword(guesser, `TS${number}`, wrong(1))),
      )
      const count = (status: number) => answers.filter((answer) => answer.status === status).length
      expect([count(422), count(503)]).toEqual([10, 110])
      expect((await tryPassword(guesser, clerk.loginId, clerk.password)).status).toBe(429)
    },
    { LOGIN_FAILURES_PER_SOURCE: '10' },
  )
})

describe('A portal that is too busy to hash', () => {
  onEachDatabase(
    'LOAD-01 says so at once with 503 and Retry-After, counts nothing, and tells no account from another',
    async (portal) => {
      const places: Disposable[] = []
      for (let place = portal.world.hasher.admit(); place; place = portal.world.hasher.admit())
        places.push(place)
      const before = await countersOf(portal)
      const refused = []
      for (const loginId of [clerk.loginId, 'XX999999', 'なし'])
        for (let number = 0; number < 7; number++)
          refused.push(await tryPassword(portal.visitor(), loginId, wrong(number)))
      expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503]))
      expect(refused.every(({ headers }) => Number(headers['retry-after']) > 0)).toBe(true)
      expect(refused[0]?.text).toBe(refused[7]?.text)
      expect(await countersOf(portal)).toEqual(before)

      for (const place of places) place[Symbol.dispose]()
      expect(portal.world.hasher.load()).toEqual({ taken: 0, running: 0 })
      const person = await tryPassword(portal.visitor(), clerk.loginId, clerk.password)
      expect(person.location).toBe(`${publicUrl}/portal/menu`)
    },
  )
})
