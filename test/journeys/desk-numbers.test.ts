import { expect, it } from 'vitest'
import { days, hours, minutes } from '../../src/domain/time.ts'
import { signIn } from '../faults/steps.ts'
import { ask } from '../harness/desk-cases.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, clerk, helpDesk, operator } from '../harness/people.ts'
import type { TestWorld } from '../harness/world.ts'

const page = '/portal/desk/numbers'
const file = '/portal/desk/numbers.csv'

async function come(portal: TestWorld, person: { loginId: string; password: string } = helpDesk) {
  const visitor = portal.visitor({ language: 'ja' })
  expect((await signIn(visitor, person.loginId, person.password)).status).toBe(303)
  return visitor
}

/** What a table of the page says, row by row, tags aside. */
function tableOf(html: string, caption: string): string[][] {
  const table = html.split('<table').find((one) => one.includes(`<caption>${caption}</caption>`)) ?? ''
  const [, body = ''] = /<tbody>(.*?)<\/tbody>/s.exec(table) ?? []
  return body
    .split('<tr>')
    .slice(1)
    .map((row) =>
      Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs), ([, cell = '']) =>
        cell.replace(/<[^>]*>/g, ''),
      ),
    )
}

onDatabases('The numbers of the help desk', {}, (stage) => {
  it('are all nothing while there was nothing, of this month as far as it has come', async () => {
    const html = (await (await come(stage.portal)).get(page)).body.toString()
    expect(html).toContain('受け付けた問合せは0件です。')
    expect(html).toContain('value="2016-03-01"')
    expect(html).toContain('value="2016-03-23"')
    expect(tableOf(html, '1日ごとの受付件数')).toHaveLength(23)
    expect(tableOf(html, '待ち時間(受付時間内)')).toEqual([
      ['最初の担当者が決まるまで', '0件', 'なし', 'なし'],
      ['完了まで', '0件', 'なし', 'なし'],
    ])
  })

  it('count cases by the day in Japan, their waiting time in the hours of the desk, and how they ended', async () => {
    const { portal } = stage
    const { db, now } = portal.world
    const begin = now()
    // Ten cases: the first nine at 10:24 on Wednesday, the last at 17:30 on Friday.
    const numbers: string[] = []
    for (let n = 0; n < 9; n++)
      numbers.push(await ask(portal, { memberId: `M${n}` }, n < 6 ? 'mailMissing' : 'locked'))
    portal.pass(days(2) + hours(7) + minutes(6))
    numbers.push(await ask(portal))
    for (const [n, number] of numbers.entries()) {
      const isLast = n === 9
      // Taken after ten minutes, twenty, …; the last on Monday morning, half an hour after the desk has opened.
      const received = isLast ? now() : begin
      const taken = isLast ? Date.UTC(2016, 2, 27, 23, 30) : received + minutes(10 * (n + 1))
      await db
        .updateTable('inquiries')
        .set({
          ...{ first_taken_at: taken, assignee_id: helpDesk.userId },
          ...(n < 4
            ? { closed_at: taken + hours(1), closed_by: helpDesk.userId, outcome: 'issued', cause: 'locked' }
            : {}),
        })
        .where('number', '=', number)
        .execute()
    }
    const html = (await (await come(portal)).get(page)).body.toString()
    expect(html).toContain('受け付けた問合せは10件です。')
    const received = tableOf(html, '1日ごとの受付件数').filter(([, count]) => count !== '0件')
    expect(received).toEqual([
      ['2016/03/23', '9件'],
      ['2016/03/25', '1件'],
    ])
    expect(tableOf(html, '待ち時間(受付時間内)')).toEqual([
      ['最初の担当者が決まるまで', '10件', '50分', '1時間20分'],
      ['完了まで', '4件', '1時間20分', '1時間40分'],
    ])
    expect(tableOf(html, '用件').slice(0, 3)).toEqual([
      ['メールアドレス未登録', '7件', '0件'],
      ['メールアドレス誤り・使用不可', '0件', '0件'],
      ['パスワードロック', '3件', '4件'],
    ])
    expect(tableOf(html, '結果')[0]).toEqual(['仮パスワードを発行した', '4件'])
  })

  it('tell what became of what was issued, who was verified and what was refused', async () => {
    const { portal } = stage
    const { db, now } = portal.world
    const one = await db.selectFrom('inquiries').select('id').executeTakeFirstOrThrow()
    const issue = (
      id: string,
      issued_until: number,
      ended: { used_at?: number; superseded_at?: number },
    ) => ({
      ...{ id, inquiry_id: one.id, user_id: clerk.userId, member_id: 'EJUUB99001YSD001', reasons: '' },
      ...{
        hand_over: 'reading' as const,
        asked_by: helpDesk.userId,
        asked_at: now(),
        issued_by: helpDesk.userId,
      },
      ...{ issued_at: now(), issued_until, used_at: null, superseded_at: null, ...ended },
    })
    const asked = { ...issue('i6', 0, {}), issued_at: null, issued_until: null }
    await db
      .insertInto('case_issues')
      .values([
        issue('i1', now() + 1, { used_at: now() }),
        issue('i2', now() + 1, { superseded_at: now() }),
        issue('i3', now(), {}),
        issue('i4', now() + 1, {}),
        issue('i5', now() + 1, {}),
        { ...asked },
      ])
      .execute()
    const kinds = [
      'calledBack',
      'codeRight',
      'codeWrong',
      'callBackFailed',
      'codeWrong',
      'refused',
      'viewed',
    ] as const
    await db
      .insertInto('inquiry_events')
      .values(
        kinds.map((kind, at) => ({
          ...{ inquiry_id: one.id, number: 100 + at, at: now(), kind, details: '{}' },
          actor_user_id: helpDesk.userId,
        })),
      )
      .execute()
    const html = (await (await come(portal, operator)).get(page)).body.toString()
    expect(tableOf(html, '発行した仮パスワード').map(([, count]) => count)).toEqual([
      '1件',
      '1件',
      '1件',
      '2件',
    ])
    expect(tableOf(html, '管理者の確認と、拒否した操作').map(([, count]) => count)).toEqual([
      '2回',
      '3回',
      '1回',
    ])
  })

  it('of a long period go week by week, and of none are refused', async () => {
    const visitor = await come(stage.portal)
    const year = (await visitor.get(`${page}?from=2015/4/1&to=2016-03-31`)).body.toString()
    expect(tableOf(year, '1週間ごとの受付件数')).toHaveLength(53)
    expect(year).toContain('受け付けた問合せは10件です。')
    for (const query of ['from=x', 'from=2016-02-30', 'to=2016-02-01', 'from=2015-01-01&to=2016-03-01']) {
      const answer = await visitor.get(`${page}?${query}`)
      expect([query, answer.status]).toEqual([query, 422])
      expect(answer.body.toString()).toContain('<title>エラー')
    }
    expect((await visitor.post(file, { from: 'x', to: '' })).status).toBe(422)
  })

  it('are taken out as CSV, which is itself on record', async () => {
    const { portal } = stage
    const visitor = await come(portal, operator)
    const typed = { from: '2016-03-23', to: '2016-03-25' }
    const answer = await visitor.post(file, typed)
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="help-desk-20160323-20160325.csv"',
    )
    const lines = answer.body.toString().split('\r\n')
    expect(lines[0]).toBe('\uFEFF集計,項目,値,単位')
    expect(lines).toEqual(
      expect.arrayContaining([
        '1日ごとの受付件数,2016/03/24,0,件',
        '待ち時間(受付時間内),最初の担当者が決まるまで 中央値,50,分',
        '待ち時間(受付時間内),完了まで 90パーセンタイル,100,分',
        '用件(完了時),パスワードロック,4,件',
        '発行した仮パスワード,未使用(期限内),2,件',
      ]),
    )
    const event = await portal.world.db
      .selectFrom('audit_events')
      .select(['actor_user_id', 'member_id', 'details'])
      .where('action', '=', 'cases-exported')
      .executeTakeFirst()
    expect(event).toEqual({ actor_user_id: operator.userId, member_id: null, details: JSON.stringify(typed) })
  })

  it.each([clerk, administrator])('are not for $loginId', async (person) => {
    const visitor = await come(stage.portal, person)
    expect((await visitor.get(page)).status).toBe(403)
    expect((await visitor.post(file, {})).status).toBe(403)
  })

  it('are on the menu of whoever runs the desk', async () => {
    const menu = (await (await come(stage.portal, operator)).get('/portal/menu')).body.toString()
    expect(menu).toContain(`href="${page}"`)
    expect(menu).not.toMatch(/class="board"|desk\/cases|desk\/new/)
  })
})

