import { expect, it } from 'vitest'
import { days, minutes } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import { readMail } from '../harness/mailbox.ts'
import { membersWalk } from '../harness/members-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { clerk, helpDesk } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'

const password = 'Nagisa41hokkyoku'
let number = 0

onDatabases('an invitation', withoutLimits, (stage) => {
  const walk = () => membersWalk(stage.portal)
  const user = (loginId: string) =>
    stage.portal.world.db.selectFrom('users').selectAll().where('login_id', '=', loginId).executeTakeFirst()

  /** Somebody who was invited a moment ago. */
  async function invited(memberId?: string) {
    const visitor = await walk().signedIn()
    const member = memberId ?? (await walk().member())
    const person = walk().invitation(++number)
    const answer = await walk().invite(visitor, member, person)
    expect(answer.location).toContain('message=invited')
    return { visitor, memberId: member, ...person, link: await walk().link(person.mail) }
  }
  const again = async (person: Awaited<ReturnType<typeof invited>>, mail = person.mail) => {
    const { visitor, memberId, loginId } = person
    const page = await visitor.get(`${paths.memberAct(memberId, 'invite')}?loginId=${loginId}`)
    if (page.status !== 200) return page
    const confirm = await visitor.submit(page, { メールアドレス: mail })
    return confirm.status === 200 ? visitor.submit(confirm, {}, '招待のメールを送る') : confirm
  }

  it('lets a new administrator choose a password and log in, once', async () => {
    const person = await invited()
    expect(await user(person.loginId)).toMatchObject({
      role: 'participantAdministrator',
      member_id: person.memberId,
      language: 'ja',
      mail_verified_at: null,
    })
    const visitor = stage.portal.visitor()
    const step1 = await visitor.get(person.link)
    expect(step1.text).toContain('招待のメールに記載された')
    const { location } = await stage.walk.prove(person.link, person, visitor)
    expect((await stage.walk.choose(visitor, location ?? '', password)).status).toBe(303)
    expect(await stage.walk.signsIn(person.loginId, password)).toBe(true)
    expect((await stage.portal.visitor().get(person.link)).status).toBe(410)
    const page = await person.visitor.get(paths.member(person.memberId))
    expect(page.root.querySelector('tbody')?.text).toContain('利用中')
    expect(page.html).not.toContain(person.mail)
    expect((await again(person)).status).toBe(409)
  })

  it('names the login ID, but neither the address nor a password; the trail has the address masked', async () => {
    const person = await invited()
    const mails = stage.portal.smtp.mailsTo(person.mail)
    const { text } = await readMail(mails[0]?.raw ?? '')
    expect(text).toContain(person.loginId)
    expect(text).not.toContain(person.mail)
    const trail = await walk().trail(person.memberId)
    expect(trail).toMatchObject([
      { action: 'administrator-invited', details: { changes: { mail: { after: 'i***@new.example' } } } },
    ])
    const key = new URL(person.link).searchParams.get('appliKey') ?? '?'
    expect(JSON.stringify([trail, stage.portal.logged])).not.toContain(key)
  })

  it('opens nothing to whom has the link alone', async () => {
    const person = await invited()
    for (const wrong of [
      { loginId: clerk.loginId, mail: person.mail },
      { loginId: person.loginId, mail: clerk.mail },
    ])
      expect((await stage.walk.prove(person.link, wrong)).status).toBe(422)
  })

  it('holds for seven days and not a millisecond longer', async () => {
    const person = await invited()
    const sentAt = stage.portal.world.now()
    stage.portal.setClock(sentAt + days(7) - 1)
    expect((await stage.portal.visitor().get(person.link)).status).toBe(200)
    stage.portal.setClock(sentAt + days(7))
    expect((await stage.portal.visitor().get(person.link)).status).toBe(410)
    expect((await stage.walk.prove(person.link, person)).status).toBe(410)
    const visitor = await walk().signedIn()
    const page = await visitor.get(paths.member(person.memberId))
    expect(page.root.querySelector('tbody')?.text).toContain('有効な招待なし')
    expect((await again({ ...person, visitor })).status).toBe(303)
    expect((await stage.portal.visitor().get(await walk().link(person.mail, [person.link]))).status).toBe(200)
  })

  it('ends when it is sent again, opened or not, and goes to the address then given', async () => {
    const person = await invited()
    const browser = stage.portal.visitor()
    const { location } = await stage.walk.prove(person.link, person, browser)
    const mail = `right${person.mail}`
    expect((await again(person, mail)).status).toBe(303)
    expect((await stage.walk.choose(browser, location ?? '', password)).status).toBe(410)
    expect((await stage.portal.visitor().get(person.link)).status).toBe(410)
    const link = await walk().link(mail)
    expect((await stage.walk.prove(link, person)).status).toBe(422)
    expect((await stage.walk.prove(link, { ...person, mail })).status).toBe(303)
  })

  it('leaves no way in once it is withdrawn, not even the self-reset; and can be made anew', async () => {
    const person = await invited()
    const path = paths.memberAct(person.memberId, 'withdraw')
    const page = await person.visitor.get(`${path}?loginId=${person.loginId}`)
    expect((await person.visitor.submit(page, {})).location).toContain('message=withdrawn')
    expect((await stage.portal.visitor().get(person.link)).status).toBe(410)
    const before = stage.portal.smtp.mailsTo(person.mail).length
    await stage.walk.request(person)
    const other = await invited()
    expect(other.link).not.toBe('')
    expect(stage.portal.smtp.mailsTo(person.mail)).toHaveLength(before)
    expect((await person.visitor.post(path, { loginId: person.loginId })).status).toBe(409)
    expect((await again(person)).status).toBe(303)
    const link = await walk().link(person.mail, [person.link])
    expect((await stage.walk.prove(link, person)).status).toBe(303)
    const trail = await walk().trail(person.memberId)
    const changesOf = (action: string) =>
      trail.filter((line) => line.action === action).map(({ details }) => details['changes'])
    expect(changesOf('invitation-withdrawn')).toEqual([
      { standing: { before: 'active', after: 'suspended' } },
    ])
    expect(changesOf('administrator-invited')).toContainEqual({
      standing: { before: 'suspended', after: 'active' },
    })
  })

  it('brings nobody back whom the member’s own administrator has stopped, withdrawn before or not', async () => {
    const owner = await invited()
    const browser = stage.portal.visitor()
    const { location } = await stage.walk.prove(owner.link, owner, browser)
    await stage.walk.choose(browser, location ?? '', password)
    const { id = '' } = (await user(owner.loginId)) ?? {}
    const admin = await walk().signedIn(id)
    const second = await invited(owner.memberId)
    const press = async (act: 'suspend' | 'resume') =>
      (await admin.submit(await admin.get(paths.userAct(second.loginId, act)), {})).status
    const withdraw = async () => {
      const path = `${paths.memberAct(owner.memberId, 'withdraw')}?loginId=${second.loginId}`
      return (await second.visitor.submit(await second.visitor.get(path), {})).status
    }
    const form = await second.visitor.get(
      `${paths.memberAct(owner.memberId, 'invite')}?loginId=${second.loginId}`,
    )
    const confirm = await second.visitor.submit(form, { メールアドレス: second.mail })
    stage.portal.pass(1000)
    expect(await press('suspend')).toBe(303)
    const before = await user(second.loginId)
    for (const answer of [
      await again(second),
      await second.visitor.submit(form, { メールアドレス: second.mail }),
      await second.visitor.submit(confirm, {}, '招待のメールを送る'),
    ].filter(({ status }) => status !== 200))
      expect([answer.status, answer.text.includes('会員の側で利用停止')]).toEqual([409, true])
    expect(await user(second.loginId)).toEqual(before)
    const member = await second.visitor.get(paths.member(owner.memberId))
    expect(member.root.querySelector('tbody')?.text).toContain('停止')

    stage.portal.pass(1000)
    expect(await press('resume')).toBe(303)
    expect(await withdraw()).toBe(303)
    stage.portal.pass(1000)
    expect([await press('resume'), await press('suspend')]).toEqual([303, 303])
    expect((await again(second)).status).toBe(409)
    expect([await press('resume'), (await again(second)).status]).toEqual([303, 303])
  })

  it('LOG-01 leaves in the trail which address it took the place of when it is sent again', async () => {
    const person = await invited()
    expect((await again(person, 'z@new.example')).status).toBe(303)
    const changes = (await walk().trail(person.memberId)).map(({ details }) => details['changes'])
    expect(changes).toContainEqual({
      mail: { before: 'i***@new.example', after: 'z***@new.example' },
    })
  })

  it('is refused for a login ID that anybody has, of whatever member and standing', async () => {
    const memberId = await walk().member()
    const visitor = await walk().signedIn()
    for (const loginId of [clerk.loginId, helpDesk.loginId, 'wr012578']) {
      const answer = await walk().invite(visitor, memberId, { ...walk().invitation(900), loginId })
      expect([answer.status, answer.text.includes('すでに使われています')]).toEqual([422, true])
    }
    expect(stage.portal.smtp.mailsTo(walk().invitation(900).mail)).toHaveLength(0)
  })

  it('makes one user of ten at one instant', async () => {
    const memberId = await walk().member()
    const person = { ...walk().invitation(++number), familyNameEn: '', givenNameEn: '', language: 'ja' }
    const visitors = await Promise.all(Array.from({ length: 10 }, () => walk().signedIn()))
    const answers = await Promise.all(
      visitors.map((visitor) =>
        visitor.post(paths.memberAct(memberId, 'invite'), { ...person, step: 'send' }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(9).fill(422)])
  })

  it('reaches nobody who is not an administrator without a password of that very member', async () => {
    const memberId = await walk().member()
    const visitor = await walk().signedIn()
    const theirs = await invited()
    const fields = {
      ...walk().invitation(901),
      familyNameEn: '',
      givenNameEn: '',
      language: 'ja',
      again: '1',
      step: 'send',
    }
    for (const loginId of [clerk.loginId, helpDesk.loginId, theirs.loginId]) {
      const before = await user(loginId)
      expect((await visitor.get(`${paths.memberAct(memberId, 'invite')}?loginId=${loginId}`)).status).toBe(
        404,
      )
      for (const act of ['invite', 'withdraw'] as const)
        expect((await visitor.post(paths.memberAct(memberId, act), { ...fields, loginId })).status).toBe(409)
      expect(await user(loginId)).toEqual(before)
    }
  })

  it('takes no role, member or password from the form, and refuses what S7 refuses', async () => {
    const memberId = await walk().member()
    const visitor = await walk().signedIn()
    const person = {
      ...walk().invitation(++number),
      familyNameEn: '',
      givenNameEn: '',
      language: 'xx',
      step: 'send',
    }
    const extra = { role: 'operator', memberId: 'EJUUB00001OPC001', password: 'x', mail_verified_at: '1' }
    await visitor.post(paths.memberAct(memberId, 'invite'), { ...person, ...extra })
    expect(await user(person.loginId)).toMatchObject({
      role: 'participantAdministrator',
      member_id: memberId,
      language: 'ja',
      mail_verified_at: null,
    })
    const bad = {
      loginId: '',
      familyName: '\u202e',
      givenName: '',
      familyNameEn: '森',
      mail: 'a@b@c.example',
    }
    const answer = await visitor.post(paths.memberAct(memberId, 'invite'), { ...person, ...bad })
    expect([answer.status, answer.root.querySelectorAll('#errors li').length]).toEqual([422, 4])
  })

  it('is told to the administrators the member has, and asks about a likely slip before it goes out', async () => {
    const first = await invited()
    const browser = stage.portal.visitor()
    const { location } = await stage.walk.prove(first.link, first, browser)
    await stage.walk.choose(browser, location ?? '', password)
    const second = await invited(first.memberId)
    const { id = '' } = (await user(first.loginId)) ?? {}
    expect(await walk().letters(id)).toContain('administrator-invited')
    const told = await stage.portal.smtp.waitForMail(
      async ({ envelope, raw }) =>
        envelope.to.includes(first.mail) && (await readMail(raw)).text.includes(second.loginId),
    )
    expect((await readMail(told.raw)).links.some((link) => link.includes('appliKey'))).toBe(false)

    const page = await first.visitor.get(paths.memberAct(first.memberId, 'invite'))
    const slip = { ...walk().invitation(902), mail: 'sanka1@gmial.com' }
    const asked = await first.visitor.submit(page, slip)
    expect([asked.status, asked.text.includes('gmail.com')]).toEqual([200, true])
    expect(await user(slip.loginId)).toBeUndefined()
    stage.portal.pass(minutes(1))
  })
})
