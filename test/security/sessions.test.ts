import { expect, it } from 'vitest'
import { hours, minutes, seconds } from '../../src/domain/time.ts'
import { hashOf } from '../../src/keys.ts'
import type { Visitor } from '../harness/http-client.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { publicUrl } from '../harness/world.ts'
import { isIn, tryPassword } from './portal.ts'

const sessionOf = (visitor: Visitor) => visitor.cookies.get('__Host-session')?.value ?? ''

onDatabases('A session', withoutLimits, (stage) => {
  const isSignedIn = async (visitor: Visitor) => (await visitor.get('/portal/menu')).status === 200

  /** The same cookie in another browser. */
  function replay(session: string): Visitor {
    const thief = stage.portal.visitor()
    thief.cookies.set('__Host-session', session)
    return thief
  }

  async function signedIn() {
    const person = await stage.someone()
    const visitor = stage.portal.visitor()
    expect(isIn(await tryPassword(visitor, person.loginId, person.password))).toBe(true)
    return { person, visitor }
  }

  it('SES-01 never begins with an id that the browser brought', async () => {
    const person = await stage.someone()
    const visitor = stage.portal.visitor()
    const planted = 'A'.repeat(43)
    for (const name of ['__Host-session', '__Host-browser', '__Host-reset', '__Host-device'])
      visitor.cookies.set(name, planted)
    expect(isIn(await tryPassword(visitor, person.loginId, person.password))).toBe(true)
    expect(sessionOf(visitor)).toMatch(/^[\w-]{43}$/)
    expect(sessionOf(visitor)).not.toBe(planted)
    expect(await isSignedIn(replay(planted))).toBe(false)
  })

  it('SES-01 ends when its browser signs in anew, and the new one has another id', async () => {
    const { person, visitor } = await signedIn()
    const first = sessionOf(visitor)
    const other = await stage.someone()
    expect(isIn(await tryPassword(visitor, other.loginId, other.password))).toBe(true)
    expect(sessionOf(visitor)).not.toBe(first)
    expect(await isSignedIn(replay(first))).toBe(false)
    expect((await visitor.get('/portal/menu')).text).toContain(other.loginId)
    expect((await visitor.get('/portal/menu')).text).not.toContain(person.loginId)
  })

  it('SES-01 ends, on the server too, when somebody else resets their password in its browser', async () => {
    const { visitor } = await signedIn()
    const session = sessionOf(visitor)
    const { step2 } = await stage.walk.open(await stage.someone(), visitor)
    expect((await stage.walk.choose(visitor, step2, 'Jibunde7tsu')).status).toBe(303)
    expect(sessionOf(visitor)).toBe('')
    expect(await isSignedIn(replay(session))).toBe(false)
  })

  it('SES-01 a browser id planted before a reset opens no step of it elsewhere', async () => {
    const person = await stage.someone()
    const planter = stage.portal.visitor()
    const victim = stage.portal.visitor()
    await planter.get('/portal/login/')
    const id = planter.cookies.get('__Host-browser')?.value ?? expect.fail()
    victim.cookies.set('__Host-browser', id)
    const { step2 } = await stage.walk.open(person, victim)
    expect((await planter.get(step2)).status).toBe(410)
    expect((await stage.walk.choose(planter, step2, 'Nusumareta7')).status).toBe(410)
    planter.cookies.set('__Host-reset', 'A'.repeat(24))
    expect((await stage.walk.choose(planter, step2, 'Nusumareta7')).status).toBe(410)
    expect((await stage.walk.choose(victim, step2, 'Jibunde7tsu')).status).toBe(303)
  })

  it('SES-03 has 256 bits that nobody can guess, and the database holds only their hash', async () => {
    const ids = new Set<string>()
    const bits = Array.from({ length: 256 }, () => 0)
    for (let number = 0; number < 5; number++) {
      const { visitor } = await signedIn()
      ids.add(sessionOf(visitor))
    }
    const { world } = stage.portal
    const rows = JSON.stringify(await world.db.selectFrom('sessions').selectAll().execute())
    const logged = JSON.stringify(stage.portal.logged)
    for (const id of ids) {
      expect(rows).toContain(hashOf(id))
      expect(rows + logged).not.toContain(id)
      expect(rows + logged).not.toContain(id.slice(0, 16))
    }
    // Where the ids come from: as even as coins, bit by bit, and none twice.
    const many = Array.from({ length: 10_000 }, () => world.random.bytes(32))
    for (const id of many)
      for (let bit = 0; bit < 256; bit++)
        bits[bit] = (bits[bit] ?? 0) + (((id[bit >> 3] ?? 0) >> (bit & 7)) & 1)
    expect(new Set(many.map((id) => id.toString('base64url'))).size).toBe(10_000)
    // Six standard deviations: in two million runs one of the 256 coins may have such bad luck.
    for (const ones of bits) expect(Math.abs(ones - 5000)).toBeLessThan(300)
  })

  it('SES-04 ends after 30 minutes without a request, to the second', async () => {
    const { visitor } = await signedIn()
    stage.portal.pass(minutes(30) - seconds(1))
    expect(await isSignedIn(visitor)).toBe(true)
    stage.portal.pass(minutes(30))
    const session = sessionOf(visitor)
    const ended = await visitor.get('/portal/menu')
    expect(ended.location).toBe(`${publicUrl}/portal/login/?message=session-ended`)
    expect(sessionOf(visitor)).toBe('')
    expect(await isSignedIn(replay(session))).toBe(false)
  })

  it('SES-04 ends after 12 hours however busy, to the second', async () => {
    const { visitor } = await signedIn()
    for (let minute = 20; minute < 12 * 60; minute += 20) {
      stage.portal.pass(minutes(20))
      expect(await isSignedIn(visitor)).toBe(true)
    }
    stage.portal.pass(minutes(20) - seconds(1))
    expect(await isSignedIn(visitor)).toBe(true)
    stage.portal.pass(seconds(1))
    expect(await isSignedIn(visitor)).toBe(false)
  })

  it('SES-04 is not kept alive by pages that ask for nobody', async () => {
    const { visitor } = await signedIn()
    for (let minute = 0; minute < 30; minute += 10) {
      stage.portal.pass(minutes(10))
      await visitor.get('/portal/passwordResetRequest')
    }
    expect(await isSignedIn(visitor)).toBe(false)
  })

  it('SES-05 ends at once with the use of its person or member, and with a reset: all twenty of them', async () => {
    const { db } = stage.portal.world
    const person = await stage.someone()
    const browsers = Array.from({ length: 20 }, () => stage.portal.visitor())
    for (const browser of browsers) await tryPassword(browser, person.loginId, person.password)
    const stillIn = async () => (await Promise.all(browsers.map(isSignedIn))).filter(Boolean).length
    expect(await stillIn()).toBe(20)

    const at = stage.portal.world.now()
    for (const standing of [{ suspended_at: at }, { abolished_at: at }]) {
      await db.updateTable('users').set(standing).where('id', '=', person.userId).execute()
      expect(await stillIn()).toBe(0)
      const back = { suspended_at: null, abolished_at: null }
      await db.updateTable('users').set(back).where('id', '=', person.userId).execute()
    }
    for (const browser of browsers) await tryPassword(browser, person.loginId, person.password)
    const { visitor, step2 } = await stage.walk.open(person)
    await stage.walk.choose(visitor, step2, 'Owari2Zenbu')
    expect(await stillIn()).toBe(0)
    expect(
      await db.selectFrom('sessions').selectAll().where('user_id', '=', person.userId).execute(),
    ).toEqual([])
  })

  it('SES-07 is dead on the server after logout: the back button and a replayed cookie show nothing', async () => {
    const { visitor } = await signedIn()
    const session = sessionOf(visitor)
    const menu = await visitor.get('/portal/menu')
    expect(menu.headers['cache-control']).toBe('no-store')
    const out = await visitor.submit(menu, {}, 'ログアウト')
    expect(out.status).toBe(303)
    expect(out.headers['clear-site-data']).toBe('"cache"')
    expect(sessionOf(visitor)).toBe('')
    expect(await isSignedIn(visitor)).toBe(false)
    expect(await isSignedIn(replay(session))).toBe(false)
    expect((await visitor.follow(out)).text).toContain('ログアウトしました')
    const again = replay(session)
    expect((await again.post('/portal/logout', {})).status).toBe(303)
  })

  it('SES-07 outlives a GET of the logout, one from another site, and one without a form key', async () => {
    const { visitor } = await signedIn()
    expect((await visitor.get('/portal/logout')).status).toBe(405)
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    expect((await visitor.post('/portal/logout', {}, elsewhere)).status).toBe(403)
    const program = stage.portal.visitor({ likeBrowser: false })
    program.cookies.set('__Host-session', sessionOf(visitor))
    expect((await program.post('/portal/logout', {})).status).toBe(403)
    expect(await isSignedIn(visitor)).toBe(true)
  })

  it('SES-02 cookies of every answer are __Host-, Secure, HttpOnly, SameSite=Lax, small and impersonal', async () => {
    const person = await stage.someone()
    const lines: string[] = []
    const visitor = stage.portal.visitor()
    const send = visitor.send.bind(visitor)
    visitor.send = async (question) => {
      const answer = await send(question)
      lines.push(...(answer.headers['set-cookie'] ?? []))
      return answer
    }
    const { step2 } = await stage.walk.open(person, visitor)
    await stage.walk.choose(visitor, step2, 'Kukkii8mai')
    for (let account = 0; account < 8; account++) {
      const other = await stage.someone()
      await tryPassword(visitor, other.loginId, other.password)
    }
    await visitor.get('/portal/login/?language=en')
    await visitor.post('/portal/language', { language: 'zh-CN', returnTo: '/portal/menu' })
    stage.portal.pass(hours(1))
    await visitor.get('/portal/menu')
    await visitor.post('/portal/logout', {})

    const names = new Set(lines.map((line) => line.slice(0, line.indexOf('='))))
    expect([...names].sort()).toEqual(
      ['browser', 'device', 'language', 'reset', 'session'].map((name) => `__Host-${name}`),
    )
    for (const line of lines) {
      expect(line).toMatch(/^__Host-\w+=[\w.-]*; Path=\/; Secure; HttpOnly; SameSite=Lax(; Max-Age=\d+)?$/)
      expect(line.length).toBeLessThan(400)
      expect(line).not.toMatch(new RegExp(`${person.userId}|${person.loginId}|many\\.example`, 'i'))
    }
  })
})