onDatabases('A password that the desk has issued', {}, (stage) => {
  it('is counted as used by the sign-in it was good for, and by no other', async () => {
    const { portal } = stage
    const { db, hasher, now } = portal.world
    const number = await ask(portal)
    const { id } = await db
      .selectFrom('inquiries')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    const person = await stage.someone()
    await db
      .updateTable('credentials')
      .set({ password_hash: await hasher.hash('Kari5password'), issued_at: now(), issued_until: now() + 9 })
      .where('user_id', '=', person.userId)
      .execute()
    await db
      .insertInto('case_issues')
      .values(
        [person.userId, clerk.userId].map((user_id) => ({
          ...{ id: `of-${user_id}`, inquiry_id: id, user_id, member_id: 'EJUUB99001YSD001', reasons: '' },
          ...{ hand_over: 'reading' as const, asked_by: helpDesk.userId, asked_at: now() },
          ...{ issued_by: helpDesk.userId, issued_at: now(), issued_until: now() + 9 },
        })),
      )
      .execute()
    const used = async () =>
      (
        await db.selectFrom('case_issues').select(['user_id', 'used_at']).orderBy('user_id').execute()
      ).flatMap((one) => (one.used_at === null ? [] : [one.user_id]))
    await signIn(portal.visitor(), person.loginId, 'Chigau7kotoba')
    await signIn(portal.visitor(), clerk.loginId, clerk.password)
    expect(await used()).toEqual([])
    expect((await signIn(portal.visitor(), person.loginId, 'Kari5password')).status).toBe(303)
    expect(await used()).toEqual([person.userId])
  })
})
