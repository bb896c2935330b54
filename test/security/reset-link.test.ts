import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { Secret } from '../../src/domain/secret.ts'
import { minutes, seconds } from '../../src/domain/time.ts'
import { importMembers } from '../../src/jobs/import-members.ts'
import { importUsers } from '../../src/jobs/import-users.ts'
import { Keys } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import { appearance } from '../harness/alike.ts'
import { memberHeader, ordinary, source, table } from '../harness/import-files.ts'
import { readMail } from '../harness/mailbox.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, clerk } from '../harness/people.ts'
import { keyIn, resetWalk, seen, type Walker, withoutLimits } from '../harness/reset-walk.ts'
import { chiSquaredBits, serialCorrelation } from '../harness/statistics.ts'

const memberId = 'EJUUB99001YSD001'

it('RST-01 ten thousand keys, made by two nodes over a restart, have 256 bits without a pattern', () => {
  const secret = '0123456789-a-key-of-the-tests-only-0123456789'
  const node = () => new Keys([new Secret(secret)])
  const nodes = [node(), node(), node()]
  const keys = Array.from({ length: 10_000 }, (_, i) => {
    const key = nodes[i % 3]?.linkKey('reset-link', randomBytes(16).toString('base64url')) ?? ''
    return Buffer.from(key, 'base64url')
  })
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(10_000)
  expect(new Set(keys.map((key) => key.length))).toEqual(new Set([32]))
  // Neither a clock nor a counter in front, and no version of a UUID anywhere.
  for (let at = 0; at < 32; at++) expect(new Set(keys.map((key) => key[at])).size).toBe(256)
  expect(chiSquaredBits(keys)).toBeGreaterThan(1e-4)
  expect(serialCorrelation(keys)).toBeGreaterThan(1e-4)
})

