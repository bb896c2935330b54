import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { hours } from '../../src/domain/time.ts'
import type { Answer, Visitor } from '../harness/http-client.ts'
import { readMail } from '../harness/mailbox.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, clerk, otherClerk } from '../harness/people.ts'
import { plainUser, uploadCsv, usersCsv } from '../harness/users-csv.ts'
import { tryPassword } from '../security/portal.ts'

onDatabases('Users by CSV in the browser', {}, (stage) => {
  let files = 0
  /** Login IDs that no other test of this file uses. */
  const fresh = (count: number) => {
    files++
    return Array.from({ length: count }, (_, at) => `CSV${files}X${at}`)
  }
  const db = () => stage.portal.world.db

  async function signedIn(person: { loginId: string; password: string } = administrator): Promise<Visitor> {
    const visitor = stage.portal.visitor()
    await tryPassword(visitor, person.loginId, person.password)
    return visitor
  }

  const user = (loginId: string) =>
    db().selectFrom('users').selectAll().where('login_id', '=', loginId).executeTakeFirst()

  async function changeElsewhere(loginId: string) {
    await db()
      .updateTable('users')
      .set(({ eb }) => ({ department: '別の部署', version: eb('version', '+', 1) }))
      .where('login_id', '=', loginId)
      .execute()
  }

  const confirm = async (visitor: Visitor, page: Answer) =>
    visitor.follow(await visitor.submit(page, {}, '確定'))

  /** Looks at the page until the worker has done what it does. */
  async function settled(visitor: Visitor, page: Answer): Promise<Answer> {
    for (let looks = 0; looks < 300; looks++) {
      const answer = await visitor.get(page.url)
      if (!answer.headers['refresh']) return answer
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error('the file is not stored')
  }

  async function stored(visitor: Visitor, content: string): Promise<Answer> {
    const page = await uploadCsv(visitor, content)
    return settled(visitor, await confirm(visitor, page))
  }

  it('shows what would be done, does nothing until it is confirmed, then all of it', async () => {
    const visitor = await signedIn()
    const [a = '', b = ''] = fresh(2)
    const preview = await uploadCsv(
      visitor,
      usersCsv({ ログインID: a }, { ログインID: b, ロール: '参加管理者' }),
    )
    expect([preview.status, preview.heading]).toEqual([200, '取込内容の確認'])
    expect(preview.text).toContain('追加 2件')
    expect(await user(a)).toBeUndefined()
    const done = await settled(visitor, await confirm(visitor, preview))
    expect(done.text).toContain('すべて登録しました')
    expect(await user(b)).toMatchObject({
      ...{ role: 'participantAdministrator', department: '営業部', mail_verified_at: null, version: 1 },
      mail: `${b}@csv.example`,
    })

    const changed = await uploadCsv(
      visitor,
      `\uFEFF${usersCsv({ ログインID: a, 部署名: '製造部', 電話番号: "'+81-3-0000-0000" }, { ログインID: b, ロール: '参加管理者' })}`,
    )
    expect(changed.text).toContain('営業部 →から 製造部')
    expect(changed.text).toContain('03-0000-0000 →から +81-3-0000-0000')
    await settled(visitor, await confirm(visitor, changed))
    expect(await user(a)).toMatchObject({ department: '製造部', telephone: '+81-3-0000-0000', version: 2 })
    expect(await user(b)).toMatchObject({ version: 1 })

    const events = await db()
      .selectFrom('audit_events')
      .selectAll()
      .where('action', '=', 'user-changed-by-batch')
      .where('target_user_id', '=', (await user(a))?.id ?? '')
      .execute()
    expect(events.map(({ actor_user_id }) => actor_user_id)).toEqual(['u-admin', 'u-admin'])
    expect(events.map(({ details }) => JSON.parse(details).changes?.department)).toContainEqual({
      before: '営業部',
      after: '製造部',
    })
    const result = await visitor.get(`${changed.url}/result.csv`)
    expect(result.body.toString()).toContain(`2,${a},変更,部署名: 営業部 → 製造部`)
  })

  it('reads CP932 and half-width kana, and takes formulas for text', async () => {
    const visitor = await signedIn()
    const [a = ''] = fresh(1)
    const text = usersCsv({ ログインID: a, 姓: '髙橋', セイ: 'ﾀｶﾊｼ', 部署名: "'=1+1" }).replace(
      'セイ,メイ',
      'ｾｲ,ﾒｲ',
    )
    await stored(visitor, usersCsv({ ログインID: a }))
    const page = await uploadCsv(visitor, iconv.encode(text, 'cp932'))
    expect(page.text).toContain('髙橋')
    await settled(visitor, await confirm(visitor, page))
    expect(await user(a)).toMatchObject({ family_kana: 'タカハシ', department: '=1+1' })
  })

  it('says which lines would send one new address more mails than an hour allows, and stores the others', async () => {
    const visitor = await signedIn()
    const people = fresh(21)
    await stored(visitor, usersCsv(...people.map((loginId) => ({ ログインID: loginId }))))
    const shared = people.map((loginId) => ({ ログインID: loginId, メールアドレス: 'Shared@csv.example' }))
    const refused = await uploadCsv(visitor, usersCsv(...shared))
    expect(refused.text).toContain('エラー 1件')
    expect(refused.text).toContain(people[20] ?? '')
    expect(refused.text).toContain('同じ新しいアドレスへの確認メールは1時間に20通まで')
    const allowed = await uploadCsv(visitor, usersCsv(...shared.slice(0, 20)))
    expect(allowed.text).toContain('変更 20件')
    const agreed = await visitor.follow(await visitor.submit(allowed, { agree: 'yes' }, '確定'))
    expect((await settled(visitor, agreed)).text).toContain('すべて登録しました')
  })

  it('asks for consent to warnings before anything is done', async () => {
    const visitor = await signedIn()
    const [a = ''] = fresh(1)
    const preview = await uploadCsv(visitor, usersCsv({ ログインID: a, 姓: '𠮷野' }))
    expect(preview.text).toContain('ワーニング 1件')
    const refused = await confirm(visitor, preview)
    expect([refused.status, refused.text.includes('チェックを付けてください')]).toEqual([422, true])
    expect(await user(a)).toBeUndefined()
    const agreed = await visitor.follow(await visitor.submit(refused, { agree: 'yes' }, '確定'))
    await settled(visitor, agreed)
    expect(await user(a)).toMatchObject({ family_name: '𠮷野' })
  })

  it.each<[string, Record<string, string>[], string]>([
    [
      'another member',
      [{ ログインID: 'N1', 会員ID: 'EJUUB99003YSD001' }],
      'この会員IDの会員は登録されていません',
    ],
    [
      'a member that does not exist',
      [{ ログインID: 'N1', 会員ID: 'NONE' }],
      'この会員IDの会員は登録されていません',
    ],
    ['a login ID of another member', [{ ログインID: otherClerk.loginId }], 'このログインIDは使えません'],
    ['a login ID of the staff', [{ ログインID: 'OP000001' }], 'このログインIDは使えません'],
    [
      'a role that is not its to give',
      [{ ログインID: 'N1', ロール: '運用管理者' }],
      '参加管理者, 担当者 のいずれか',
    ],
    ['one login ID twice', [{ ログインID: 'N1' }, { ログインID: 'ｎ1' }], '2行目と同じIDです'],
    ['an address that is none', [{ ログインID: 'N1', メールアドレス: 'x@y@z' }], 'メールアドレス'],
    [
      'the own use stopped',
      [{ ログインID: administrator.loginId, 状態: '利用停止', ロール: '参加管理者' }],
      '自分自身の',
    ],
  ])('refuses %s, and offers no confirmation', async (_, rows, words) => {
    const visitor = await signedIn()
    const page = await uploadCsv(visitor, usersCsv(...rows))
    expect(page.text).toContain(words)
    expect(page.html).not.toContain('>確定<')
    const forced = await visitor.post(`${page.url}/confirm`, { agree: 'yes' })
    expect(forced.status).toBe(409)
    expect(await user('N1')).toBeUndefined()
  })

  it('never takes a member its last administrator, also when two files do it together', async () => {
    const visitor = await signedIn()
    const demotion = usersCsv({ ログインID: administrator.loginId, ロール: '担当者' })
    await db()
      .updateTable('users')
      .set({ role: 'personInCharge' })
      .where('member_id', '=', plainUser['会員ID'] ?? '')
      .where('id', '!=', administrator.userId)
      .where('role', '=', 'participantAdministrator')
      .execute()
    expect((await uploadCsv(visitor, demotion)).text).toContain('管理者を1人以上残してください')

    const [a = ''] = fresh(1)
    await stored(visitor, usersCsv({ ログインID: a, ロール: '参加管理者' }))
    const first = await uploadCsv(visitor, usersCsv({ ログインID: a }))
    const second = await uploadCsv(visitor, demotion)
    await visitor.post(`${first.url}/confirm`, { agree: 'yes' })
    await visitor.post(`${second.url}/confirm`, { agree: 'yes' })
    // Whoever is no administrator any more cannot look: the database can.
    await expect
      .poll(
        async () =>
          (
            await db()
              .selectFrom('user_batches')
              .select('id')
              // Had the second come first, nobody would be left who may store the other one.
              .where('outcome', 'in', ['lastAdministrator', 'confirmerGone'])
              .execute()
          ).length,
        { timeout: 5000 },
      )
      .toBe(1)
    await db()
      .updateTable('users')
      .set({ role: 'participantAdministrator' })
      .where('id', '=', administrator.userId)
      .execute()
  })

  it('waits for its day, is listed until then, and can be given up', async () => {
    const visitor = await signedIn()
    const [a = '', b = ''] = fresh(2)
    const day = '2016-04-01'
    const given = await confirm(
      visitor,
      await uploadCsv(visitor, usersCsv({ ログインID: a }), { effectiveDate: day }),
    )
    expect(given.text).toContain('2016/04/01 (金) 00:00')
    expect((await visitor.get('/portal/admin/userBatches')).text).toContain('適用日待ち')
    await visitor.submit(given, {}, '取消')
    const kept = await confirm(
      visitor,
      await uploadCsv(visitor, usersCsv({ ログインID: b }), { effectiveDate: day }),
    )
    const before = stage.portal.world.now()
    stage.portal.setClock(Date.UTC(2016, 2, 31, 15))
    try {
      await expect.poll(() => user(b)).toBeDefined()
      expect(await user(a)).toBeUndefined()
    } finally {
      stage.portal.setClock(before)
    }
    expect((await visitor.get(kept.url)).text).toContain('すべて登録しました')
  })

  it.each([
    ['2016-03-23', '今日より先'],
    ['2016-04-31', 'のように入力'],
    ['2018-04-01', '1年先まで'],
  ])('takes no effective date of %s', async (effectiveDate, words) => {
    const answer = await uploadCsv(await signedIn(), usersCsv({ ログインID: 'N1' }), { effectiveDate })
    expect([answer.status, answer.text.includes(words)]).toEqual([422, true])
  })

  it('is refused whole when somebody else was faster, and says where', async () => {
    const visitor = await signedIn()
    const [a = '', b = ''] = fresh(2)
    await stored(visitor, usersCsv({ ログインID: a }, { ログインID: b }))
    const change = usersCsv({ ログインID: a, 部署名: '新部署' }, { ログインID: b, 部署名: '新部署' })
    const preview = await uploadCsv(visitor, change)
    await changeElsewhere(b)
    const refused = await settled(visitor, await confirm(visitor, preview))
    expect(refused.text).toContain('ほかの人が')
    expect(refused.text).toContain(b)
    expect(refused.text).not.toContain(`${a} `)
    expect(await user(a)).toMatchObject({ department: '営業部' })
  })

  it('is confirmed once, whoever presses how often', async () => {
    const visitors = await Promise.all([signedIn(), signedIn()])
    const [a = ''] = fresh(1)
    const [one, two] = visitors as [Visitor, Visitor]
    const page = await uploadCsv(one, usersCsv({ ログインID: a }))
    const answers = await Promise.all(
      [one, two, one, two].map((visitor) => visitor.post(`${page.url}/confirm`, { agree: 'yes' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409])
    await settled(one, page)
    expect(await user(a)).toMatchObject({ version: 1 })
  })

  it('leaves a changed address to its owner, and tells the user what an administrator did', async () => {
    const visitor = await signedIn()
    const { loginId, mail, userId } = await stage.someone()
    const row = { ログインID: loginId, メールアドレス: `new-${loginId}@csv.example` }
    const page = await uploadCsv(visitor, usersCsv(row))
    expect(page.text).toContain('確認が済むまで、今のアドレスのままです')
    const agreed = page.html.includes('name="agree"')
      ? await visitor.follow(await visitor.submit(page, { agree: 'yes' }, '確定'))
      : await confirm(visitor, page)
    expect((await settled(visitor, agreed)).text).toContain('すべて登録しました')
    expect(await user(loginId)).toMatchObject({ mail, department: '営業部' })
    const kinds = await db().selectFrom('outbox').select('kind').where('user_id', '=', userId).execute()
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([
      'changed-by-administrator',
      'mail-change-asked',
      'mail-confirmation',
    ])
  })

  it.each([
    [{ 状態: '廃止' }, 'ログインIDの廃止'],
    [{ 状態: '利用停止' }, '利用の停止'],
    [{ ロール: '参加管理者' }, '担当者から参加管理者へ'],
    [{ 部署名: '総務部' }, '登録情報'],
  ])('tells a person of %o by mail, whatever of them it changes', async (change, words) => {
    const person = await stage.someone()
    const row = { ログインID: person.loginId, メールアドレス: person.mail, ...change }
    expect((await stored(await signedIn(), usersCsv(row))).text).toContain('すべて登録しました')
    await stage.portal.smtp.waitForMail(
      async ({ envelope, raw }) =>
        envelope.to.includes(person.mail) && (await readMail(raw)).text.includes(words),
    )
  })

  it('LOG-01 leaves in the trail who was added as what, and what was changed, for readers of any language', async () => {
    const visitor = await signedIn()
    const [a = ''] = fresh(1)
    await stored(visitor, usersCsv({ ログインID: a, ロール: '参加管理者' }))
    await stored(visitor, usersCsv({ ログインID: a, 状態: '利用停止' }))
    const lines = await db()
      .selectFrom('audit_events')
      .select('details')
      .where('target_user_id', '=', (await user(a))?.id ?? '')
      .where('action', '=', 'user-changed-by-batch')
      .execute()
    const changes = lines.map(({ details }) => JSON.parse(details).changes)
    expect(changes).toContainEqual({
      loginId: { before: '', after: a },
      role: { before: '', after: 'participantAdministrator' },
      standing: { before: '', after: 'active' },
      mail: { before: '', after: `${a[0]}***@csv.example` },
    })
    expect(changes).toContainEqual({
      role: { before: 'participantAdministrator', after: 'personInCharge' },
      standing: { before: 'active', after: 'suspended' },
    })
  })

  it('brings nobody’s login back when it ends a stop, not even what slipped in at its beginning (SES-05)', async () => {
    const person = await stage.someone()
    const late = await signedIn(person)
    await db().updateTable('users').set({ suspended_at: 1 }).where('id', '=', person.userId).execute()
    const row = { ログインID: person.loginId, メールアドレス: person.mail }
    expect((await stored(await signedIn(), usersCsv(row))).text).toContain('すべて登録しました')
    expect((await late.get('/portal/menu')).location).toContain('/portal/login/')
  })

  it('ends the logins of whoever it stops', async () => {
    const visitor = await signedIn()
    const person = await stage.someone()
    await signedIn(person)
    const page = await uploadCsv(
      visitor,
      usersCsv({ ログインID: person.loginId, メールアドレス: person.mail, 状態: '利用停止' }),
    )
    const done = await settled(visitor, await confirm(visitor, page))
    expect(done.text).toContain('すべて登録しました')
    const left = await db()
      .selectFrom('sessions')
      .select('user_id')
      .where('user_id', '=', person.userId)
      .execute()
    expect(left).toEqual([])
  })

  it('is nobody else’s to see or to act on', async () => {
    const visitor = await signedIn()
    const page = await uploadCsv(visitor, usersCsv({ ログインID: fresh(1)[0] ?? '' }))
    const stranger = await signedIn({ loginId: 'ZY000001', password: 'Yosono5kanri' })
    for (const answer of [
      await stranger.get(page.url),
      await stranger.get(`${page.url}/result.csv`),
      await stranger.post(`${page.url}/confirm`, { agree: 'yes' }),
      await stranger.post(`${page.url}/cancel`, {}),
      await stranger.get(`${page.url}x`),
    ])
      expect([answer.status, answer.heading]).toEqual([404, 'ページが見つかりません'])
    const ordinary = await signedIn(clerk)
    expect((await ordinary.get(page.url)).status).toBe(403)
    expect((await uploadCsv(ordinary, 'x')).status).toBe(403)
    expect((await uploadCsv(stage.portal.visitor(), 'x')).heading).toContain('ログイン')
  })

  it.each<[string, string | Uint8Array, string]>([
    ['NUL', `${usersCsv({ ログインID: 'N1' })}\0`, '3行目: 文字ではない値(NUL)'],
    ['UTF-16', Buffer.from(`\uFEFF${usersCsv({ ログインID: 'N1' })}`, 'utf16le'), 'UTF-16'],
    ['a column of passwords', usersCsv().replace('状態', '状態,パスワードハッシュ'), 'パスワードハッシュ'],
    ['a missing column', usersCsv().replace(',部署名,', ','), '「部署名」'],
    ['broken quotes', `${usersCsv({ ログインID: 'N1' })}"x`, '引用符'],
    [
      'two encodings',
      Buffer.concat([Buffer.from(usersCsv({ ログインID: 'N1' })), iconv.encode('会員', 'cp932')]),
      '3行目',
    ],
    ['a million cells in a line', `${usersCsv()}${','.repeat(1_000_000)}`, '2行目: 行が長すぎます'],
    ['nothing but a header', usersCsv(), '見出しのほかの行がありません'],
    ['nothing', '', '値がありません'],
  ])('refuses a file of %s early, with line and reason', async (_, content, words) => {
    const answer = await uploadCsv(await signedIn(), content)
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(words)])
  })

  it('takes one file, not too large, or says what is missing', async () => {
    const visitor = await signedIn()
    expect((await uploadCsv(visitor, 'x', { files: 0 })).text).toContain('CSVファイルを選んでください')
    expect((await uploadCsv(visitor, usersCsv({ ログインID: 'N1' }), { files: 2 })).status).toBe(415)
    const large = await uploadCsv(visitor, Buffer.alloc(20 * 1024 * 1024 + 1, 0x61))
    expect([large.status, large.heading]).toEqual([413, '送信された内容が大きすぎます'])
    expect((await uploadCsv(visitor, 'x', { path: '/portal/language' })).status).toBe(415)
  })

  it('forgets files that nobody confirmed', async () => {
    const { forgetBatches } = await import('../../src/store/user-batches/forget.ts')
    const visitor = await signedIn()
    const page = await uploadCsv(visitor, usersCsv({ ログインID: fresh(1)[0] ?? '' }))
    await forgetBatches(db(), stage.portal.world.now() + hours(24 * 8))
    expect((await visitor.get(page.url)).status).toBe(404)
  })
})
