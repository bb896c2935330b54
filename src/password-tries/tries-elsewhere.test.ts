import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqlite } from '../../test/harness/databases.ts'
import { clerk } from '../../test/harness/people.ts'
import { openTestWorld, type TestWorld } from '../../test/harness/world.ts'
import { seconds } from '../domain/time.ts'
import * as failures from '../store/sign-in-failures.ts'
import { isFreedByOthers } from './tries-elsewhere.ts'

let portal: TestWorld
beforeAll(async () => {
  portal = await openTestWorld(sqlite)
})
afterAll(() => portal.close())

/** Tries that have used up the limit, counted by a node that has not looked at them yet, and one more. */
async function crowd(subject: string) {
  const seenFrom = 'stranger' as const
  let count = 0
  for (let tries = 0; tries <= portal.world.config.loginFailureLimit; tries++)
    count = (await failures.raise(portal.world.db, { subject, seenFrom, lapsedBefore: null })).failures
  return { subject, seenFrom, failures: count }
}

const inTransaction = (work: Parameters<ReturnType<TestWorld['world']['db']['transaction']>['execute']>[0]) =>
  portal.world.db.transaction().execute(work)

describe('a try beyond the limit', () => {
  it('waits for a right password with a hash from elsewhere that queues twice on a node full to the brim', async () => {
    const { userId } = clerk
    const freed = isFreedByOthers(portal.world, await crowd(userId))
    // Two seconds in the queue, one for the hash that was brought along, two in the queue to be hashed anew.
    await sleep(seconds(5))
    await inTransaction((tx) => failures.clear(tx, userId, 'stranger'))
    expect(await freed).toBe(true)
  })

  it('waits no longer once one of the others has locked', async () => {
    const counted = await crowd('locked meanwhile')
    const freed = isFreedByOthers(portal.world, counted)
    await inTransaction((tx) => failures.lock(tx, { ...counted, at: portal.world.now() }))
    expect(await freed).toBe(false)
  })
})
