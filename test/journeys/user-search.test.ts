import { expect, it } from 'vitest'
import { concerns, searchString } from '../../src/domain/users/search.ts'
import { signIn } from '../faults/steps.ts'
import { onDatabases } from '../harness/on-databases.ts'
import {
  administrator,
  clerk,
  helpDesk,
  operator,
  otherAdministrator,
  otherClerk,
  otherMemberId,
} from '../harness/people.ts'
import type { TestWorld } from '../harness/world.ts'

const page = '/portal/admin/users'
const file = '/portal/admin/usersExport'
const member = 'EJUUB99001YSD001'

async function come(portal: TestWorld, person: { loginId: string; password: string } = administrator) {
  const visitor = portal.visitor({ language: 'ja' })
  expect((await signIn(visitor, person.loginId, person.password)).status).toBe(303)
  return visitor
}

/** The login IDs of a page of results. */
const listed = (html: string) =>
  Array.from(html.matchAll(/admin\/users\/(\w+)["?]/g), ([, loginId]) => loginId)

onDatabases('A search of users', {}, (stage) => {
  it('goes from the menu to a page of people, each a link to their record', async () => {
    const visitor = await come(stage.portal)
    expect((await visitor.get('/portal/menu')).body.toString()).toContain('href="/portal/admin/users"')
    const all = await visitor.get(page)
    expect(all.status).toBe(200)
    expect(listed(all.body.toString())).toContain(clerk.loginId)
    const some = await visitor.submit(all, { name: '佐藤結衣' }, '検索')
    expect(listed(some.body.toString())).toEqual([clerk.loginId])
  })

  it('AUTHZ-02 R17 shows nobody of another member and no staff, whatever is asked for', async () => {
    const visitor = await come(stage.portal)
    const own = await stage.portal.world.db
      .selectFrom('users')
      .select('login_id')
      .where('member_id', '=', member)
      .execute()
    const ids = new Set(own.map(({ login_id }) => login_id))
    const queries = [
      '',
      `memberId=${otherMemberId}`,
      `memberId=${otherMemberId}&member_id=${otherMemberId}`,
      'name=余所',
      `loginId=${otherClerk.loginId}`,
      'loginId=Z',
      'loginId=OP',
      'mail=other.example',
      'mail=operator.example',
      "name=' or member_id <> '",
      'name=%25',
      'loginId=%25',
      'mail=%25',
      'department=_',
      'page=-1',
      'page=2',
      'page=99999999999999999999',
      'page=1;drop table users',
      ...concerns.map((one) => `concern=${one}`),
    ]
    for (const query of queries) {
      const found = await visitor.get(`${page}?${query}`)
      expect([query, found.status]).toEqual([query, 200])
      const html = found.body.toString()
      expect(listed(html).filter((loginId) => !ids.has(loginId ?? ''))).toEqual([])
      expect([query, /余所|運営|other\.example/.test(html.replace(/<form[\s\S]*?<\/form>/g, ''))]).toEqual([
        query,
        false,
      ])
      const { body } = await visitor.post(`${file}?${query}`, { encoding: 'utf-8' })
      expect([query, body.toString()]).toEqual([
        query,
        expect.not.stringMatching(/余所|運営|Z[XY]0|OP0|EJUUB99003/),
      ])
    }
    const foreign = await visitor.get(`${page}?loginId=${otherClerk.loginId}`)
    const absent = await visitor.get(`${page}?loginId=XX999999`)
    const bare = (html: string) => html.replaceAll(otherClerk.loginId, '').replaceAll('XX999999', '')
    const plain = (html: string) => bare(html).replace(/name="formKey" value="[^"]*"/g, '')
    expect(plain(foreign.body.toString())).toBe(plain(absent.body.toString()))
  })

  it('is never an error, however odd or long what is typed', async () => {
    const visitor = await come(stage.portal)
    const odd = [
      '%',
      '_',
      '\\',
      "'; drop table users; --",
      '\u0000',
      '\u200b',
      '\ud83d',
      '＊',
      '𠮷'.repeat(200),
      '大'.repeat(3000),
    ]
    for (const text of odd)
      for (const field of ['loginId', 'name', 'department', 'mail', 'standing', 'concern', 'page'])
        expect([
          field,
          text,
          (await visitor.get(`${page}?${new URLSearchParams({ [field]: text })}`)).status,
        ]).toEqual([field, text, 200])
    const long = await visitor.get(`${page}?name=${'a'.repeat(10_000)}`)
    expect(long.body.toString()).toContain('条件に合うユーザはいません')
    expect(long.body.toString()).not.toContain('a'.repeat(1000))
  })

  it('writes what was typed as text, never as markup', async () => {
    const visitor = await come(stage.portal)
    const attack = `"><script>alert(1)</script>`
    const { body } = await visitor.get(`${page}?${new URLSearchParams({ name: attack, mail: attack })}`)
    expect(body.toString()).not.toContain('<script>alert')
  })

  it('goes through the pages by reading, and back to the last one when people have gone', async () => {
    const kana = ['アオキ', 'イイダ', 'ウエダ', 'エンドウ', 'オオタ']
    for (let n = 0; n < 120; n++)
      await stage.portal.world.db
        .insertInto('users')
        .values({
          ...{ id: `p${n}`, login_id: `PG${String(n).padStart(4, '0')}`, member_id: otherMemberId },
          ...{
            role: 'personInCharge',
            family_name: 'ページ',
            given_name: String(n),
            family_kana: '',
            given_kana: '',
          },
          ...{ family_name_en: '', given_name_en: '', department: '', department_en: '', postal_code: '' },
          ...{
            address: '',
            address_en: '',
            telephone: '',
            fax: '',
            version: 1,
            created_at: 0,
            updated_at: 0,
          },
          ...{ search_key: 'ページ\f', kana_key: `1${kana[n % 5]}`, mail: null, mail_key: null },
        })
        .execute()
    const visitor = await come(stage.portal, otherAdministrator)
    const seen: (string | undefined)[] = []
    let current = await visitor.get(`${page}?loginId=PG`)
    expect(current.body.toString()).toContain('検索結果 120件')
    for (;;) {
      seen.push(...listed(current.body.toString()))
      const next = /rel="next" href="([^"#]*)#results"/
        .exec(current.body.toString())?.[1]
        ?.replaceAll('&amp;', '&')
      if (next === undefined) break
      expect(next).toContain('loginId=PG')
      current = await visitor.get(next)
    }
    const order = Array.from({ length: 120 }, (_, n) => n).sort((a, b) => (a % 5) - (b % 5) || a - b)
    expect(seen).toEqual(order.map((n) => `PG${String(n).padStart(4, '0')}`))
    const beyond = await visitor.get(`${page}?loginId=PG&page=77`)
    expect(beyond.body.toString()).toContain('3 / 3 ページ')
    expect(listed(beyond.body.toString())).toHaveLength(20)
  })

  it('comes back to the same search when the language is changed', async () => {
    const visitor = await come(stage.portal)
    const search = `${page}${searchString({ name: '佐藤', concerns: ['unconfirmed'] })}`
    const found = await visitor.get(search)
    const returnTo =
      /name="returnTo" value="([^"]*)"/.exec(found.body.toString())?.[1]?.replaceAll('&amp;', '&') ?? ''
    const answer = await visitor.post('/portal/language', { language: 'en', returnTo })
    expect(answer.location).toBe(new URL(search, answer.url).href)
    for (const elsewhere of [
      '//evil.example/?a=b',
      '/portal/menu?next=//evil.example',
      '/portal/menu?x=\r\nSet-Cookie:a=b',
    ])
      expect(
        (await visitor.post('/portal/language', { language: 'ja', returnTo: elsewhere })).location,
      ).toMatch(/^https:\/\/portal\.example\.com\/portal\/login\//)
  })
})

onDatabases('The board on the menu', {}, (stage) => {
  it('counts those of the own member who need help, and leads to exactly them', async () => {
    const visitor = await come(stage.portal)
    const menu = (await visitor.get('/portal/menu')).body.toString()
    const lines = Array.from(
      menu.matchAll(/<a href="([^"#]*)(?:#results)?"><span>([^<]*)<\/span><span class="count">(\d+)人/g),
      ([, href = '', mark, count]) => ({ href: href.replaceAll('&amp;', '&'), mark, count: Number(count) }),
    )
    expect(lines.map(({ mark }) => mark)).toEqual(['アドレス未登録', 'アドレス未確認', '未ログイン'])
    for (const { href, count } of lines) {
      if (count === 1) continue
      expect((await visitor.get(href)).body.toString()).toContain(`検索結果 ${count}件`)
    }
    expect(menu).not.toMatch(/余所|Z[XY]0/)
  })

  it('leads straight to the person where it is one', async () => {
    const menu = (await (await come(stage.portal)).get('/portal/menu')).body.toString()
    expect(menu).toMatch(/href="\/portal\/admin\/users\/WR012576"><span>アドレス未登録/)
  })

  it('is calm when all is well', async () => {
    const { world } = stage.portal
    await world.db
      .updateTable('users')
      .set({ mail_verified_at: 1, mail: 'a@example.com', mail_key: 'a@example.com', first_sign_in_at: 1 })
      .where('member_id', '=', otherMemberId)
      .execute()
    const menu = (await (await come(stage.portal, otherAdministrator)).get('/portal/menu')).body.toString()
    expect(menu).toContain('確認の必要なユーザはいません')
  })

  it.each([clerk, helpDesk, operator])('is not shown to who may not search: $loginId', async (person) => {
    const visitor = await come(stage.portal, person)
    const menu = (await visitor.get('/portal/menu')).body.toString()
    expect(menu).not.toMatch(/確認の必要なユーザ|admin\//)
    expect((await visitor.get(page)).status).toBe(403)
    expect((await visitor.get(file)).status).toBe(403)
    expect((await visitor.post(file, {})).status).toBe(403)
  })
})
