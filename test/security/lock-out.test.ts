import { expect, it } from 'vitest'
import { minutes } from '../../src/domain/time.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { countTries, isIn, lettersTo, tryPassword, visitorFrom, wrong } from './portal.ts'

onDatabases(
  'A lock as a weapon',
  { ...withoutLimits, LOGIN_FAILURES_PER_SOURCE: '100', RESET_MAILS_PER_LOGIN_ID: '3' },
  (stage) => {
    const strangers = (loginId: string, from: number, count: number) =>
      Promise.all(
        Array.from({ length: count }, (_, number) =>
          tryPassword(visitorFrom(stage.portal, `203.0.113.${from + number}`), loginId, wrong(from + number)),
        ),
      )

    it('LOCK-04 strangers who keep an account locked for an hour never stop the browser its owner uses', async () => {
      const victim = await stage.someone()
      const known = visitorFrom(stage.portal, '198.51.100.20')
      expect(isIn(await tryPassword(known, victim.loginId, victim.password))).toBe(true)
      for (let round = 0; round < 6; round++) {
        await strangers(victim.loginId, round * 8, 8)
        stage.portal.pass(minutes(10))
        await known.post('/portal/logout', {})
        const slipped = await tryPassword(known, victim.loginId, 'Uchimachigai1')
        expect(slipped.status).toBe(422)
        expect(isIn(await tryPassword(known, victim.loginId, victim.password))).toBe(true)
      }
      const unknown = visitorFrom(stage.portal, '198.51.100.21')
      expect(isIn(await tryPassword(unknown, victim.loginId, victim.password))).toBe(false)
      expect(await lettersTo(stage.portal.world, victim.userId)).toEqual(['account-locked'])
    })

    it('LOCK-04 whoever has no known browser comes back by the mail link, and from then on has one', async () => {
      const victim = await stage.someone()
      await strangers(victim.loginId, 0, 8)
      const person = visitorFrom(stage.portal, '198.51.100.20')
      const { step2 } = await stage.walk.open(victim, person)
      // The attack goes on while the person chooses.
      await strangers(victim.loginId, 100, 8)
      expect((await stage.walk.choose(person, step2, 'Kaerimichi7')).status).toBe(303)
      expect(isIn(await tryPassword(person, victim.loginId, 'Kaerimichi7'))).toBe(true)
      await strangers(victim.loginId, 200, 8)
      await person.post('/portal/logout', {})
      expect(isIn(await tryPassword(person, victim.loginId, 'Kaerimichi7'))).toBe(true)
    })

    it('LOCK-04 after a reset its own browser is known, and none that was known before', async () => {
      const victim = await stage.someone()
      const former = stage.portal.visitor()
      expect(isIn(await tryPassword(former, victim.loginId, victim.password))).toBe(true)
      stage.portal.pass(1)
      const { visitor, step2 } = await stage.walk.open(victim)
      await stage.walk.choose(visitor, step2, 'Kaerimichi7')
      await strangers(victim.loginId, 300, 8)
      expect(isIn(await tryPassword(former, victim.loginId, 'Kaerimichi7'))).toBe(false)
      expect(isIn(await tryPassword(visitor, victim.loginId, 'Kaerimichi7'))).toBe(true)
    })

    it('LOCK-04 a device cookie that is another account’s, or made up, makes no browser known', async () => {
      const [victim, other] = [await stage.someone(), await stage.someone()]
      const guesser = visitorFrom(stage.portal, '203.0.113.9')
      expect(isIn(await tryPassword(guesser, other.loginId, other.password))).toBe(true)
      const { value } = guesser.cookies.get('__Host-device') ?? { value: '' }
      const inventions = [value, victim.userId, `${value}.${victim.userId}`, 'A'.repeat(24), '....']
      for (let number = 0; number < 10; number++) {
        guesser.cookies.set('__Host-device', inventions[number % inventions.length] ?? '')
        await tryPassword(guesser, victim.loginId, wrong(number))
      }
      expect(await countTries(stage.portal.world, victim.userId)).toEqual({
        refused: 5,
        notTried: 5,
        done: 0,
      })
    })

    it('LOCK-04 a known browser has as few guesses as any other, and its lock holds for strangers too', async () => {
      const victim = await stage.someone()
      const shared = visitorFrom(stage.portal, '198.51.100.20')
      expect(isIn(await tryPassword(shared, victim.loginId, victim.password))).toBe(true)
      for (let number = 0; number < 8; number++) await tryPassword(shared, victim.loginId, wrong(number))
      expect(isIn(await tryPassword(shared, victim.loginId, victim.password))).toBe(false)
      const stranger = visitorFrom(stage.portal, '203.0.113.9')
      expect(isIn(await tryPassword(stranger, victim.loginId, victim.password))).toBe(false)
      expect(await countTries(stage.portal.world, victim.userId)).toMatchObject({ refused: 5, done: 1 })
    })

    it('LOCK-10 three hundred reset requests neither end a session nor lock, and the password still works', async () => {
      const victim = await stage.someone()
      const person = stage.portal.visitor()
      expect(isIn(await tryPassword(person, victim.loginId, victim.password))).toBe(true)
      for (let batch = 0; batch < 6; batch++) {
        const asked = await Promise.all(Array.from({ length: 50 }, () => stage.walk.request(victim)))
        expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([303]))
      }
      expect((await person.get('/portal/menu')).status).toBe(200)
      expect(await stage.walk.signsIn(victim.loginId, victim.password)).toBe(true)
      const letters = await lettersTo(stage.portal.world, victim.userId)
      expect(letters.filter((kind) => kind === 'reset-link')).toHaveLength(3)
    })
  },
)