onDatabases('A reset link', withoutLimits, (stage) => {
  it('RST-01 stands in the mail as a key of 43 characters, another each time', async () => {
    const { walk } = stage
    const person = await stage.someone()
    const keys: string[] = []
    for (let i = 0; i < 8; i++) keys.push(keyIn(await walk.link(person)))
    for (const key of keys) expect(key).toMatch(/^[\w-]{43}$/)
    expect(new Set(keys).size).toBe(8)
  })

  it('RST-03 works once: posted again, by the back button, in a new browser, 59 minutes later', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const { link, visitor, step2 } = await walk.open(person)
    const form = await visitor.get(step2)
    const fill = (password: string) => ({ newPassword: password, newPasswordAgain: password })
    expect(seen(await visitor.submit(form, fill('Atarashii1')))).toBe('done')

    expect(seen(await visitor.submit(form, fill('Atarashii2')))).toBe('S5')
    expect(seen(await visitor.get(step2))).toBe('S5')
    expect(seen(await visitor.get(link))).toBe('S5')
    expect(seen(await walk.prove(link, person))).toBe('S5')
    portal.pass(minutes(59))
    expect(seen(await walk.postProof(link, person, visitor))).toBe('S5')
    expect(seen(await walk.choose(visitor, step2, 'Atarashii3'))).toBe('S5')
    expect(await walk.signsIn(person.loginId, 'Atarashii2')).toBe(false)
    expect(await walk.signsIn(person.loginId, 'Atarashii1')).toBe(true)
  })

  it('RST-03 is answered, when it is dead, in one way whatever killed it', async () => {
    const { portal, walk } = stage
    const someone = () => stage.someone()
    const visitor = portal.visitor()
    await visitor.get(paths.login())
    const looks = new Set<string>()
    const look = async (link: string) =>
      looks.add(appearance(await visitor.get(link)).replaceAll(keyIn(link), '*'.repeat(43)))

    const used = await walk.open(await someone())
    await walk.choose(used.visitor, used.step2, 'Atarashii1')
    await look(used.link)
    const renewed = await someone()
    const superseded = await walk.link(renewed)
    await walk.link(renewed)
    await look(superseded)
    const guessed = await someone()
    const voided = await walk.link(guessed)
    for (let i = 0; i < 5; i++)
      await walk.postProof(voided, { ...guessed, mail: 'no@example.com' }, portal.visitor())
    await look(voided)
    await look((await walk.open(await someone())).link)
    await look(`https://portal.example.com${paths.reset(randomBytes(32).toString('base64url'))}`)
    const late = await walk.link(await someone())
    portal.pass(minutes(60))
    await look(late)
    expect(looks.size).toBe(1)
    expect([...looks][0]).toMatch(/^410/)
  })

  it.each([
    ['3,599 s', seconds(3599), 'step 1', 'to step 2', 'done'],
    ['3,599.999 s', seconds(3600) - 1, 'step 1', 'to step 2', 'done'],
    ['3,600 s', seconds(3600), 'S5', 'S5', 'S5'],
    ['3,601 s', seconds(3601), 'S5', 'S5', 'S5'],
  ] as const)(
    'RST-06 of an age of %s opens, proves and finishes only within the hour',
    async (_, age, opens, proves, ends) => {
      const { portal, walk } = stage
      const [one, two, three] = [await stage.someone(), await stage.someone(), await stage.someone()]
      const begin = portal.world.now()
      const opened = await walk.link(one)
      const proved = await walk.link(two)
      const finished = await walk.open(three)
      portal.setClock(begin + age)
      expect(seen(await portal.visitor().get(opened))).toBe(opens)
      expect(seen(await walk.postProof(proved, two, portal.visitor()))).toBe(proves)
      expect(seen(await walk.choose(finished.visitor, finished.step2, 'Atarashii1'))).toBe(ends)
    },
  )

  it('RST-06 whose form was opened in time is refused when it is sent too late', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const begin = portal.world.now()
    const link = await walk.link(person)
    const visitor = portal.visitor()
    portal.setClock(begin + seconds(3590))
    const page = await visitor.get(link)
    portal.setClock(begin + seconds(3601))
    const answer = await visitor.submit(page, { ログインID: person.loginId, メールアドレス: person.mail })
    expect(seen(answer)).toBe('S5')
  })

  it('RST-06 has its deadline from the request, whatever the clock of the node that answers or sends', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const begin = portal.world.now()
    await portal.world.db.updateTable('outbox').set({ due_at: 0 }).where('ended_at', 'is', null).execute()
    const link = await walk.link(person)
    const { deadline_at, requested_at } = await walk.row(link)
    expect([requested_at, deadline_at]).toEqual([begin, begin + minutes(60)])
    // A node five seconds slow lets the link live five seconds longer and no more; a fast one less.
    portal.setClock(begin + minutes(60) - seconds(5))
    expect(seen(await portal.visitor().get(link))).toBe('step 1')
    portal.setClock(begin + minutes(60) + seconds(5))
    expect(seen(await portal.visitor().get(link))).toBe('S5')
    expect((await walk.row(link)).deadline_at).toBe(deadline_at)
  })

  it('RST-07 is the newest one alone', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const links: string[] = []
    for (let i = 0; i < 5; i++) links.push(await walk.link(person))
    for (const link of links.slice(0, -1)) {
      expect(seen(await portal.visitor().get(link))).toBe('S5')
      expect(seen(await walk.postProof(link, person, portal.visitor()))).toBe('S5')
    }
    expect(seen(await walk.prove(links.at(-1) ?? '', person))).toBe('to step 2')
  })

  it('RST-09 dies, opened or not, when the password is changed by another link', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const first = await walk.open(person)
    const second = await walk.open(person)
    const third = await walk.link(person)
    expect(seen(await walk.choose(second.visitor, second.step2, 'Atarashii1'))).toBe('done')
    expect(seen(await first.visitor.get(first.step2))).toBe('S5')
    expect(seen(await walk.choose(first.visitor, first.step2, 'Atarashii2'))).toBe('S5')
    expect(seen(await portal.visitor().get(third))).toBe('S5')
    expect(seen(await walk.postProof(third, person, portal.visitor()))).toBe('S5')
    expect(await walk.signsIn(person.loginId, 'Atarashii1')).toBe(true)
  })

  /** What the administrator's table says of a person now. */
  async function importPerson(person: Walker, changes: Record<string, string>) {
    const { db, now, random } = stage.portal.world
    const row = {
      ...ordinary,
      会員ID: memberId,
      ログインID: person.loginId,
      メールアドレス: person.mail,
      ...changes,
    }
    const job = { db, source: source(table(row)), now: now(), random, from: 'test' }
    expect(await importUsers(job)).toMatchObject({ ok: true, value: { changed: 1 } })
  }

  it.each(['issued', 'opened'] as const)(
    'RST-08 dies, %s, when an import brings another mail address; the old mailbox gets no further mail',
    async (state) => {
      const { portal, walk } = stage
      const person = await stage.someone()
      const link = await walk.link(person)
      const browser = portal.visitor()
      let step2 = ''
      if (state === 'opened') step2 = (await walk.prove(link, person, browser)).location ?? ''
      const before = portal.smtp.mailsTo(person.mail).length

      const moved = { ...person, mail: `moved-${person.mail}` }
      await importPerson(person, { メールアドレス: moved.mail })
      expect(seen(await portal.visitor().get(link))).toBe('S5')
      for (const identity of [person, moved])
        expect(seen(await walk.postProof(link, identity, portal.visitor()))).toBe('S5')
      if (step2) expect(seen(await walk.choose(browser, step2, 'Atarashii1'))).toBe('S5')

      await walk.request(person)
      const { link: fresh, visitor, step2: address } = await walk.open(moved)
      expect(keyIn(fresh)).not.toBe(keyIn(link))
      expect(seen(await walk.choose(visitor, address, 'Atarashii2'))).toBe('done')
      await portal.smtp.waitForMail(
        async (mail) =>
          mail.envelope.to.includes(moved.mail) && (await readMail(mail.raw)).links.length === 1,
      )
      expect(portal.smtp.mailsTo(person.mail)).toHaveLength(before)
    },
  )

  const stops: [string, Record<string, string>][] = [
    ['stopped', { 状態: '利用停止' }],
    ['abolished', { 状態: '廃止' }],
    ['moved to another member', { 会員ID: 'EJUUB99003YSD001' }],
  ]
  it.each(stops)(
    'RST-10 dies at every step when the user is %s, and does not come back with the user',
    async (_, change) => {
      const { portal, walk } = stage
      const { db, now, random } = portal.world
      const text = `${memberHeader}\nEJUUB99003YSD001,別の商会,,利用中\n`
      await importMembers({ db, source: source(text), now: now(), random, from: 'test' })
      const [issued, opened] = [await stage.someone(), await stage.someone()]
      const link = await walk.link(issued)
      const { visitor, step2 } = await walk.open(opened)
      const before = portal.smtp.mails.length
      await importPerson(issued, change)
      await importPerson(opened, change)
      for (const round of ['stopped', 'back']) {
        if (round === 'back') {
          await importPerson(issued, {})
          await importPerson(opened, {})
        }
        expect(seen(await portal.visitor().get(link))).toBe('S5')
        expect(seen(await walk.postProof(link, issued, portal.visitor()))).toBe('S5')
        expect(seen(await visitor.get(step2))).toBe('S5')
        expect(seen(await walk.choose(visitor, step2, 'Atarashii1'))).toBe('S5')
      }
      expect(await walk.signsIn(opened.loginId, 'Atarashii1')).toBe(false)
      expect(await walk.signsIn(opened.loginId, opened.password)).toBe(true)
      expect(portal.smtp.mails).toHaveLength(before)
    },
  )

  it('RST-10 dies when the member is stopped', async () => {
    const { portal, walk } = stage
    const { db, now, random } = portal.world
    const members = (state: string) =>
      importMembers({
        db,
        source: source(`${memberHeader}\nEJUUB99009YSD001,止まる商会,,${state}\n`),
        now: now(),
        random,
        from: 'test',
      })
    await members('利用中')
    const person = await portal.people.add(9001, { member_id: 'EJUUB99009YSD001' })
    const { visitor, step2 } = await walk.open(person)
    const link = await walk.link(person)
    expect((await members('利用停止')).ok).toBe(true)
    expect(seen(await portal.visitor().get(link))).toBe('S5')
    expect(seen(await walk.choose(visitor, step2, 'Atarashii1'))).toBe('S5')
    await members('利用中')
    expect(seen(await walk.choose(visitor, step2, 'Atarashii1'))).toBe('S5')
    expect(await walk.signsIn(person.loginId, person.password)).toBe(true)
  })

  it('RST-10 lives on through a lock by wrong passwords, and lifts it', async () => {
    const { walk } = stage
    const person = await stage.someone()
    const { visitor, step2 } = await walk.open(person)
    for (let i = 0; i < 6; i++) await walk.signsIn(person.loginId, `Chigau${i}Mono`)
    expect(await walk.signsIn(person.loginId, person.password)).toBe(false)
    expect(seen(await walk.choose(visitor, step2, 'Atarashii1'))).toBe('done')
    expect(await walk.signsIn(person.loginId, person.password)).toBe(false)
    expect(await walk.signsIn(person.loginId, 'Atarashii1')).toBe(true)
  })

  it('RST-11 changes only the account it was made for, whatever else is named', async () => {
    const { portal, walk } = stage
    const mine = await stage.someone()
    const { link, visitor, step2 } = await walk.open(mine)
    const other = administrator
    const fields = {
      loginId: other.loginId,
      userId: other.userId,
      user_id: other.userId,
      id: other.userId,
      mail: other.mail,
      request: 'AAAA',
      appliKey: keyIn(link),
    }
    const query = new URLSearchParams(fields).toString()
    visitor.cookies.set('loginId', other.loginId)
    visitor.cookies.set('__Host-userId', other.userId)
    const answer = await visitor.post(
      `${step2}?${query}`,
      { ...fields, newPassword: 'Atarashii1', newPasswordAgain: 'Atarashii1' },
      { 'x-user-id': other.userId, 'x-login-id': other.loginId },
    )
    expect(seen(answer)).toBe('done')
    expect(await walk.signsIn(mine.loginId, 'Atarashii1')).toBe(true)
    expect(await walk.signsIn(other.loginId, 'Atarashii1')).toBe(false)
    expect(await walk.signsIn(other.loginId, other.password)).toBe(true)
    expect(seen(await walk.postProof(await walk.link(mine), clerk, portal.visitor()))).toBe(
      'step 1 with errors',
    )
  })

  it('RST-11 is not proved with the login ID of one and the address of another', async () => {
    const { portal, walk } = stage
    const [mine, other] = [await stage.someone(), await stage.someone()]
    const link = await walk.link(mine)
    for (const identity of [
      other,
      { loginId: mine.loginId, mail: other.mail },
      { loginId: other.loginId, mail: mine.mail },
    ])
      expect(seen(await walk.postProof(link, identity, portal.visitor()))).toBe('step 1 with errors')
    expect(seen(await walk.postProof(link, mine, portal.visitor()))).toBe('to step 2')
  })

  it('RST-19 signs nobody in, ends every session, and tells the person whom to call', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const sessions = [portal.visitor(), portal.visitor(), portal.visitor()]
    for (const session of sessions)
      expect(await walk.signsIn(person.loginId, person.password, session)).toBe(true)
    const { visitor, step2 } = await walk.open(person, sessions[0])
    expect((await visitor.get(paths.menu())).status).toBe(200)
    const before = portal.smtp.mailsTo(person.mail).length

    const answer = await walk.choose(visitor, step2, 'Atarashii1')
    expect(seen(answer)).toBe('done')
    expect(visitor.cookies.names).not.toContain('__Host-session')
    for (const session of [...sessions, visitor]) {
      const menu = await session.get(paths.menu())
      expect(menu.status).toBe(303)
      expect(menu.location).toContain(paths.login())
    }
    expect(await walk.signsIn(person.loginId, person.password)).toBe(false)

    const mail = await portal.smtp.waitForMail(({ envelope }) => {
      const own = portal.smtp.mailsTo(person.mail)
      return envelope.to.includes(person.mail) && own.length > before
    })
    expect(mail.envelope.to).toEqual([person.mail])
    const notice = await readMail((portal.smtp.mailsTo(person.mail).at(-1) ?? mail).raw)
    expect(notice.text).toContain(portal.world.config.helpDesk.mail)
    expect(notice.links).toEqual([expect.stringMatching(/\/portal\/passwordResetRequest$/)])
    expect(notice.text).not.toContain('Atarashii1')
  })

  it('RST-19 takes the password, the audit line and the notice in one piece', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const { visitor, step2 } = await walk.open(person)
    await resetWalk(portal).choose(visitor, step2, 'Atarashii1')
    const { db } = portal.world
    const lines = await db
      .selectFrom('audit_events')
      .select(['action', 'outcome'])
      .where('target_user_id', '=', person.userId)
      .where('action', 'like', 'reset%')
      .execute()
    expect(lines.map(({ action }) => action).sort()).toEqual(['reset-proved', 'reset-requested'])
    const changes = await db
      .selectFrom('audit_events')
      .select('id')
      .where('target_user_id', '=', person.userId)
      .where('action', '=', 'password-reset')
      .execute()
    expect(changes).toHaveLength(1)
    const notices = await db
      .selectFrom('outbox')
      .select('id')
      .where('user_id', '=', person.userId)
      .where('kind', '=', 'password-changed')
      .execute()
    expect(notices).toHaveLength(1)
  })
})
