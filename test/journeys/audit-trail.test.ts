import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import type { AuditAction } from '../../src/domain/audit/action.ts'
import { append } from '../../src/store/audit.ts'
import { signIn } from '../faults/steps.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, clerk } from '../harness/people.ts'
import type { TestWorld } from '../harness/world.ts'

const page = '/portal/admin/audit'
const member = 'EJUUB99001YSD001'
const other = 'EJUUB99002YSD001'

/** As long as the trail of these tests is about: the day is their own. */
const day = (text: string, time = '00:00') => Date.parse(`${text}T${time}:00+09:00`)

async function add(
  { world }: TestWorld,
  event: {
    at: number
    memberId?: string
    action?: AuditAction
    target?: string
    actor?: string
    changes?: object
  },
): Promise<string> {
  const { at, memberId = member, action = 'sign-in', target = clerk.userId, actor = null, changes } = event
  const id = randomBytes(16).toString('base64url')
  await world.db.transaction().execute((tx) =>
    append(tx, {
      id,
      at,
      actorUserId: actor,
      actorRole: actor ? 'participantAdministrator' : 'nobody',
      action,
      targetUserId: target,
      memberId,
      source: '192.0.2.9',
      outcome: 'done',
      ...(changes ? { changes } : {}),
    }),
  )
  return id
}

async function asAdministrator(portal: TestWorld) {
  const visitor = portal.visitor({ language: 'ja' })
  expect((await signIn(visitor, administrator.loginId, administrator.password)).status).toBe(303)
  return visitor
}

