import { expect, it } from 'vitest'
import { minutes } from '../../src/domain/time.ts'
import { handleOf } from '../../src/journeys/own-account/sessions/end-sessions.ts'
import { hashOf } from '../../src/keys.ts'
import type { Visitor } from '../harness/http-client.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { isIn, tryPassword, visitorFrom } from './portal.ts'

const path = '/portal/sessions'
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'
const sessionOf = (visitor: Visitor) => visitor.cookies.get('__Host-session')?.value ?? ''
const handle = (visitor: Visitor) => handleOf({ idHash: hashOf(sessionOf(visitor)) })

onDatabases('SES-06 One’s own sessions', withoutLimits, (stage) => {
  const isSignedIn = async (visitor: Visitor) => (await visitor.get('/portal/menu')).status === 200

  async function signIn(person: { loginId: string; password: string }, headers: Record<string, string> = {}) {
    const visitor = visitorFrom(stage.portal, '198.51.100.7', headers)
    expect(isIn(await tryPassword(visitor, person.loginId, person.password))).toBe(true)
    return visitor
  }

  const events = (userId: string) =>
    stage.portal.world.db
      .selectFrom('audit_events')
      .select(['actor_user_id', 'details'])
      .where('action', '=', 'own-sessions-ended')
      .where('target_user_id', '=', userId)
      .execute()

  it('are shown with their device, times and source, this one marked', async () => {
    const person = await stage.someone()
    await signIn(person, { 'user-agent': iPhone })
    const here = await signIn(person, { 'user-agent': '<script>alert(1)</script> Firefox/140 Windows' })
    const page = await here.get(path)
    expect(page.status).toBe(200)
    const cards = page.root.querySelectorAll('main li.card').map(({ text }) => text)
    expect(cards).toHaveLength(2)
    expect(cards[0]).toContain('Windows の Firefox')
    expect(cards[0]).toContain('今お使いの画面')
    expect(cards[1]).toContain('iPhone の Safari')
    expect(cards[1]).toContain('198.51.100.7')
    expect(cards[1]).toContain('(日本時間)')
    expect(page.html).not.toContain('alert(1)')
    expect(page.html).not.toContain(hashOf(sessionOf(here)))
    expect(page.html).not.toContain(sessionOf(here))
  })

  it('do not show what has lapsed, or what is somebody else’s', async () => {
    const person = await stage.someone()
    await signIn(person)
    stage.portal.pass(minutes(31))
    await signIn(await stage.someone())
    const here = await signIn(person)
    expect((await here.get(path)).root.querySelectorAll('main li.card')).toHaveLength(1)
    expect((await here.get(path)).text).toContain('ほかにログインしている端末はありません')
  })

  it('end one by one, by the button of its device, and at once', async () => {
    const person = await stage.someone()
    const [phone, desk, here] = [await signIn(person), await signIn(person), await signIn(person)]
    const page = await here.get(path)
    const card = page.root
      .querySelectorAll('main li.card form')
      .find((form) => form.querySelector('[name=session]')?.getAttribute('value') === handle(phone))
    expect(card?.text).toContain('この端末のログインを終了')
    const answer = await here.post(path, { session: handle(phone) })
    expect((await here.follow(answer)).text).toContain('終了しました')
    expect(await isSignedIn(phone)).toBe(false)
    expect(await isSignedIn(desk)).toBe(true)
    expect(await isSignedIn(here)).toBe(true)
    expect(await events(person.userId)).toEqual([{ actor_user_id: person.userId, details: '{"ended":1}' }])
  })

  it('end all together but this one', async () => {
    const person = await stage.someone()
    const others = [await signIn(person), await signIn(person), await signIn(person)]
    const here = await signIn(person)
    const page = await here.get(path)
    await here.follow(await here.submit(page, {}, 'ほかのすべての端末のログインを終了'))
    for (const other of others) expect(await isSignedIn(other)).toBe(false)
    expect(await isSignedIn(here)).toBe(true)
    expect(await events(person.userId)).toEqual([{ actor_user_id: person.userId, details: '{"ended":3}' }])
    await here.post('/portal/sessions/others', {})
    expect(await events(person.userId)).toHaveLength(1)
  })

  it('AUTHZ-02 of another person cannot be ended, nor told from what does not exist', async () => {
    const [victim, attacker] = [await stage.someone(), await stage.someone()]
    const there = await signIn(victim)
    const here = await signIn(attacker)
    const key = sessionOf(there)
    const answers = []
    for (const session of [handle(there), hashOf(key), key, 'none', '', "' or 1=1 --", '%'])
      answers.push(await here.post(path, { session, userId: victim.userId }))
    expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1)
    await here.post('/portal/sessions/others', { userId: victim.userId })
    expect(await isSignedIn(there)).toBe(true)
    expect(await events(victim.userId)).toEqual([])
    expect(await events(attacker.userId)).toEqual([])
  })

  it('this one is ended by logging out alone', async () => {
    const person = await stage.someone()
    const here = await signIn(person)
    await here.post(path, { session: handle(here) })
    expect(await isSignedIn(here)).toBe(true)
  })

  it('change by no GET, from no other site and without no form key', async () => {
    const person = await stage.someone()
    const [other, here] = [await signIn(person), await signIn(person)]
    expect((await here.get('/portal/sessions/others')).status).toBe(405)
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    expect((await here.post('/portal/sessions/others', {}, elsewhere)).status).toBe(403)
    expect((await here.post(path, { session: handle(other) }, elsewhere)).status).toBe(403)
    expect(await isSignedIn(other)).toBe(true)
  })
})
