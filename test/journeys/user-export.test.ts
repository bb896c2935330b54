import { expect, it } from 'vitest'
import { searchString } from '../../src/domain/users/search.ts'
import { signIn } from '../faults/steps.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, clerk, otherAdministrator, otherMemberId } from '../harness/people.ts'
import type { TestWorld } from '../harness/world.ts'

const file = '/portal/admin/usersExport'
const member = 'EJUUB99001YSD001'

async function come(portal: TestWorld, person: { loginId: string; password: string } = administrator) {
  const visitor = portal.visitor({ language: 'ja' })
  expect((await signIn(visitor, person.loginId, person.password)).status).toBe(303)
  return visitor
}

async function exported(portal: TestWorld) {
  const rows = await portal.world.db.selectFrom('audit_events').selectAll().execute()
  return rows
    .filter(({ action }) => action === 'users-exported')
    .map(({ details, outcome, member_id, actor_user_id }) => ({
      ...{ details: JSON.parse(details), outcome, member_id, actor_user_id },
    }))
}

onDatabases('Users as a CSV', {}, (stage) => {
  it('are told before, written as found, and noted in the trail with what was asked for', async () => {
    const visitor = await come(stage.portal)
    const query = '?name=佐藤&mail=yui.sato@tokyo.example'
    const before = await visitor.get(`${file}${query}`)
    expect(before.body.toString()).toContain('1件のユーザ')
    expect(await exported(stage.portal)).toEqual([])
    const answer = await visitor.submit(before, {}, 'UTF-8で出力')
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.headers['content-disposition']).toBe('attachment; filename="users.csv"')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect([...answer.body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = answer.body.toString().slice(1).split('\r\n')
    expect(lines).toEqual([
      expect.stringMatching(/^会員ID,ログインID,ロール,姓,名/),
      expect.stringContaining(clerk.loginId),
      '',
    ])
    expect(await exported(stage.portal)).toEqual([
      {
        ...{ outcome: 'done', member_id: member, actor_user_id: administrator.userId },
        details: { users: 1, encoding: 'utf-8', filter: searchString({ name: '佐藤', mail: '***' }) },
      },
    ])
  })

  it('are not written in CP932 where that would spoil a name, which is named', async () => {
    await stage.portal.people.add(900, { family_name: '𠮷田', department: 'CP部' })
    const visitor = await come(stage.portal)
    const refused = await visitor.post(`${file}?department=CP部`, { encoding: 'cp932' })
    expect(refused.status).toBe(422)
    expect(refused.body.toString()).toMatch(/TS000900[\s\S]*姓[\s\S]*𠮷[\s\S]*U\+20BB7/)
    expect((await exported(stage.portal)).map(({ outcome }) => outcome)).toContain('refused')
    const whole = await visitor.post(`${file}?name=佐藤`, { encoding: 'cp932' })
    expect(whole.status).toBe(200)
    expect(new TextDecoder('shift_jis').decode(whole.body)).toContain('佐藤')
  })

  it('come whole however many there are', async () => {
    for (let n = 2000; n < 3203; n += 1) await add(stage.portal, n)
    const visitor = await come(stage.portal, otherAdministrator)
    const { body } = await visitor.post(`${file}?department=多数`, { encoding: 'utf-8' })
    expect(body.toString().trimEnd().split('\r\n')).toHaveLength(1204)
  })

  async function add({ world }: TestWorld, n: number) {
    const empty = { given_name: '', family_kana: '', given_kana: '', family_name_en: '', given_name_en: '' }
    await world.db
      .insertInto('users')
      .values({
        ...{ id: `m${n}`, login_id: `MN${n}`, member_id: otherMemberId, role: 'personInCharge', ...empty },
        ...{ family_name: '多', department: '多数', department_en: '', postal_code: '', address: '' },
        ...{ address_en: '', telephone: '', fax: '', version: 1, created_at: 0, updated_at: 0 },
        ...{ search_key: '多\f多数', kana_key: '3多', mail: null, mail_key: null },
      })
      .execute()
  }
})
