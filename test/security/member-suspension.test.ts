import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { holdMember } from '../../src/store/users/administrators.ts'
import type { Answer } from '../harness/http-client.ts'
import { mailChangeWalk } from '../harness/mail-change-walk.ts'
import { membersWalk } from '../harness/members-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { helpDesk, operator } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'

onDatabases('the stop of a member', withoutLimits, (stage) => {
  const walk = () => membersWalk(stage.portal)
  const rows = (table: 'sessions' | 'reset_requests' | 'mail_changes', userId: string) =>
    stage.portal.world.db.selectFrom(table).selectAll().where('user_id', '=', userId).execute()

  /** A member with an administrator and a person in charge, who know their passwords. */
  async function company() {
    const memberId = await walk().member()
    const people = []
    for (const role of ['participantAdministrator', 'personInCharge'] as const) {
      const person = await stage.someone()
      const { db } = stage.portal.world
      await db
        .updateTable('users')
        .set({ member_id: memberId, role })
        .where('id', '=', person.userId)
        .execute()
      people.push(person)
    }
    const [chief, person] = people
    if (!chief || !person) throw new Error('nobody')
    return { memberId, chief, person }
  }

  it('says how many people and browsers it touches, and does nothing until that is confirmed', async () => {
    const { memberId, person } = await company()
    await walk().signedIn(person.userId)
    const page = await (await walk().signedIn()).get(paths.memberAct(memberId, 'suspend'))
    expect(page.text).toContain('利用者2人が')
    expect(page.text).toContain('ログイン中の画面(1件)')
    const without = await (await walk().signedIn()).post(paths.memberAct(memberId, 'suspend'), {})
    expect(without.status).toBe(409)
    expect(await rows('sessions', person.userId)).toHaveLength(1)
  })

  it('ends sessions, links, invitations and waiting addresses of its people at once, and of nobody else', async () => {
    const { memberId, chief, person } = await company()
    const stranger = await stage.someone()
    const browsers = [await walk().signedIn(person.userId), await walk().signedIn(chief.userId)]
    const elsewhere = await walk().signedIn(stranger.userId)
    const link = await stage.walk.link(person)
    const opened = await stage.walk.open(chief)
    const mail = `moved${person.loginId}@changed.example`
    await mailChangeWalk(stage.portal).start(person.userId, mail)
    const confirmation = await mailChangeWalk(stage.portal).link(mail, 'mailConfirmation')
    const invitation = walk().invitation(500 + Number(person.loginId.slice(-4)))
    const operatorBrowser = await walk().signedIn()
    await walk().invite(operatorBrowser, memberId, invitation)
    const invited = await walk().link(invitation.mail)

    const answer = await walk().press(operatorBrowser, memberId, 'suspend')
    expect(answer.location).toContain('message=suspended')

    for (const browser of browsers)
      expect((await browser.get(paths.menu())).location).toContain(paths.login('session-ended'))
    expect((await elsewhere.get(paths.menu())).status).toBe(200)
    expect((await stage.portal.visitor().get(link)).status).toBe(410)
    expect((await opened.visitor.get(opened.step2)).status).toBe(410)
    expect((await stage.walk.choose(opened.visitor, opened.step2, 'Nagisa41hokkyoku')).status).toBe(410)
    expect((await stage.portal.visitor().get(invited)).status).toBe(410)
    expect((await mailChangeWalk(stage.portal).press(confirmation)).status).not.toBe(303)
    for (const one of [chief, person]) expect(await stage.walk.signsIn(one.loginId, one.password)).toBe(false)
    expect(await stage.walk.signsIn(stranger.loginId, stranger.password)).toBe(true)
    expect((await rows('mail_changes', person.userId))[0]).toMatchObject({ end_reason: 'cancelled' })
    expect(await walk().letters(chief.userId)).toContain('member-suspended')
    expect(await walk().letters(person.userId)).not.toContain('member-suspended')
    const [event] = (await walk().trail(memberId)).filter(({ action }) => action === 'member-suspended')
    expect(event).toMatchObject({
      actor: operator.userId,
      details: { sessions: 2, links: 3, mailChanges: 1 },
    })
    await stage.portal.smtp.waitForMail(
      ({ envelope, raw }) => envelope.to.includes(chief.mail) && !raw.toString().includes('appliKey'),
    )
    expect((await walk().invite(operatorBrowser, memberId, walk().invitation(1))).status).toBe(409)
  })

  it('brings nothing of that back when it is lifted, not even what slipped in at the moment of the stop', async () => {
    const { memberId, chief, person } = await company()
    const link = await stage.walk.link(person)
    const visitor = await walk().signedIn()
    await walk().press(visitor, memberId, 'suspend')
    const late = await walk().signedIn(person.userId)
    expect((await walk().press(visitor, memberId, 'resume')).location).toContain('message=resumed')
    expect((await late.get(paths.menu())).location).toContain(paths.login())
    expect((await stage.portal.visitor().get(link)).status).toBe(410)
    expect(await stage.walk.signsIn(person.loginId, person.password)).toBe(true)
    expect(await walk().letters(chief.userId)).toEqual(['member-resumed', 'member-suspended'])
  })

  it('happens once when two operators press at one instant', async () => {
    const { memberId, chief } = await company()
    const visitors = await Promise.all(Array.from({ length: 6 }, () => walk().signedIn()))
    const answers = await Promise.all(
      visitors.map((visitor) => visitor.post(paths.memberAct(memberId, 'suspend'), { version: '1' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409, 409, 409])
    expect(await walk().letters(chief.userId)).toEqual(['member-suspended'])
  })

  it('is not done on a page that somebody else’s change has made old', async () => {
    const { memberId } = await company()
    const visitor = await walk().signedIn()
    const page = await visitor.get(paths.memberAct(memberId, 'suspend'))
    await visitor.post(paths.member(memberId), { version: '1', name: '新しい名前', nameEn: '' })
    const answer = await visitor.submit(page, {})
    expect([answer.status, answer.text.includes('先にこの会員を変更しました')]).toEqual([409, true])
  })

  it('is refused for the member of the operator’s own staff', async () => {
    const visitor = await walk().signedIn()
    const own = 'EJUUB00001OPC001'
    expect((await visitor.get(paths.memberAct(own, 'suspend'))).status).toBe(409)
    expect((await visitor.post(paths.memberAct(own, 'suspend'), { version: '1' })).status).toBe(409)
    expect(await stage.walk.signsIn(helpDesk.loginId, helpDesk.password)).toBe(true)
  })

  it('is refused too when one of its people becomes staff while the stop waits for its turn', async () => {
    const { memberId, person } = await company()
    const { db } = stage.portal.world
    const visitor = await walk().signedIn()
    const page = await visitor.get(paths.memberAct(memberId, 'suspend'))
    let asked = 0
    let answer: Promise<Answer> | undefined
    await db.transaction().execute(async (tx) => {
      await holdMember(tx, memberId)
      await tx.updateTable('users').set({ role: 'helpDesk' }).where('id', '=', person.userId).execute()
      stage.portal.statements.heard = (text) => {
        if (text.includes('members')) asked++
      }
      answer = visitor.submit(page, {})
      // It has come as far as it can once it has asked something of members, and asks nothing more.
      for (let before = -1; asked === 0 || asked > before; await sleep(50)) before = asked
    })
    stage.portal.statements.heard = () => {}
    expect((await answer)?.status).toBe(409)
    const row = db.selectFrom('members').select('suspended_at').where('id', '=', memberId)
    expect(await row.executeTakeFirst()).toEqual({ suspended_at: null })
  })

  it('takes one statement for each kind of thing, however many people there are', async () => {
    const { memberId, person } = await company()
    const { db } = stage.portal.world
    const row = await db
      .selectFrom('users')
      .selectAll()
      .where('id', '=', person.userId)
      .executeTakeFirstOrThrow()
    const ids = Array.from({ length: 2000 }, (_, index) => `${memberId}-${index}`)
    const at = stage.portal.world.now()
    for (let begin = 0; begin < ids.length; begin += 500) {
      const some = ids.slice(begin, begin + 500)
      await db
        .insertInto('users')
        .values(some.map((id) => ({ ...row, id, login_id: id })))
        .execute()
      const session = { created_at: at, seen_at: at, source: '', user_agent: '', limited_to: null }
      await db
        .insertInto('sessions')
        .values(some.map((id) => ({ ...session, id_hash: `s-${id}`, user_id: id })))
        .execute()
    }
    const statements: string[] = []
    stage.portal.statements.heard = (text) => void statements.push(text)
    const visitor = await walk().signedIn()
    expect((await walk().press(visitor, memberId, 'suspend')).status).toBe(303)
    stage.portal.statements.heard = () => {}
    expect(statements.length).toBeLessThan(60)
    expect(
      await db.selectFrom('sessions').select('id_hash').where('id_hash', 'like', `s-${memberId}%`).execute(),
    ).toEqual([])
  })
})
