import { describe, expect } from 'vitest'
import { hours, minutes, seconds } from '../../src/domain/time.ts'
import { storeIssuedPassword } from '../../src/issued-password.ts'
import { paths } from '../../src/paths.ts'
import { raise } from '../../src/store/sign-in-failures.ts'
import { clerk } from '../harness/people.ts'
import type { TestWorld } from '../harness/world.ts'
import { countTries, isIn, lettersTo, onEachDatabase, tryPassword, wrong } from './portal.ts'

const { loginId, password, userId } = clerk

async function guess(portal: TestWorld, from: number, count: number) {
  for (let number = from; number < from + count; number++) {
    const answer = await tryPassword(portal.visitor(), loginId, wrong(number))
    expect(answer.status).toBe(422)
  }
}

const enter = (portal: TestWorld) => tryPassword(portal.visitor(), loginId, password)

describe('The lock', () => {
  onEachDatabase(
    'LOCK-01 four wrong passwords and the right one let the person in, again and again',
    async (portal) => {
      for (let round = 0; round < 3; round++) {
        await guess(portal, round * 10, 4)
        expect(isIn(await enter(portal))).toBe(true)
      }
      expect(await lettersTo(portal.world, userId)).toEqual([])
    },
  )

  onEachDatabase(
    'LOCK-01 five wrong passwords lock: the right one is refused in the same words, and one letter tells the person',
    async (portal) => {
      await guess(portal, 0, 4)
      const wrongOnes = await tryPassword(portal.visitor(), loginId, wrong(5))
      const right = await enter(portal)
      expect(right.status).toBe(422)
      expect(right.text).toBe(wrongOnes.text)
      await guess(portal, 20, 7)
      portal.pass(hours(24 * 365))
      expect(isIn(await enter(portal))).toBe(false)
      expect(await lettersTo(portal.world, userId)).toEqual(['account-locked'])
      expect(await countTries(portal.world, userId)).toEqual({ refused: 5, notTried: 9, done: 0 })
    },
  )

  onEachDatabase(
    'LOCK-01 the limit is the one that is set',
    async (portal) => {
      await guess(portal, 0, 2)
      expect(isIn(await enter(portal))).toBe(true)
      await guess(portal, 0, 3)
      expect(isIn(await enter(portal))).toBe(false)
    },
    { LOGIN_FAILURE_LIMIT: '3' },
  )

  onEachDatabase(
    'LOCK-01 a lock with a release ends at its second, and tries meanwhile do not prolong it',
    async (portal) => {
      await guess(portal, 0, 5)
      portal.pass(minutes(5))
      await guess(portal, 10, 3)
      portal.pass(minutes(5) - seconds(1))
      expect(isIn(await enter(portal))).toBe(false)
      portal.pass(seconds(1))
      expect(isIn(await enter(portal))).toBe(true)
    },
    { LOCK_RELEASE_AFTER: '10m' },
  )

  onEachDatabase(
    'LOCK-01 each release gives five guesses and no more, also of passwords that were sent during the lock',
    async (portal) => {
      await guess(portal, 0, 5)
      for (let release = 1; release <= 2; release++) {
        await guess(portal, release * 100, 3)
        portal.pass(minutes(10))
        // First those that were sent while nobody looked at them: none of them is a slip made before.
        await guess(portal, release * 100, 8)
        expect((await countTries(portal.world, userId)).refused).toBe(5 * (release + 1))
      }
    },
    { LOCK_RELEASE_AFTER: '10m' },
  )

  onEachDatabase(
    'LOCK-06 tries that died with their node count: the next one locks, tells by letter and is released in time',
    async (portal) => {
      const { db } = portal.world
      // What a node leaves that is killed while it hashes: counted, and no verdict.
      for (let node = 0; node < 5; node++)
        await raise(db, { subject: userId, seenFrom: 'stranger', lapsedBefore: null })
      expect(isIn(await enter(portal))).toBe(false)
      expect(await lettersTo(portal.world, userId)).toEqual(['account-locked'])
      portal.pass(minutes(10))
      expect(isIn(await enter(portal))).toBe(true)
    },
    { LOCK_RELEASE_AFTER: '10m' },
  )

  onEachDatabase('LOCK-01 the same slip typed again counts once', async (portal) => {
    for (let slip = 0; slip < 12; slip++) await guess(portal, slip % 3, 1)
    expect(isIn(await enter(portal))).toBe(true)
    await guess(portal, 7, 1)
    for (let slip = 0; slip < 6; slip++) await guess(portal, 7, 1)
    await guess(portal, 8, 4)
    expect(isIn(await enter(portal))).toBe(false)
  })

  onEachDatabase('LOCK-04 no browser is known by a password that was issued', async (portal) => {
    const { world } = portal
    const passwordHash = await world.hasher.hash(password)
    const issued = { userId, passwordHash, now: world.now() }
    await world.db.transaction().execute((tx) => storeIssuedPassword(tx, issued))
    const visitor = portal.visitor()
    expect((await tryPassword(visitor, loginId, password)).location).toContain(paths.firstPassword())
    expect(visitor.cookies.names).not.toContain('__Host-device')
  })

  onEachDatabase('LOCK-03 fifty right passwords at once all let in', async (portal) => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => enter(portal)))
    expect(answers.filter(isIn)).toHaveLength(50)
    expect(await countTries(portal.world, userId)).toEqual({ refused: 0, notTried: 0, done: 50 })
  })

  onEachDatabase('LOCK-02 forty wrong passwords at once are five guesses', async (portal) => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, number) => tryPassword(portal.visitor(), loginId, wrong(number))),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([422]))
    expect(await countTries(portal.world, userId)).toEqual({ refused: 5, notTried: 35, done: 0 })
    expect(await lettersTo(portal.world, userId)).toEqual(['account-locked'])
  })
})
