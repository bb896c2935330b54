import { randomBytes } from 'node:crypto'
import { importMembers } from '../../src/jobs/import-members.ts'
import type { ImportSource } from '../../src/jobs/import-source.ts'
import type { ImportJob } from '../../src/jobs/import-users.ts'
import { type Db, openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'

export const random = { bytes: (count: number) => randomBytes(count), fraction: () => 0.5 }
export const now = Date.UTC(2026, 3, 1)
export const memberHeader = '会員ID,会員名,会員名(英語),状態'

const columns =
  '会員ID,ログインID,ロール,姓,名,セイ,メイ,姓(英語),名(英語),部署名,部署名(英語),郵便番号,住所,住所(英語),電話番号,FAX番号,メールアドレス,言語,状態,パスワードハッシュ'.split(
    ',',
  )
/** A user without faults; rows of a test say in what they differ. */
export const ordinary: Record<string, string> = {
  会員ID: 'EJ01',
  ログインID: 'WR000001',
  ロール: '担当者',
  姓: '大森',
  名: 'そうた',
  メールアドレス: 'sota@example.com',
  言語: 'ja',
  状態: '利用中',
}

/** A table of users as a file would hold it. */
export function table(...rows: Record<string, string>[]): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','))
  return [columns.join(','), ...lines, ''].join('\r\n')
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** A file that reads as the first text, then, when it is opened again, as the next. */
export function source(...readings: (string | Uint8Array)[]): ImportSource {
  return {
    size: null,
    async *open() {
      yield Buffer.from(readings.length > 1 ? (readings.shift() ?? '') : (readings[0] ?? ''))
    },
  }
}

/** A database with the member EJ01 in use and EJ02 stopped, and jobs on it. */
export async function openImportWorld(url: string) {
  const db: Db = openDatabase(url)
  await migrate(db)
  const job = (...readings: (string | Uint8Array)[]): ImportJob => ({
    db,
    source: source(...readings),
    now,
    random,
    from: 'test',
  })
  await importMembers(
    job(`${memberHeader}\nEJ01,テスト・企業01,Test 01,利用中\nEJ02,テスト・企業02,,利用停止\n`),
  )
  return { db, job }
}

export type ImportWorld = Awaited<ReturnType<typeof openImportWorld>>
