import { expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { deskIssueWalk } from '../harness/desk-issue-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { secondDesk } from '../harness/people.ts'

onDatabases('What the page of a case says there is to do', {}, (stage) => {
  const walk = () => deskIssueWalk(stage.portal)

  it('is to wait for the second person, and then to issue, where a password is to be issued once more', async () => {
    const { office, number, desk } = await walk().verified()
    const todo = async () => (await desk.get(paths.case(number))).root.querySelector('.case-next h2')?.text
    expect(await todo()).toBe('仮パスワードを発行する')
    stage.portal.pass(1000)
    await walk().issue(desk, number, [office.clerk.loginId])
    expect(await todo()).toBe('問合せを完了する')
    stage.portal.pass(1000)
    await walk().issue(desk, number, [office.clerk.loginId])
    expect(await todo()).toBe('承認を待つ')
    await walk().approve(await walk().signedIn(secondDesk.userId), number)
    expect(await todo()).toBe('仮パスワードを発行する')
    stage.portal.pass(1000)
    await walk().issue(desk, number, [office.clerk.loginId])
    expect(await todo()).toBe('問合せを完了する')
  })

  it('asks nobody to approve in a case that is closed', async () => {
    const { office, number, desk } = await walk().verified()
    stage.portal.pass(1000)
    await walk().issue(desk, number, [office.clerk.loginId])
    stage.portal.pass(1000)
    await walk().issue(desk, number, [office.clerk.loginId])
    const page = () => desk.get(paths.case(number))
    expect((await page()).root.querySelectorAll('.approval').length).toBe(1)
    await walk().post(desk, number, 'close', { outcome: 'issued', cause: 'mailMissing' })
    expect((await page()).root.querySelectorAll('.approval').length).toBe(0)
  })

  it('is to have ended what was issued before the administrator said that they had not asked', async () => {
    const { office, number, desk } = await walk().verified()
    const { administrator, clerk } = office
    const warning = async () => (await desk.get(paths.case(number))).root.querySelector('#still-good')?.text
    await walk().issue(desk, number, [clerk.loginId])
    stage.portal.pass(1000)
    await walk().callBack(desk, number, administrator, 'noAnswer')
    expect(await warning()).toBeUndefined()
    await walk().callBack(desk, number, administrator, 'didNotAsk')
    expect(await warning()).toContain(clerk.loginId)
    expect(await warning()).toContain('取り消されていません')
    await walk().choosesOwn(clerk.userId)
    expect(await warning()).toBeUndefined()
  })

  it('tells an administrator who asks for others that they can do it themselves', async () => {
    const { number, desk } = await walk().verified()
    const { text } = await desk.get(paths.case(number))
    expect(text).toContain('ログインできる管理者の方は、')
    expect(text).not.toContain('対象の方のほかにも')
  })
})
