import { expect, it } from 'vitest'
import { parseMailAddress } from '../../src/domain/mail-address.ts'
import { hours, minutes } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import { storeUsers } from '../../src/store/imports/import-users.ts'
import { findRecord } from '../../src/store/users/record.ts'
import { firstLoginWalk, ownPassword } from '../harness/first-login-walk.ts'
import { mailChangeWalk, memberId } from '../harness/mail-change-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { poisoned } from '../harness/smtp-faults.ts'

const record = paths.ownRecord()
const skip = paths.skipMail()

onDatabases('Whoever owes an address since an issued password', withoutLimits, (stage) => {
  const first = () => firstLoginWalk(stage.portal, stage.someone)
  const mails = () => mailChangeWalk(stage.portal)

  it('goes on once an address waits for its owner, in every session, and is led back when it is cancelled', async () => {
    const { person, visitor } = await first().newcomer()
    const other = await first().signsIn(person.loginId)
    const mail = `first.${person.loginId}@tokyo.example`
    const answer = await first().register(visitor, mail)
    expect(answer.location).toContain(`${record}?saved=`)
    expect([await first().isLimited(visitor), await first().isLimited(other)]).toEqual([false, false])
    expect(await first().isLimited(await first().signsIn(person.loginId))).toBe(false)
    await visitor.post('/portal/userInfo/mail', { act: 'cancel' })
    expect([await first().isLimited(visitor), await first().isLimited(other)]).toEqual([true, true])

    const newer = `second.${person.loginId}@tokyo.example`
    await first().register(visitor, newer)
    await mails().press(await mails().link(newer, 'mailConfirmation'))
    expect(await first().row(person.userId)).toMatchObject({
      mail: newer,
      mail_asked_at: null,
      mail_skipped_at: null,
    })
    expect([await first().isLimited(visitor), await first().isLimited(other)]).toEqual([false, false])
  })

  it('is asked again when nobody has confirmed it within a day', async () => {
    const { person, visitor } = await first().newcomer()
    await first().register(visitor, `late.${person.loginId}@tokyo.example`)
    stage.portal.pass(hours(24))
    expect(await first().isLimited(await first().signsIn(person.loginId))).toBe(true)
  })

  it('goes on once the administrator has registered one', async () => {
    const { person, visitor } = await first().newcomer()
    await visitor.post(skip, {})
    const next = await first().signsIn(person.loginId)
    expect(await first().isLimited(next)).toBe(true)
    const { userId } = administrator
    const started = await mails().start(person.userId, `by.admin.${person.loginId}@tokyo.example`, {
      userId,
      memberId,
      role: 'participantAdministrator',
    })
    expect(started.ok).toBe(true)
    expect(await first().isLimited(next)).toBe(false)
  })

  it('owes none once a file brings one, and still does when the file brings none', async () => {
    const { person, visitor } = await first().newcomer()
    await visitor.post(skip, {})
    const next = await first().signsIn(person.loginId)
    const { db, now } = stage.portal.world
    const record = await findRecord(db, person.userId)
    if (!record) throw new Error('nobody')
    const { data } = record
    const user = { ...person, memberId, role: 'personInCharge', language: 'ja' } as const
    const stored = { ...user, standing: 'active', passwordHash: null } as const
    const bring = (mail: typeof data.mail, department: string) =>
      db.transaction().execute((tx) =>
        storeUsers(tx, [{ ...stored, data: { ...data, department, mail } }], {
          now: now(),
          newId: () => 'none',
        }),
      )
    await bring(null, '資材部')
    expect(await first().isLimited(next)).toBe(true)
    const parsed = parseMailAddress(`file.${person.loginId}@tokyo.example`)
    await bring(parsed.ok ? parsed.value : null, '資材部')
    expect(await first().isLimited(next)).toBe(false)
    expect(await first().row(person.userId)).toMatchObject({ mail_asked_at: null, mail_skipped_at: null })
  })

  it('has to give one: an empty field and other changes alone do not do', async () => {
    const { person, visitor } = await first().newcomer()
    for (const others of [{}, { department: '資材部' }]) {
      const answer = await first().register(visitor, '', others)
      expect(answer.status).toBe(422)
      expect(answer.text).toContain('メールアドレスを入力してください')
    }
    expect((await first().row(person.userId)).department).not.toBe('資材部')
    expect(await first().isLimited(visitor)).toBe(true)
  })

  it('may prove anew the address to which mail came back, which is not in force before', async () => {
    const person = await stage.someone()
    const { mail } = person
    stage.portal.smtp.behave(poisoned(mail, { do: 'answer', at: 'rcpt', code: 550 }))
    await first().change(person.userId, { mail_failed_at: 1 })
    await first().issue(person.userId)
    const visitor = await first().chooses(person.loginId)
    const page = await visitor.get(record)
    expect(page.body.toString()).toContain(`value="${mail}"`)
    expect((await first().register(visitor, mail.toUpperCase())).location).toContain('saved=')
    expect((await first().row(person.userId)).mail_failed_at).not.toBeNull()
    await visitor.post('/portal/userInfo/mail', { act: 'cancel' })
    expect(await first().isLimited(visitor)).toBe(true)

    expect((await first().register(visitor, mail)).location).toContain('saved=')
    expect(await first().isLimited(visitor)).toBe(false)
    // The letter that says so tells nobody that the address became another.
    expect(await mails().letters(person.userId)).not.toContain('mail-change-asked')
    stage.portal.smtp.behave(null)
    await visitor.post('/portal/userInfo/mail', { act: 'resend' })
    await mails().press(await mails().link(mail, 'mailConfirmation'))
    const proven = { mail, mail_failed_at: null, mail_asked_at: null }
    expect(await first().row(person.userId)).toMatchObject(proven)
    expect(await mails().letters(person.userId)).not.toContain('mail-change-done')
  })

  it('need not type the password for ten minutes, in that session alone', async () => {
    const { person, visitor } = await first().newcomer()
    expect((await visitor.get(record)).body.toString()).not.toContain('currentPassword')
    stage.portal.pass(minutes(10))
    expect((await visitor.get(record)).body.toString()).toContain('currentPassword')
    const mail = `slow.${person.loginId}@tokyo.example`
    const answer = await first().register(visitor, mail)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('現在のパスワードを入力してください')
    expect((await first().register(visitor, mail, { currentPassword: 'Chigau8Mono' })).status).toBe(422)
    expect(await first().isLimited(visitor)).toBe(true)
    expect((await first().register(visitor, mail, { currentPassword: ownPassword })).location).toContain(
      'saved=',
    )
    // An ordinary session asks as ever, however young.
    const ordinary = await first().signsIn(person.loginId)
    expect((await ordinary.get(record)).body.toString()).toContain('currentPassword')
    expect((await first().register(ordinary, `x.${mail}`)).status).toBe(422)
  })
})
