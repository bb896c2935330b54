import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { minutes } from '../../src/domain/time.ts'
import { databases } from '../harness/databases.ts'
import type { Visitor } from '../harness/http-client.ts'
import { keyIn, resetWalk, type Seen, seen, type Walker, withoutLimits } from '../harness/reset-walk.ts'
import { openTestWorld, type TestWorld } from '../harness/world.ts'

type Walk = ReturnType<typeof resetWalk>
type State = 'issued' | 'opened' | 'used' | 'void' | 'superseded'

/** One link of one person, seen from two browsers. */
type Scene = {
  portal: TestWorld
  walk: Walk
  person: Walker
  link: string
  mine: Visitor
  other: Visitor
  /** Of `mine`, once it has proved the link. */
  step2: string
}

type Row = {
  title: string
  given?: ((scene: Scene) => Promise<unknown>)[]
  event: (scene: Scene) => Promise<Seen>
  answer: Seen
  state: State
  /** What the row must still allow. */
  after?: (scene: Scene) => Promise<void>
}

const get = (who: 'mine' | 'other') => async (scene: Scene) => seen(await scene[who].get(scene.link))
const right = (who: 'mine' | 'other') => async (scene: Scene) => {
  const answer = await scene.walk.postProof(scene.link, scene.person, scene[who])
  if (who === 'mine' && answer.location) scene.step2 = answer.location
  return seen(answer)
}
const wrong = (who: 'mine' | 'other') => async (scene: Scene) =>
  seen(await scene.walk.postProof(scene.link, { ...scene.person, mail: 'wrong@example.com' }, scene[who]))
const malformed = (who: 'mine' | 'other') => async (scene: Scene) =>
  seen(await scene.walk.postProof(scene.link, { loginId: '', mail: 'no address' }, scene[who]))
const choose =
  (who: 'mine' | 'other', password = 'Atarashii1') =>
  async (scene: Scene) =>
    seen(await scene.walk.choose(scene[who], scene.step2, password))
const step2 = (who: 'mine' | 'other') => async (scene: Scene) => seen(await scene[who].get(scene.step2))
const again = async (scene: Scene) => void (await scene.walk.link(scene.person))
const late = async (scene: Scene) => scene.portal.pass(minutes(60))
const times = (count: number, event: (scene: Scene) => Promise<unknown>) =>
  Array.from({ length: count }, () => event)

const opened = [get('mine'), right('mine')]
const used = [...opened, choose('mine')]
const stillFinishes = async (scene: Scene) => expect(await choose('mine')(scene)).toBe('done')
const cannotFinish = async (scene: Scene) => expect(await choose('mine')(scene)).toBe('S5')
const stillProves = async (scene: Scene) => expect(await right('mine')(scene)).toBe('to step 2')

