import { expect, it } from 'vitest'
import { hours } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import type { Visitor } from '../harness/http-client.ts'
import { readMail } from '../harness/mailbox.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, otherAdministrator, otherMemberId } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { isIn, lettersTo, tryPassword } from './portal.ts'

const path = '/portal/endOfUse'
const withdrawal = `${path}/withdrawal`

onDatabases('The end of one’s use', withoutLimits, (stage) => {
  async function signIn(person: { loginId: string; password: string }): Promise<Visitor> {
    const visitor = stage.portal.visitor()
    expect(isIn(await tryPassword(visitor, person.loginId, person.password))).toBe(true)
    return visitor
  }

  async function requestedAt(userId: string): Promise<number | null> {
    const { db } = stage.portal.world
    const users = db.selectFrom('users').select('end_requested_at as at').where('id', '=', userId)
    return (await users.executeTakeFirstOrThrow()).at
  }

  const acts = async (userId: string) => {
    const rows = await stage.portal.world.db
      .selectFrom('audit_events')
      .select('action')
      .where('target_user_id', '=', userId)
      .where('action', 'like', 'end-of-use%')
      .execute()
    return rows.map(({ action }) => action).sort()
  }

  /** Administrators of this person's member, told of it so far. */
  const told = async (userId: string) => {
    const rows = await stage.portal.world.db
      .selectFrom('outbox')
      .select('user_id')
      .where('kind', '=', 'end-of-use-requested')
      .where('request_id', '=', userId)
      .execute()
    return rows.map((row) => row.user_id)
  }

  it('is asked for and withdrawn, and changes nothing until it is confirmed', async () => {
    const person = await stage.someone()
    const visitor = await signIn(person)
    const page = await visitor.get(path)
    expect(page.text).toContain('このログインIDではログインできなくなります')
    const pending = await visitor.follow(await visitor.submit(page, {}, '利用の終了を申請する'))
    expect(pending.text).toContain('2016/03/23 (水)')
    expect(await requestedAt(person.userId)).toBe(stage.portal.world.now())
    expect(await stage.walk.signsIn(person.loginId, person.password)).toBe(true)
    const back = await visitor.follow(await visitor.submit(pending, {}, '申請を取り下げる'))
    expect(back.text).toContain('申請を取り下げました')
    expect(await requestedAt(person.userId)).toBeNull()
    expect(await acts(person.userId)).toEqual(['end-of-use-requested', 'end-of-use-withdrawn'])
  })

  it('is declined by the administrator, once, who has the person told; and can be asked for again', async () => {
    const person = await stage.someone()
    const theirs = await signIn(person)
    const admin = await signIn(administrator)
    const decline = paths.userAct(person.loginId, 'keepUse')
    expect((await admin.get(decline)).text).toContain('利用終了の申請はありません')
    expect((await admin.post(decline, { seen: 'none' })).status).toBe(409)
    expect((await admin.get(paths.user(person.loginId))).html).not.toContain(decline)

    await theirs.post(path, {})
    expect((await admin.get(paths.user(person.loginId))).html).toContain(`href="${decline}"`)
    const ask = await admin.get(decline)
    const answers = await Promise.all([
      admin.submit(ask, {}, '申請を却下する'),
      admin.submit(ask, {}, '申請を却下する'),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await requestedAt(person.userId)).toBeNull()
    expect(await acts(person.userId)).toEqual(['end-of-use-declined', 'end-of-use-requested'])
    const mail = await stage.portal.smtp.waitForMail(({ envelope }) => envelope.to.includes(person.mail))
    expect((await readMail(mail.raw)).text).toContain('利用終了の申請の却下')
    expect((await theirs.get(path)).text).toContain('利用の終了を申請する')

    // Withdrawn and asked again meanwhile, it is another request than the one that was looked at.
    stage.portal.pass(1000)
    await theirs.post(path, {})
    const second = await admin.get(decline)
    await theirs.post(withdrawal, {})
    stage.portal.pass(1000)
    await theirs.post(path, {})
    expect((await admin.submit(second, {}, '申請を却下する')).status).toBe(409)
    expect(await requestedAt(person.userId)).not.toBeNull()
    expect((await theirs.post(decline, { seen: String(await requestedAt(person.userId)) })).status).toBe(403)
  })

  it('is told to the administrators of the member in use, and to nobody else', async () => {
    const person = await stage.someone()
    const stopped = await stage.someone()
    await stage.portal.world.db
      .updateTable('users')
      .set({ role: 'participantAdministrator', suspended_at: 1 })
      .where('id', '=', stopped.userId)
      .execute()
    await (await signIn(person)).post(path, {})
    expect(await told(person.userId)).toEqual([administrator.userId])
    const mail = await stage.portal.smtp.waitForMail(
      async ({ envelope, raw }) =>
        envelope.to.includes(administrator.mail) && (await readMail(raw)).text.includes(person.loginId),
    )
    const { text } = await readMail(mail.raw)
    expect(text).toContain(`/portal/admin/users/${person.loginId}`)
    expect(text).not.toContain(person.mail)
  })

  it('is asked for once, however often and at once, and fills no mailbox', async () => {
    const person = await stage.someone()
    const visitor = await signIn(person)
    await Promise.all(Array.from({ length: 20 }, () => visitor.post(path, {})))
    expect(await acts(person.userId)).toEqual(['end-of-use-requested'])
    for (let i = 0; i < 10; i++) {
      await visitor.post(withdrawal, {})
      await visitor.post(path, {})
    }
    expect(await told(person.userId)).toHaveLength(1)
    stage.portal.pass(hours(1))
    const later = await signIn(person)
    await later.post(withdrawal, {})
    await later.post(path, {})
    expect(await told(person.userId)).toHaveLength(2)
  })

  it('F11 cannot be asked for by the last administrator in use, who is told why', async () => {
    const visitor = await signIn(otherAdministrator)
    const page = await visitor.get(path)
    expect(page.text).toContain('ただ1人の管理者')
    expect(page.root.querySelectorAll('main form')).toEqual([])
    const answer = await visitor.post(path, {})
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('ただ1人の管理者')
    expect(await requestedAt(otherAdministrator.userId)).toBeNull()
    expect(await acts(otherAdministrator.userId)).toEqual([])
    expect(await lettersTo(stage.portal.world, otherAdministrator.userId)).toEqual([])
  })

  it('can be asked for by an administrator who leaves another one in use', async () => {
    const second = await stage.someone()
    const { db } = stage.portal.world
    const users = db.updateTable('users').where('id', '=', second.userId)
    await users.set({ role: 'participantAdministrator', member_id: otherMemberId }).execute()
    const visitor = await signIn(second)
    await visitor.post(path, {})
    expect(await requestedAt(second.userId)).not.toBeNull()
    expect(await told(second.userId)).toEqual([otherAdministrator.userId])
    await users.set({ role: 'personInCharge' }).execute()
  })

  it('AUTHZ-03 is one’s own alone, whatever fields come with it', async () => {
    const [person, other] = [await stage.someone(), await stage.someone()]
    const visitor = await signIn(person)
    await visitor.post(path, { userId: other.userId, loginId: other.loginId, abolishedAt: '1' })
    await (await signIn(other)).post(withdrawal, { userId: person.userId })
    expect(await requestedAt(other.userId)).toBeNull()
    expect(await requestedAt(person.userId)).not.toBeNull()
    expect(await acts(other.userId)).toEqual([])
  })
})
