import { expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { firstLoginWalk, issuedPassword } from '../harness/first-login-walk.ts'
import type { Answer, Visitor } from '../harness/http-client.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, operator, otherMemberId } from '../harness/people.ts'
import { tryPassword } from '../security/portal.ts'

const hasChooser = (page: Answer) => page.root.querySelector('nav.chooser') !== null

onDatabases('The choice of a language', {}, (stage) => {
  async function signedIn(person: { loginId: string; password: string }) {
    const visitor = stage.portal.visitor()
    await tryPassword(visitor, person.loginId, person.password)
    return visitor
  }

  /** Opens a page, sends its form with this, and gives the answer: refused, and with all that was typed. */
  async function refused(
    visitor: Visitor,
    path: string,
    { fields, button, kept }: { fields: Record<string, string>; button?: string; kept?: string },
  ) {
    const page = await visitor.get(path)
    expect([path, page.status, hasChooser(page)]).toEqual([path, 200, true])
    const answer = await visitor.submit(page, fields, button)
    expect([path, answer.status]).toEqual([path, 422])
    if (kept !== undefined) expect(answer.body.toString()).toContain(`value="${kept}"`)
    return hasChooser(answer)
  }

  it('is not offered on a refused form of many fields, where it would cost what was typed', async () => {
    const person = await stage.someone()
    const stranger = stage.portal.visitor()
    const question = { fields: { memberId: 'KEPT' }, kept: 'KEPT' }
    expect(await refused(stranger, paths.inquiry('other'), question)).toBe(false)

    const own = await signedIn(person)
    const record = { fields: { familyName: '大森😀' }, button: '変更', kept: '大森😀' }
    expect(await refused(own, paths.ownRecord(), record)).toBe(false)
    const admin = await signedIn(administrator)
    expect(await refused(admin, paths.user(person.loginId), record)).toBe(false)
    const file = await admin.get(paths.newUserBatch())
    expect(hasChooser(file)).toBe(true)

    const ops = await signedIn(operator)
    const name = { fields: { memberId: 'X-1', name: '' }, kept: 'X-1' }
    expect(await refused(ops, paths.newMember(), name)).toBe(false)
    const changed = { fields: { name: '', nameEn: 'Kept' }, kept: 'Kept' }
    expect(await refused(ops, paths.member(otherMemberId), changed)).toBe(false)
    const invited = { fields: { loginId: 'KEPT0001', mail: 'x' }, kept: 'KEPT0001' }
    expect(await refused(ops, paths.memberAct(otherMemberId, 'invite'), invited)).toBe(false)
  })

  /** Answers a form wrongly, takes English from the chooser of the answer, and gives the page it leads to. */
  async function inEnglish(visitor: Visitor, path: string, fields: Record<string, string>) {
    const answer = await visitor.submit(await visitor.get(path), fields)
    expect([path, answer.status, hasChooser(answer)]).toEqual([path, 422, true])
    expect(answer.root.querySelector('html')?.getAttribute('lang')).toBe('ja')
    const link = answer.root.querySelector('nav.chooser a[hreflang="en"]')?.getAttribute('href')
    const page = link
      ? await visitor.get(link)
      : await visitor.follow(await visitor.submit(answer, { language: 'en' }, 'English'))
    expect([page.status, page.root.querySelector('html')?.getAttribute('lang')]).toEqual([200, 'en'])
    return page
  }

  it('is offered where a request for a reset or a new password is refused, and leads to that form again', async () => {
    const stranger = stage.portal.visitor()
    const asked = await inEnglish(stranger, paths.resetRequest(), { loginId: 'WR01', mail: '' })
    expect(asked.root.querySelector('input[name=mail]')).not.toBeNull()
    expect((await stranger.get(paths.login())).root.querySelector('html')?.getAttribute('lang')).toBe('en')

    const person = await stage.someone()
    const tooShort = { newPassword: 'a', newPasswordAgain: 'a' }
    const { visitor, step2 } = await stage.walk.open(person)
    const choose = await inEnglish(visitor, step2, tooShort)
    const chosen = { newPassword: 'Minato7eigode', newPasswordAgain: 'Minato7eigode' }
    expect((await visitor.submit(choose, chosen)).status).toBe(303)

    const changing = { currentPassword: chosen.newPassword, ...tooShort }
    const own = await signedIn({ ...person, password: chosen.newPassword })
    const change = await inEnglish(own, paths.ownPassword(), changing)
    expect(change.root.querySelector('input[name=currentPassword]')).not.toBeNull()

    const other = await stage.someone()
    const first = firstLoginWalk(stage.portal, stage.someone)
    await first.issue(other.userId)
    const newcomer = await signedIn({ ...other, password: issuedPassword })
    const firstChoice = await inEnglish(newcomer, paths.firstPassword(), tooShort)
    expect((await newcomer.submit(firstChoice, chosen)).status).toBe(303)
  })

  it('is not offered where an issued password is shown, once', async () => {
    const person = await stage.someone()
    const admin = await signedIn(administrator)
    const ask = await admin.get(paths.userAct(person.loginId, 'password'))
    const issued = await admin.submit(ask, {}, '仮パスワードを発行する')
    expect(issued.root.querySelector('code.issued')).not.toBeNull()
    expect(hasChooser(issued)).toBe(false)
    expect(issued.body.toString()).not.toContain(paths.language())
  })

  it('is offered where the answer to a form shows nothing but what is wrong', async () => {
    const person = await stage.someone()
    const stranger = stage.portal.visitor()
    await stranger.get(paths.login())
    expect(hasChooser(await tryPassword(stranger, person.loginId, 'Machigai0desu'))).toBe(true)
    expect(hasChooser(await stranger.post(paths.reset(), { appliKey: 'x' }))).toBe(true)
    expect(hasChooser(await stranger.post(paths.mailConfirmation(), { key: 'x' }))).toBe(true)
    const admin = await signedIn(administrator)
    const late = await admin.post(paths.userAct(person.loginId, 'unlock'), {})
    expect([late.status, hasChooser(late)]).toEqual([409, true])
    expect(hasChooser(await admin.post(paths.user('XX999999'), {}))).toBe(true)
  })
})
