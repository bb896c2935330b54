import * as fc from 'fast-check'
import { expect } from 'vitest'
import { minutes } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import type { Visitor } from './http-client.ts'
import { resetWalk, type Seen, seen } from './reset-walk.ts'
import { publicUrl, type TestWorld } from './world.ts'

/** One step of somebody: which link (newest first), which of three browsers, what. */
type Step =
  | { do: 'request' }
  | { do: 'get' | 'head' | 'prefetch' | 'prove' | 'wrong' | 'malformed'; link: number; browser: number }
  | { do: 'choose' | 'short' | 'step2'; link: number; browser: number }
  | { do: 'forge'; link: number; browser: number; mark: number; value: string }
  | { do: 'wait'; minutes: number }

// The newest link is meant most often.
const link = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 4 }))
const browser = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 2 }))
const nonsense = fc.constantFrom(
  '',
  '0',
  'null',
  'undefined',
  'true',
  '{"$gt":0}',
  '.*',
  '../../login',
  '%00',
)

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<Step>({ do: 'request' }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constantFrom('get', 'prove', 'wrong'),
        link,
        browser,
      }) as fc.Arbitrary<Step>,
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constantFrom('head', 'prefetch', 'malformed'),
        link,
        browser,
      }) as fc.Arbitrary<Step>,
    },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constantFrom('choose', 'short', 'step2'),
        link,
        browser,
      }) as fc.Arbitrary<Step>,
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('forge'),
        link,
        browser,
        mark: fc.nat({ max: 5 }),
        value: nonsense,
      }) as fc.Arbitrary<Step>,
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('wait'), minutes: fc.nat({ max: 40 }) }) as fc.Arbitrary<Step>,
    },
  ),
  // Without the size most sequences would be too short to end anything.
  { minLength: 10, maxLength: 40, size: 'max' },
)

type Link = {
  readonly id: string
  readonly key: string
  readonly deadlineAt: number
  state: 'issued' | 'opened' | 'ended'
  browser: number | null
  wrong: number
  visited: boolean
}

/**
 * Plays the steps to the portal and to a reference made from the table of spec section 6 alone, and compares
 * every answer. At the end the one password that the reference knows signs in, and the one before does not.
 */
