import { expect, it } from 'vitest'
import { isAction } from '../../src/domain/permission.ts'
import { hours, minutes } from '../../src/domain/time.ts'
import { issuePassword } from '../../src/store/issued-passwords.ts'
import type { UserRow } from '../../src/store/schema.ts'
import type { Answer, Visitor } from '../harness/http-client.ts'
import { mailChangeWalk, memberId } from '../harness/mail-change-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { poisoned } from '../harness/smtp-faults.ts'
import { publicUrl } from '../harness/world.ts'
import { isIn, tryPassword } from './portal.ts'

const issued = 'Kari5Nippon'
const own = 'Jibunde7tsu'
const record = '/portal/userInfo'
const skip = '/portal/userInfo/mail/skip'
const toRecord = `${publicUrl}${record}`
const none = { mail: null, mail_key: null }
const sessionOf = (visitor: Visitor) => visitor.cookies.get('__Host-session')?.value ?? ''

onDatabases('Whoever came in by an issued password without an address', withoutLimits, (stage) => {
  const walk = () => mailChangeWalk(stage.portal)

  async function change(userId: string, fields: Partial<UserRow>) {
    await stage.portal.world.db.updateTable('users').set(fields).where('id', '=', userId).execute()
  }

  async function issue(userId: string) {
    const { db, hasher, now } = stage.portal.world
    const passwordHash = await hasher.hash(issued)
    const times = { issuedAt: now(), issuedUntil: now() + hours(72) }
    await db.transaction().execute((tx) => issuePassword(tx, { userId, passwordHash, ...times }))
  }

  async function chooses(loginId: string) {
    const visitor = stage.portal.visitor()
    await tryPassword(visitor, loginId, issued)
    const answer = await visitor.post('/portal/password/first', { newPassword: own, newPasswordAgain: own })
    expect(answer.location).toBe(`${toRecord}?message=first-mail`)
    return visitor
  }

  /** Has chosen a password of their own a moment ago, with this of their record. */
  async function newcomer(fields: Partial<UserRow> = none) {
    const person = await stage.someone()
    await change(person.userId, fields)
    await issue(person.userId)
    return { person, visitor: await chooses(person.loginId) }
  }

  async function signsIn(loginId: string) {
    const visitor = stage.portal.visitor()
    expect(isIn(await tryPassword(visitor, loginId, own))).toBe(true)
    return visitor
  }

  const user = (userId: string) =>
    stage.portal.world.db.selectFrom('users').selectAll().where('id', '=', userId).executeTakeFirstOrThrow()

  const isLimited = async (visitor: Visitor) => {
    const { status, location } = await visitor.get('/portal/menu')
    expect([200, 303]).toContain(status)
    if (status === 303) expect(location).toBe(toRecord)
    return status === 303
  }

  const htmlOf = ({ body }: Answer) => body.toString()
  const offersSkip = (page: Answer) => htmlOf(page).includes(`formaction="${skip}"`)

  /** Sends the form of S7 as it stands, with this address. */
  async function register(visitor: Visitor, mail: string, others: Record<string, string> = {}) {
    return visitor.submit(await visitor.get(record), { familyName: '大森', mail, ...others }, '変更')
  }

  it('is led to the form for it, whatever else is asked for', async () => {
    const { visitor } = await newcomer()
    const opened = new Set([`GET ${record}`, `POST ${record}`, `POST ${skip}`])
    const guarded = stage.portal.routes.filter(
      ({ access, method, path }) =>
        !opened.has(`${method} ${path}`) && (access === 'signedIn' || isAction(access)),
    )
    expect(guarded.length).toBeGreaterThan(5)
    for (const { method, path } of guarded) {
      const address = path.replace(/:\w+/g, 'none')
      const { location } = await (method === 'GET' ? visitor.get(address) : visitor.post(address, {}))
      expect([method, path, location]).toEqual([method, path, toRecord])
    }
    for (const path of ['/portal/manual', '/portal/help', record])
      expect([path, (await visitor.get(path)).status]).toEqual([path, 200])
    await visitor.post('/portal/language', { language: 'en', returnTo: record })
    const page = await visitor.get(record)
    expect(page.language).toBe('en')
    expect(htmlOf(page)).not.toContain('href="/portal/menu">Menu')
    expect((await visitor.post('/portal/logout', {})).status).toBe(303)
    expect((await visitor.get(record)).location).toContain('login')
  })

  it('may put it off once, in that session and no other', async () => {
    const { person, visitor } = await newcomer()
    const other = await signsIn(person.loginId)
    expect(offersSkip(await visitor.get(record))).toBe(true)
    expect((await visitor.post(skip, {})).location).toBe(`${publicUrl}/portal/menu`)
    expect(await isLimited(visitor)).toBe(false)
    expect((await user(person.userId)).mail_skipped_at).toBe(stage.portal.world.now())
    expect((await walk().audit(person.userId)).map(({ action }) => action)).toContain(
      'mail-registration-skipped',
    )

    expect(offersSkip(await other.get(record))).toBe(false)
    await other.post(skip, {})
    expect(await isLimited(other)).toBe(true)
    const next = await signsIn(person.loginId)
    expect(await isLimited(next)).toBe(true)
    expect(offersSkip(await next.get(record))).toBe(false)
    await next.post(skip, {})
    expect(await isLimited(next)).toBe(true)
    expect(await isLimited(visitor)).toBe(false)
  })

  it('gets one session free of twenty in which it is put off at once', async () => {
    const { person, visitor } = await newcomer()
    const visitors = [visitor]
    for (let count = 1; count < 10; count++) visitors.push(await signsIn(person.loginId))
    await Promise.all([...visitors, ...visitors].map((one) => one.post(skip, {})))
    const limited: boolean[] = []
    for (const one of visitors) limited.push(await isLimited(one))
    expect(limited.filter((one) => !one)).toHaveLength(1)
    const skips = (await walk().audit(person.userId)).filter(
      ({ action }) => action === 'mail-registration-skipped',
    )
    expect(skips).toHaveLength(1)
  })

  it('is asked again after logging out without an answer, and can still put it off', async () => {
    const { person, visitor } = await newcomer()
    await visitor.post('/portal/logout', {})
    const next = await signsIn(person.loginId)
    expect(await isLimited(next)).toBe(true)
    expect(offersSkip(await next.get(record))).toBe(true)
    expect((await user(person.userId)).mail_skipped_at).toBeNull()
  })

  it('gets no second skip out of a second issued password', async () => {
    const { person, visitor } = await newcomer()
    await visitor.post(skip, {})
    await issue(person.userId)
    const again = await chooses(person.loginId)
    expect(offersSkip(await again.get(record))).toBe(false)
    await again.post(skip, {})
    expect(await isLimited(again)).toBe(true)
  })

  it('goes on once an address waits for its owner, in every session, and is led back when it is cancelled', async () => {
    const { person, visitor } = await newcomer()
    const other = await signsIn(person.loginId)
    const mail = `first.${person.loginId}@tokyo.example`
    const answer = await register(visitor, mail)
    expect(answer.location).toContain(`${record}?saved=`)
    expect([await isLimited(visitor), await isLimited(other)]).toEqual([false, false])
    expect(await isLimited(await signsIn(person.loginId))).toBe(false)
    await visitor.post('/portal/userInfo/mail', { act: 'cancel' })
    expect([await isLimited(visitor), await isLimited(other)]).toEqual([true, true])

    const newer = `second.${person.loginId}@tokyo.example`
    await register(visitor, newer)
    await walk().press(await walk().link(newer, 'mailConfirmation'))
    expect(await user(person.userId)).toMatchObject({
      mail: newer,
      mail_asked_at: null,
      mail_skipped_at: null,
    })
    expect([await isLimited(visitor), await isLimited(other)]).toEqual([false, false])
  })

  it('is asked again when nobody has confirmed it within a day', async () => {
    const { person, visitor } = await newcomer()
    await register(visitor, `late.${person.loginId}@tokyo.example`)
    stage.portal.pass(hours(24))
    expect(await isLimited(await signsIn(person.loginId))).toBe(true)
  })

  it('goes on once the administrator has registered one', async () => {
    const { person, visitor } = await newcomer()
    await visitor.post(skip, {})
    const next = await signsIn(person.loginId)
    expect(await isLimited(next)).toBe(true)
    const { userId } = administrator
    const started = await walk().start(person.userId, `by.admin.${person.loginId}@tokyo.example`, {
      userId,
      memberId,
      role: 'participantAdministrator',
    })
    expect(started.ok).toBe(true)
    expect(await isLimited(next)).toBe(false)
  })

  it('has to give one: an empty field and other changes alone do not do', async () => {
    const { person, visitor } = await newcomer()
    for (const others of [{}, { department: '資材部' }]) {
      const answer = await register(visitor, '', others)
      expect(answer.status).toBe(422)
      expect(answer.text).toContain('メールアドレスを入力してください')
    }
    expect((await user(person.userId)).department).not.toBe('資材部')
    expect(await isLimited(visitor)).toBe(true)
  })

  it('may prove anew the address to which mail came back, which is not in force before', async () => {
    const person = await stage.someone()
    const { mail } = person
    stage.portal.smtp.behave(poisoned(mail, { do: 'answer', at: 'rcpt', code: 550 }))
    await change(person.userId, { mail_failed_at: 1 })
    await issue(person.userId)
    const visitor = await chooses(person.loginId)
    const page = await visitor.get(record)
    expect(htmlOf(page)).toContain(`value="${mail}"`)
    expect((await register(visitor, mail.toUpperCase())).location).toContain('saved=')
    expect((await user(person.userId)).mail_failed_at).not.toBeNull()
    await visitor.post('/portal/userInfo/mail', { act: 'cancel' })
    expect(await isLimited(visitor)).toBe(true)

    expect((await register(visitor, mail)).location).toContain('saved=')
    expect(await isLimited(visitor)).toBe(false)
    // The letter that says so tells nobody that the address became another.
    expect(await walk().letters(person.userId)).not.toContain('mail-change-asked')
    stage.portal.smtp.behave(null)
    await visitor.post('/portal/userInfo/mail', { act: 'resend' })
    await walk().press(await walk().link(mail, 'mailConfirmation'))
    const proven = { mail, mail_failed_at: null, mail_asked_at: null }
    expect(await user(person.userId)).toMatchObject(proven)
    expect(await walk().letters(person.userId)).not.toContain('mail-change-done')
  })

  it('need not type the password for ten minutes, in that session alone', async () => {
    const { person, visitor } = await newcomer()
    expect(htmlOf(await visitor.get(record))).not.toContain('currentPassword')
    stage.portal.pass(minutes(10))
    expect(htmlOf(await visitor.get(record))).toContain('currentPassword')
    const mail = `slow.${person.loginId}@tokyo.example`
    const answer = await register(visitor, mail)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('現在のパスワードを入力してください')
    expect((await register(visitor, mail, { currentPassword: 'Chigau8Mono' })).status).toBe(422)
    expect(await isLimited(visitor)).toBe(true)
    expect((await register(visitor, mail, { currentPassword: own })).location).toContain('saved=')
    // An ordinary session asks as ever, however young.
    const ordinary = await signsIn(person.loginId)
    expect(htmlOf(await ordinary.get(record))).toContain('currentPassword')
    expect((await register(ordinary, `x.${mail}`)).status).toBe(422)
  })

  it('is nobody else: with an address, or without one and never issued a password', async () => {
    const withMail = await stage.someone()
    await issue(withMail.userId)
    const visitor = await chooses(withMail.loginId)
    const page = await visitor.get(`${record}?message=first-mail`)
    expect(page.text).toContain('このメールアドレスは今も使えますか')
    expect(htmlOf(page)).toContain('currentPassword')
    expect(await isLimited(visitor)).toBe(false)
    await change(withMail.userId, none)
    expect(await isLimited(await signsIn(withMail.loginId))).toBe(false)

    const never = await stage.someone()
    await change(never.userId, none)
    const ordinary = stage.portal.visitor()
    expect(isIn(await tryPassword(ordinary, never.loginId, never.password))).toBe(true)
    expect(await isLimited(ordinary)).toBe(false)
    await ordinary.post(skip, {})
    expect((await user(never.userId)).mail_skipped_at).toBeNull()
  })

  it('keeps no former session: that of the issued password is gone', async () => {
    const person = await stage.someone()
    await change(person.userId, none)
    await issue(person.userId)
    const visitor = stage.portal.visitor()
    await tryPassword(visitor, person.loginId, issued)
    const session = sessionOf(visitor)
    await visitor.post('/portal/password/first', { newPassword: own, newPasswordAgain: own })
    const thief = stage.portal.visitor()
    thief.cookies.set('__Host-session', session)
    expect((await thief.get(record)).location).toContain('session-ended')
  })
})
