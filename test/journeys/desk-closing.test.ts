import { expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { deskIssueWalk } from '../harness/desk-issue-walk.ts'
import { readMail } from '../harness/mailbox.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { secondDesk } from '../harness/people.ts'

onDatabases('A case that is closed', {}, (stage) => {
  const walk = () => deskIssueWalk(stage.portal)

  it('is told by mail to those who got a password and have an address, and left to the next login for the others', async () => {
    const { office, number, desk } = await walk().verified({}, ({ clerk, colleague }) => ({
      targets: `${clerk.loginId} ${colleague.loginId}`,
    }))
    const { clerk, colleague } = office
    await walk().issue(desk, number, [clerk.loginId, colleague.loginId])
    const page = await desk.get(paths.case(number))
    expect(page.text).toContain('この問合せで発行できるものは、もうありません。')
    const closed = await desk.submit(page, { outcome: 'issued', cause: 'mailMissing' }, '完了する')
    expect(closed.status).toBe(303)
    const told = new Map((await walk().issues(number)).map((issue) => [issue.user_id, issue.told_at]))
    expect(told.get(clerk.userId)).toBeNull()
    expect(told.get(colleague.userId)).toBe(stage.portal.world.now())
    const mail = await stage.portal.smtp.waitForMail(async ({ envelope, raw }) => {
      if (!envelope.to.includes(colleague.mail)) return false
      return (await readMail(raw)).subject.includes('パスワード問合わせ完了')
    })
    expect((await readMail(mail.raw)).text).toContain(number)
  })

  it('leaves to the next login whoever is stopped meanwhile, and with them whose member is', async () => {
    for (const table of ['users', 'members'] as const) {
      const { office, number, desk } = await walk().verified({}, ({ colleague }) => ({
        targets: colleague.loginId,
      }))
      const { memberId, colleague } = office
      await walk().issue(desk, number, [colleague.loginId])
      await stage.portal.world.db
        .updateTable(table)
        .set({ suspended_at: stage.portal.world.now() })
        .where('id', '=', table === 'users' ? colleague.userId : memberId)
        .execute()
      await walk().post(desk, number, 'close', { outcome: 'issued', cause: 'mailMissing' })
      const [issue] = await walk().issues(number)
      expect((await walk().caseOf(number)).row.closed_at).not.toBeNull()
      expect(issue?.told_at).toBeNull()
    }
  })

  it('says to an administrator who asked for themselves that it was they who asked', async () => {
    const { office, number, desk } = await walk().verified({}, ({ administrator }) => ({
      targets: administrator.loginId,
    }))
    const { administrator } = office
    await walk().issue(desk, number, [administrator.loginId])
    await walk().approve(await walk().signedIn(secondDesk.userId), number)
    await walk().issue(desk, number, [administrator.loginId])
    await walk().post(desk, number, 'close', { outcome: 'issued', cause: 'mailMissing' })
    const mail = await stage.portal.smtp.waitForMail(
      async ({ envelope, raw }) =>
        envelope.to.includes(administrator.mail) && (await readMail(raw)).text.includes('完了いたしました'),
    )
    const { text } = await readMail(mail.raw)
    expect(text).toContain('ご本人からの')
    expect(text).not.toContain('貴社の管理者')
  })

  it('writes to a bystander’s mailbox three times an hour that something came in, and ten times that it is closed', async () => {
    const { db } = stage.portal.world
    const office = await walk().office()
    const visitor = await walk().signedIn()
    const numbers: string[] = []
    for (let one = 0; one < 12; one++) {
      const replyMail = one % 2 ? `Victim+${one}@Bystander.example` : `victim@bystander.example`
      const number = await walk().inquiry(office, { replyMail, targets: `ZZ${one}` })
      numbers.push(number)
      await walk().post(visitor, number, 'take')
      await walk().post(visitor, number, 'close', { outcome: 'noise', cause: 'other' })
    }
    const letters = await db.selectFrom('outbox').select('kind').where('request_id', 'in', numbers).execute()
    const count = (wanted: string) => letters.filter(({ kind }) => kind === wanted).length
    expect([count('inquiry-received'), count('inquiry-closed')]).toEqual([3, 10])
  })

  it('takes with it what still waited for a second person', async () => {
    const { office, number, desk } = await walk().verified({}, ({ administrator }) => ({
      targets: administrator.loginId,
    }))
    await walk().issue(desk, number, [office.administrator.loginId])
    const second = await walk().signedIn(secondDesk.userId)
    expect((await desk.get(paths.case(number))).text).toContain('承認を待つ')
    const before = await second.get(paths.case(number))
    expect(before.text).toContain('発行を承認するか、却下する')
    await walk().post(desk, number, 'close', { outcome: 'withdrawn', cause: 'administrator' })
    expect((await second.submit(before, {}, '承認する')).status).toBe(409)
    expect((await walk().caseOf(number)).row.asked_approval_at).toBeNull()
    expect(
      (await walk().issues(number)).map(({ approved_at, issued_at }) => [approved_at, issued_at]),
    ).toEqual([[null, null]])
  })

  it('can have been kept short by a colleague of the administrator who cannot log in: the page says so, and not who', async () => {
    const alone = await walk().verified({}, ({ administrator }) => ({ targets: administrator.loginId }))
    expect((await alone.desk.get(paths.case(alone.number))).text).not.toContain('御社には')
    const other = await walk().add({
      member_id: alone.office.memberId,
      role: 'participantAdministrator',
      family_name: '第二管理者',
    })
    const visitor = await walk().signedIn(secondDesk.userId)
    const page = await visitor.get(paths.case(alone.number))
    expect(page.text).toContain('御社には、対象の方のほかにも、管理者の方がいらっしゃいます。')
    expect(page.text).not.toContain(other.loginId)
    expect(page.text).not.toContain('第二管理者')
  })
})
