import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../test/harness/databases.ts'
import {
  type ImportWorld,
  now,
  openImportWorld,
  ordinary,
  random,
  table,
} from '../../test/harness/import-files.ts'
import type { CsvEncoding } from '../csv/encode.ts'
import type { Db } from '../store/database.ts'
import { exportUsers } from './export-users.ts'
import { importUsers } from './import-users.ts'

describe.each(databases)('an export, on $name', ({ create, missing }) => {
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

  async function exported(encoding: CsvEncoding = 'utf-8', memberId: string | null = null) {
    const pieces: Buffer[] = []
    const told: number[] = []
    const result = await exportUsers({
      ...{ db, encoding, memberId, now, random },
      write: async (bytes) => pieces.push(bytes),
      progress: ({ users }) => told.push(users),
    })
    return { result, told, file: Buffer.concat(pieces) }
  }

  const many = Array.from({ length: 1203 }, (_, at) => ({
    ...ordinary,
    ログインID: `W${String(at).padStart(6, '0')}`,
    会員ID: at % 3 === 0 ? 'EJ02' : 'EJ01',
    ロール: ['担当者', '参加管理者', 'ヘルプデスク', '運用管理者'][at % 4] ?? '',
    姓: ['髙橋', '=1+1', '"大森"', "'@x", '山田, 商店'][at % 5] ?? '',
    電話番号: '+81-3-0000-0000',
    メールアドレス: at % 7 === 0 ? '' : `sota${at}@example.com`,
    言語: ['ja', 'en', 'zh-CN', ''][at % 4] ?? '',
    状態: ['利用中', '利用停止', '廃止'][at % 3] ?? '',
  }))

  it.each(['utf-8', 'cp932'] as const)(
    'in %s is imported again and finds nothing to change',
    async (encoding) => {
      expect((await importUsers(job(table(...many)))).ok).toBe(true)
      const { result, told, file } = await exported(encoding)
      expect(result).toEqual({ ok: true, value: many.length })
      expect(told).toEqual([500, 1000, 1203])
      expect(await importUsers(job(file))).toMatchObject({
        ok: true,
        value: { added: 0, changed: 0, unchanged: many.length },
      })
    },
  )

  it('of one member names nobody else, and no password', async () => {
    await importUsers(job(table(...many)))
    const { result, file } = await exported('utf-8', 'EJ02')
    expect(result).toEqual({ ok: true, value: 401 })
    const lines = file.toString().trimEnd().split('\r\n')
    expect(lines[0]).not.toContain('パスワード')
    expect(lines.slice(1).filter((line) => !line.startsWith('EJ02,'))).toEqual([])
  })

  it('that CP932 cannot hold is refused with every place', async () => {
    await importUsers(
      job(table(ordinary, { ...ordinary, ログインID: 'WR000002', 姓: '森鷗外', 部署名: '𠮷野〜−課' })),
    )
    expect((await exported('cp932')).result).toEqual({
      ok: false,
      code: 'lost',
      lostCount: 2,
      lost: [
        { line: 3, column: '姓', character: 'U+9DD7' },
        { line: 3, column: '部署名', character: 'U+20BB7' },
      ],
    })
  })
})
