import { expect, it } from 'vitest'
import { hours, minutes } from '../../src/domain/time.ts'
import { hashOf } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import * as sessions from '../../src/store/sessions.ts'
import { mailChangeWalk } from '../harness/mail-change-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, clerk, helpDesk } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'

const keyIn = (link: string) => new URL(link).searchParams.get('key') ?? ''
let addresses = 0
const fresh = () => `new${++addresses}@changed.example`

onDatabases('a change of mail address', withoutLimits, (stage) => {
  const walk = () => mailChangeWalk(stage.portal)
  const signIn = async (userId: string) => {
    const { world } = stage.portal
    const key = world.random.bytes(32).toString('base64url')
    const session = { idHash: hashOf(key), userId, at: world.now(), source: '192.0.2.1', userAgent: '' }
    await world.db.transaction().execute((tx) => sessions.add(tx, session))
    const visitor = stage.portal.visitor()
    visitor.cookies.set('__Host-session', key)
    return visitor
  }

  it('SES-08 waits until the owner of the new address presses the button; the old one serves and is told', async () => {
    const person = await stage.someone()
    const mail = fresh()
    expect(await walk().start(person.userId, mail)).toMatchObject({ ok: true, value: { kind: 'pending' } })
    expect(await walk().record(person.userId)).toMatchObject({ mail: person.mail, version: 1 })
    const link = await walk().link(mail, 'mailConfirmation')
    expect((await walk().press(link)).location).toContain(paths.mailConfirmed())
    expect(await walk().record(person.userId)).toMatchObject({
      mail,
      mail_key: mail,
      mail_verified_at: stage.portal.world.now(),
      version: 2,
    })
    expect(await walk().letters(person.userId)).toEqual(
      expect.arrayContaining(['mail-confirmation', 'mail-change-asked', 'mail-change-done']),
    )
    expect(await walk().link(person.mail, 'mailObjection', '完了')).toContain('key=')
  })

  it('leaves neither a key nor a whole address in the trail, nor the key in the database (T8)', async () => {
    const person = await stage.someone()
    const mail = fresh()
    await walk().start(person.userId, mail)
    const link = await walk().link(mail, 'mailConfirmation')
    await walk().press(link)
    const trail = JSON.stringify(await walk().audit(person.userId))
    expect(trail).toContain('n***@changed.example')
    expect(trail).not.toContain(mail)
    expect(trail).not.toContain(person.mail)
    expect(JSON.stringify(await walk().changes(person.userId))).not.toContain(keyIn(link))
    expect(JSON.stringify(stage.portal.logged)).not.toContain(keyIn(link))
  })

  it.each(['mailConfirmation', 'mailObjection'] as const)(
    'is not touched by GET, HEAD or a prefetch of %s, however often',
    async (kind) => {
      const person = await stage.someone()
      const mail = fresh()
      await walk().start(person.userId, mail)
      const link = await walk().link(kind === 'mailConfirmation' ? mail : person.mail, kind)
      const before = [await walk().record(person.userId), await walk().changes(person.userId)]
      for (const headers of [{}, { 'sec-purpose': 'prefetch' }, { 'user-agent': 'scanner' }]) {
        expect((await stage.portal.visitor().get(link, headers)).status).toBe(200)
        const head = await stage.portal.visitor().send({ method: 'HEAD', url: link, headers })
        expect(head.status).toBe(200)
      }
      expect([await walk().record(person.userId), await walk().changes(person.userId)]).toEqual(before)
      expect((await walk().press(link)).status).toBe(303)
    },
  )

  it('needs a form of ours: a post from elsewhere does nothing', async () => {
    const person = await stage.someone()
    const mail = fresh()
    await walk().start(person.userId, mail)
    const key = keyIn(await walk().link(mail, 'mailConfirmation'))
    const elsewhere = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    const answer = await stage.portal.visitor().post(paths.mailConfirmation(), { key }, elsewhere)
    expect(answer.status).toBe(403)
    expect(await walk().record(person.userId)).toMatchObject({ mail: person.mail })
  })

  it('is done once, of twenty buttons pressed at one instant, and by no second press', async () => {
    const person = await stage.someone()
    const mail = fresh()
    await walk().start(person.userId, mail)
    const link = await walk().link(mail, 'mailConfirmation')
    const visitors = Array.from({ length: 20 }, () => stage.portal.visitor())
    const answers = await Promise.all(
      visitors.map((visitor) => visitor.post(paths.mailConfirmation(), { key: keyIn(link) })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(19).fill(410)])
    expect((await walk().press(link)).status).toBe(410)
    expect(await walk().record(person.userId)).toMatchObject({ mail, version: 2 })
    const done = (await walk().letters(person.userId)).filter((kind) => kind === 'mail-change-done')
    expect(done).toHaveLength(1)
  })

  it('answers alike for every dead link, and takes the key of one kind for no other', async () => {
    const person = await stage.someone()
    const mail = fresh()
    await walk().start(person.userId, mail)
    const confirm = keyIn(await walk().link(mail, 'mailConfirmation'))
    const object = keyIn(await walk().link(person.mail, 'mailObjection'))
    const visitor = stage.portal.visitor()
    const dead: string[] = []
    for (const key of [object, 'A'.repeat(43), 'short', '', `${confirm}x`]) {
      const answer = await visitor.get(paths.mailConfirmation(key))
      expect([key, answer.status]).toEqual([key, 410])
      dead.push(
        answer.body
          .toString()
          .replace(/name="formKey" value="[^"]*"/g, '')
          .replace(/\?key=[^"]*/g, ''),
      )
    }
    expect(new Set(dead).size).toBe(1)
    expect((await visitor.get(paths.mailObjection(confirm))).status).toBe(410)
    const twice = `${paths.mailConfirmation(confirm)}&key=${confirm}`
    expect((await visitor.get(twice)).status).toBe(410)
    expect((await visitor.get(paths.mailConfirmation(confirm))).status).toBe(200)
  })

  it('may be confirmed to the last millisecond of 24 hours, and shows as expired after', async () => {
    const [prompt, late] = [await stage.someone(), await stage.someone()]
    const mails = [fresh(), fresh()]
    await walk().start(prompt.userId, mails[0] ?? '')
    await walk().start(late.userId, mails[1] ?? '')
    const links = [
      await walk().link(mails[0] ?? '', 'mailConfirmation'),
      await walk().link(mails[1] ?? '', 'mailConfirmation'),
    ]
    stage.portal.pass(hours(24) - 1)
    expect((await walk().press(links[0] ?? '')).status).toBe(303)
    stage.portal.pass(1)
    expect((await walk().press(links[1] ?? '')).status).toBe(410)
    expect(await walk().record(late.userId)).toMatchObject({ mail: late.mail })
    const visitor = await signIn(late.userId)
    const page = await visitor.get(paths.ownMailChange())
    expect(page.body.toString()).toContain('確認されなかったため')
    expect(page.body.toString()).not.toContain('再送')
    await walk().start(late.userId, fresh())
    expect((await walk().changes(late.userId)).map(({ end_reason }) => end_reason)).toEqual(['expired', null])
  })

  it('gives way to a newer one, whose link alone opens', async () => {
    const person = await stage.someone()
    const [first, second] = [fresh(), fresh()]
    await walk().start(person.userId, first)
    const old = await walk().link(first, 'mailConfirmation')
    await walk().start(person.userId, second)
    expect((await walk().press(old)).status).toBe(410)
    expect((await walk().press(await walk().link(second, 'mailConfirmation'))).status).toBe(303)
    expect(await walk().record(person.userId)).toMatchObject({ mail: second })
  })

  it('is dead for whoever was stopped meanwhile, or whose address was set by other means', async () => {
    const { db } = stage.portal.world
    for (const fields of [
      { suspended_at: 1 },
      { abolished_at: 1 },
      { mail: 'x@y.example', mail_key: 'x@y.example' },
    ]) {
      const person = await stage.someone()
      const mail = fresh()
      await walk().start(person.userId, mail)
      const link = await walk().link(mail, 'mailConfirmation')
      await db.updateTable('users').set(fields).where('id', '=', person.userId).execute()
      expect((await walk().press(link)).status).toBe(410)
    }
  })

  it('ends reset links when it is done, not yet when it is asked for', async () => {
    const person = await stage.someone()
    const reset = await stage.walk.link(person)
    const mail = fresh()
    await walk().start(person.userId, mail)
    expect((await stage.portal.visitor().get(reset)).status).toBe(200)
    await walk().press(await walk().link(mail, 'mailConfirmation'))
    expect((await stage.portal.visitor().get(reset)).status).toBe(410)
  })

  it('is not needed for an address to which a reset link went and came back: it is proven then', async () => {
    const person = await stage.someone()
    const { visitor, step2 } = await stage.walk.open(person)
    expect((await walk().record(person.userId)).mail_verified_at).toBeNull()
    await stage.walk.choose(visitor, step2, 'Atarashii3no')
    expect((await walk().record(person.userId)).mail_verified_at).toBe(stage.portal.world.now())
  })

  it('takes a first address the same way, and tells no old one', async () => {
    const person = await stage.someone()
    const { db } = stage.portal.world
    await db
      .updateTable('users')
      .set({ mail: null, mail_key: null })
      .where('id', '=', person.userId)
      .execute()
    await walk().change(person.userId, fresh())
    expect(await walk().letters(person.userId)).toEqual(['mail-confirmation'])
  })

  it('takes an address away at once, which its owner can have back', async () => {
    const person = await stage.someone()
    expect(await walk().start(person.userId, null)).toMatchObject({ value: { kind: 'removed' } })
    expect(await walk().record(person.userId)).toMatchObject({ mail: null, mail_key: null })
    expect((await walk().press(await walk().link(person.mail, 'mailObjection'))).status).toBe(303)
    expect(await walk().record(person.userId)).toMatchObject({ mail: person.mail })
  })

  it('stores another spelling at once and refuses the very same address', async () => {
    const person = await stage.someone()
    expect(await walk().start(person.userId, person.mail)).toMatchObject({ code: 'mailChange.same' })
    const spelt = person.mail.replace('user', 'User')
    expect(await walk().start(person.userId, spelt)).toMatchObject({ value: { kind: 'stored' } })
    expect(await walk().record(person.userId)).toMatchObject({ mail: spelt, mail_key: person.mail })
  })

  it('sends five letters an hour for one person, and twenty to one address from whomever (MAIL-07)', async () => {
    const person = await stage.someone()
    for (let times = 0; times < 5; times++)
      expect(await walk().start(person.userId, fresh())).toMatchObject({ ok: true })
    expect(await walk().start(person.userId, fresh())).toMatchObject({ code: 'mailChange.tooMany' })
    const victim = fresh()
    for (let times = 0; times < 20; times++)
      expect(await walk().start((await stage.someone()).userId, victim)).toMatchObject({ ok: true })
    expect(
      await walk().start(
        (await stage.someone()).userId,
        victim.toUpperCase().replace('CHANGED.EXAMPLE', 'changed.example'),
      ),
    ).toMatchObject({
      code: 'mailChange.tooMany',
    })
    stage.portal.pass(hours(1))
    expect(await walk().start(person.userId, fresh())).toMatchObject({ ok: true })
  })

  it('is sent again with the same link, and cancelled, by its person and by their administrator', async () => {
    const person = await stage.someone()
    const mail = fresh()
    await walk().start(person.userId, mail)
    const link = await walk().link(mail, 'mailConfirmation')
    const visitor = await signIn(person.userId)
    const again = await visitor.follow(
      await visitor.submit(await visitor.get(paths.ownMailChange()), {}, '確認メールを再送する'),
    )
    expect(again.body.toString()).toContain('もう一度送りました')
    expect(await walk().link(mail, 'mailConfirmation')).toBe(link)
    const clerkOfficer = await signIn(administrator.userId)
    const page = await clerkOfficer.get(paths.userMailChange(person.loginId))
    expect(page.body.toString()).toContain(mail)
    const gone = await clerkOfficer.follow(await clerkOfficer.submit(page, {}, 'この変更を取り消す'))
    expect(gone.body.toString()).toContain('変更を取り消しました')
    expect((await walk().press(link)).status).toBe(410)
    expect((await walk().changes(person.userId))[0]).toMatchObject({ end_reason: 'cancelled' })
  })

  it('R14: has no way for the help desk, and none for a colleague', async () => {
    const person = await stage.someone()
    await walk().start(person.userId, fresh())
    for (const userId of [helpDesk.userId, clerk.userId]) {
      const visitor = await signIn(userId)
      for (const act of ['resend', 'cancel'])
        expect((await visitor.post(paths.userMailChange(person.loginId), { act })).status).toBe(403)
      expect((await visitor.get(paths.userMailChange(person.loginId))).status).toBe(403)
    }
    expect((await walk().changes(person.userId))[0]).toMatchObject({ ended_at: null })
  })

  it('says in its letters who asked, and names nobody to the new address', async () => {
    const person = await stage.someone()
    const mail = fresh()
    const actor = {
      userId: administrator.userId,
      memberId: 'EJUUB99001YSD001',
      role: 'participantAdministrator',
    } as const
    await walk().start(person.userId, mail, actor)
    await walk().link(mail, 'mailConfirmation')
    const [sent] = stage.portal.smtp.mailsTo(mail)
    const { text } = (await sent?.read()) ?? { text: '' }
    expect(text).toContain('貴社の管理者が')
    expect(text).toContain('ご利用者様')
    expect(text).not.toContain(person.loginId)
  })

  it('notes an address that the relay refuses for good, where people see it, until it takes mail again', async () => {
    const person = await stage.someone()
    const mail = fresh()
    const { smtp, world } = stage.portal
    smtp.behave({ do: 'answer', at: 'rcpt', code: 550 })
    try {
      await walk().start(person.userId, mail)
      await expect.poll(async () => (await walk().record(person.userId)).mail_failed_at).not.toBeNull()
      await expect.poll(async () => (await walk().changes(person.userId))[0]?.refused_at).not.toBeNull()
    } finally {
      smtp.behave(null)
    }
    const page = await (await signIn(person.userId)).get(paths.ownMailChange())
    expect(page.body.toString()).toContain('届けられませんでした')
    await world.db
      .updateTable('users')
      .set({ mail_verified_at: null })
      .where('id', '=', person.userId)
      .execute()
    await stage.walk.link(person)
    await expect.poll(async () => (await walk().record(person.userId)).mail_failed_at).toBeNull()
    stage.portal.pass(minutes(1))
  })
})
