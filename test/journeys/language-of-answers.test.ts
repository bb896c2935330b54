import { expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import type { Answer } from '../harness/http-client.ts'
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
    visitor: Awaited<ReturnType<typeof signedIn>>,
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

  it('is not offered on a refused form, where it would cost what was typed', async () => {
    const person = await stage.someone()
    const stranger = stage.portal.visitor()
    const reset = { fields: { loginId: 'WR01', mail: '' }, kept: 'WR01' }
    expect(await refused(stranger, paths.resetRequest(), reset)).toBe(false)
    const question = { fields: { memberId: 'KEPT' }, kept: 'KEPT' }
    expect(await refused(stranger, paths.inquiry('other'), question)).toBe(false)

    const own = await signedIn(person)
    const record = { fields: { familyName: '大森😀' }, button: '変更', kept: '大森😀' }
    expect(await refused(own, paths.ownRecord(), record)).toBe(false)
    expect(await refused(own, paths.ownPassword(), { fields: { newPassword: 'a' } })).toBe(false)
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
