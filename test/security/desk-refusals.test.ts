import { expect, it } from 'vitest'
import { refusalCounts } from '../../src/journeys/help-desk/refusal-counts.ts'
import { paths } from '../../src/paths.ts'
import { deskWalk } from '../harness/desk-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, helpDesk, operator, secondDesk } from '../harness/people.ts'

const forms = [
  'take',
  'release',
  'note',
  'callBack',
  'code',
  'codeCheck',
  'issue',
  'approval',
  'close',
] as const
/** What each form needs to get as far as the rules of the case. */
const fields: Readonly<Record<(typeof forms)[number], Record<string, string>>> = {
  take: {},
  release: {},
  note: { note: 'メモ' },
  callBack: { loginId: 'WR012574', version: '1', outcome: 'passed' },
  code: { loginId: 'WR012574' },
  codeCheck: { code: '12345678' },
  issue: { handOver: 'reading', 'target-WR012575': 'yes' },
  approval: { issue: 'none', decision: 'approve' },
  close: { outcome: 'solved', cause: 'other' },
}

onDatabases('An act of the help desk', {}, (stage) => {
  const walk = () => deskWalk(stage.portal)
  const counted = (reason: string) => refusalCounts(stage.portal.world).get(reason) ?? 0
  const refusedLines = async (number: string) =>
    (await walk().trail(number)).filter((line) => line.startsWith('desk-act-refused')).length
  const warnings = () =>
    stage.portal.logged.filter(({ msg }) => msg === 'an act of the help desk was refused').length

  it.each(['20991231-000000', 'no-number', '20991231-000000%00', 'x'.repeat(300)])(
    'is refused without a case (%s), logged and counted',
    async (number) => {
      const visitor = await walk().signedIn()
      const [before, logged] = [counted('noCase'), warnings()]
      for (const form of forms) {
        const answer = await walk().post(visitor, number, form, fields[form])
        expect(answer.status, form).toBe(404)
      }
      expect((await visitor.get(paths.case(number))).status).toBe(404)
      expect(counted('noCase') - before).toBe(forms.length)
      expect(warnings() - logged).toBe(forms.length)
    },
  )

  it('is refused on a closed case, each with its words, and every try is kept', async () => {
    const number = await walk().inquiry(await walk().office())
    const visitor = await walk().signedIn()
    await walk().press(visitor, number, '担当する')
    await walk().post(visitor, number, 'close', { outcome: 'noise', cause: 'other' })
    const before = counted('closed')
    for (const form of forms) {
      const answer = await walk().post(visitor, number, form, fields[form])
      expect([form, answer.status]).toEqual([form, 409])
      expect(answer.text).toContain('この問合せは完了しているため、操作できませんでした。')
    }
    expect(counted('closed') - before).toBe(forms.length)
    expect(await refusedLines(number)).toBe(forms.length)
    expect((await walk().kinds(number)).filter((kind) => kind === 'refused')).toHaveLength(forms.length)
  })

  it('is refused on the case of a colleague, but for a note and for taking it over', async () => {
    const number = await walk().inquiry(await walk().office())
    const mine = await walk().signedIn()
    await walk().press(mine, number, '担当する')
    const theirs = await walk().signedIn(secondDesk.userId)
    for (const form of ['release', 'callBack', 'code', 'codeCheck', 'close'] as const) {
      const answer = await walk().post(theirs, number, form, fields[form])
      expect([form, answer.status]).toEqual([form, 409])
      expect(answer.text).toContain('あなたはこの問合せの担当ではない')
    }
    expect((await walk().post(theirs, number, 'note', fields.note)).status).toBe(303)
    expect(await refusedLines(number)).toBe(5)
    expect((await walk().caseOf(number)).row.assignee_id).toBe(helpDesk.userId)
  })

  it('is refused the second time, and of two presses at once one is', async () => {
    const number = await walk().inquiry(await walk().office())
    const visitor = await walk().signedIn()
    const takes = await Promise.all([
      walk().post(visitor, number, 'take'),
      walk().post(visitor, number, 'take'),
    ])
    expect(takes.map(({ status }) => status).sort()).toEqual([303, 409])
    const closings = await Promise.all([
      walk().post(visitor, number, 'close', fields.close),
      walk().post(visitor, number, 'close', fields.close),
    ])
    expect(closings.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await walk().kinds(number)).filter((kind) => kind === 'closed')).toHaveLength(1)
  })

  it('verifies nobody but an administrator in use of the member concerned', async () => {
    const office = await walk().office()
    const other = await walk().office()
    const stopped = await walk().add({
      member_id: office.memberId,
      role: 'participantAdministrator',
      telephone: '030-000-77777',
      suspended_at: 1,
    })
    const number = await walk().inquiry(office, { requesterLoginId: stopped.loginId })
    const visitor = await walk().signedIn()
    await walk().press(visitor, number, '担当する')
    const page = await visitor.get(paths.case(number))
    expect(page.text).not.toContain('030-000-77777')
    for (const loginId of [
      other.administrator.loginId,
      stopped.loginId,
      office.clerk.loginId,
      helpDesk.loginId,
      'ZZ999999',
      '',
    ]) {
      for (const form of ['callBack', 'code'] as const) {
        const typed = { loginId, version: '1', outcome: 'passed' }
        const answer = await walk().post(visitor, number, form, typed)
        expect([loginId, answer.status]).toEqual([loginId, 409])
        expect(answer.text).toContain('確認の相手にできません')
      }
    }
    expect((await walk().caseOf(number)).row.verified_at).toBeNull()
    expect(await refusedLines(number)).toBe(12)
  })

  it('verifies the administrator of the member that the targets belong to, whatever member was named', async () => {
    const [named, meant] = [await walk().office(), await walk().office()]
    const number = await walk().inquiry(named, { targets: meant.clerk.loginId })
    const visitor = await walk().signedIn()
    await walk().press(visitor, number, '担当する')
    const page = await visitor.get(paths.case(number))
    expect(page.text).toContain('対象の会員とは別の会員の利用者です。')
    expect((await walk().callBack(visitor, number, named.administrator, 'passed')).status).toBe(409)
    expect((await walk().callBack(visitor, number, meant.administrator, 'passed')).status).toBe(303)
  })

  it('is not for whoever was of the desk when they signed in', async () => {
    const number = await walk().inquiry(await walk().office())
    const staff = await walk().add({ member_id: 'EJUUB00001OPC001', role: 'helpDesk' })
    const visitor = await walk().signedIn(staff.userId)
    expect((await walk().post(visitor, number, 'take')).status).toBe(303)
    for (const role of ['operator', 'personInCharge', 'participantAdministrator'] as const) {
      await stage.portal.world.db.updateTable('users').set({ role }).where('id', '=', staff.userId).execute()
      expect((await visitor.get(paths.case(number))).status).toBe(403)
      for (const form of forms)
        expect([role, form, (await walk().post(visitor, number, form, fields[form])).status]).toEqual([
          role,
          form,
          403,
        ])
    }
  })

  it('is not for administrators, nor for the operator’s other staff', async () => {
    const number = await walk().inquiry(await walk().office())
    for (const { userId } of [administrator, operator]) {
      const visitor = await walk().signedIn(userId)
      expect((await visitor.get(paths.case(number))).status).toBe(403)
      for (const form of forms)
        expect((await walk().post(visitor, number, form, fields[form])).status).toBe(403)
    }
    expect(await walk().kinds(number)).toEqual(['received'])
  })
})
