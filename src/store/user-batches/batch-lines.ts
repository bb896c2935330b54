import type { Db } from '../database.ts'
import { rowsOf } from '../query.ts'
import type { UserBatchLineRow } from './rows.ts'

export type LineKind = UserBatchLineRow['kind']

/** One line of a file of users, as JSON where only the journey knows what is in it. */
export interface BatchLine {
  line: number
  kind: LineKind
  loginId: string
  userId: string | null
  /** Of the user when the line was compared with them. */
  userVersion: number | null
  isWarned: boolean
  /** What the line says. */
  stated: string
  /** What is said about it. */
  remarks: string
}

/** Adds some hundreds of lines at a time. */
export async function addLines(db: Db, batchId: string, lines: readonly BatchLine[]): Promise<void> {
  if (lines.length === 0) return
  await db
    .insertInto('user_batch_rows')
    .values(
      lines.map((line) => ({
        batch_id: batchId,
        line: line.line,
        kind: line.kind,
        login_id: line.loginId,
        user_id: line.userId,
        user_version: line.userVersion,
        is_warned: line.isWarned ? 1 : 0,
        stated: line.stated,
        remarks: line.remarks,
      })),
    )
    .execute()
}

/** Changes what becomes of some lines. */
export async function setKind(
  db: Db,
  batchId: string,
  lines: readonly number[],
  { kind, remarks }: { kind: LineKind; remarks?: string },
): Promise<void> {
  if (lines.length === 0) return
  await db
    .updateTable('user_batch_rows')
    .set({ kind, ...(remarks === undefined ? {} : { remarks, is_warned: 0 }) })
    .where('batch_id', '=', batchId)
    .where('line', 'in', lines)
    .execute()
}

type PageOf = { batchId: string; after: number; limit: number }

/** Lines after `after` in the order of the file: of one kind, or those with warnings, or all. */
export async function listLines(
  db: Db,
  { kind, ...page }: PageOf & { kind: LineKind | 'warned' | null },
): Promise<BatchLine[]> {
  const rows = await (kind === null
    ? allLines(db, page)
    : kind === 'warned'
      ? warnedLines(db, page)
      : linesOfKind(db, { ...page, kind }))
  return rows.map((row) => ({
    line: row.line,
    kind: row.kind,
    loginId: row.login_id,
    userId: row.user_id,
    userVersion: row.user_version,
    isWarned: row.is_warned === 1,
    stated: row.stated,
    remarks: row.remarks,
  }))
}

const allLines = rowsOf((db, page: PageOf) => lines(db, page))
const warnedLines = rowsOf((db, page: PageOf) => lines(db, page).where('is_warned', '=', 1))
const linesOfKind = rowsOf((db, page: PageOf & { kind: LineKind }) =>
  lines(db, page).where('kind', '=', page.kind),
)

function lines(db: Db, { batchId, after, limit }: PageOf) {
  return db
    .selectFrom('user_batch_rows')
    .selectAll()
    .where('batch_id', '=', batchId)
    .where('line', '>', after)
    .orderBy('line')
    .limit(limit)
}
