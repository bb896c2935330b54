import { expect } from 'vitest'
import { type UserAct, userActs } from '../../src/domain/users/act.ts'
import { hashOf } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import * as sessions from '../../src/store/sessions.ts'
import type { Visitor } from '../harness/http-client.ts'
import { administrator, helpDesk, operator, otherAdministrator, otherClerk } from '../harness/people.ts'
import type { TestWorld } from '../harness/world.ts'
import { dump } from './dump.ts'
import { onEachDatabase } from './portal.ts'

const member = 'EJUUB99001YSD001'

async function signedIn({ world, visitor }: TestWorld, userId: string): Promise<Visitor> {
  const key = world.random.bytes(32).toString('base64url')
  const session = { idHash: hashOf(key), userId, at: world.now(), source: '192.0.2.1', userAgent: '' }
  await world.db.transaction().execute((tx) => sessions.add(tx, session))
  const browser = visitor()
  browser.cookies.set('__Host-session', key)
  return browser
}

const activeAdministrators = ({ world }: TestWorld) =>
  world.db
    .selectFrom('users')
    .select('id')
    .where('member_id', '=', member)
    .where('role', '=', 'participantAdministrator')
    .where('suspended_at', 'is', null)
    .where('abolished_at', 'is', null)
    .execute()

/** All that could take an administrator away; `role` also from oneself. */
const taking: readonly UserAct[] = ['suspend', 'role', 'endOfUse']

onEachDatabase('F11 the last administrator can be neither stopped, demoted nor abolished', async (portal) => {
  const second = await portal.people.add(1, { role: 'participantAdministrator', suspended_at: 1 })
  const visitor = await signedIn(portal, administrator.userId)
  const own = await visitor.get(paths.userAct(administrator.loginId, 'role'))
  expect(own.text).toContain('参加管理者がほかにいない')
  const seen = { suspend: 'in use', role: 'participantAdministrator', endOfUse: 'none' } as Record<
    string,
    string
  >
  for (const act of taking) {
    const answer = await visitor.post(paths.userAct(administrator.loginId, act), { seen: seen[act] ?? '' })
    expect(answer.status).toBe(act === 'role' ? 409 : 404)
  }
  expect(await activeAdministrators(portal)).toEqual([{ id: administrator.userId }])
  const refusals = await portal.world.db
    .selectFrom('audit_events')
    .select(['action', 'outcome'])
    .where('outcome', '=', 'last-administrator')
    .execute()
  expect(refusals).toEqual([{ action: 'role-changed', outcome: 'last-administrator' }])
  // One who is stopped is no other administrator, and one who is back is.
  const back = await visitor.get(paths.userAct(second.loginId, 'resume'))
  await visitor.submit(back, {}, '利用を再開する')
  expect((await visitor.get(paths.userAct(administrator.loginId, 'role'))).text).toContain('担当者に変更する')
})

onEachDatabase(
  'F11 AUTHZ-04 two who take each other away at once leave one, in 20 rounds',
  async (portal) => {
    const { db } = portal.world
    const ids = [administrator.userId, (await portal.people.add(1)).userId]
    const loginIds = [administrator.loginId, 'TS000001']
    for (let round = 0; round < 20; round++) {
      await db
        .updateTable('users')
        .set({ role: 'participantAdministrator', suspended_at: null, abolished_at: null })
        .where('id', 'in', ids)
        .execute()
      const act = taking[round % 3] as UserAct
      const isOneselfToo = round % 2 === 1
      const browsers = await Promise.all(ids.map((id) => signedIn(portal, id)))
      const presses = await Promise.all(
        browsers.flatMap((browser, index) => {
          const targets = [paths.userAct(loginIds[1 - index] ?? '', act)]
          if (isOneselfToo) targets.push(paths.userAct(loginIds[index] ?? '', 'role'))
          return targets.map(async (path) => ({ browser, page: await browser.get(path) }))
        }),
      )
      const answers = await Promise.all(
        presses.map(({ browser, page }) => {
          const form = page.root.querySelectorAll('main form').at(0)
          const button = form?.querySelector('button')?.text.trim()
          return browser.submit(page, {}, button)
        }),
      )
      const left = await activeAdministrators(portal)
      const round_ = `round ${round}, ${act}: ${answers.map(({ status }) => status)}`
      expect(left.length, round_).toBe(1)
      expect(answers.filter(({ status }) => status === 303 || status === 200).length, round_).toBeGreaterThan(
        0,
      )
      expect(
        answers.every(({ status }) => [303, 403, 404, 409].includes(status)),
        round_,
      ).toBe(true)
    }
  },
)

onEachDatabase(
  'AUTHZ-02 an act on somebody out of reach is answered like one on nobody, and does nothing',
  async (portal) => {
    const staffHere = await portal.people.add(7, { role: 'helpDesk' })
    const before = await dump(portal.world, ['sessions'])
    const visitor = await signedIn(portal, administrator.userId)
    const out = [otherClerk, otherAdministrator, helpDesk, operator, staffHere, { loginId: 'XX999999' }]
    for (const act of userActs) {
      const pages = await Promise.all(
        out.map(async ({ loginId }) => {
          const path = paths.userAct(loginId, act)
          const answers = [await visitor.get(path), await visitor.post(path, { seen: 'none' })]
          return answers.map(({ status, text }) => [status, text.replaceAll(loginId, '')])
        }),
      )
      for (const page of pages) expect(page).toEqual(pages.at(-1))
      expect(pages.at(-1)?.map(([status]) => status)).toEqual([404, 404])
    }
    expect(await dump(portal.world, ['sessions'])).toEqual(before)
  },
)
