import { randomBytes } from 'node:crypto'
import { hash as bcrypt } from '@node-rs/bcrypt'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../test/harness/databases.ts'
import { hours } from '../domain/time.ts'
import { createHasher } from '../hashing/hasher.ts'
import { findByLoginId, setPassword } from '../store/accounts.ts'
import { type Db, openDatabase } from '../store/database.ts'
import { migrate } from '../store/migrate.ts'
import * as resetRequests from '../store/reset-requests.ts'
import * as sessions from '../store/sessions.ts'
import type { ImportFault } from './import-fault.ts'
import { importMembers } from './import-members.ts'
import { describeRefusal } from './import-report.ts'
import type { ImportProgress, ImportSource } from './import-source.ts'
import { type ImportJob, importUsers } from './import-users.ts'

const random = { bytes: (count: number) => randomBytes(count), fraction: () => 0.5 }
const now = Date.UTC(2026, 3, 1)

const memberHeader = '会員ID,会員名,会員名(英語),状態'
const columns =
  '会員ID,ログインID,ロール,姓,名,セイ,メイ,姓(英語),名(英語),部署名,部署名(英語),郵便番号,住所,住所(英語),電話番号,FAX番号,メールアドレス,言語,状態,パスワードハッシュ'.split(
    ',',
  )
const ordinary: Record<string, string> = {
  会員ID: 'EJ01',
  ログインID: 'WR000001',
  ロール: '担当者',
  姓: '大森',
  名: 'そうた',
  メールアドレス: 'sota@example.com',
  言語: 'ja',
  状態: '利用中',
}

function table(...rows: Record<string, string>[]): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','))
  return [columns.join(','), ...lines, ''].join('\r\n')
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function source(...readings: (string | Uint8Array)[]): ImportSource {
  return {
    size: null,
    async *open() {
      yield Buffer.from(readings.length > 1 ? (readings.shift() ?? '') : (readings[0] ?? ''))
    },
  }
}

describe.each(databases)('an import, on $name', ({ create, missing }) => {
  let db: Db
  beforeEach(async (context) => {
    context.skip(missing !== null, missing ?? undefined)
    db = openDatabase(await create())
    await migrate(db)
    await importMembers(
      job(`${memberHeader}\nEJ01,テスト・企業01,Test 01,利用中\nEJ02,テスト・企業02,,利用停止\n`),
    )
  })
  afterEach(async () => {
    await db?.destroy()
  })

  function job(...readings: (string | Uint8Array)[]): ImportJob {
    return { db, source: source(...readings), now, random, from: 'test' }
  }

  async function counts(...rows: Record<string, string>[]) {
    const imported = await importUsers(job(table(...rows)))
    if (!imported.ok) throw new Error(describeRefusal(imported, 'ja'))
    return imported.value
  }

  async function faults(file: string | Uint8Array): Promise<ImportFault[]> {
    const imported = await importUsers(job(file))
    expect(await db.selectFrom('users').selectAll().execute()).toEqual([])
    return imported.ok ? [] : imported.faults
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
    const hasher = createHasher({ cores: 2, queueLimit: 9, random })
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

  it('stores nothing when anything is wrong, and names line, column and reason of all of it', async () => {
    const file = table(
      ordinary,
      { ...ordinary, ログインID: 'WR 2' },
      { ...ordinary, ログインID: 'WR000003', メールアドレス: 'a@b@example.com', セイ: '大森' },
      { ...ordinary, ログインID: 'wr000001' },
      { ...ordinary, ログインID: 'WR000005', 会員ID: 'EJ99' },
      { ...ordinary, ログインID: 'WR000006', ロール: '社長', 言語: 'fr', 状態: '' },
      { ...ordinary, ログインID: 'WR000007', 姓: '', 名: '', パスワードハッシュ: 'kaze7tori' },
      { ...ordinary, ログインID: 'WR000008', 住所: '一行目\n二行目' },
      { ...ordinary, ログインID: 'WR000009', 名: '太\uE000郎' },
    )
    const found = await faults(`${file}EJ01,WR000010\r\n`)
    expect(found.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'ログインID', 'notId'],
      [4, 'セイ', 'notKatakana'],
      [4, 'メールアドレス', 'malformed'],
      [5, 'ログインID', 'duplicate'],
      [6, '会員ID', 'unknownMember'],
      [7, 'ロール', 'notRole'],
      [7, '言語', 'notLanguage'],
      [7, '状態', 'notStanding'],
      [8, '姓', 'empty'],
      [8, 'パスワードハッシュ', 'notHash'],
      [9, '住所', 'forbiddenCharacter'],
      [11, '名', 'forbiddenCharacter'],
      [12, null, 'cellCount'],
    ])
    const told = describeRefusal({ faults: found, faultCount: found.length }, 'ja')
    expect(told).toContain('3行目「ログインID」: 半角の英字と数字だけで指定してください。')
    expect(told).toContain('5行目「ログインID」: 2行目と同じIDです。')
    for (const cell of ['kaze7tori', 'a@b@']) expect(told).not.toContain(cell)
    expect(await db.selectFrom('audit_events').select('action').execute()).toEqual([
      { action: 'members-imported' },
    ])
  })

  it('names the line of a file that breaks off, beside what was found before', async () => {
    const found = await faults(`${table(ordinary, { ...ordinary, ログインID: '' })}EJ01,"WR3`)
    expect(found.map(({ line, code }) => [line, code])).toEqual([
      [3, 'empty'],
      [4, 'quoteNotClosed'],
    ])
  })

  it('reports a thousand faults and counts all', async () => {
    const bad = Array.from({ length: 1500 }, (_, at) => ({ ...ordinary, ログインID: `W${at}`, 姓: '\u0007' }))
    const imported = await importUsers(job(table(...bad)))
    if (imported.ok) throw new Error('imported')
    expect([imported.faults.length, imported.faultCount]).toEqual([1000, 1500])
    expect(describeRefusal(imported, 'en')).toContain('There are 500 more faults.')
  })

  it('stores nothing of a file that changes between its two readings', async () => {
    const other = table(ordinary, { ...ordinary, ログインID: 'WR000002' })
    await expect(importUsers(job(table(ordinary), other))).rejects.toThrow('changed')
    expect(await db.selectFrom('users').selectAll().execute()).toEqual([])
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