/** Every row of the table of spec section 6, and what lies between its rows. */
const proof: Row[] = [
  {
    title: 'a GET of an issued link shows step 1 and changes nothing',
    event: get('mine'),
    answer: 'step 1',
    state: 'issued',
    after: stillProves,
  },
  {
    title: 'a hundred GETs and HEADs leave an issued link as it was',
    given: [
      ...times(50, get('other')),
      async ({ other, link }) => {
        for (let i = 0; i < 50; i++)
          expect((await other.send({ method: 'HEAD', url: link, headers: {} })).status).toBe(200)
      },
    ],
    event: get('mine'),
    answer: 'step 1',
    state: 'issued',
    after: stillProves,
  },
  {
    title: 'a wrong proof shows step 1 again',
    event: wrong('mine'),
    answer: 'step 1 with errors',
    state: 'issued',
    after: stillProves,
  },
  {
    title: 'four wrong proofs leave the link to the right one',
    given: times(3, wrong('other')),
    event: wrong('mine'),
    answer: 'step 1 with errors',
    state: 'issued',
    after: stillProves,
  },
  {
    title: 'the fifth wrong proof ends the link, though they came from two browsers',
    given: [...times(2, wrong('mine')), ...times(2, wrong('other'))],
    event: wrong('mine'),
    answer: 'S5',
    state: 'void',
    after: async (scene) => expect(await right('mine')(scene)).toBe('S5'),
  },
  {
    title: 'fields that cannot be right do not count as a proof',
    given: times(6, malformed('other')),
    event: malformed('mine'),
    answer: 'step 1 with errors',
    state: 'issued',
    after: stillProves,
  },
  {
    title: 'the right proof opens the link at an address without the key',
    given: [get('mine')],
    event: right('mine'),
    answer: 'to step 2',
    state: 'opened',
    after: async (scene) => {
      expect(scene.step2).not.toContain(keyIn(scene.link))
      expect(await step2('mine')(scene)).toBe('step 2')
    },
  },
  {
    title: 'a GET of an opened link leads its own browser back to step 2',
    given: opened,
    event: get('mine'),
    answer: 'to step 2',
    state: 'opened',
    after: stillFinishes,
  },
  {
    title: 'the proof again from its own browser is the same access',
    given: opened,
    event: right('mine'),
    answer: 'to step 2',
    state: 'opened',
    after: stillFinishes,
  },
  {
    title: 'a slip in the proof from its own browser is the same access',
    given: opened,
    event: wrong('mine'),
    answer: 'to step 2',
    state: 'opened',
    after: stillFinishes,
  },
  {
    title: 'empty fields from its own browser lead back to step 2 too',
    given: opened,
    event: malformed('mine'),
    answer: 'to step 2',
    state: 'opened',
    after: stillFinishes,
  },
  {
    title: 'the right proof from another browser ends the link for both',
    given: opened,
    event: right('other'),
    answer: 'S5',
    state: 'void',
    after: cannotFinish,
  },
  {
    title: 'a GET of an opened link from another browser changes nothing',
    given: opened,
    event: get('other'),
    answer: 'S5',
    state: 'opened',
    after: stillFinishes,
  },
  {
    title: 'wrong proofs of an opened link from another browser change nothing',
    given: [...opened, ...times(6, wrong('other'))],
    event: malformed('other'),
    answer: 'S5',
    state: 'opened',
    after: stillFinishes,
  },
  {
    title: 'step 2 shows nothing to another browser',
    given: opened,
    event: step2('other'),
    answer: 'S5',
    state: 'opened',
    after: stillFinishes,
  },
  {
    title: 'a password posted to step 2 from another browser is refused',
    given: opened,
    event: choose('other'),
    answer: 'S5',
    state: 'opened',
    after: stillFinishes,
  },
  {
    title: 'a password that breaks the rule shows step 2 again, as often as it takes',
    given: [...opened, ...times(8, choose('mine', 'short1'))],
    event: choose('mine', '全角の新しい暗号1'),
    answer: 'step 2 with errors',
    state: 'opened',
    after: stillFinishes,
  },
  {
    title: 'a good password uses the link up',
    given: opened,
    event: choose('mine'),
    answer: 'done',
    state: 'used',
    after: async ({ walk, person }) => expect(await walk.signsIn(person.loginId, 'Atarashii1')).toBe(true),
  },
  ...(['issued', 'opened'] as const).map(
    (state): Row => ({
      title: `an hour ends a link that is ${state}`,
      given: [...(state === 'opened' ? opened : []), late],
      event: get('mine'),
      answer: 'S5',
      state,
      after: async (scene) => expect(await right('mine')(scene)).toBe('S5'),
    }),
  ),
  {
    title: 'step 2 after the deadline is too late',
    given: [...opened, late],
    event: choose('mine'),
    answer: 'S5',
    state: 'opened',
    after: async ({ walk, person }) => expect(await walk.signsIn(person.loginId, 'Atarashii1')).toBe(false),
  },
  {
    title: 'another request ends a link that is not opened',
    given: [again],
    event: get('mine'),
    answer: 'S5',
    state: 'superseded',
    after: async (scene) => expect(await right('mine')(scene)).toBe('S5'),
  },
  {
    title: 'another request leaves an opened link to its browser',
    given: [...opened, again],
    event: step2('mine'),
    answer: 'step 2',
    state: 'opened',
    after: stillFinishes,
  },
  ...(
    [
      ['used', used],
      ['void', [...opened, right('other')]],
      ['superseded', [again]],
    ] as const
  ).flatMap(([state, given]) =>
    (
      [
        ['a GET', get],
        ['a right proof', right],
        ['a wrong proof', wrong],
        ['a malformed proof', malformed],
      ] as const
    ).flatMap(([what, event]) =>
      (['mine', 'other'] as const).map(
        (who): Row => ({
          title: `${what} from ${who === 'mine' ? 'its own' : 'another'} browser finds a link ${state} dead`,
          given: [...given],
          event: event(who),
          answer: 'S5',
          state,
        }),
      ),
    ),
  ),
  {
    title: 'step 2 again, once the link is used, changes nothing',
    given: used,
    event: choose('mine', 'Mataatarashii2'),
    answer: 'S5',
    state: 'used',
    after: async ({ walk, person }) =>
      expect(await walk.signsIn(person.loginId, 'Mataatarashii2')).toBe(false),
  },
]

