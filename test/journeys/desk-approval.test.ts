import { expect, it } from 'vitest'
import { days, hours, minutes } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import { deskIssueWalk } from '../harness/desk-issue-walk.ts'
import type { Answer } from '../harness/http-client.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { secondDesk } from '../harness/people.ts'
import { tryPassword } from '../security/portal.ts'

const isInForFirst = ({ location }: Answer) => location?.endsWith(paths.firstPassword()) === true
const shown = (page: Answer) => page.root.querySelectorAll('code.issued').map(({ text }) => text.trim())

onDatabases('A password from the help desk that a second person must approve', {}, (stage) => {
  const walk = () => deskIssueWalk(stage.portal)
  const signsIn = async (loginId: string, password: string) =>
    isInForFirst(await tryPassword(stage.portal.visitor(), loginId, password))
  it('needs a second person the second time within seven days, who is neither the asker nor the one who issues', async () => {
    const { office, number, desk } = await walk().verified()
    const { loginId } = office.clerk
    const second = await walk().signedIn(secondDesk.userId)
    const [first = ''] = shown(await walk().issue(desk, number, [loginId]))
    stage.portal.pass(1000)

    const asked = await walk().issue(desk, number, [loginId])
    expect(asked.location).toContain('message=asked')
    expect((await walk().issues(number)).map(({ reasons }) => reasons)).toContain('repeated')
    const { row } = await walk().caseOf(number)
    expect(row.asked_approval_at).toBe(stage.portal.world.now())
    // Asked once is asked enough, and whoever asked or will issue approves not.
    const own = await desk.get(paths.case(number))
    expect(own.text).toContain('承認を待っています。')
    const request = await walk().request(number)
    const refused = await walk().decide(desk, number, request)
    expect([refused.status, refused.text.includes('あなたは決められません')]).toEqual([409, true])

    const seen = await second.get(paths.case(number))
    expect(seen.text).toContain('同じ方に7日以内に2回目')
    expect(seen.text).toContain(office.administrator.loginId)
    expect(seen.text).not.toContain('高橋')
    expect((await second.submit(seen, {}, '承認する')).location).toContain('message=approved')
    expect((await walk().caseOf(number)).row.asked_approval_at).toBeNull()
    const again = await walk().decide(second, number, request, '否')
    expect(again.status).toBe(409)

    const [fresh = ''] = shown(await walk().issue(desk, number, [loginId]))
    expect(fresh).not.toBe(first)
    expect(await signsIn(loginId, first)).toBe(false)
    expect(await signsIn(loginId, fresh)).toBe(true)
    const rows = await walk().issues(number)
    expect(rows.map(({ superseded_at, used_at }) => [superseded_at !== null, used_at !== null])).toEqual([
      [true, false],
      [false, true],
    ])
    // An approval is good for one.
    stage.portal.pass(1000)
    expect((await walk().issue(desk, number, [loginId])).location).toContain('message=asked')
    expect(await walk().kinds(number)).toEqual([
      ...['received', 'taken', 'calledBack', 'issued', 'approvalAsked', 'refused', 'approved', 'issued'],
      'approvalAsked',
    ])
  })

  it('needs no second person seven days later, and one after a password by the administrator too', async () => {
    const { office, number, desk } = await walk().verified()
    const { loginId, userId } = office.clerk
    await walk().issue(desk, number, [loginId])
    const began = stage.portal.world.now()
    stage.portal.pass(days(7))
    const later = await walk().signedIn()
    await walk().callBack(later, number, office.administrator, 'passed')
    expect((await walk().issue(later, number, [loginId])).status).toBe(200)
    stage.portal.setClock(began)

    const other = await walk().verified()
    const person = other.office.clerk
    await stage.portal.world.db
      .updateTable('credentials')
      .set({ issued_at: began - days(6), issued_until: began - days(3) })
      .where('user_id', '=', person.userId)
      .execute()
    expect((await walk().issue(other.desk, other.number, [person.loginId])).location).toContain('asked')
    expect(userId).not.toBe(person.userId)
  })

  it('needs one for an administrator and out of hours, and an approval that was used or is a day old is none', async () => {
    const { office, number, desk } = await walk().verified({}, (own) => ({
      targets: own.administrator.loginId,
    }))
    const { loginId } = office.administrator
    const second = await walk().signedIn(secondDesk.userId)
    expect((await walk().issue(desk, number, [loginId])).location).toContain('asked')
    await walk().approve(second, number)
    const began = stage.portal.world.now()
    stage.portal.pass(hours(11))
    // It is evening by now: that the desk is closed was not before the approver.
    const evening = await walk().signedIn()
    expect((await walk().issue(evening, number, [loginId])).location).toContain('asked')
    expect((await walk().waiting(number)).map(({ reasons }) => reasons)).toEqual(['administrator outOfHours'])
    stage.portal.setClock(began + minutes(1))
    const page = await walk().issue(desk, number, [loginId])
    expect(shown(page)).toHaveLength(1)
    stage.portal.setClock(began)
  })

  it('is declined with a reason, which whoever asked reads', async () => {
    const { office, number, desk } = await walk().verified({}, (own) => ({
      targets: own.administrator.loginId,
    }))
    const second = await walk().signedIn(secondDesk.userId)
    await walk().issue(desk, number, [office.administrator.loginId])
    const request = await walk().request(number)
    const decline = (reason: string) => walk().decide(second, number, request, reason)
    expect((await decline(' \u202e ')).status).toBe(422)
    const long = await decline('長'.repeat(2001))
    expect(long.status).toBe(422)
    const field = long.root.querySelector(`textarea[name=reason-${request.id}]`)
    expect(field?.text.trim()).toBe('長'.repeat(2001))
    expect(field?.getAttribute('aria-invalid')).toBe('true')
    expect((await decline('電話の相手が <b>違う</b>')).location).toContain('declined')
    const page = await desk.get(paths.case(number))
    expect(page.text).toContain('電話の相手が <b>違う</b>')
    expect(page.text).toContain('に却下されました。')
    expect((await walk().issue(desk, number, [office.administrator.loginId])).location).toContain('asked')
    expect((await walk().decide(second, number, { ...request, id: 'none' })).status).toBe(404)
  })

  it('is not issued by whoever approved it, also when the case is theirs by then', async () => {
    const { office, number, desk } = await walk().verified({}, (own) => ({
      targets: own.administrator.loginId,
    }))
    const { loginId } = office.administrator
    const second = await walk().signedIn(secondDesk.userId)
    await walk().issue(desk, number, [loginId])
    await walk().approve(second, number)
    await walk().press(second, number, '担当を引き継ぐ')
    const answer = await walk().post(second, number, 'issue', {
      ...{ handOver: 'reading', [`target-${loginId}`]: 'yes' },
      [`seen-${loginId}`]: 'none-none',
    })
    expect([answer.status, shown(answer)]).toEqual([409, []])
    expect(answer.text).toContain('あなたが承認した発行は、あなたにはできません')
    await walk().press(desk, number, '担当を引き継ぐ')
    expect(shown(await walk().issue(desk, number, [loginId]))).toHaveLength(1)
  })

  it('is handed over as the second person saw it, or asked for anew', async () => {
    const { office, number, desk } = await walk().verified({}, (own) => ({
      targets: own.administrator.loginId,
    }))
    const { loginId } = office.administrator
    const second = await walk().signedIn(secondDesk.userId)
    await walk().issue(desk, number, [loginId], 'reading')
    await walk().issue(desk, number, [loginId], 'letter')
    expect((await walk().waiting(number)).map(({ hand_over }) => hand_over)).toEqual(['letter'])
    await walk().approve(second, number)
    const page = await desk.get(paths.case(number))
    expect(page.root.querySelector('input[name=handOver][checked]')?.getAttribute('value')).toBe('letter')

    const other = await walk().issue(desk, number, [loginId], 'reading')
    expect([other.location?.includes('message=asked'), shown(other)]).toEqual([true, []])
    await walk().decide(second, number, await walk().request(number), '通知書で')
    expect(shown(await walk().issue(desk, number, [loginId], 'letter'))).toHaveLength(1)
  })

  it('is asked for anew once the administrator has said that they did not ask', async () => {
    const { office, number, desk } = await walk().verified({}, (own) => ({
      targets: `${own.administrator.loginId} ${own.colleague.loginId}`,
    }))
    const { administrator, colleague } = office
    await stage.portal.world.db
      .updateTable('users')
      .set({ role: 'participantAdministrator' })
      .where('id', '=', colleague.userId)
      .execute()
    const second = await walk().signedIn(secondDesk.userId)
    await walk().issue(desk, number, [administrator.loginId])
    await walk().approve(second, number)
    await walk().issue(desk, number, [colleague.loginId])
    await walk().callBack(desk, number, administrator, 'didNotAsk')
    expect((await walk().caseOf(number)).row.asked_approval_at).toBeNull()
    expect(await walk().waiting(number)).toEqual([])
    await walk().callBack(desk, number, administrator, 'passed')
    for (const { loginId } of [administrator, colleague])
      expect((await walk().issue(desk, number, [loginId])).location).toContain('asked')
  })

  it('is approved once, however many approve at once', async () => {
    const { office, number, desk } = await walk().verified({}, (own) => ({
      targets: own.administrator.loginId,
    }))
    await walk().issue(desk, number, [office.administrator.loginId])
    const second = await walk().signedIn(secondDesk.userId)
    const page = await second.get(paths.case(number))
    const answers = await Promise.all([1, 2, 3].map(() => second.submit(page, {}, '承認する')))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409])
    expect((await walk().kinds(number)).filter((kind) => kind === 'approved')).toHaveLength(1)
  })
})
