import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import type { Answer, Visitor } from '../harness/http-client.ts'
import { ask } from '../harness/inquiry-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { clerk, suspended } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'

const unknown = { loginId: 'WR999999', mail: 'somebody@example.com', password: 'Kaimono7bu' }

/** The soonest of ten answers, in milliseconds. A busy machine makes each later, never sooner. */
async function soonest(visitor: Visitor, ask: (nth: number) => Promise<Answer>, status: number) {
  await visitor.get(paths.login())
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 10; i++) {
    const begin = performance.now()
    expect((await ask(i)).status).toBe(status)
    least = Math.min(least, performance.now() - begin)
  }
  return least
}

// A timer counts from the turn it was set in, so it may fire up to a millisecond early.
onDatabases('An answer that must not tell', withoutLimits, (stage) => {
  beforeAll(() => {
    stage.portal.world.wait = (span) => sleep(span)
  })

  it.each([
    ['a match', clerk],
    ['an unknown login ID', unknown],
    ['a stopped user', suspended],
  ])('ENU-05 is never given sooner than after 20 ms to a request for %s', async (_, identity) => {
    const visitor = stage.portal.visitor()
    const request = () => stage.walk.request(identity, visitor)
    expect(await soonest(visitor, request, 303)).toBeGreaterThan(19)
  })

  it.each([
    ['an administrator and a person of the member', {}],
    ['a member that does not exist', { memberId: 'EJUUB99099YSD001' }],
  ])('is never given sooner than after 20 ms to an inquiry that names %s', async (_, fields) => {
    const visitor = stage.portal.visitor()
    expect(await soonest(visitor, () => ask(visitor, fields), 200)).toBeGreaterThan(19)
  })

  it.each([
    ['a wrong password', clerk.loginId],
    ['an unknown login ID', unknown.loginId],
    ['a login ID that cannot be one', '../../etc'],
    ['a stopped user', suspended.loginId],
  ])('ENU-04 is never given sooner than after 100 ms to a sign-in with %s', async (_, loginId) => {
    const visitor = stage.portal.visitor()
    const signIn = (i: number) => visitor.post(paths.login(), { loginId, password: `Chigau${i}Mono` })
    expect(await soonest(visitor, signIn, 422)).toBeGreaterThan(99)
  })

  it('lets nobody wait for it who has the right password, or who left a field empty', async () => {
    const { world } = stage.portal
    const { wait } = world
    world.wait = () => new Promise(() => {})
    const { loginId, password } = await stage.someone()
    const visitor = stage.portal.visitor()
    expect((await visitor.post(paths.login(), { loginId, password: '' })).status).toBe(422)
    expect((await visitor.post(paths.login(), { loginId, password })).status).toBe(303)
    world.wait = wait
  })
})
