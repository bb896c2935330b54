import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../test/harness/databases.ts'
import { type ImportWorld, openImportWorld, ordinary, table } from '../../test/harness/import-files.ts'
import type { ImportFault } from '../csv/import-fault.ts'
import { describeRefusal } from '../csv/import-report.ts'
import type { Db } from '../store/database.ts'
import { importUsers } from './import-users.ts'

describe.each(databases)('a faulty import, on $name', ({ create, missing }) => {
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

  async function faults(file: string | Uint8Array): Promise<ImportFault[]> {
    const imported = await importUsers(job(file))
    expect(await db.selectFrom('users').selectAll().execute()).toEqual([])
    return imported.ok ? [] : imported.faults
  }

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
    expect(describeRefusal(imported, 'en')).toContain('More faults: 500.')
  })

  it('stores nothing of a file that changes between its two readings', async () => {
    const other = table(ordinary, { ...ordinary, ログインID: 'WR000002' })
    await expect(importUsers(job(table(ordinary), other))).rejects.toThrow('changed')
    expect(await db.selectFrom('users').selectAll().execute()).toEqual([])
  })
})
