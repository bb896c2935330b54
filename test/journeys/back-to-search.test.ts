import { expect, it } from 'vitest'
import { searchString } from '../../src/domain/users/search.ts'
import { paths } from '../../src/paths.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator } from '../harness/people.ts'
import { tryPassword } from '../security/portal.ts'

onDatabases('The record of somebody who was searched for', {}, (stage) => {
  /** Somebody found alone by a search of their own, and the administrator's browser on the page of that search. */
  async function found() {
    const person = await stage.someone()
    const visitor = stage.portal.visitor()
    await tryPassword(visitor, administrator.loginId, administrator.password)
    const search = searchString({ loginId: person.loginId, name: '', standing: 'active' }, { page: '1' })
    const list = await visitor.get(paths.users(search))
    const record = await visitor.get(list.link(person.loginId))
    expect(record.text).toContain('ユーザ情報変更')
    return { person, visitor, record, back: paths.foundUsers(search.replace('&page=1', '')) }
  }

  it('leads back to exactly that search, also after it was saved, refused and looked at in another language', async () => {
    const { visitor, record, back } = await found()
    expect(record.link('戻る')).toBe(back)
    const refused = await visitor.submit(record, { familyName: '大森😀' }, '変更')
    expect([refused.status, refused.link('戻る')]).toEqual([422, back])
    const plain = { familyName: '大森', givenName: 'そうた', familyKana: 'オオモリ', givenKana: 'ソウタ' }
    const english = { familyNameEn: 'Omori', givenNameEn: 'Sota' }
    const saved = await visitor.follow(await visitor.submit(refused, { ...plain, ...english }, '変更'))
    expect(saved.text).toContain('登録情報を変更しました。')
    expect(saved.link('戻る')).toBe(back)
    const inEnglish = await visitor.follow(await visitor.submit(saved, {}, 'English'))
    expect(inEnglish.link('Back')).toBe(back)
    await visitor.submit(inEnglish, {}, '日本語')
  })

  it('leads back to it after an act, refused or done, and after a look at the address that waits', async () => {
    const { person, visitor, record, back } = await found()
    const ask = await visitor.get(record.link('利用停止ログインできないようにします。あとで再開できます。'))
    const toRecord = await visitor.get(ask.link('戻る'))
    expect(toRecord.link('戻る')).toBe(back)
    const done = await visitor.follow(await visitor.submit(ask, {}, '利用を停止する'))
    expect(done.text).toContain('利用を停止しました')
    expect(done.link('戻る')).toBe(back)
    const again = await visitor.submit(ask, {}, '利用を停止する')
    expect(again.status).toBe(409)
    expect((await visitor.get(again.link('ユーザ情報変更へ戻る'))).link('戻る')).toBe(back)
    await visitor.submit(
      await visitor.get(done.link('利用再開停止した利用を再開し、再びログインできるようにします。')),
      {},
      '利用を再開する',
    )

    const issued = await visitor.submit(
      await visitor.get(
        record.link('仮パスワードの発行メールを受け取れない利用者に、1回だけ使えるパスワードを発行します。'),
      ),
      {},
      '仮パスワードを発行する',
    )
    expect(issued.status).toBe(200)
    expect((await visitor.get(issued.link('渡しました(ユーザ情報変更へ)'))).link('戻る')).toBe(back)

    const names = { familyName: '大森', givenName: 'そうた', familyKana: 'オオモリ', givenKana: 'ソウタ' }
    const changed = { ...names, familyNameEn: 'Omori', givenNameEn: 'Sota', mail: `new-${person.mail}` }
    const asked = await visitor.submit(await visitor.get(record.url), changed, '変更')
    const waiting = await visitor.follow(asked)
    const resent = await visitor.follow(await visitor.submit(waiting, {}, '確認メールを再送する'))
    expect((await visitor.get(resent.link('登録情報に戻る'))).link('戻る')).toBe(back)
  })

  it('leads to all users where it was reached in another way, or from what is no search', async () => {
    const { person, visitor } = await found()
    const at = async (query: string) => (await visitor.get(paths.user(person.loginId) + query)).link('戻る')
    expect(await at('')).toBe(paths.users())
    for (const odd of [
      '//evil.example/',
      '?next=//evil.example',
      'javascript:alert(1)',
      '\r\nx: y',
      '#x',
      '%',
    ])
      expect([odd, await at(`?${new URLSearchParams({ found: odd })}`)]).toEqual([odd, paths.users()])
    const mixed = new URLSearchParams({ found: '?x=1&name="><script>&page=-3' })
    expect(await at(`?${mixed}`)).toBe(paths.foundUsers(searchString({ name: '"><script>' })))
  })

  it('is reached from a search that is far too long all the same', async () => {
    const { person, visitor } = await found()
    const long = await visitor.get(
      paths.users(
        searchString({ loginId: person.loginId, name: ' '.repeat(400), department: '　'.repeat(400) }),
      ),
    )
    const record = await visitor.get(long.link(person.loginId))
    expect([record.status, record.link('戻る')]).toEqual([200, paths.users()])
  })
})
