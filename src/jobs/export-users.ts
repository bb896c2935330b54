import type { CsvEncoding } from '../csv/encode.ts'
import { userCells } from '../csv/users/user-cells.ts'
import { userColumns } from '../csv/users/user-columns.ts'
import { type LostCharacter, TableWriter } from '../csv/write-table.ts'
import { type Done, done, type Refused } from '../domain/result.ts'
import type { Instant } from '../domain/time.ts'
import type { Db, Tx } from '../store/database.ts'
import { countUsers, listUsers } from '../store/users/users-export.ts'
import { noteAct } from '../traces.ts'
import type { Random } from '../world.ts'

export interface ExportJob {
  db: Db
  now: Instant
  random: Random
  /** Null for the users of all members. */
  memberId: string | null
  encoding: CsvEncoding
  write: (bytes: Buffer) => Promise<unknown>
  progress?: (progress: { users: number; of: number }) => void
}

/** The file must not be used: it does not hold these characters. `lost` are the first thousand of `lostCount`. */
export type ExportRefused = Refused<'lost'> & { lost: LostCharacter[]; lostCount: number }

/** Writes the table of users (spec 14) in pieces, as an import reads it; gives the number of users. */
export async function exportUsers(job: ExportJob): Promise<Done<number> | ExportRefused> {
  const { db, memberId, encoding, write, progress = () => {} } = job
  const of = await countUsers(db, { memberId })
  const table = new TableWriter(userColumns, encoding)
  await write(table.header())
  let users = 0
  for await (const page of listUsers(db, { memberId })) {
    await write(table.rows(page.map(userCells)))
    users += page.length
    progress({ users, of })
  }
  const { lost, lostCount } = table
  await db.transaction().execute((tx) => noteExport(tx, job, { users, lost: lostCount }))
  return lostCount > 0 ? { ok: false, code: 'lost', lost, lostCount } : done(users)
}

/** Who has taken people's data out of the portal is to be found in the trail. */
function noteExport(tx: Tx, job: ExportJob, details: Record<string, number>) {
  return noteAct(tx, job, {
    at: job.now,
    actor: { role: 'operator', source: 'command' },
    action: 'users-exported',
    target: { userId: null, memberId: job.memberId },
    outcome: details['lost'] ? 'refused' : 'done',
    details,
  })
}
