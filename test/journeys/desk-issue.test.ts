import { expect, it } from 'vitest'
import type { Role } from '../../src/domain/role.ts'
import { hours } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import { deskIssueWalk } from '../harness/desk-issue-walk.ts'
import type { Answer, Visitor } from '../harness/http-client.ts'
import { readMail } from '../harness/mailbox.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { helpDesk, operator, secondDesk } from '../harness/people.ts'
import { tryPassword } from '../security/portal.ts'

const isInForFirst = ({ location }: Answer) => location?.endsWith(paths.firstPassword()) === true
const shown = (page: Answer) => page.root.querySelectorAll('code.issued').map(({ text }) => text.trim())

onDatabases('A password from the help desk', {}, (stage) => {
  const walk = () => deskIssueWalk(stage.portal)
  const signsIn = async (loginId: string, password: string) =>
    isInForFirst(await tryPassword(stage.portal.visitor(), loginId, password))
  it('is issued for a target of a verified case, shown once, told to the person, and good for one sign-in', async () => {
    const { office, number, desk } = await walk().verified()
    const { clerk, administrator } = office
    const page = await walk().issue(desk, number, [clerk.loginId])
    expect(page.status).toBe(200)
    expect(page.headers['cache-control']).toBe('no-store')
    // In another language there would be another page, without the password.
    expect(page.root.querySelector('nav.chooser')).toBeNull()
    const [password = ''] = shown(page)
    expect(password).toMatch(/^[2-9a-km-np-z]{15}$/)
    expect(page.text).toContain('2016/03/26 (土) 10:24 (日本時間) まで')
    expect(await stage.walk.signsIn(clerk.loginId, clerk.password)).toBe(false)

    expect(await walk().kinds(number)).toEqual(['received', 'taken', 'calledBack', 'issued'])
    expect(await walk().trail(number)).toContain('password-issued-by-desk done')
    const [row] = await walk().issues(number)
    expect(row).toMatchObject({ issued_by: helpDesk.userId, reasons: '', hand_over: 'reading', draw: null })
    const told = await stage.portal.world.db
      .selectFrom('audit_events')
      .select(['member_id', 'target_user_id', 'details'])
      .where('action', '=', 'password-issued-by-desk')
      .where('target_user_id', '=', clerk.userId)
      .executeTakeFirstOrThrow()
    expect(told.member_id).toBe(office.memberId)
    expect(JSON.parse(told.details)).toEqual({
      case: number,
      handOver: 'reading',
      verified: administrator.userId,
    })

    expect(await signsIn(clerk.loginId, password)).toBe(true)
    expect(await signsIn(clerk.loginId, password)).toBe(false)
    expect((await walk().issues(number))[0]?.used_at).toBe(stage.portal.world.now())
    expect((await desk.get(paths.case(number))).text).toContain('ログインに使われました。')
  })

  it('holds for 72 hours to the millisecond', async () => {
    const [one, other] = [await walk().verified(), await walk().verified()]
    const [inTime = ''] = shown(await walk().issue(one.desk, one.number, [one.office.clerk.loginId]))
    const [late = ''] = shown(await walk().issue(other.desk, other.number, [other.office.clerk.loginId]))
    const began = stage.portal.world.now()
    stage.portal.pass(hours(72) - 1)
    expect(await signsIn(one.office.clerk.loginId, inTime)).toBe(true)
    stage.portal.pass(1)
    expect(await signsIn(other.office.clerk.loginId, late)).toBe(false)
    stage.portal.setClock(began)
  })

  it('lifts the lock, and ends every session and reset link of the person', async () => {
    const { office, number, desk } = await walk().verified()
    const { administrator, clerk } = office
    const mail = `${clerk.loginId.toLowerCase()}@many.example`
    await stage.portal.world.db
      .updateTable('users')
      .set({ mail, mail_key: mail })
      .where('id', '=', clerk.userId)
      .execute()
    const theirs = await walk().signedIn(clerk.userId)
    const { link } = await stage.walk.open({ ...clerk, mail })
    for (let i = 0; i < 5; i++) await tryPassword(stage.portal.visitor(), clerk.loginId, `Chigau${i}Mono`)
    const [password = ''] = shown(await walk().issue(desk, number, [clerk.loginId]))
    expect((await theirs.get(paths.menu())).location).toContain('session-ended')
    expect((await stage.walk.row(link)).end_reason).toBe('void')
    expect(await signsIn(clerk.loginId, password)).toBe(true)
    const { raw } = await stage.portal.smtp.waitForMail(
      async ({ envelope, raw: body }) =>
        envelope.to.includes(mail) && (await readMail(body)).text.includes('仮パスワードが発行されました'),
    )
    const { text } = await readMail(raw)
    expect(text).toContain(`受付番号: ${number}`)
    expect(text).toContain('貴社の管理者 大森 そうた 様')
    expect(text).not.toContain(password)
    expect(text).not.toContain(clerk.loginId)
    expect(administrator.loginId).not.toBe(clerk.loginId)
  })

  it('is refused for whom nothing may be done, which is noted, and for nobody at all', async () => {
    const other = await walk().office()
    const { office, number, desk } = await walk().verified({}, (own) => ({
      targets: [own.clerk.loginId, other.clerk.loginId, 'ZZ999999', helpDesk.loginId, operator.loginId].join(
        ' ',
      ),
    }))
    const page = await desk.get(paths.case(number))
    const boxes = page.root.querySelectorAll('input[type=checkbox]').map((box) => box.getAttribute('name'))
    expect(boxes).toEqual([`target-${office.clerk.loginId}`])
    const before = await walk().hashes()
    for (const loginId of [other.clerk.loginId, 'ZZ999999', helpDesk.loginId, operator.loginId]) {
      const answer = await walk().post(desk, number, 'issue', {
        handOver: 'reading',
        [`target-${loginId}`]: 'yes',
        [`target-${office.clerk.loginId}`]: 'yes',
      })
      expect([loginId, answer.status]).toEqual([loginId, 409])
      expect(shown(answer)).toEqual([])
      expect(answer.text).toContain('まだ何もしていません')
      // There is nothing to be got where the form was posted to: a change of language leads to the case.
      const back = answer.root.querySelector('input[name=returnTo]')?.getAttribute('value')
      expect(back).toBe(paths.case(number))
    }
    await stage.portal.world.db
      .updateTable('users')
      .set({ suspended_at: 1 })
      .where('id', '=', office.clerk.userId)
      .execute()
    expect((await walk().issue(desk, number, [office.clerk.loginId])).status).toBe(409)
    expect((await walk().post(desk, number, 'issue', { handOver: 'reading' })).status).toBe(422)
    expect((await walk().post(desk, number, 'issue', { handOver: 'pigeon' })).status).toBe(422)
    expect(await walk().hashes()).toEqual(before)
    const { events } = await walk().caseOf(number)
    expect(events.filter(({ kind }) => kind === 'refused').map(({ details }) => details['reason'])).toEqual([
      'otherMember',
      'absent',
      'self',
      'staff',
      'stopped',
    ])
    expect(await walk().trail(number)).toContain('desk-act-refused refused')
  })

  it('is for whoever works on the case, while the caller is verified and still an administrator', async () => {
    const { office, number, desk } = await walk().verified()
    const { clerk, administrator } = office
    const second = await walk().signedIn(secondDesk.userId)
    const press = (visitor: Visitor) =>
      walk().post(visitor, number, 'issue', { handOver: 'reading', [`target-${clerk.loginId}`]: 'yes' })
    const before = await walk().hashes()
    expect((await press(second)).text).toContain('あなたはこの問合せの担当ではない')
    const role = (name: Role) =>
      stage.portal.world.db
        .updateTable('users')
        .set({ role: name })
        .where('id', '=', administrator.userId)
        .execute()
    await role('personInCharge')
    expect((await press(desk)).status).toBe(409)
    await role('participantAdministrator')
    const began = stage.portal.world.now()
    stage.portal.pass(hours(12))
    const late = await walk().signedIn()
    expect((await press(late)).status).toBe(409)
    stage.portal.setClock(began)
    expect(await walk().hashes()).toEqual(before)
    expect((await walk().issue(desk, number, [clerk.loginId])).status).toBe(200)
    const operators = await walk().signedIn(operator.userId)
    expect((await press(operators)).status).toBe(403)
    expect((await walk().post(desk, '20160323-000000', 'issue', {})).status).toBe(404)
  })

  it('is issued once, however many press at once, and never anew by a reload', async () => {
    const { office, number, desk } = await walk().verified()
    const { loginId } = office.clerk
    const page = await desk.get(paths.case(number))
    const press = () => desk.submit(page, {}, '仮パスワードを発行する')
    const answers = await Promise.all([1, 2, 3, 4].map(press))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    stage.portal.pass(1000)
    expect((await press()).status).toBe(409)
    expect(await walk().issues(number)).toHaveLength(1)
    const [password = ''] = answers.flatMap(shown)
    expect(await signsIn(loginId, password)).toBe(true)
    // Also when the person has chosen their own by then, and nothing of the issued one is left.
    await walk().choosesOwn(office.clerk.userId)
    expect((await press()).status).toBe(409)
  })

  it('is printed as one letter a person, also where some of them wait for a second one', async () => {
    const { office, number, desk } = await walk().verified({}, (own) => ({
      targets: [own.clerk.loginId, own.colleague.loginId, own.administrator.loginId].join(' '),
    }))
    const { clerk, colleague, administrator } = office
    const targets = [clerk, colleague, administrator].map(({ loginId }) => loginId)
    const page = await walk().issue(desk, number, targets, 'letter')
    expect(page.status).toBe(200)
    expect(page.root.querySelectorAll('.paper')).toHaveLength(2)
    expect(new Set(shown(page)).size).toBe(2)
    expect(page.text).toContain('高橋 実 様')
    expect(page.text).toContain('貴社の管理者 大森 そうた 様のご依頼により')
    expect(page.text).toContain(`まだ発行していません: ${administrator.loginId}`)
    const rows = await walk().issues(number)
    expect(rows.map(({ hand_over, issued_at }) => [hand_over, issued_at !== null]).toSorted()).toEqual([
      ['letter', false],
      ['letter', true],
      ['letter', true],
    ])
  })

  it('goes to the verified administrator by mail, made anew from no row, and to nobody for themselves', async () => {
    const { office, number, desk } = await walk().verified({}, (own) => ({
      targets: `${own.clerk.loginId} ${own.administrator.loginId}`,
    }))
    const { clerk, administrator } = office
    const own = await walk().issue(desk, number, [administrator.loginId], 'mail')
    expect([own.status, own.text.includes('ご本人あてのメールでは渡せません')]).toEqual([409, true])
    const sent = await walk().issue(desk, number, [clerk.loginId], 'mail')
    expect(sent.location).toContain('message=handed')
    const { raw } = await stage.portal.smtp.waitForMail(
      async ({ envelope, raw: body }) =>
        envelope.to.includes(administrator.mail) && (await readMail(body)).text.includes('【仮パスワード】'),
    )
    const { text } = await readMail(raw)
    const password = /^[2-9a-km-np-z]{15}$/m.exec(text)?.[0] ?? ''
    expect(text).toContain('高橋 実')
    expect(text).not.toContain(clerk.loginId)
    expect(await signsIn(clerk.loginId, password)).toBe(true)
  })

  it('is not mailed where the administrator has no address that works', async () => {
    const { office, number, desk } = await walk().verified({ mail_failed_at: 1 })
    expect((await desk.get(paths.case(number))).text).toContain('届くメールアドレスの登録がありません')
    const answer = await walk().issue(desk, number, [office.clerk.loginId], 'mail')
    expect([answer.status, await walk().issues(number)]).toEqual([409, []])
  })

  it('counts as replaced once the person has another one, by whatever way', async () => {
    const { office, number, desk } = await walk().verified()
    await walk().issue(desk, number, [office.clerk.loginId])
    await walk().choosesOwn(office.clerk.userId)
    expect((await walk().issues(number))[0]).toMatchObject({
      superseded_at: stage.portal.world.now(),
      used_at: null,
    })
  })

  it('takes what a sign-in takes in its order, of all the people at once, so that neither waits in a circle', async () => {
    const { office, number, desk } = await walk().verified({}, (own) => ({
      targets: `${own.clerk.loginId} ${own.colleague.loginId}`,
    }))
    const heard: string[] = []
    stage.portal.statements.heard = (text) => void heard.push(text)
    await walk().issue(desk, number, [office.clerk.loginId, office.colleague.loginId])
    stage.portal.statements.heard = () => {}
    const where = (start: string) => heard.flatMap((text, at) => (text.startsWith(start) ? [at] : []))
    const counts = where('delete from "sign_in_failures"')
    const ends = where('delete from "sessions" where "user_id"')
    const passwords = where('insert into "credentials"')
    expect(passwords).toHaveLength(2)
    const [first = -1, last = -1] = passwords
    expect(counts.filter((at) => at < first).length).toBeGreaterThanOrEqual(2)
    expect(ends[0]).toBeGreaterThan(counts[1] ?? heard.length)
    expect(ends[0]).toBeLessThan(first)
    // A sign-in that was done in between leaves no session either.
    expect(ends.at(-1)).toBeGreaterThan(last)
  })

  it('is issued by one of two who press for the same people at once in cases of their own, and neither waits for ever', async () => {
    const one = await walk().verified({}, (own) => ({
      targets: `${own.clerk.loginId} ${own.colleague.loginId}`,
    }))
    const { clerk, colleague } = one.office
    const people = [clerk.loginId, colleague.loginId]
    const other = await walk().inquiry(
      one.office,
      { targets: people.toReversed().join(' '), text: '別件' },
      'locked',
    )
    const second = await walk().signedIn(secondDesk.userId)
    await walk().press(second, other, '担当する')
    await walk().callBack(second, other, one.office.administrator, 'passed')
    const answers = await Promise.all([
      walk().issue(one.desk, one.number, people),
      walk().issue(second, other, people.toReversed()),
      ...people.map((loginId) => tryPassword(stage.portal.visitor(), loginId, 'Chigau8Mono')),
    ])
    const won = answers.filter((answer) => shown(answer).length > 0)
    expect(won).toHaveLength(1)
    const [password = ''] = won.flatMap(shown)
    const good = await Promise.all(people.map((loginId) => signsIn(loginId, password)))
    expect(good.filter(Boolean)).toHaveLength(1)
  })
})
