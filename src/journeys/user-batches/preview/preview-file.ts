import { setImmediate as afterThisTurn } from 'node:timers/promises'
import { CsvFault } from '../../../csv/csv-fault.ts'
import type { TableRow } from '../../../csv/read-table.ts'
import { readTable } from '../../../csv/read-table.ts'
import { type UserColumn, userColumns } from '../../../csv/users/user-columns.ts'
import type { Actor } from '../../../domain/permission.ts'
import { type Done, done, type Refused } from '../../../domain/result.ts'
import type { Instant } from '../../../domain/time.ts'
import { addLines, type BatchLine, setKind } from '../../../store/user-batches/batch-lines.ts'
import * as batches from '../../../store/user-batches/batches.ts'
import {
  countActiveAdministrators,
  countMails,
  findCompared,
} from '../../../store/user-batches/compared-users.ts'
import { newId, type World } from '../../../world.ts'
import { type JudgedLine, LineJudge } from './judge-lines.ts'

export interface PreviewRequest {
  actor: Actor
  file: { readonly name: string; open(): AsyncIterable<Uint8Array> }
  /** The beginning of the day it is to take effect on; null for at once. */
  effectiveAt: Instant | null
  now: Instant
}

/** The file cannot be read to its end, or holds nothing, or too much: there is no preview of it. */
export type PreviewRefused =
  | (Refused<'unreadable'> & { fault: CsvFault })
  | Refused<'noLines'>
  | Refused<'tooManyLines'>

/** Small, so that a chunk never holds up those who wait for a page. */
const chunkSize = 100
/** More at a time are written, since each write waits for the disk. */
const linesPerWrite = 500
export const mostLines = 100_000

/**
 * Compares a file of users with the member's people and keeps, line by line, what it would do. Nothing of it is done;
 * nothing is seen of it before it is whole. Gives the id of the batch.
 */
export async function previewFile(
  { db, config, random }: Pick<World, 'db' | 'config' | 'random'>,
  { actor, file, effectiveAt, now }: PreviewRequest,
): Promise<Done<string> | PreviewRefused> {
  const id = newId(random, now)
  const { userId, memberId } = actor
  await batches.add(db, { id, memberId, fileName: file.name, createdBy: userId, createdAt: now, effectiveAt })
  const judge = new LineJudge(actor, config.characterSet)
  let lines = 0
  let judged: BatchLine[] = []
  const write = async () => {
    await addLines(db, id, judged)
    judged = []
  }
  try {
    for await (const rows of inChunks(readTable(file.open(), { required: userColumns, optional: [] }))) {
      lines += rows.length
      if (lines > mostLines) return { ok: false, code: 'tooManyLines' }
      const read = rows.map((row) => judge.read(row))
      const mails = read.flatMap(({ stated }) => (stated.data.mail ? [stated.data.mail.key] : []))
      const known = {
        users: await findCompared(db, [...new Set(read.map(({ stated }) => stated.loginId))]),
        mails: await countMails(db, memberId, [...new Set(mails)]),
      }
      judged.push(...read.map((one) => toLine(judge.judge(one, known))))
      if (judged.length >= linesPerWrite) await write()
      await afterThisTurn()
    }
    await write()
  } catch (cause) {
    if (!(cause instanceof CsvFault)) throw cause
    return { ok: false, code: 'unreadable', fault: cause }
  }
  if (lines === 0) return { ok: false, code: 'noLines' }
  const counts = { ...judge.counts }
  const refusedToo = await refuseLastAdministrators()
  await batches.setPreviewed(db, id, refusedToo, now)
  return done(id)

  /** F11: a member is never left without anybody who could help its people. */
  async function refuseLastAdministrators() {
    const { administratorsAdded, administratorsTaken: taken } = judge
    if (taken.length === 0) return counts
    const left = (await countActiveAdministrators(db, memberId)) + administratorsAdded - taken.length
    if (left > 0) return counts
    const faults = [{ column: null, code: 'lastAdministrator' }]
    const remarks = JSON.stringify({ changes: [], faults, warnings: [], mailWaits: false })
    await setKind(db, id, taken, { kind: 'refused', remarks })
    return { ...counts, changed: counts.changed - taken.length, refused: counts.refused + taken.length }
  }
}

function toLine({ line, kind, stated, before, remarks }: JudgedLine): BatchLine {
  const isStored = kind === 'added' || kind === 'changed'
  return {
    line,
    kind,
    loginId: stated.loginId,
    userId: before?.userId ?? null,
    userVersion: before?.version ?? null,
    isWarned: remarks.warnings.length > 0,
    stated: isStored || kind === 'refused' ? JSON.stringify(stated) : '{}',
    remarks: JSON.stringify(remarks),
  }
}

async function* inChunks(rows: AsyncIterable<TableRow<UserColumn>>): AsyncGenerator<TableRow<UserColumn>[]> {
  let chunk: TableRow<UserColumn>[] = []
  for await (const row of rows) {
    chunk.push(row)
    if (chunk.length < chunkSize) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
