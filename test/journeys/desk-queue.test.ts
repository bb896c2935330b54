import { expect, it } from 'vitest'
import { hours, minutes } from '../../src/domain/time.ts'
import { signIn } from '../faults/steps.ts'
import { ask } from '../harness/desk-cases.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, clerk, helpDesk, operator, otherMemberId, secondDesk } from '../harness/people.ts'
import type { TestWorld } from '../harness/world.ts'

const queue = '/portal/desk/cases'
const registration = '/portal/desk/new'

async function come(portal: TestWorld, person: { loginId: string; password: string } = helpDesk) {
  const visitor = portal.visitor({ language: 'ja' })
  expect((await signIn(visitor, person.loginId, person.password)).status).toBe(303)
  return visitor
}

/** The receipt numbers of a page of the list. */
const listed = (html: string) =>
  Array.from(html.matchAll(/desk\/cases\/(\d{8}-\d{6})"/g), ([, number]) => number)

onDatabases('The queue of the help desk', {}, (stage) => {
  const numbers: string[] = []
  /** Everything but what an earlier test has closed, by what the address says. */
  const found = async (query: string, person = helpDesk) =>
    listed((await (await come(stage.portal, person)).get(`${queue}${query}`)).body.toString())

  it('is empty and says so, with how it stands with the hours of the desk', async () => {
    const visitor = await come(stage.portal)
    const page = (await visitor.get(queue)).body.toString()
    expect(page).toContain('未完了の問合せはありません。')
    expect(page).toContain('ただいま受付時間内です。')
    const menu = (await visitor.get('/portal/menu')).body.toString()
    expect(menu).toContain('対応の必要な問合せはありません。')
    expect(menu).toContain(`href="${queue}"`)
  })

  it('lists what is open, the oldest first, with the waiting time in the hours of the desk', async () => {
    const { portal } = stage
    numbers.push(await ask(portal))
    portal.pass(hours(1))
    numbers.push(
      await ask(portal, {
        ...{ memberId: otherMemberId, memberName: '別会社 株式会社', requesterLoginId: 'ZY000002' },
        ...{ requesterName: '余所 葉', telephone: '+81 90-0000-1234', targets: 'ZY000007 ZY000008' },
      }),
    )
    await ask(portal)
    const page = (await (await come(portal)).get(queue)).body.toString()
    expect(listed(page)).toEqual(numbers)
    expect(page).toContain('1時間00分')
    expect(page).toContain('同じ問合せ 他1件')
    expect(page.match(/class="known"/g)).toHaveLength(1)
    expect(page).not.toContain('回答の目安を超過')
    expect(page).toContain('担当者の決まっていない問合せ: 2件')
  })

  it('counts no night and no Saturday, and says in words what has waited too long', async () => {
    const { portal } = stage
    portal.pass(hours(24 * 3))
    const page = (await (await come(portal)).get(queue)).body.toString()
    expect(page).toContain('ただいま受付時間外です。次の受付開始は 2016/03/28 (月)')
    expect(page).toContain('回答の目安を超過')
    expect(page).not.toMatch(/7[3-9]時間|8\d時間/)
    portal.pass(hours(48))
  })

  it.each([
    ['?q=ZY0000', [1]],
    ['?q=zy000008', [1]],
    ['?q=090000', [1]],
    ['?q=03-0000', [0]],
    ['?q=ｅｊｕｕｂ99001', [0]],
    ['?q=ej', [1, 0]],
    ['?q=オオモリ', []],
    ['?q=大森営業', [0]],
    ['?q=余所葉', [1]],
    ['?q=%25', []],
    ["?q=' or 1=1 --", []],
    ['?known=1', [0]],
    ['?whose=mine', []],
    ['?whose=nobody', [0, 1]],
    ['?state=approval', []],
    ['?state=closed', []],
    ['?state=any', [1, 0]],
    ['?state=nonsense&whose=him&known=x&behind=y', [0, 1]],
  ])('finds with %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected.map((at) => numbers[at]))
  })

  it('leads from a whole receipt number to its case, also from that of a repetition', async () => {
    const visitor = await come(stage.portal)
    const { db } = stage.portal.world
    const given = await db.selectFrom('inquiry_receipts').select('number').orderBy('received_at').execute()
    const repeated = given.map(({ number }) => number).find((number) => !numbers.includes(number)) ?? ''
    for (const typed of [numbers[0] ?? '', (numbers[0] ?? '').replace('-', ''), repeated])
      expect((await visitor.get(`${queue}?q=${typed}`)).location).toContain(
        `/portal/desk/cases/${numbers[0]}`,
      )
    expect((await visitor.get(`${queue}?q=20160323-999999`)).body.toString()).toContain('条件に合う問合せ')
  })

  it('shows whose a case is, and what waits for whose approval', async () => {
    const { portal } = stage
    const { db } = portal.world
    const case0 = await db
      .selectFrom('inquiries')
      .select('id')
      .where('number', '=', numbers[0] ?? '')
      .executeTakeFirstOrThrow()
    await db
      .updateTable('inquiries')
      .set({ assignee_id: helpDesk.userId, asked_approval_at: portal.world.now() })
      .where('id', '=', case0.id)
      .execute()
    const nothing = {
      decided_by: null,
      approved_at: null,
      declined_at: null,
      issued_by: null,
      issued_at: null,
    }
    const unissued = { issued_until: null, draw: null, key_hash: null, superseded_at: null, used_at: null }
    await db
      .insertInto('case_issues')
      .values({
        ...{ id: 'issue', inquiry_id: case0.id, user_id: clerk.userId, member_id: 'EJUUB99001YSD001' },
        ...{
          hand_over: 'reading',
          asked_by: helpDesk.userId,
          asked_at: 1,
          reasons: 'repeated',
          told_at: null,
        },
        ...nothing,
        ...unissued,
      })
      .execute()
    expect(await found('?whose=mine')).toEqual([numbers[0]])
    expect(await found('?whose=mine', secondDesk)).toEqual([])
    expect(await found('?whose=nobody')).toEqual([numbers[1]])
    expect(await found('?state=approval')).toEqual([numbers[0]])
    const page = (await (await come(portal, secondDesk)).get(queue)).body.toString()
    expect(page).toMatch(/発行の承認待ち.*担当: <span lang="ja">運営/s)
    const line = /<a href="([^"]*)"><span>([^<]*)<\/span><span class="count">(\d+)件/g
    const board = async (person: typeof helpDesk) =>
      Array.from(
        (await (await come(portal, person)).get('/portal/menu')).body.toString().matchAll(line),
        ([, , mark, count]) => [mark, Number(count)],
      )
    expect(await board(helpDesk)).toEqual([
      ['自分が担当', 1],
      ['担当者なし', 1],
    ])
    expect(await board(secondDesk)).toEqual([
      ['発行の承認待ち', 1],
      ['担当者なし', 1],
    ])
    // Neither whoever works on the case decides, nor whoever it is about.
    const stands = async (assignee_id: string | null, user_id: string) => {
      await db.updateTable('inquiries').set({ assignee_id }).where('id', '=', case0.id).execute()
      await db.updateTable('case_issues').set({ user_id }).where('id', '=', 'issue').execute()
      return board(secondDesk)
    }
    expect(await stands(secondDesk.userId, clerk.userId)).toEqual([
      ['自分が担当', 1],
      ['担当者なし', 1],
    ])
    expect(await stands(null, secondDesk.userId)).toEqual([['担当者なし', 2]])
    expect(await stands(null, clerk.userId)).toEqual([
      ['発行の承認待ち', 1],
      ['担当者なし', 2],
    ])
  })

  it('goes through the pages without losing or doubling a case', async () => {
    const { portal } = stage
    const many: string[] = []
    for (let n = 0; n < 110; n++) {
      portal.pass(n % 3 === 0 ? minutes(1) : 0)
      many.push(
        await ask(portal, { requesterLoginId: `PG${String(n).padStart(4, '0')}`, memberId: `MANY${n}` }),
      )
    }
    const visitor = await come(portal)
    for (const query of ['q=PG', 'q=PG0', 'q=MANY', 'q=PG0&state=open']) {
      const seen: (string | undefined)[] = []
      for (let next: string | undefined = `${queue}?${query}`; next; ) {
        const page = (await visitor.get(next)).body.toString()
        seen.push(...listed(page))
        next = /rel="next" href="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
      }
      expect([query, seen.length, new Set(seen)]).toEqual([query, 110, new Set(many)])
    }
  })

  it('is never an error, however odd or long what is typed, and writes it as text', async () => {
    const visitor = await come(stage.portal)
    const odd = [
      '%',
      '_',
      '\\',
      '\u0000',
      '\u202e',
      '\ud83d',
      '＊',
      '𠮷'.repeat(200),
      '9'.repeat(3000),
      '+',
      '-',
    ]
    for (const text of [...odd, '"><script>alert(1)</script>'])
      for (const field of ['q', 'state', 'whose', 'known', 'behind']) {
        const answer = await visitor.get(`${queue}?${new URLSearchParams({ [field]: text })}`)
        expect([field, text, answer.status]).toEqual([field, text, 200])
        expect(answer.body.toString()).not.toContain('<script>alert')
      }
  })

  it.each([clerk, administrator, operator])('is not for $loginId', async (person) => {
    const visitor = await come(stage.portal, person)
    for (const page of [queue, registration]) expect((await visitor.get(page)).status).toBe(403)
    expect((await visitor.post(registration, {})).status).toBe(403)
    expect((await visitor.get('/portal/menu')).body.toString()).not.toContain(queue)
  })
})

