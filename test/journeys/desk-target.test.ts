import { expect, it } from 'vitest'
import { hours } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import { deskIssueWalk } from '../harness/desk-issue-walk.ts'
import type { Visitor } from '../harness/http-client.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { helpDesk, operator, secondDesk } from '../harness/people.ts'

onDatabases('The record of a target', {}, (stage) => {
  const walk = () => deskIssueWalk(stage.portal)

  it('opens to whoever works on a verified case, with nothing to edit, and leaves its traces', async () => {
    const { office, number, desk } = await walk().verified()
    const { clerk } = office
    const page = await desk.get(paths.caseTarget(number, clerk.loginId))
    expect(page.status).toBe(200)
    expect(page.text).toContain('高橋 実')
    expect(page.text).toContain('ご登録内容を一切変更できません')
    expect(page.root.querySelectorAll('main input, main textarea, main select')).toEqual([])
    expect(await walk().kinds(number)).toContain('viewed')
    const line = await stage.portal.world.db
      .selectFrom('audit_events')
      .select(['member_id', 'actor_user_id', 'details'])
      .where('action', '=', 'user-viewed')
      .where('target_user_id', '=', clerk.userId)
      .executeTakeFirstOrThrow()
    expect(line).toMatchObject({ member_id: office.memberId, actor_user_id: helpDesk.userId })
    expect(JSON.parse(line.details)).toEqual({ case: number })
  })

  it('shows an address only as whether there is one', async () => {
    const { office, number, desk } = await walk().verified({}, (own) => ({ targets: own.colleague.loginId }))
    const { colleague } = office
    const page = await desk.get(paths.caseTarget(number, colleague.loginId))
    expect(page.text).toContain('***@many.example')
    expect(page.body.toString()).not.toContain(colleague.mail)
  })

  it('stands in the trail of the member of whom somebody was shown, or only tried', async () => {
    const { office, number, desk } = await walk().verified()
    const other = await walk().office()
    await desk.get(paths.caseTarget(number, other.clerk.loginId))
    await walk().callBack(desk, number, other.administrator, 'passed')
    await walk().post(desk, number, 'close', { outcome: 'solved', cause: 'other' })
    const lines = async (memberId: string) => {
      const rows = await stage.portal.world.db
        .selectFrom('audit_events')
        .select(['action', 'target_user_id'])
        .where('member_id', '=', memberId)
        .where('action', 'not in', ['inquiry-received', 'sign-in'])
        .execute()
      return rows.map(({ action, target_user_id: userId }) => `${action} ${userId ?? '-'}`).toSorted()
    }
    // Whoever takes a case is shown the numbers of the member's administrators.
    const calledBack = `caller-called-back ${office.administrator.userId}`
    expect(await lines(office.memberId)).toEqual([calledBack, 'case-closed -', 'case-taken -'])
    expect(await lines(other.memberId)).toEqual(
      [other.clerk, other.administrator].map(({ userId }) => `desk-act-refused ${userId}`).toSorted(),
    )
  })

  it('is of the member of the targets before anybody is verified, whoever is said to ask', async () => {
    const office = await walk().office()
    const typed = { memberId: 'NOSUCH01', requesterLoginId: 'ZZ999999' }
    const number = await walk().inquiry(office, typed)
    const desk = await walk().signedIn()
    await walk().press(desk, number, '担当する')
    expect((await desk.get(paths.case(number))).text).toContain('030-000-99999')
    const taken = await stage.portal.world.db
      .selectFrom('audit_events')
      .select('member_id')
      .where('action', '=', 'case-taken')
      .where('details', 'like', `%"${number}"%`)
      .executeTakeFirstOrThrow()
    expect(taken.member_id).toBe(office.memberId)
  })

  it('stays shut before the caller is verified, to others, and for who is no target of the case', async () => {
    const { office, number, desk } = await walk().verified()
    const second = await walk().signedIn(secondDesk.userId)
    const open = (visitor: Visitor, of: string) => visitor.get(paths.caseTarget(number, of))
    expect((await open(second, office.clerk.loginId)).status).toBe(409)
    expect((await open(desk, office.administrator.loginId)).status).toBe(404)
    expect((await open(desk, 'ZZ999999')).status).toBe(404)
    expect((await open(desk, '%00')).status).toBe(404)
    const began = stage.portal.world.now()
    stage.portal.pass(hours(12))
    const late = await walk().signedIn()
    const refused = await open(late, office.clerk.loginId)
    expect([refused.status, refused.text.includes('高橋')]).toEqual([409, false])
    stage.portal.setClock(began)
    const operators = await walk().signedIn(operator.userId)
    expect((await open(operators, office.clerk.loginId)).status).toBe(403)
    expect((await walk().kinds(number)).filter((kind) => kind === 'refused').length).toBeGreaterThan(2)
    expect(await walk().kinds(number)).not.toContain('viewed')
  })
})