const onVisit = (title: string) =>
  proof.filter((row) => row.title.includes(title)).map((row) => ({ ...row, given: row.given ?? [] }))

/** RESET_LINK_ACCESS=visit: the manual to the letter. */
const visit: Row[] = [
  {
    title: 'the first GET counts and shows step 1',
    event: get('mine'),
    answer: 'step 1',
    state: 'issued',
    after: async (scene) => {
      expect((await scene.walk.row(scene.link)).visited_at).not.toBeNull()
      await stillProves(scene)
      await stillFinishes(scene)
    },
  },
  ...(['mine', 'other'] as const).map(
    (who): Row => ({
      title: `the second GET, from ${who === 'mine' ? 'the same' : 'another'} browser, ends the reset`,
      given: [get('mine')],
      event: get(who),
      answer: 'S5',
      state: 'void',
      after: async (scene) => expect(await right('mine')(scene)).toBe('S5'),
    }),
  ),
  ...(['mine', 'other'] as const).map(
    (who): Row => ({
      title: `a GET from ${who === 'mine' ? 'its own' : 'another'} browser ends an opened link`,
      given: opened,
      event: get(who),
      answer: 'S5',
      state: 'void',
      after: cannotFinish,
    }),
  ),
  {
    title: 'a GET ends a link that was opened without one',
    given: [right('mine')],
    event: get('other'),
    answer: 'S5',
    state: 'void',
    after: cannotFinish,
  },
  {
    title: 'HEAD and prefetch do not count',
    given: [
      async ({ other, link }) => {
        for (const headers of [{ 'sec-purpose': 'prefetch;prerender' }, { purpose: 'prefetch' }])
          await other.get(link, headers)
        for (let i = 0; i < 5; i++) await other.send({ method: 'HEAD', url: link, headers: {} })
      },
    ],
    event: get('mine'),
    answer: 'step 1',
    state: 'issued',
    after: stillProves,
  },
  ...onVisit('wrong proof').filter(({ state }) => state === 'issued' || state === 'void'),
  ...onVisit('the right proof from another browser'),
  ...onVisit('step 2').filter(({ title }) => !title.startsWith('a GET')),
  ...onVisit('another request').filter(({ state }) => state === 'superseded'),
]

describe.each(databases.map((database) => [database.name, database] as const))('On %s', (_, database) => {
  describe.skipIf(database.missing !== null).each([
    ['proof', proof],
    ['visit', visit],
  ] as const)('with RESET_LINK_ACCESS=%s', (access, rows) => {
    let portal: TestWorld
    let walk: Walk
    let people = 0
    beforeAll(async () => {
      portal = await openTestWorld(database, { ...withoutLimits, RESET_LINK_ACCESS: access })
      portal.work()
      walk = resetWalk(portal)
    })
    afterAll(async () => {
      const errors = portal.errors()
      await portal.close()
      expect(errors).toEqual([])
    })

    it.each(rows)('$title', async (row) => {
      const person = await portal.people.add(++people)
      const link = await walk.link(person)
      const scene: Scene = {
        portal,
        walk,
        person,
        link,
        mine: portal.visitor(),
        other: portal.visitor(),
        step2: '/portal/passwordReset/new/none',
      }
      for (const step of row.given ?? []) await step(scene)
      expect(await row.event(scene)).toBe(row.answer)
      const { opened_at, ended_at, end_reason } = await walk.row(link)
      const state = end_reason ?? (opened_at === null ? 'issued' : 'opened')
      expect(state).toBe(row.state)
      expect(ended_at === null).toBe(state === 'issued' || state === 'opened')
      await row.after?.(scene)
    })
  })
})
