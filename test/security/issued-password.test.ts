import { expect, it } from 'vitest'
import { isAction } from '../../src/domain/permission.ts'
import { hours, seconds } from '../../src/domain/time.ts'
import { issuePassword } from '../../src/store/issued-passwords.ts'
import { appearance } from '../harness/alike.ts'
import type { Visitor } from '../harness/http-client.ts'
import { readMail } from '../harness/mailbox.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { publicUrl } from '../harness/world.ts'
import { isIn, lettersTo, tryPassword } from './portal.ts'

const issued = 'Kari5Nippon'
const first = '/portal/password/first'
const toFirst = `${publicUrl}${first}`
const own = 'Jibunde7tsu'
const sessionOf = (visitor: Visitor) => visitor.cookies.get('__Host-session')?.value ?? ''

onDatabases('An issued password', withoutLimits, (stage) => {
  /** Somebody whose password was just made up by somebody else. */
  async function issuedTo(fields: Parameters<typeof stage.portal.people.add>[1] = {}) {
    const person = await stage.someone()
    const { db, hasher, now } = stage.portal.world
    if (Object.keys(fields).length > 0)
      await db.updateTable('users').set(fields).where('id', '=', person.userId).execute()
    const passwordHash = await hasher.hash(issued)
    const times = { issuedAt: now(), issuedUntil: now() + hours(72) }
    await db
      .transaction()
      .execute((tx) => issuePassword(tx, { userId: person.userId, passwordHash, ...times }))
    return person
  }

  async function limited() {
    const person = await issuedTo()
    const visitor = stage.portal.visitor()
    expect((await tryPassword(visitor, person.loginId, issued)).location).toBe(toFirst)
    return { person, visitor }
  }

  const choose = (visitor: Visitor, password: string, again = password) =>
    visitor.post(first, { newPassword: password, newPasswordAgain: again })

  function replay(session: string): Visitor {
    const thief = stage.portal.visitor()
    thief.cookies.set('__Host-session', session)
    return thief
  }

  const credentials = (userId: string) =>
    stage.portal.world.db
      .selectFrom('credentials')
      .selectAll()
      .where('user_id', '=', userId)
      .executeTakeFirstOrThrow()

  it('takes the place of the one before', async () => {
    const person = await issuedTo()
    expect((await tryPassword(stage.portal.visitor(), person.loginId, person.password)).status).toBe(422)
  })

  it('works 71:59:59 after it was issued, and after 72:00:00 is refused as a wrong one is', async () => {
    const [inTime, late] = [await issuedTo(), await issuedTo()]
    stage.portal.pass(hours(72) - seconds(1))
    const answer = await tryPassword(stage.portal.visitor(), inTime.loginId, issued)
    expect(answer.location).toBe(toFirst)
    stage.portal.pass(seconds(1))
    const visitor = stage.portal.visitor()
    await visitor.get('/portal/login/')
    const expired = await tryPassword(visitor, late.loginId, issued)
    const wrong = await tryPassword(visitor, late.loginId, 'Chigau8Mono')
    const nobody = await tryPassword(visitor, 'TS999999', issued)
    expect(expired.status).toBe(422)
    expect(appearance(expired)).toBe(appearance(wrong))
    expect(appearance(expired).replaceAll(late.loginId, 'TS999999')).toBe(appearance(nobody))
  })

  it('lets one of twenty in that try at once, and nobody afterwards', async () => {
    const person = await issuedTo()
    const visitors = Array.from({ length: 20 }, () => stage.portal.visitor())
    const answers = await Promise.all(visitors.map((one) => tryPassword(one, person.loginId, issued)))
    expect(answers.filter(({ location }) => location === toFirst)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(19)
    const rows = await stage.portal.world.db
      .selectFrom('sessions')
      .select('limited_to')
      .where('user_id', '=', person.userId)
      .execute()
    expect(rows).toEqual([{ limited_to: 'change-password' }])
    expect((await tryPassword(stage.portal.visitor(), person.loginId, issued)).status).toBe(422)
    // One slip typed nineteen times counts once: the account is not locked by it.
    expect(await lettersTo(stage.portal.world, person.userId)).toEqual([])
  })

  it('is counted and locked like any other', async () => {
    const person = await issuedTo()
    const visitor = stage.portal.visitor()
    for (let i = 0; i < 5; i++) await tryPassword(visitor, person.loginId, `Chigau${i}Mono`)
    expect((await tryPassword(visitor, person.loginId, issued)).status).toBe(422)
    expect((await credentials(person.userId)).issued_used_at).toBeNull()
  })

  it('leads nowhere but to the choice of one’s own, whatever else is asked for', async () => {
    const { visitor } = await limited()
    const guarded = stage.portal.routes.filter(
      ({ access, path }) => path !== first && (access === 'signedIn' || isAction(access)),
    )
    expect(guarded.length).toBeGreaterThan(5)
    for (const { method, path } of guarded) {
      const address = path.replace(/:\w+/g, 'none')
      const { location } = await (method === 'GET' ? visitor.get(address) : visitor.post(address, {}))
      expect([method, path, location]).toEqual([method, path, toFirst])
    }
    expect((await visitor.get('/portal/login/')).location).toBe(`${publicUrl}/portal/menu`)
    for (const path of ['/portal/manual', '/portal/manual/login', '/portal/help', first])
      expect([path, (await visitor.get(path)).status]).toEqual([path, 200])
    await visitor.post('/portal/language', { language: 'en', returnTo: first })
    expect((await visitor.get(first)).language).toBe('en')
    const session = sessionOf(visitor)
    expect((await visitor.post('/portal/logout', {})).status).toBe(303)
    visitor.cookies.set('__Host-session', session)
    expect((await visitor.get(first)).location).toContain('message=session-ended')
  })

  it('asks whoever is not signed in to log in', async () => {
    for (const answer of [await stage.portal.visitor().get(first), await choose(stage.portal.visitor(), own)])
      expect(answer.location).toBe(`${publicUrl}/portal/login/?message=login-needed`)
  })

  it('shows the rule before anything is typed, and refuses what breaks it and the issued one itself', async () => {
    const { person, visitor } = await limited()
    const page = await visitor.get(first)
    expect(page.text).toContain('8文字以上')
    expect(page.text).not.toContain(issued)
    const refused: Record<string, RegExp> = {
      '': /新パスワードを入力/,
      Kw50834: /短すぎ/,
      [`${person.loginId}a1`]: /ほかの人も知っている/,
      password1: /よく使われている/,
      [issued]: /現在のパスワードと同じ/,
    }
    for (const [password, reason] of Object.entries(refused)) {
      const answer = await choose(visitor, password)
      expect([password, answer.status]).toEqual([password, 422])
      expect(answer.text, password).toMatch(reason)
    }
    expect((await choose(visitor, own, 'Jibunde8tsu')).text).toContain('一致していません')
    expect((await credentials(person.userId)).issued_at).not.toBeNull()
    expect((await visitor.get('/portal/menu')).location).toBe(toFirst)
  })

  it('is gone with the choice: a fresh session, no lock, no link and no other login are left', async () => {
    const { person, visitor } = await limited()
    const { link } = await stage.walk.open(person)
    const session = sessionOf(visitor)
    for (let i = 0; i < 5; i++) await tryPassword(stage.portal.visitor(), person.loginId, `Chigau${i}Mono`)

    const answer = await choose(visitor, own)
    expect(answer.location).toBe(`${publicUrl}/portal/userInfo?message=first-mail`)
    expect(sessionOf(visitor)).not.toBe(session)
    expect((await visitor.get('/portal/menu')).status).toBe(200)
    expect((await replay(session).get(first)).location).toContain('message=session-ended')
    expect((await choose(replay(session), 'Nusumareta7')).location).toContain('message=session-ended')

    expect(await credentials(person.userId)).toMatchObject({
      issued_at: null,
      issued_until: null,
      issued_used_at: null,
      changed_at: stage.portal.world.now(),
    })
    expect((await stage.walk.row(link)).end_reason).toBe('void')
    expect(await lettersTo(stage.portal.world, person.userId)).toContain('own-password-changed')
    expect(isIn(await tryPassword(stage.portal.visitor(), person.loginId, own))).toBe(true)
    await stage.portal.smtp.waitForMail(
      async ({ envelope, raw }) =>
        envelope.to.includes(person.mail) &&
        (await readMail(raw)).text.includes('パスワードが変更されました'),
    )
  })

  it('is worth one choice, however many are made at once', async () => {
    const { person, visitor } = await limited()
    const session = sessionOf(visitor)
    const choices = Array.from({ length: 10 }, (_, number) => `Jibunde${number}tsu`)
    const answers = await Promise.all(choices.map((password) => choose(replay(session), password)))
    const won = choices.filter((_, index) => answers[index]?.location?.includes('userInfo'))
    expect(won).toHaveLength(1)
    const fitting: string[] = []
    // The one that won first: wrong ones lock the account.
    for (const password of [...won, ...choices.filter((one) => !won.includes(one))])
      if (await stage.walk.signsIn(person.loginId, password)) fitting.push(password)
    expect(fitting).toEqual(won)
  })

  it('opens no way round the current password for whoever has one of their own', async () => {
    const person = await stage.someone()
    const visitor = stage.portal.visitor()
    expect(isIn(await tryPassword(visitor, person.loginId, person.password))).toBe(true)
    expect((await visitor.get(first)).location).toBe(`${publicUrl}/portal/password`)
    expect((await choose(visitor, own)).location).toBe(`${publicUrl}/portal/password`)
    expect(await stage.walk.signsIn(person.loginId, person.password)).toBe(true)
    expect(await lettersTo(stage.portal.world, person.userId)).toEqual([])
  })

  it('ends with a reset, and so does the session that it opened', async () => {
    const { person, visitor } = await limited()
    const opened = await stage.walk.open(person)
    await stage.walk.choose(opened.visitor, opened.step2, own)
    expect((await choose(visitor, 'Nusumareta7')).location).toContain('message=session-ended')
    expect(isIn(await tryPassword(stage.portal.visitor(), person.loginId, own))).toBe(true)
  })

  it('tells the address, where there is one, and does without where there is none', async () => {
    const person = await issuedTo({ mail: null, mail_key: null })
    const visitor = stage.portal.visitor()
    await tryPassword(visitor, person.loginId, issued)
    expect((await choose(visitor, own)).location).toContain('first-mail')
  })

  it('costs an ordinary sign-in nothing', async () => {
    const person = await stage.someone()
    const heard: string[] = []
    stage.portal.statements.heard = (text) => void heard.push(text)
    await tryPassword(stage.portal.visitor(), person.loginId, person.password)
    stage.portal.statements.heard = () => {}
    expect(heard.filter((text) => /^update "credentials"/.test(text))).toHaveLength(1)
    expect(heard.join('\n')).not.toMatch(/^update.*issued/m)
  })
})