onDatabases('An inquiry by telephone or mail', {}, (stage) => {
  const typed = {
    ...{ channel: 'telephone', topic: 'locked', memberId: 'ejuub99001ysd001', memberName: 'テスト 大森' },
    ...{ requesterLoginId: administrator.loginId, requesterName: '大森', telephone: '', replyMail: '' },
    ...{ targets: clerk.loginId, text: '至急', language: 'ja' },
  }

  it('becomes a case of whoever registers it, and stands in the audit trail', async () => {
    const { portal } = stage
    const visitor = await come(portal)
    const answer = await visitor.post(registration, typed)
    expect(answer.status).toBe(303)
    const number = /cases\/(\d{8}-\d{6})\?message=registered$/.exec(answer.location ?? '')?.[1] ?? ''
    const { db } = portal.world
    expect(
      await db
        .selectFrom('inquiries')
        .select(['channel', 'topic', 'assignee_id', 'created_by', 'first_taken_at'])
        .where('number', '=', number)
        .executeTakeFirst(),
    ).toEqual({
      ...{ channel: 'telephone', topic: 'locked', assignee_id: helpDesk.userId, created_by: helpDesk.userId },
      first_taken_at: portal.world.now(),
    })
    const acts = await db
      .selectFrom('audit_events')
      .select('action')
      .where('actor_user_id', '=', helpDesk.userId)
      .execute()
    expect(acts.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['inquiry-registered', 'case-taken']),
    )
    expect((await visitor.get(answer.location ?? '')).body.toString()).toContain(number)
  })

  it('asked again leads to the case that is open, and leaves it with whoever has it', async () => {
    const visitor = await come(stage.portal, secondDesk)
    const answer = await visitor.post(registration, { ...typed, channel: 'mail' })
    const location = answer.location ?? ''
    expect(location).toContain('message=repeated')
    expect((await visitor.get(location)).body.toString()).toContain('同じ問合せを対応中です')
    const page = await visitor.get(queue)
    expect(listed(page.body.toString())).toHaveLength(1)
    expect(listed((await visitor.get(`${queue}?whose=mine`)).body.toString())).toEqual([])
  })

  it('is refused with what is wrong, keeping what was typed', async () => {
    const visitor = await come(stage.portal)
    const answer = await visitor.post(registration, {
      ...typed,
      memberId: '会員',
      targets: '',
      text: '<b>急</b>',
    })
    expect(answer.status).toBe(422)
    const page = answer.body.toString()
    expect(page).toContain('<title>エラー')
    expect(page).toContain('&lt;b&gt;急')
    expect(page.match(/class="fault"/g)).toHaveLength(2)
  })
})
