import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { openSite, type Site } from '../faults/site.ts'
import { databases, postgres } from '../harness/databases.ts'
import { type PortalProcess, portalMissing } from '../harness/processes.ts'
import { countTries, isIn, lettersTo, tryPassword, wrong } from './portal.ts'

type Person = Awaited<ReturnType<Site['addPeople']>>[number]

let site: Awaited<ReturnType<typeof openSite>> | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

const at = (node: PortalProcess) => site?.visitor(() => node) ?? expect.fail()
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number)

async function lockOf({ userId }: Person) {
  const row = site?.db.selectFrom('sign_in_failures').selectAll().where('subject', '=', userId)
  return row?.executeTakeFirst()
}

async function first(): Promise<Person> {
  const [person] = (await site?.addPeople(1)) ?? []
  return person ?? expect.fail()
}

const noErrors = (nodes: readonly PortalProcess[]) =>
  expect(nodes.flatMap((node) => node.log().filter(({ level }) => Number(level) >= 50))).toEqual([])

// A busy machine hashes a few hundred passwords in more than the usual time.
const patience = 120_000

describe.skipIf(portalMissing ?? postgres.missing)('The lock of two nodes on one database', () => {
  it(
    'LOCK-02 lets five of five hundred guesses at once be looked at, and then not even the right password',
    async () => {
      site = await openSite(await postgres.create())
      const nodes = await Promise.all([site.start(), site.start()])
      const victim = await first()
      const tries = numbers(499).map((number) =>
        tryPassword(at(nodes[number % 2] ?? nodes[0]), victim.loginId, wrong(number)),
      )
      // The right one comes somewhere in the midst, but after more answers than there are guesses.
      await Promise.all(tries.slice(0, 8))
      await sleep(Math.random() * 300)
      const right = await tryPassword(at(nodes[0]), victim.loginId, victim.password)
      const answers = await Promise.all(tries)

      expect(right.status).toBe(422)
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([422]))
      expect(await countTries(site, victim.userId)).toEqual({ refused: 5, notTried: 495, done: 0 })
      expect(await lettersTo(site, victim.userId)).toEqual(['account-locked'])
      noErrors(nodes)
    },
    patience,
  )

  it(
    'LOCK-02 never looks at more than five, in ten rounds of twenty guesses at once',
    async () => {
      site = await openSite(await postgres.create(), { people: 10 })
      const nodes = await Promise.all([site.start(), site.start()])
      const rounds = site.people.map(async (victim) => {
        await Promise.all(
          numbers(20).map((number) =>
            tryPassword(at(nodes[number % 2] ?? nodes[0]), victim.loginId, wrong(number)),
          ),
        )
        return (await countTries({ db: site?.db ?? expect.fail() }, victim.userId)).refused
      })
      expect(await Promise.all(rounds)).toEqual(Array(10).fill(5))
      noErrors(nodes)
    },
    patience,
  )

  it(
    'LOCK-03 lets fifty right passwords at once in, and twenty-five after four slips too',
    async () => {
      site = await openSite(await postgres.create())
      const nodes = await Promise.all([site.start(), site.start()])
      const person = await first()
      const enter = (count: number) =>
        Promise.all(
          numbers(count).map((number) =>
            tryPassword(at(nodes[number % 2] ?? nodes[0]), person.loginId, person.password),
          ),
        )
      expect((await enter(50)).filter(isIn)).toHaveLength(50)
      for (const number of numbers(4)) await tryPassword(at(nodes[0]), person.loginId, wrong(number))
      expect((await enter(25)).filter(isIn)).toHaveLength(25)
      noErrors(nodes)
    },
    patience,
  )

  it('LOCK-07 is the same when a node is killed in the midst of the guesses', async () => {
    site = await openSite(await postgres.create())
    const [doomed, other] = await Promise.all([site.start(), site.start()])
    const victim = await first()
    const tries = numbers(40).map((number) =>
      tryPassword(at(number % 2 ? doomed : other), victim.loginId, wrong(number)).catch(() => undefined),
    )
    await Promise.race(tries)
    await doomed.kill()
    await Promise.all(tries)
    expect((await countTries(site, victim.userId)).refused).toBeLessThanOrEqual(5)
    for (const number of numbers(5)) await tryPassword(at(other), victim.loginId, wrong(100 + number))
    expect(isIn(await tryPassword(at(other), victim.loginId, victim.password))).toBe(false)
    expect((await countTries(site, victim.userId)).refused).toBeLessThanOrEqual(5)
    expect((await lockOf(victim))?.locked_at).not.toBeNull()
    noErrors([other])
  })
})

describe.each(databases.map((database) => [database.name, database] as const))(
  'The lock on %s',
  (_, database) => {
    it.skipIf(portalMissing ?? database.missing)(
      'LOCK-06 survives a kill: four slips, a crash and one slip lock, and a crash prolongs no lock',
      async () => {
        site = await openSite(await database.create())
        const victim = await first()
        const node = await site.start()
        for (const number of numbers(3)) await tryPassword(at(node), victim.loginId, wrong(number))
        // The fourth dies with the node while it is looked at, and counts all the same.
        const dying = tryPassword(at(node), victim.loginId, wrong(3)).catch(() => undefined)
        while (((await lockOf(victim))?.failures ?? 0) < 4) await sleep(1)
        await node.kill()
        await dying

        const next = await site.start()
        expect((await lockOf(victim))?.failures).toBe(4)
        await tryPassword(at(next), victim.loginId, wrong(4))
        const locked = await lockOf(victim)
        expect(locked?.locked_at).not.toBeNull()
        await next.kill()

        const last = await site.start()
        expect(isIn(await tryPassword(at(last), victim.loginId, victim.password))).toBe(false)
        expect((await lockOf(victim))?.locked_at).toBe(locked?.locked_at)
        expect(await lettersTo(site, victim.userId)).toEqual(['account-locked'])
        noErrors([last])
      },
    )
  },
)
