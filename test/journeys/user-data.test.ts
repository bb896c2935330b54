import { expect, it } from 'vitest'
import type { Answer, Visitor } from '../harness/http-client.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, otherClerk } from '../harness/people.ts'
import { tryPassword } from '../security/portal.ts'

const own = '/portal/userInfo'

onDatabases('Registered data', {}, (stage) => {
  async function signedIn(person: { loginId: string; password: string }): Promise<Visitor> {
    const visitor = stage.portal.visitor()
    await tryPassword(visitor, person.loginId, person.password)
    return visitor
  }

  const record = (userId: string) =>
    stage.portal.world.db.selectFrom('users').selectAll().where('id', '=', userId).executeTakeFirstOrThrow()

  const events = (userId: string) =>
    stage.portal.world.db
      .selectFrom('audit_events')
      .selectAll()
      .where('target_user_id', '=', userId)
      .where('action', '=', 'record-changed')
      .execute()

  /** Opens a record, changes these fields of it and presses 変更. */
  async function change(visitor: Visitor, fields: Record<string, string>, path = own): Promise<Answer> {
    return visitor.submit(await visitor.get(path), fields, '変更')
  }

  async function mailTo(address: string) {
    const mail = await stage.portal.smtp.waitForMail(({ envelope }) => envelope.to.includes(address))
    return mail.read()
  }

  /** A record without anything to warn of. */
  async function somebody() {
    const person = await stage.someone()
    const visitor = await signedIn(person)
    await stage.portal.world.db
      .updateTable('users')
      .set({
        family_name: '大森',
        given_name: 'そうた',
        family_kana: 'オオモリ',
        given_kana: 'ソウタ',
        family_name_en: 'Omori',
        given_name_en: 'Sota',
      })
      .where('id', '=', person.userId)
      .execute()
    return { person, visitor }
  }

  it('is put in order, stored, shown back and found by its new name', async () => {
    const { person, visitor } = await somebody()
    const answer = await change(visitor, {
      familyName: ' ﾊｼﾓﾄ ',
      familyKana: 'はしもと',
      postalCode: '〒１４３００００',
      address: '東京都大田区大森0-0-0',
      telephone: '０３（００００）００００',
    })
    expect(answer.status).toBe(303)
    const saved = await visitor.follow(answer)
    expect(saved.text).toContain('登録情報を変更しました。')
    expect(saved.text).toContain('03-0000-0000')
    expect(saved.text).toContain('入力を整えて登録しました')
    expect(await record(person.userId)).toMatchObject({
      family_name: 'ハシモト',
      family_kana: 'ハシモト',
      postal_code: '143-0000',
      telephone: '03-0000-0000',
      version: 2,
      search_key: expect.stringContaining('ハシモト'),
    })
    const [event] = await events(person.userId)
    expect(JSON.parse(event?.details ?? '')).toMatchObject({
      changes: { familyName: { before: '大森', after: 'ハシモト' } },
    })
  })

  it('is not stored at all while one field is red, and every red is named in one go', async () => {
    const { person, visitor } = await somebody()
    const answer = await change(visitor, {
      familyName: '大\u202E森',
      familyKana: '大森',
      department: '資材部',
      telephone: 'abc',
      mail: 'nowhere',
    })
    expect(answer.status).toBe(422)
    expect(answer.title).toContain('エラー')
    expect(answer.root.querySelectorAll('[aria-invalid=true]').map((field) => field.id)).toEqual([
      'familyName',
      'familyKana',
      'telephone',
      'mail',
    ])
    expect(answer.root.querySelector('#department')?.getAttribute('value')).toBe('資材部')
    expect(await record(person.userId)).toMatchObject({ department: '', version: 1 })
  })

  it('says which field is too long or too short, what a number looks like, and what may not be empty', async () => {
    const { visitor } = await somebody()
    const answer = await change(visitor, { telephone: '03-00', department: '部'.repeat(101) })
    expect(answer.root.querySelectorAll('.fault').map(({ text }) => text)).toEqual([
      '＊部署名が長すぎます。100文字以内で入力してください。',
      '＊電話番号が短すぎます。6桁以上で入力してください。',
    ])
    expect(answer.root.querySelector('#telephone-support')?.text).toBe('例: 03-0000-0000')
    expect(answer.root.querySelectorAll('.required').map(({ parentNode }) => parentNode?.text)).toEqual([
      'ユーザ名※必須',
    ])
  })

  it('has two lines of room for an address, which is one line wherever it is read', async () => {
    const { person, visitor } = await somebody()
    await change(visitor, { address: '東京都大田区大森0-0-0\r\nテストビル3階', postalCode: '143-0000' })
    expect(await record(person.userId)).toMatchObject({ address: '東京都大田区大森0-0-0 テストビル3階' })
  })

  it('warns of what mails cannot carry, and stores it once the same values come again', async () => {
    const { person, visitor } = await somebody()
    const warned = await change(visitor, { familyName: '𠮷田' })
    expect(warned.status).toBe(422)
    expect(warned.text).toContain('候補: 吉田')
    expect(await record(person.userId)).toMatchObject({ family_name: '大森', version: 1 })

    const other = await visitor.submit(warned, { familyName: '𠮷川' }, '変更')
    expect(other.status).toBe(422)
    expect(await record(person.userId)).toMatchObject({ family_name: '大森', version: 1 })

    const stored = await visitor.submit(other, {}, '変更')
    expect(stored.status).toBe(303)
    expect(await record(person.userId)).toMatchObject({ family_name: '𠮷川', version: 2 })
  })

  it('takes an agreement from nobody but the browser it was shown in', async () => {
    const { person, visitor } = await somebody()
    const warned = await change(visitor, { familyName: '𠮷田' })
    const elsewhere = await signedIn(person)
    const answer = await elsewhere.post(own, warned.form('変更').values)
    expect(answer.status).toBe(422)
    expect(await record(person.userId)).toMatchObject({ family_name: '大森' })
  })

  it('does not nag about what was stored long ago', async () => {
    const { person, visitor } = await somebody()
    await stage.portal.world.db
      .updateTable('users')
      .set({ family_name: '𠮷野', family_kana: '' })
      .where('id', '=', person.userId)
      .execute()
    expect((await change(visitor, { department: '資材部' })).status).toBe(303)
  })

  it('R16 tells the second of two editors, keeps what the first stored and loses nothing of either', async () => {
    const { person, visitor } = await somebody()
    const clerk = await signedIn(administrator)
    const mine = await visitor.get(own)
    const theirs = await clerk.get(`/portal/admin/users/${person.loginId}`)
    expect((await clerk.submit(theirs, { department: '購買部' }, '変更')).status).toBe(303)
    const answer = await visitor.submit(mine, { department: '資材部', fax: '03-0000-0001' }, '変更')
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('購買部')
    expect(answer.text).toContain('資材部')
    expect(answer.root.querySelector('#department')?.getAttribute('value')).toBe('購買部')
    expect(await record(person.userId)).toMatchObject({ department: '購買部', fax: '', version: 2 })
    const again = await visitor.submit(answer, { fax: '03-0000-0001' }, '変更')
    expect(again.status).toBe(303)
    expect(await record(person.userId)).toMatchObject({ fax: '03-0000-0001', version: 3 })
  })

  it('R16 lets one of 20 at the same instant win', async () => {
    const { person, visitor } = await somebody()
    const page = await visitor.get(own)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => visitor.submit(page, { department: `第${n}課` }, '変更')),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect(await record(person.userId)).toMatchObject({ version: 2 })
    expect(await events(person.userId)).toHaveLength(1)
  })

  it('changes no address without the current password, and none before its owner has confirmed', async () => {
    const { person, visitor } = await somebody()
    const missing = await change(visitor, { mail: 'New.Place@example.jp' })
    expect(missing.status).toBe(422)
    expect(missing.text).toContain('現在のパスワードを入力してください')
    const wrong = await visitor.submit(missing, { currentPassword: 'Chigau1mono' }, '変更')
    expect(wrong.status).toBe(422)
    expect(wrong.root.querySelector('#currentPassword')?.getAttribute('value')).toBeFalsy()
    const right = await visitor.submit(wrong, { currentPassword: person.password }, '変更')
    expect(right.status).toBe(303)
    expect(await record(person.userId)).toMatchObject({ mail: person.mail, mail_verified_at: null })
    const letter = await mailTo('New.Place@example.jp')
    expect(letter.text).toContain('/portal/mailConfirmation?key=')
  })

  it('leaves one line in the trail for an address alone, and tells from it what was stored', async () => {
    const { person, visitor } = await somebody()
    const lines = async () =>
      (
        await stage.portal.world.db
          .selectFrom('audit_events')
          .select('action')
          .where('target_user_id', '=', person.userId)
          .where('action', 'in', ['record-changed', 'mail-change-asked', 'mail-changed'])
          .orderBy('at')
          .execute()
      ).map(({ action }) => action)
    const save = async (mail: string) => {
      stage.portal.pass(1)
      const fields = { mail, currentPassword: person.password }
      let answer = await change(visitor, fields)
      if (answer.status === 422) answer = await visitor.submit(answer, {}, '変更')
      return (await visitor.follow(answer)).text
    }
    expect(await save(`Alone.${person.loginId}@tokyo.example`)).toContain('確認のメールを送りました')
    expect(await save(person.mail.toUpperCase())).toContain('登録情報を変更しました')
    expect(await save('')).toContain('メールアドレスの登録を取り消しました')
    expect(await lines()).toEqual(['mail-change-asked', 'mail-changed', 'mail-changed'])
  })

  it('asks for the password once where the address is also worth a warning', async () => {
    const { person, visitor } = await somebody()
    const warned = await change(visitor, { mail: 'someone@gmial.com', currentPassword: person.password })
    expect(warned.status).toBe(422)
    expect(warned.text).not.toContain(person.password)
    expect((await visitor.submit(warned, {}, '変更')).status).toBe(303)
  })

  it('R17 is out of the reach of another member, read or written', async () => {
    const clerk = await signedIn(administrator)
    const path = `/portal/admin/users/${otherClerk.loginId}`
    expect((await clerk.get(path)).status).toBe(404)
    const answer = await clerk.post(path, { version: '1', familyName: '乗取' })
    expect(answer.status).toBe(404)
    expect(await record(otherClerk.userId)).toMatchObject({ family_name: '余所' })
  })

  it('changed by the administrator is told to the person by mail, field values left out', async () => {
    const { person } = await somebody()
    const clerk = await signedIn(administrator)
    const path = `/portal/admin/users/${person.loginId}`
    const page = await clerk.get(path)
    expect(page.text).toContain('このユーザの登録情報を開いています')
    expect((await clerk.submit(page, { department: '秘密部' }, '変更')).status).toBe(303)
    const letter = await mailTo(person.mail)
    expect(letter.text).not.toContain('秘密部')
    expect(letter.text).toContain('大森 そうた')
  })

  it('shows nothing for a saved change that is not one’s own', async () => {
    const { person, visitor } = await somebody()
    await visitor.follow(await change(visitor, { department: '資材部' }))
    const [event] = await events(person.userId)
    const { visitor: other } = await somebody()
    expect((await other.get(`${own}?saved=${event?.id}`)).text).not.toContain('登録情報を変更しました')
  })

  it('takes no more from a form than its own fields', async () => {
    const { person, visitor } = await somebody()
    const before = await record(person.userId)
    const values = (await visitor.get(own)).form('変更').values
    const planted = {
      role: 'operator',
      memberId: 'EJUUB99003YSD001',
      member_id: 'EJUUB99003YSD001',
      loginId: 'ZZ999999',
      lockedAt: '',
      suspendedAt: '',
      mail_key: 'x@example.com',
      mailVerifiedAt: '1',
      userId: otherClerk.userId,
      '__proto__[role]': 'operator',
    }
    expect((await visitor.post(own, { ...values, ...planted, department: '資材部' })).status).toBe(303)
    const { department, version, updated_at, search_key, kana_key, ...rest } = await record(person.userId)
    expect({ ...before, ...rest }).toEqual(before)
    expect([department, version]).toEqual(['資材部', 2])
    expect(await record(otherClerk.userId)).toMatchObject({ department: '' })
  })

  it('is refused early when it is a million characters long, doubled or not a record at all', async () => {
    const { person, visitor } = await somebody()
    const values = (await visitor.get(own)).form('変更').values
    expect((await visitor.post(own, { ...values, address: '区'.repeat(1_000_000) })).status).toBe(413)
    expect((await visitor.post(own, { ...values, department: ['資材部', '購買部'] })).status).toBe(400)
    for (const version of ['', '-1', '1e9', 'NaN', '１'])
      expect((await visitor.post(own, { ...values, department: '資材部', version })).status).toBe(422)
    expect(await record(person.userId)).toMatchObject({ department: '', version: 1 })
  })

  it.each([
    ['髙橋', '髙橋'],
    ['𠮷野', '𠮷野'],
    ['森鷗外', '森鷗外'],
    ['葛\u{E0100}城', '葛\u{E0100}城'],
    ['ｵｵﾓﾘ', 'オオモリ'],
    ['①㈱', '①㈱'],
    ['か\u3099く', 'がく'],
    ['\uFA19田', '\uFA19田'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ["'; drop table users;--", "'; drop table users;--"],
  ])('keeps %j as %j, once its owner has agreed where there is something to say', async (typed, stored) => {
    const { person, visitor } = await somebody()
    const first = await change(visitor, { familyName: typed })
    const answer = first.status === 422 ? await visitor.submit(first, {}, '変更') : first
    expect(answer.status).toBe(303)
    const page = await visitor.follow(answer)
    expect(page.root.querySelector('#familyName')?.getAttribute('value')).toBe(stored)
    expect(page.root.querySelectorAll('main script')).toHaveLength(0)
    expect(await record(person.userId)).toMatchObject({ family_name: stored })
  })

  it.each([
    ['an emoji', '大森😀'],
    ['a control character', '大\u0007森'],
    ['a right-to-left mark', '大\u202E森'],
    ['a private-use character', '大\uE000森'],
    ['51 characters of four bytes', '𠮷'.repeat(51)],
  ])('refuses %s in a name and says so at the field', async (_, typed) => {
    const { person, visitor } = await somebody()
    const answer = await change(visitor, { familyName: typed })
    expect(answer.status).toBe(422)
    expect(answer.root.querySelector('#familyName-error')?.text).toBeTruthy()
    expect(await record(person.userId)).toMatchObject({ family_name: '大森', version: 1 })
  })
})
