import { expect, it } from 'vitest'
import { isAction } from '../../src/domain/permission.ts'
import { paths } from '../../src/paths.ts'
import {
  firstLoginWalk,
  issuedPassword,
  ownPassword,
  toRecord,
  withoutMail,
} from '../harness/first-login-walk.ts'
import type { Visitor } from '../harness/http-client.ts'
import { mailChangeWalk } from '../harness/mail-change-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { publicUrl } from '../harness/world.ts'
import { isIn, tryPassword } from './portal.ts'

const sessionOf = (visitor: Visitor) => visitor.cookies.get('__Host-session')?.value ?? ''
const record = paths.ownRecord()
const skip = paths.skipMail()

onDatabases('Whoever came in by an issued password without an address', withoutLimits, (stage) => {
  const first = () => firstLoginWalk(stage.portal, stage.someone)
  const mails = () => mailChangeWalk(stage.portal)

  it('is led to the form for it, whatever else is asked for', async () => {
    const { visitor } = await first().newcomer()
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
    expect(page.body.toString()).not.toContain('href="/portal/menu">Menu')
    expect((await visitor.post('/portal/logout', {})).status).toBe(303)
    expect((await visitor.get(record)).location).toContain('login')
  })

  it('may put it off once, in that session and no other', async () => {
    const { person, visitor } = await first().newcomer()
    const other = await first().signsIn(person.loginId)
    expect(first().offersSkip(await visitor.get(record))).toBe(true)
    expect((await visitor.post(skip, {})).location).toBe(`${publicUrl}/portal/menu`)
    expect(await first().isLimited(visitor)).toBe(false)
    expect((await first().row(person.userId)).mail_skipped_at).toBe(stage.portal.world.now())
    expect((await mails().audit(person.userId)).map(({ action }) => action)).toContain(
      'mail-registration-skipped',
    )

    expect(first().offersSkip(await other.get(record))).toBe(false)
    await other.post(skip, {})
    expect(await first().isLimited(other)).toBe(true)
    const next = await first().signsIn(person.loginId)
    expect(await first().isLimited(next)).toBe(true)
    expect(first().offersSkip(await next.get(record))).toBe(false)
    await next.post(skip, {})
    expect(await first().isLimited(next)).toBe(true)
    expect(await first().isLimited(visitor)).toBe(false)
  })

  it('gets one session free of twenty in which it is put off at once', async () => {
    const { person, visitor } = await first().newcomer()
    const visitors = [visitor]
    for (let count = 1; count < 10; count++) visitors.push(await first().signsIn(person.loginId))
    await Promise.all([...visitors, ...visitors].map((one) => one.post(skip, {})))
    const limited: boolean[] = []
    for (const one of visitors) limited.push(await first().isLimited(one))
    expect(limited.filter((one) => !one)).toHaveLength(1)
    const skips = (await mails().audit(person.userId)).filter(
      ({ action }) => action === 'mail-registration-skipped',
    )
    expect(skips).toHaveLength(1)
  })

  it('is asked again after logging out without an answer, and can still put it off', async () => {
    const { person, visitor } = await first().newcomer()
    await visitor.post('/portal/logout', {})
    const next = await first().signsIn(person.loginId)
    expect(await first().isLimited(next)).toBe(true)
    expect(first().offersSkip(await next.get(record))).toBe(true)
    expect((await first().row(person.userId)).mail_skipped_at).toBeNull()
  })

  it('gets no second skip out of a second issued password', async () => {
    const { person, visitor } = await first().newcomer()
    await visitor.post(skip, {})
    await first().issue(person.userId)
    const again = await first().chooses(person.loginId)
    expect(first().offersSkip(await again.get(record))).toBe(false)
    await again.post(skip, {})
    expect(await first().isLimited(again)).toBe(true)
  })

  it('is nobody else: with an address, or without one and never issued a password', async () => {
    const withMail = await stage.someone()
    await first().issue(withMail.userId)
    const visitor = await first().chooses(withMail.loginId)
    const page = await visitor.get(`${record}?message=first-mail`)
    expect(page.text).toContain('このメールアドレスは今も使えますか')
    expect(page.body.toString()).toContain('currentPassword')
    expect(await first().isLimited(visitor)).toBe(false)
    await first().change(withMail.userId, withoutMail)
    expect(await first().isLimited(await first().signsIn(withMail.loginId))).toBe(false)

    const never = await stage.someone()
    await first().change(never.userId, withoutMail)
    const ordinary = stage.portal.visitor()
    expect(isIn(await tryPassword(ordinary, never.loginId, never.password))).toBe(true)
    expect(await first().isLimited(ordinary)).toBe(false)
    await ordinary.post(skip, {})
    expect((await first().row(never.userId)).mail_skipped_at).toBeNull()
  })

  it('keeps no former session: that of the issued password is gone', async () => {
    const person = await stage.someone()
    await first().change(person.userId, withoutMail)
    await first().issue(person.userId)
    const visitor = stage.portal.visitor()
    await tryPassword(visitor, person.loginId, issuedPassword)
    const session = sessionOf(visitor)
    await visitor.post('/portal/password/first', { newPassword: ownPassword, newPasswordAgain: ownPassword })
    const thief = stage.portal.visitor()
    thief.cookies.set('__Host-session', session)
    expect((await thief.get(record)).location).toContain('session-ended')
  })
})