export async function play(portal: TestWorld, number: number, given: readonly Step[]): Promise<void> {
  const { world } = portal
  const walk = resetWalk(portal)
  const person = await portal.people.add(number)
  const browsers: Visitor[] = [portal.visitor(), portal.visitor(), portal.visitor()]
  for (const one of browsers) await one.get(paths.login())
  const isVisit = world.config.resetLinkAccess === 'visit'
  const links: Link[] = []
  /** Links whose mark a browser still carries, newest first. */
  const marks: string[][] = [[], [], []]
  const passwords = [person.password]

  const isLive = (one: Link) => one.state !== 'ended' && world.now() < one.deadlineAt
  const carry = (at: number, { id }: Link) => {
    marks[at] = [id, ...(marks[at] ?? []).filter((other) => other !== id)].slice(0, 3)
  }
  const isInside = (one: Link, at: number) =>
    isLive(one) && one.state === 'opened' && one.browser === at && (marks[at] ?? []).includes(one.id)

  const model = {
    get(one: Link, at: number): Seen {
      if (!isLive(one)) return 'S5'
      if (isVisit) {
        if (!one.visited && one.state === 'issued') {
          one.visited = true
          return 'step 1'
        }
        one.state = 'ended'
        return 'S5'
      }
      if (one.state === 'issued') return 'step 1'
      if (one.browser !== at) return 'S5'
      carry(at, one)
      return 'to step 2'
    },
    prove(one: Link, at: number): Seen {
      if (!isLive(one)) return 'S5'
      if (one.state === 'opened' && one.browser !== at) {
        one.state = 'ended'
        return 'S5'
      }
      one.state = 'opened'
      one.browser = at
      carry(at, one)
      return 'to step 2'
    },
    wrong(one: Link, at: number): Seen {
      if (!isLive(one)) return 'S5'
      if (one.state === 'opened') return one.browser === at ? model.prove(one, at) : 'S5'
      if (++one.wrong < 5) return 'step 1 with errors'
      one.state = 'ended'
      return 'S5'
    },
    malformed(one: Link, at: number): Seen {
      if (!isLive(one)) return 'S5'
      if (one.state === 'opened') return one.browser === at ? model.prove(one, at) : 'S5'
      return 'step 1 with errors'
    },
    choose(one: Link, at: number): Seen {
      if (!isInside(one, at)) return 'S5'
      for (const other of links) other.state = 'ended'
      marks[at] = []
      return 'done'
    },
  }

  async function step(given: Step): Promise<void> {
    if (given.do === 'wait') return portal.pass(minutes(given.minutes))
    if (given.do === 'request') {
      expect((await walk.request(person)).status).toBe(303)
      for (const one of links) if (isLive(one) && one.state === 'issued') one.state = 'ended'
      const newest = await world.db
        .selectFrom('reset_requests')
        .select(['id', 'deadline_at'])
        .where('user_id', '=', person.userId)
        .where('id', 'not in', ['', ...links.map(({ id }) => id)])
        .executeTakeFirstOrThrow()
      links.unshift({
        id: newest.id,
        key: world.keys.linkKey('reset-link', newest.id),
        deadlineAt: newest.deadline_at,
        state: 'issued',
        browser: null,
        wrong: 0,
        visited: false,
      })
      return
    }
    const one = links[given.link % Math.max(1, links.length)]
    const visitor = browsers[given.browser]
    if (!one || !visitor) return
    const at = given.browser
    const address = publicUrl + paths.reset(one.key)
    const step2 = publicUrl + paths.resetChoose(one.id)
    const next = `Atarashii${passwords.length}`
    switch (given.do) {
      case 'get':
        return expect(seen(await visitor.get(address))).toBe(model.get(one, at))
      case 'head':
        return void (await visitor.send({ method: 'HEAD', url: address, headers: {} }))
      case 'prefetch':
        return expect((await visitor.get(address, { 'sec-purpose': 'prefetch' })).status).toBe(503)
      case 'prove':
        return expect(seen(await walk.postProof(address, person, visitor))).toBe(model.prove(one, at))
      case 'wrong': {
        const wrong = { ...person, mail: `not-${person.mail}` }
        return expect(seen(await walk.postProof(address, wrong, visitor))).toBe(model.wrong(one, at))
      }
      case 'malformed': {
        const empty = { loginId: '', mail: person.mail }
        return expect(seen(await walk.postProof(address, empty, visitor))).toBe(model.malformed(one, at))
      }
      case 'step2':
        return expect(seen(await visitor.get(step2))).toBe(isInside(one, at) ? 'step 2' : 'S5')
      case 'short': {
        const expected = isInside(one, at) ? 'step 2 with errors' : 'S5'
        return expect(seen(await walk.choose(visitor, step2, 'kort1'))).toBe(expected)
      }
      case 'choose': {
        const expected = model.choose(one, at)
        expect(seen(await walk.choose(visitor, step2, next))).toBe(expected)
        if (expected === 'done') passwords.push(next)
        return
      }
      case 'forge':
        return forge(given, one, visitor)
    }
  }

  /** Step 2 by somebody who has no proof of it: a stranger's marks, planted cookies, addresses that are none. */
  async function forge({ mark, value, browser: at }: Step & { do: 'forge' }, one: Link, owner: Visitor) {
    const thief = portal.visitor()
    await thief.get(paths.login())
    const theirs = (name: string) => owner.cookies.get(name)?.value ?? ''
    const id = mark === 4 ? encodeURIComponent(value) : one.id
    if (mark === 0) thief.cookies.set('__Host-reset', theirs('__Host-reset') || value || 'x')
    if (mark === 1) thief.cookies.set('__Host-browser', theirs('__Host-browser'))
    if (mark === 2)
      thief.cookies.set('__Host-reset', world.keys.formKey(thief.cookies.get('__Host-browser')?.value ?? ''))
    if (mark === 3) thief.cookies.set('__Host-reset', one.id)
    const before = isInside(one, at)
    const answer = await thief.post(`${publicUrl}${paths.resetChoose(id)}`, {
      newPassword: 'Nusunda99',
      newPasswordAgain: 'Nusunda99',
      appliKey: mark === 5 ? value : one.key,
      key: value,
    })
    expect([404, 410]).toContain(answer.status)
    expect(isInside(one, at)).toBe(before)
  }

  for (const one of [{ do: 'request' } as const, ...given]) await step(one)
  const current = passwords.at(-1) ?? ''
  expect(await walk.signsIn(person.loginId, current)).toBe(true)
  const former = passwords.at(-2)
  if (former) expect(await walk.signsIn(person.loginId, former)).toBe(false)
}