onDatabases('the audit trail of a member', {}, (stage) => {
  it('is read by its administrator, newest first, with what changed', async () => {
    const { portal } = stage
    const actor = administrator.userId
    const changes = { department: { before: '', after: '購買部' } }
    await add(portal, { at: day('2015-01-05', '09:00'), action: 'record-changed', actor, changes })
    await add(portal, { at: day('2015-01-05', '23:59') })
    const visitor = await asAdministrator(portal)
    const shown = await visitor.get(`${page}?from=2015-01-05&to=2015%2F1%2F5`)
    expect([shown.status, shown.heading]).toEqual([200, '操作履歴'])
    expect(shown.text).toMatch(
      /2015\/01\/05 23:59:00.*2015\/01\/05 09:00:00.*WR012574 大森 そうた.*参加管理者.*登録情報変更.*WR012575 佐藤 結衣.*成功.*192\.0\.2\.9.*部署名.*\(空欄\).*購買部/,
    )
    for (const outside of ['2015-01-04', '2015-01-06'])
      expect((await visitor.get(`${page}?from=${outside}&to=${outside}`)).text).toContain(
        '該当する記録はありません',
      )
  })

  it('shows nothing of another member, whatever is asked for (R17)', async () => {
    const { portal } = stage
    const at = day('2015-02-05')
    await add(portal, { at, memberId: other, target: 'u-msusp', action: 'account-locked' })
    await add(portal, { at: at + 1, target: 'u-msusp', actor: 'u-msusp', action: 'account-locked' })
    const visitor = await asAdministrator(portal)
    const shown = await visitor.get(`${page}?from=2015-02-05&to=2015-02-05`)
    // The line of the own member names nobody of another.
    expect(shown.text.match(/2015\/02\/05/g)).toHaveLength(1)
    expect(shown.text).not.toContain('ZX000001')
    const foreign = await visitor.get(`${page}?loginId=ZX000001`)
    const absent = await visitor.get(`${page}?loginId=ZX000002`)
    expect([foreign.status, foreign.text]).toEqual([200, absent.text])
    for (const before of ['1.x', `${day('2015-02-06')}.zz`, "1' or 1=1--", '9'.repeat(20)])
      expect((await visitor.get(`${page}?memberId=${other}&before=${before}`)).text).not.toContain('ZX0')
    const exported = await visitor.post('/portal/admin/auditExport', { from: '2015-02-05', to: '2015-02-05' })
    expect(exported.body.toString()).not.toContain('ZX0')
  })

  it('is paged without a gap, also through a moment that holds many, and finds the rare', async () => {
    const { portal } = stage
    const at = day('2015-03-05')
    const ids = new Set<string>()
    for (let number = 0; number < 130; number++)
      ids.add(await add(portal, { at: at + Math.floor(number / 90), target: administrator.userId }))
    await add(portal, { at: at - 1, action: 'password-reset' })
    const visitor = await asAdministrator(portal)
    let shown = await visitor.get(`${page}?from=2015-03-04&to=2015-03-05`)
    const counts = [rowsOf(shown)]
    while (shown.text.includes('さらに古い記録へ')) {
      shown = await visitor.get(shown.link('さらに古い記録へ'))
      counts.push(rowsOf(shown))
    }
    expect(counts).toEqual([50, 50, 31])
    const rare = await visitor.get(`${page}?to=2015-03-05&action=password-reset&loginId=wr012575`)
    expect([rowsOf(rare), rare.text.includes('さらに古い')]).toEqual([1, false])
  })

  it('is taken out as CSV, which is itself on record', async () => {
    const { portal } = stage
    const changes = { department: { before: '=1+1', after: '購買部' } }
    for (let number = 0; number < 600; number++)
      await add(portal, { at: day('2015-04-05') + number, actor: administrator.userId, changes })
    const visitor = await asAdministrator(portal)
    const typed = { from: '2015-04-05', to: '2015-04-05', loginId: 'Kaimono7bu', action: '' }
    expect(
      (await visitor.post('/portal/admin/auditExport', typed)).body.toString().split('\r\n'),
    ).toHaveLength(2)
    const exported = await visitor.post('/portal/admin/auditExport', { ...typed, loginId: clerk.loginId })
    expect(exported.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(exported.headers['content-disposition']).toMatch(/^attachment; filename="audit-\d{8}\.csv"$/)
    expect(exported.headers['cache-control']).toBe('no-store')
    const lines = exported.body.toString().split('\r\n')
    expect(lines).toHaveLength(602)
    expect(lines[0]).toMatch(/^\uFEFF記録ID,日時\(日本時間\),操作した人のログインID,/)
    expect(lines[1]).toMatch(
      /,2015\/04\/05 00:00:00,WR012574,大森 そうた,参加管理者,ログイン,WR012575,佐藤 結衣,成功,192\.0\.2\.9,部署名: =1\+1 → 購買部$/,
    )
    const events = await portal.world.db
      .selectFrom('audit_events')
      .select(['actor_user_id', 'member_id', 'details'])
      .where('action', '=', 'audit-exported')
      .where('details', 'like', '%2015-04-05%')
      .orderBy('details')
      .execute()
    const line = { actor_user_id: administrator.userId, member_id: member }
    expect(events).toEqual([
      { ...line, details: `{"from":"2015-04-05","to":"2015-04-05","loginId":"${clerk.loginId}"}` },
      // What was typed for a login ID may have been a password (LOG-04).
      { ...line, details: '{"from":"2015-04-05","to":"2015-04-05"}' },
    ])
  })

  it('refuses days that are none, keeping what was typed', async () => {
    const visitor = await asAdministrator(stage.portal)
    for (const query of ['from=2015-02-30', 'to=11', 'from=2015-02-02&to=2015-02-01']) {
      const refused = await visitor.get(`${page}?${query}&loginId=ABC`)
      expect([refused.status, refused.title.startsWith('エラー')]).toEqual([422, true])
      expect(refused.html).toContain('value="ABC"')
    }
    expect((await visitor.post('/portal/admin/auditExport', { from: 'x' })).status).toBe(422)
  })

  it('is nobody else’s to read', async () => {
    const person = stage.portal.visitor()
    expect((await person.get(page)).status).toBe(303)
    await signIn(person, clerk.loginId, clerk.password)
    expect((await person.get(page)).status).toBe(403)
    expect((await person.post('/portal/admin/auditExport', {})).status).toBe(403)
  })
})

const rowsOf = ({ html }: { html: string }) => (html.match(/<th scope="row"/g) ?? []).length
