import { expect } from 'vitest'
import { days, hours } from '../../src/domain/time.ts'
import { hashOf } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import * as sessions from '../../src/store/sessions.ts'
import type { Answer, Visitor } from '../harness/http-client.ts'
import { readMail } from '../harness/mailbox.ts'
import { administrator, clerk, withoutMail, withoutPassword } from '../harness/people.ts'
import type { TestWorld } from '../harness/world.ts'
import { dump } from './dump.ts'
import { onEachDatabase, tryPassword } from './portal.ts'

async function signedIn({ world, visitor }: TestWorld, userId: string): Promise<Visitor> {
  const key = world.random.bytes(32).toString('base64url')
  const session = { idHash: hashOf(key), userId, at: world.now(), source: '192.0.2.1', userAgent: '' }
  await world.db.transaction().execute((tx) => sessions.add(tx, session))
  const browser = visitor()
  browser.cookies.set('__Host-session', key)
  return browser
}

const button = '仮パスワードを発行する'
const shown = (page: Answer) => page.root.querySelector('code.issued')?.text ?? ''
const isInForFirst = ({ location }: Answer) => location?.endsWith(paths.firstPassword()) === true

onEachDatabase(
  'F7 PWD-10 an issued password is seen once, on the answer, and nowhere else',
  async (portal) => {
    portal.work()
    const theirs = await signedIn(portal, clerk.userId)
    const admin = await signedIn(portal, administrator.userId)
    const path = paths.userAct(clerk.loginId, 'password')
    const page = await admin.submit(await admin.get(path), {}, button)
    const password = shown(page)
    expect(page.status).toBe(200)
    expect(password).toMatch(/^[2-9a-km-np-z]{15}$/)
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.location).toBeNull()
    expect(page.text).toContain('2016/03/26 (土) 10:24 (日本時間) まで')

    // All that was there before is worth nothing any more.
    expect((await theirs.get(paths.menu())).location).toContain('session-ended')
    const former = await tryPassword(portal.visitor(), clerk.loginId, clerk.password)
    expect(former.status).not.toBe(303)
    const { raw } = await portal.smtp.waitForMail(({ envelope }) => envelope.to.includes(clerk.mail))
    const mail = await readMail(raw)
    expect(mail.subject).toBe('*ご連絡*仮パスワード発行のご連絡')

    const kept = [
      ...(await dump(portal.world)),
      ...portal.logged.map((line) => JSON.stringify(line)),
      mail.text,
      raw.toString(),
    ]
    for (const text of kept) expect(text).not.toContain(password)
    expect((await dump(portal.world)).filter((line) => line.startsWith('outbox'))).toHaveLength(1)
  },
)

onEachDatabase('F7 a reload of the answer issues nothing until it is confirmed again', async (portal) => {
  const admin = await signedIn(portal, administrator.userId)
  const path = paths.userAct(withoutMail.loginId, 'password')
  const asked = await admin.get(path)
  const answers = await Promise.all([1, 2, 3, 4].map(() => admin.submit(asked, {}, button)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  const first = shown(answers.find(({ status }) => status === 200) as Answer)
  const again = await admin.submit(asked, {}, button)
  expect([again.status, shown(again)]).toEqual([409, ''])
  expect(again.text).toContain('もう一度表示することはできません')
  portal.pass(1000)
  const second = await admin.submit(again, {}, button)
  expect(second.status).toBe(200)
  expect(shown(second)).not.toBe(first)
  expect(isInForFirst(await tryPassword(portal.visitor(), withoutMail.loginId, first))).toBe(false)
  expect(isInForFirst(await tryPassword(portal.visitor(), withoutMail.loginId, shown(second)))).toBe(true)
  // The one use it is good for.
  expect(isInForFirst(await tryPassword(portal.visitor(), withoutMail.loginId, shown(second)))).toBe(false)
})

onEachDatabase('F7 an issued password holds for 72 hours, also for who never had one', async (portal) => {
  const people = [withoutPassword, withoutMail]
  const issued: string[] = []
  for (const { loginId } of people) {
    const admin = await signedIn(portal, administrator.userId)
    const page = await admin.submit(await admin.get(paths.userAct(loginId, 'password')), {}, button)
    issued.push(shown(page))
  }
  portal.pass(hours(72) - 1)
  const inTime = await tryPassword(portal.visitor(), people[0]?.loginId ?? '', issued[0] ?? '')
  expect(isInForFirst(inTime)).toBe(true)
  portal.pass(1)
  const late = await tryPassword(portal.visitor(), people[1]?.loginId ?? '', issued[1] ?? '')
  expect(isInForFirst(late)).toBe(false)
  expect(days(3)).toBe(hours(72))
})

onEachDatabase('F7 whatever fails while a password is issued, nothing has happened', async (portal) => {
  const admin = await signedIn(portal, administrator.userId)
  const page = await admin.get(paths.userAct(clerk.loginId, 'password'))
  const before = await dump(portal.world)
  const refusing = portal.world.hasher.admit
  portal.world.hasher.admit = () => undefined
  expect((await admin.submit(page, {}, button)).status).toBe(503)
  portal.world.hasher.admit = refusing
  expect(await dump(portal.world)).toEqual(before)

  for (const word of [
    'sign_in_failures',
    'credentials',
    'sessions',
    'reset_requests',
    'audit_events',
    'outbox',
  ]) {
    let isBroken = false
    portal.statements.heard = (text) => {
      if (isBroken || !new RegExp(`^(insert into|update|delete from) "${word}"`).test(text)) return
      isBroken = true
      throw new Error('cut off')
    }
    const answer = await admin.submit(page, {}, button)
    portal.statements.heard = () => {}
    expect([word, isBroken, answer.status]).toEqual([word, true, 500])
    expect(shown(answer)).toBe('')
    expect(await dump(portal.world), word).toEqual(before)
  }
  portal.logged.splice(0)
})
