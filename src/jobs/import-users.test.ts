import { hash as bcrypt } from '@node-rs/bcrypt'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../test/harness/databases.ts'
import {
  type ImportWorld,
  memberHeader,
  now,
  openImportWorld,
  ordinary,
  random,
  table,
} from '../../test/harness/import-files.ts'
import { describeRefusal } from '../csv/import-report.ts'
import { hours } from '../domain/time.ts'
import { createHasher } from '../hashing/hasher.ts'
import { findByLoginId, setPassword } from '../store/accounts.ts'
import type { Db } from '../store/database.ts'
import * as resetRequests from '../store/reset-requests.ts'
import * as sessions from '../store/sessions.ts'
import { importMembers } from './import-members.ts'
import type { ImportProgress } from './import-source.ts'
import { importUsers } from './import-users.ts'

describe.each(databases)('an import, on $name', ({ create, missing }) => {
  let db: Db
  let job: ImportWorld['job']
  beforeEach(async (context) => {
    context.skip(missing !== null, missing ?? undefined)
    const world = await openImportWorld(await create())
    db = world.db
    job = world.job
  })
  afterEach(async () => {
    await db?.destroy()
  })

  async function counts(...rows: Record<string, string>[]) {
    const imported = await importUsers(job(table(...rows)))
    if (!imported.ok) throw new Error(describeRefusal(imported, 'ja'))
    return imported.value
  }

  async function account(loginId: string) {
    const found = await findByLoginId(db, loginId)
    if (!found) throw new Error(`no ${loginId}`)
    return found
  }

  it('adds users as they are meant, whatever the spelling of their cells', async () => {
    const imported = await counts({
      ...ordinary,
      会員ID: ' ｅｊ０１',
      ログインID: 'ｗｒ000001',
      セイ: 'ｵｵﾓﾘ',
      郵便番号: '1430000',
      電話番号: "'+81 3 0000 0000",
      メールアドレス: 'Sota@EXAMPLE.com',
    })
    expect(imported).toEqual({ added: 1, changed: 0, unchanged: 0, passwordsSet: 0, passwordsKept: 0 })
    expect(await db.selectFrom('users').selectAll().executeTakeFirst()).toMatchObject({
      login_id: 'WR000001',
      member_id: 'EJ01',
      role: 'personInCharge',
      family_kana: 'オオモリ',
      postal_code: '143-0000',
      telephone: '+81-3-0000-0000',
      mail: 'Sota@example.com',
      mail_key: 'sota@example.com',
      search_key: expect.stringMatching(/オオモリ/),
      kana_key: expect.stringMatching(/^1オオモリ/),
      suspended_at: null,
      version: 1,
      created_at: now,
    })
  })

  it('reads CP932 and keeps 髙 and ㈱', async () => {
    const file = iconv.encode(table({ ...ordinary, 姓: '髙橋', 部署名: '㈱テスト' }), 'cp932')
    expect((await importUsers(job(file))).ok).toBe(true)
    expect(await db.selectFrom('users').select(['family_name', 'department']).executeTakeFirst()).toEqual({
      family_name: '髙橋',
      department: '㈱テスト',
    })
  })

  it('tells added, changed and unchanged users apart and touches only what changed', async () => {
    await counts(ordinary, { ...ordinary, ログインID: 'WR000002' })
    const before = await account('WR000002')
    const again = await counts(
      ordinary,
      { ...ordinary, ログインID: 'WR000002', 部署名: '営業部' },
      { ...ordinary, ログインID: 'WR000003' },
    )
    expect(again).toMatchObject({ added: 1, changed: 1, unchanged: 1 })
    expect((await account('WR000002')).userId).toBe(before.userId)
    const versions = await db.selectFrom('users').select('version').orderBy('login_id').execute()
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 1])
  })

  it('keeps when a user was stopped first, and lets an abolished one come back', async () => {
    await counts({ ...ordinary, 状態: '利用停止' })
    await importUsers({ ...job(table({ ...ordinary, 状態: '利用停止', 部署名: '新' })), now: now + hours(1) })
    expect(await db.selectFrom('users').select('suspended_at').executeTakeFirst()).toEqual({
      suspended_at: now,
    })
    await counts({ ...ordinary, 状態: '廃止' })
    expect((await account('WR000001')).isActive).toBe(false)
    await counts(ordinary)
    expect((await account('WR000001')).isActive).toBe(true)
  })

  it('lets people in with the passwords they had elsewhere, and never brings an old one back', async () => {
    const hasher = createHasher({ atATime: 2, queueLimit: 9, random })
    using place = hasher.admit()
    const hash = await bcrypt('kaze7tori', { cost: 4 })
    expect(await counts({ ...ordinary, パスワードハッシュ: hash })).toMatchObject({
      added: 1,
      passwordsSet: 1,
    })
    const { userId, passwordHash } = await account('WR000001')
    expect(await place?.verify(passwordHash, 'kaze7tori')).toBe(true)
    expect(hasher.needsRehash(passwordHash ?? '')).toBe(true)

    await db.transaction().execute((tx) => setPassword(tx, { userId, passwordHash: 'newer', changedAt: now }))
    expect(await counts({ ...ordinary, パスワードハッシュ: hash })).toMatchObject({
      unchanged: 1,
      passwordsKept: 1,
    })
    expect((await account('WR000001')).passwordHash).toBe('newer')
  })

  it('gives a password to a user who was there without one', async () => {
    await counts(ordinary)
    const hash = await bcrypt('kaze7tori', { cost: 4 })
    expect(await counts({ ...ordinary, パスワードハッシュ: hash })).toMatchObject({
      unchanged: 1,
      passwordsSet: 1,
    })
    expect((await account('WR000001')).passwordHash).toContain(hash)
  })

  describe('with a link and a session under way', () => {
    beforeEach(async () => {
      await counts(ordinary, { ...ordinary, ログインID: 'WR000002' })
      for (const loginId of ['WR000001', 'WR000002']) {
        const { userId } = await account(loginId)
        await db.transaction().execute(async (tx) => {
          const requestedAt = now
          const request = { id: loginId, userId, keyHash: loginId, requestedAt, deadlineAt: now + hours(1) }
          await resetRequests.add(tx, request)
          await sessions.add(tx, { idHash: loginId, userId, at: now, source: '', userAgent: '' })
        })
      }
    })

    async function alive() {
      const link = await resetRequests.findLive(db, 'WR000001', now)
      const found = await db.selectFrom('sessions').select('user_id').execute()
      const { userId } = await account('WR000001')
      expect(await resetRequests.findLive(db, 'WR000002', now)).toBeDefined()
      return { link: link !== undefined, session: found.some(({ user_id }) => user_id === userId) }
    }

    it.each([
      ['another mail address', { メールアドレス: 'other@example.com' }, { link: false, session: true }],
      ['no mail address', { メールアドレス: '' }, { link: false, session: true }],
      ['a stop', { 状態: '利用停止' }, { link: false, session: false }],
      ['the end of use', { 状態: '廃止' }, { link: false, session: false }],
      ['another member', { 会員ID: 'EJ02' }, { link: false, session: false }],
      ['another department', { 部署名: '営業部' }, { link: true, session: true }],
      ['nothing', {}, { link: true, session: true }],
    ])('%s leaves alive what it should (RST-08, RST-10)', async (_, change, left) => {
      await counts({ ...ordinary, ...change })
      expect(await alive()).toEqual(left)
    })

    it('the stop of a member ends those of its users', async () => {
      const imported = await importMembers(job(`${memberHeader}\nEJ01,テスト・企業01,Test 01,利用停止\n`))
      expect(imported).toEqual({ ok: true, value: { added: 0, changed: 1, unchanged: 0 } })
      expect(await resetRequests.findLive(db, 'WR000001', now)).toBeUndefined()
      expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([])
    })
  })

  it('stores thousands of users and tells how far it is', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({ ...ordinary, ログインID: `W${at}` }))
    const told: ImportProgress[] = []
    const imported = await importUsers({ ...job(table(...many)), progress: (one) => told.push(one) })
    expect(imported).toMatchObject({ ok: true, value: { added: 3000 } })
    expect(told.filter(({ phase }) => phase === 'checking').at(-1)?.rows).toBe(3000)
    expect(told.filter(({ phase }) => phase === 'storing').at(-1)?.rows).toBe(3000)
    const events = await db.selectFrom('audit_events').select(['action', 'details']).execute()
    expect(events.filter(({ action }) => action === 'users-imported')).toHaveLength(1)
  }, 60_000)

  it('takes two imports of the same users at one time', async () => {
    const hash = await bcrypt('kaze7tori', { cost: 4 })
    const rows = Array.from({ length: 50 }, (_, at) => ({
      ...ordinary,
      ログインID: `W${at}`,
      パスワードハッシュ: hash,
    }))
    const both = await Promise.all([importUsers(job(table(...rows))), importUsers(job(table(...rows)))])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    const { count } = await db
      .selectFrom('credentials')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(50)
  })

  it('of members adds, changes and leaves alone, and refuses what is wrong', async () => {
    const again = await importMembers(
      job(
        `${memberHeader}\nEJ01,テスト・企業01,Test 01,利用中\nEJ02,テスト・企業02,,利用中\nEJ03,新,New,利用中\n`,
      ),
    )
    expect(again).toEqual({ ok: true, value: { added: 1, changed: 1, unchanged: 1 } })
    const refused = await importMembers(job(`${memberHeader}\nEJ04,,é,廃止\nEJ 5,名,,利用中\n`))
    expect(refused).toMatchObject({ ok: false, faultCount: 4 })
    expect(await db.selectFrom('members').selectAll().execute()).toHaveLength(3)
  })
})
