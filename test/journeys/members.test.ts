import { describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { membersWalk } from '../harness/members-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, clerk, helpDesk, operator, otherMemberId } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'

onDatabases('members', withoutLimits, (stage) => {
  const walk = () => membersWalk(stage.portal)
  const member = (memberId: string) =>
    stage.portal.world.db.selectFrom('members').selectAll().where('id', '=', memberId).executeTakeFirst()
  const found = async (search: string) => {
    const page = await (await walk().signedIn()).get(paths.members(search))
    return page.root.querySelectorAll('tbody th').map((cell) => cell.text.trim())
  }

  it.each([administrator, clerk, helpDesk])(
    'are nobody else’s but the operator’s: $loginId',
    async (person) => {
      const visitor = await walk().signedIn(person.userId)
      for (const path of [paths.members(), paths.newMember(), paths.member(otherMemberId)])
        expect((await visitor.get(path)).status).toBe(403)
      const values = { memberId: 'SNEAKED', name: 'x', nameEn: '' }
      expect((await visitor.post(paths.newMember(), values)).status).toBe(403)
      expect((await visitor.post(paths.memberAct(otherMemberId, 'suspend'), { version: '1' })).status).toBe(
        403,
      )
      expect(await member('SNEAKED')).toBeUndefined()
      expect(await member(otherMemberId)).toMatchObject({ suspended_at: null })
    },
  )

  describe('a search', () => {
    it('finds a member by the beginning of its ID and by any spelling of any part of either name', async () => {
      expect(await found('?memberId=ejuub99003')).toEqual([otherMemberId])
      for (const name of ['ﾃｽﾄ企業', 'てすと・企業０１', '大森営業所'])
        expect(await found(`?${new URLSearchParams({ name })}`)).toEqual(['EJUUB99001YSD001'])
      expect(await found('?standing=suspended')).toEqual(['EJUUB99002YSD001'])
      expect(await found('?memberId=99003')).toEqual([])
    })

    it('finds who has no administrator in use', async () => {
      const without = await walk().member('管理者のいない会社')
      const ids = await found('?without=1')
      expect(ids).toContain(without)
      expect(ids).not.toContain(otherMemberId)
      const person = await stage.someone()
      const { db, now } = stage.portal.world
      const asAdministrator = { role: 'participantAdministrator', member_id: without } as const
      await db.updateTable('users').set(asAdministrator).where('id', '=', person.userId).execute()
      expect(await found('?without=1')).not.toContain(without)
      await db.updateTable('users').set({ suspended_at: now() }).where('id', '=', person.userId).execute()
      expect(await found('?without=1')).toContain(without)
    })

    it('treats what means something to a database as text', async () => {
      for (const name of ["' or 1=1 --", '100%の_会社', '\\'])
        expect(
          (await (await walk().signedIn()).get(`/portal/members?${new URLSearchParams({ name })}`)).status,
        ).toBe(200)
      expect(await found(`?${new URLSearchParams({ name: "' or 1=1 --" })}`)).toEqual([])
      expect((await (await walk().signedIn()).get('/portal/members?memberId=%27%25')).status).toBe(422)
      expect(await found('?name=%ED%A0%80&after=%00&before=%ff&standing=x')).not.toEqual(['x'])
    })

    it('goes through the pages there and back, each member once', async () => {
      const { db, now } = stage.portal.world
      const ids = Array.from({ length: 120 }, (_, number) => `PAGE${String(number).padStart(4, '0')}`)
      const at = now()
      const row = { name: '頁', name_en: '', suspended_at: null, created_at: at, updated_at: at }
      await db
        .insertInto('members')
        .values(ids.map((id) => ({ ...row, id })))
        .execute()
      const visitor = await walk().signedIn()
      let page = await visitor.get(paths.members('?memberId=PAGE'))
      const seen: string[][] = []
      const read = () => page.root.querySelectorAll('tbody th').map((cell) => cell.text.trim())
      for (;;) {
        seen.push(read())
        if (!page.html.includes('次のページ')) break
        page = await visitor.get(page.link('次のページ'))
      }
      expect(seen.flat()).toEqual(ids)
      for (const earlier of seen.slice(0, -1).reverse()) {
        page = await visitor.get(page.link('前のページ'))
        expect(read()).toEqual(earlier)
      }
      expect(page.html).not.toContain('前のページ')
    })
  })

  it('are added with the rules of the import, and only once', async () => {
    const visitor = await walk().signedIn()
    const page = await visitor.get(paths.newMember())
    const faulty = await visitor.submit(page, { 会員ID: '会員', 会員名: '', '会員名(英語)': 'テスト' })
    expect(faulty.status).toBe(422)
    expect(faulty.root.querySelectorAll('#errors li')).toHaveLength(3)
    const added = await visitor.submit(page, {
      会員ID: ' ｎｅｗ００１ ',
      会員名: '新しい　会社',
      '会員名(英語)': '',
    })
    expect(added.location).toContain(paths.member('NEW001'))
    expect(await member('NEW001')).toMatchObject({ name: '新しい　会社', version: 1, suspended_at: null })
    const twice = await visitor.submit(page, { 会員ID: 'NEW001', 会員名: 'もう一つ' })
    expect([twice.status, twice.text.includes('すでに登録されています')]).toEqual([422, true])
    expect(await member('NEW001')).toMatchObject({ name: '新しい　会社' })
    expect(await found('?name=%E6%96%B0%E3%81%97%E3%81%84%E4%BC%9A%E7%A4%BE')).toEqual(['NEW001'])
    expect(await walk().trail('NEW001')).toMatchObject([
      { action: 'member-added', actor: operator.userId, target: null },
    ])
  })

  it('are renamed by the first of two operators, and the second is told (R16)', async () => {
    const memberId = await walk().member('前の名前')
    const [first, second] = [await walk().signedIn(), await walk().signedIn()]
    const [one, two] = [await first.get(paths.member(memberId)), await second.get(paths.member(memberId))]
    expect((await first.submit(one, { 会員名: '先の名前' }, '変更')).status).toBe(303)
    const refused = await second.submit(two, { 会員名: '後の名前' }, '変更')
    expect([refused.status, refused.text.includes('先にこの会員を変更しました')]).toEqual([409, true])
    expect(await member(memberId)).toMatchObject({ name: '先の名前', version: 2 })
    expect(await walk().trail(memberId)).toMatchObject([
      {
        action: 'member-changed',
        details: { changes: { memberName: { before: '前の名前', after: '先の名前' } } },
      },
    ])
    expect(await found('?name=%E5%89%8D%E3%81%AE%E5%90%8D%E5%89%8D')).toEqual([])
  })

  it('are renamed once when ten browsers send the same version at one instant', async () => {
    const memberId = await walk().member('前の名前')
    const visitors = await Promise.all(Array.from({ length: 10 }, () => walk().signedIn()))
    const answers = await Promise.all(
      visitors.map((visitor, index) =>
        visitor.post(paths.member(memberId), { version: '1', name: `名前${index}`, nameEn: '' }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(9).fill(409)])
    expect(await walk().trail(memberId)).toHaveLength(1)
  })

  it('take nothing from a form but their names', async () => {
    const memberId = await walk().member()
    const visitor = await walk().signedIn()
    const extra = { suspendedAt: '1', suspended_at: '1', id: 'OTHER', memberId: 'OTHER', search_key: 'x' }
    await visitor.post(paths.member(memberId), { version: '1', name: '名前だけ', nameEn: '', ...extra })
    expect(await member(memberId)).toMatchObject({
      name: '名前だけ',
      suspended_at: null,
      search_key: '名前ダケ',
    })
  })

  it('show a name of any kind as text', async () => {
    const name = '<script>alert(1)</script>=cmd|\u202eevil "\'>'
    const memberId = await walk().member(name)
    const visitor = await walk().signedIn()
    for (const path of [
      paths.members(`?memberId=${memberId}`),
      paths.member(memberId),
      paths.memberAct(memberId, 'suspend'),
      paths.memberAct(memberId, 'invite'),
    ]) {
      const { html, root } = await visitor.get(path)
      expect(html).not.toContain('<script>alert')
      // What turns the direction of writing turns it inside its own element only.
      expect(root.querySelectorAll('bdi').some((one) => one.text.includes('\u202e'))).toBe(true)
    }
    const typed = await visitor.post(paths.newMember(), { memberId: 'X1', name, nameEn: '' })
    expect([typed.status, await member('X1')]).toEqual([422, undefined])
  })

  it('are answered for as absent where there is none of that ID', async () => {
    const visitor = await walk().signedIn()
    for (const path of [paths.member('NOBODY'), paths.memberAct('NOBODY', 'suspend'), paths.member('%00')])
      expect((await visitor.get(path)).status).toBe(404)
    for (const act of ['suspend', 'resume', 'invite', 'withdraw'] as const)
      expect((await visitor.post(paths.memberAct('NOBODY', act), { version: '1' })).status).toBe(404)
  })
})
