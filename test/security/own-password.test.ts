import { expect, it } from 'vitest'
import type { Visitor } from '../harness/http-client.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { publicUrl } from '../harness/world.ts'
import { isIn, lettersTo, tryPassword, wrong } from './portal.ts'

const path = '/portal/password'
const next = 'Kaete8Mimasu'
const sessionOf = (visitor: Visitor) => visitor.cookies.get('__Host-session')?.value ?? ''

onDatabases('A change of one’s own password', withoutLimits, (stage) => {
  async function signedIn() {
    const person = await stage.someone()
    const visitor = stage.portal.visitor()
    expect(isIn(await tryPassword(visitor, person.loginId, person.password))).toBe(true)
    return { person, visitor }
  }

  const change = (visitor: Visitor, current: string, password = next, again = password) =>
    visitor.post(path, { currentPassword: current, newPassword: password, newPasswordAgain: again })

  const isSignedIn = async (visitor: Visitor) => (await visitor.get('/portal/menu')).status === 200

  function replay(session: string): Visitor {
    const thief = stage.portal.visitor()
    thief.cookies.set('__Host-session', session)
    return thief
  }

  it('LOCK-04 ends what other browsers were known by, while this one stays known', async () => {
    const { person, visitor } = await signedIn()
    const other = stage.portal.visitor()
    await tryPassword(other, person.loginId, person.password)
    stage.portal.pass(1)
    expect((await change(visitor, person.password)).location).toContain('changed')
    const seenFrom = async (browser: Visitor, number: number) => {
      await tryPassword(browser, person.loginId, wrong(number))
      const { details } = await stage.portal.world.db
        .selectFrom('audit_events')
        .select('details')
        .where('action', '=', 'sign-in')
        .where('target_user_id', '=', person.userId)
        .orderBy('at', 'desc')
        .executeTakeFirstOrThrow()
      return JSON.parse(details).seenFrom
    }
    stage.portal.pass(1)
    expect(await seenFrom(other, 1)).toBe('stranger')
    stage.portal.pass(1)
    expect(await seenFrom(visitor, 2)).toBe('known')
  })

  it('SES-05 ends every other session and every link, and goes on in a session of another id', async () => {
    const { person, visitor } = await signedIn()
    const others = Array.from({ length: 5 }, () => stage.portal.visitor())
    for (const other of others) await tryPassword(other, person.loginId, person.password)
    const { link } = await stage.walk.open(person)
    const session = sessionOf(visitor)

    const page = await visitor.get(path)
    const answer = await visitor.submit(
      page,
      { 現在のパスワード: person.password, 新パスワード: next, '新パスワード(確認)': next },
      'パスワードを変更',
    )
    expect(answer.location).toBe(`${publicUrl}${path}?message=changed`)
    expect((await visitor.follow(answer)).text).toContain('パスワードを変更しました')
    expect(sessionOf(visitor)).not.toBe(session)
    expect(await isSignedIn(visitor)).toBe(true)
    expect(await isSignedIn(replay(session))).toBe(false)
    for (const other of others) expect(await isSignedIn(other)).toBe(false)
    expect((await stage.walk.row(link)).end_reason).toBe('void')
    expect(await stage.walk.signsIn(person.loginId, person.password)).toBe(false)
    expect(await stage.walk.signsIn(person.loginId, next)).toBe(true)
    expect(await lettersTo(stage.portal.world, person.userId)).toContain('own-password-changed')
    const events = await stage.portal.world.db
      .selectFrom('audit_events')
      .select(['actor_user_id', 'target_user_id', 'outcome'])
      .where('action', '=', 'password-changed')
      .where('target_user_id', '=', person.userId)
      .execute()
    expect(events).toEqual([{ actor_user_id: person.userId, target_user_id: person.userId, outcome: 'done' }])
  })

  it('PWD-09 LOCK-09 is no place to guess: five wrong passwords lock the account, and the owner is told', async () => {
    const { person, visitor } = await signedIn()
    for (let i = 0; i < 4; i++) {
      const answer = await change(visitor, wrong(i))
      expect(answer.status).toBe(422)
      expect(answer.text).toContain('現在のパスワードが正しくありません')
    }
    expect((await change(visitor, wrong(4))).text).toContain('ロックされています')
    expect(await lettersTo(stage.portal.world, person.userId)).toEqual(['account-locked'])
    // The right one is not looked at any more, here or at the door.
    expect((await change(visitor, person.password)).status).toBe(422)
    expect(await stage.walk.signsIn(person.loginId, person.password)).toBe(false)
    expect(await stage.walk.signsIn(person.loginId, next)).toBe(false)
    expect(await isSignedIn(visitor)).toBe(true)
  })

  it('LOCK-09 a stolen session and the door share one count', async () => {
    const { person, visitor } = await signedIn()
    const thief = replay(sessionOf(visitor))
    for (let i = 0; i < 3; i++) await change(thief, wrong(i))
    for (let i = 3; i < 5; i++) await tryPassword(stage.portal.visitor(), person.loginId, wrong(i))
    expect(await lettersTo(stage.portal.world, person.userId)).toEqual(['account-locked'])
    expect((await change(thief, person.password)).status).toBe(422)
  })

  it('PWD-09 is not begun without the current password, and shows all that is missing at once', async () => {
    const { person, visitor } = await signedIn()
    const empty = await change(visitor, '', '', '')
    expect(empty.status).toBe(422)
    for (const words of ['現在のパスワードを入力', '新パスワードを入力', 'もう一度入力'])
      expect(empty.text).toContain(words)
    const half = await change(visitor, '', 'Kw5', 'Kw6')
    for (const words of ['現在のパスワードを入力', '短すぎます', '一致していません'])
      expect(half.text).toContain(words)
    for (const answer of [empty, half]) {
      const fields = answer.root.querySelectorAll('input[type=password]')
      expect(fields.map((field) => field.getAttribute('value') ?? '')).toEqual(['', '', ''])
    }
    expect((await change(visitor, person.password, person.password)).text).toContain('現在のパスワードと同じ')
    expect(await stage.walk.signsIn(person.loginId, person.password)).toBe(true)
  })

  it('asks after any error for every password anew, and begins at the first', async () => {
    const { person, visitor } = await signedIn()
    for (const [current, first, second] of [
      [person.password, 'Jibunde7tsu', 'Jibunde8tsu'],
      [person.password, 'ｊｉｂｕｎ７ｔｓｕ', 'ｊｉｂｕｎ７ｔｓｕ'],
      [wrong(1), 'Jibunde7tsu', 'Jibunde7tsu'],
      ['', 'Jibunde7tsu', 'Jibunde7tsu'],
    ] as const) {
      const { root } = await change(visitor, current, first, second)
      for (const field of ['currentPassword', 'newPassword'])
        expect(root.querySelector(`#${field}`)?.getAttribute('aria-invalid'), `${first} ${field}`).toBe(
          'true',
        )
      expect(root.querySelector('[autofocus]')?.id).toBe('currentPassword')
    }
    const differing = await change(visitor, person.password, 'Jibunde7tsu', 'Jibunde8tsu')
    expect(differing.root.querySelectorAll('[aria-invalid]')).toHaveLength(3)
  })

  it('does not look at the current password until the new one can be taken', async () => {
    const { person, visitor } = await signedIn()
    for (let i = 0; i < 9; i++) await change(visitor, wrong(i), 'kurz')
    expect(await lettersTo(stage.portal.world, person.userId)).toEqual([])
    expect((await change(visitor, person.password)).status).toBe(303)
  })

  it('is done once, however many come at once in one session', async () => {
    const { person, visitor } = await signedIn()
    const session = sessionOf(visitor)
    const all = Array.from({ length: 8 }, (_, number) => `Kaete${number}Mimasu`)
    const answers = await Promise.all(
      all.map((password) => change(replay(session), person.password, password)),
    )
    const won = all.filter((_, index) => answers[index]?.location?.includes('message=changed'))
    expect(won).toHaveLength(1)
    const fitting: string[] = []
    for (const password of all) if (await stage.walk.signsIn(person.loginId, password)) fitting.push(password)
    expect(fitting).toEqual(won)
  })

  it('goes on beside sign-ins, ends of sessions and logouts, and leaves one password that fits', async () => {
    const person = await stage.someone()
    let current = person.password
    for (let round = 0; round < 5; round++) {
      const password = `Rasuto${round}Kudasai`
      const browsers = Array.from({ length: 6 }, () => stage.portal.visitor())
      for (const browser of browsers) await tryPassword(browser, person.loginId, current)
      const [one, two, three, four, five, six] = browsers as [
        Visitor,
        Visitor,
        Visitor,
        Visitor,
        Visitor,
        Visitor,
      ]
      const [changed] = await Promise.all([
        change(one, current, password),
        two.post('/portal/sessions/others', {}),
        three.post('/portal/sessions/others', {}),
        four.post('/portal/logout', {}),
        tryPassword(five, person.loginId, current),
        tryPassword(one, person.loginId, current),
        six.get('/portal/menu'),
      ])
      const isChanged = changed.location?.includes('message=changed') ?? false
      if (isChanged) current = password
      expect(await stage.walk.signsIn(person.loginId, current)).toBe(true)
      expect(await stage.walk.signsIn(person.loginId, isChanged ? person.password : password)).toBe(false)
    }
  })

  it('AUTHZ-03 changes nobody else and nothing else, whatever fields come with it', async () => {
    const { person, visitor } = await signedIn()
    const other = await stage.someone()
    const before = await stage.portal.world.db
      .selectFrom('users')
      .selectAll()
      .where('id', 'in', [person.userId, other.userId])
      .orderBy('id')
      .execute()
    const answer = await visitor.post(path, {
      currentPassword: person.password,
      newPassword: next,
      newPasswordAgain: next,
      loginId: other.loginId,
      userId: other.userId,
      role: 'participantAdministrator',
      memberId: 'EJUUB99003YSD001',
      limitedTo: 'change-password',
      passwordHash: 'x',
      issued_until: '9',
    })
    expect(answer.status).toBe(303)
    expect(await stage.walk.signsIn(other.loginId, other.password)).toBe(true)
    expect(await stage.walk.signsIn(person.loginId, next)).toBe(true)
    const after = await stage.portal.world.db
      .selectFrom('users')
      .selectAll()
      .where('id', 'in', [person.userId, other.userId])
      .orderBy('id')
      .execute()
    const plain = (rows: typeof before) => rows.map(({ first_sign_in_at: _, ...row }) => row)
    expect(plain(after)).toEqual(plain(before))
  })

  it('comes too late after a stop, a reset or a logout in between', async () => {
    const { person, visitor } = await signedIn()
    const session = sessionOf(visitor)
    await visitor.post('/portal/logout', {})
    expect((await change(replay(session), person.password)).location).toContain('message=session-ended')
    expect(await stage.walk.signsIn(person.loginId, person.password)).toBe(true)
  })

  it('leaves no password in the log, the audit trail or the outbox', async () => {
    const { person, visitor } = await signedIn()
    const secret = 'Himitsu0Kotoba'
    await change(visitor, 'Machigaeta0Kotoba', secret)
    await change(visitor, person.password, secret)
    const { db } = stage.portal.world
    const rows = JSON.stringify([
      await db.selectFrom('audit_events').selectAll().execute(),
      await db.selectFrom('outbox').selectAll().execute(),
      stage.portal.logged,
    ])
    for (const word of [secret, 'Machigaeta0Kotoba']) expect(rows).not.toContain(word)
  })
})
