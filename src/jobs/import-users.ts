import type { ImportFault, ImportRefused } from '../csv/import-fault.ts'
import type { Done } from '../domain/result.ts'
import type { Instant } from '../domain/time.ts'
import { endLinks } from '../store/access.ts'
import type { Db, Tx } from '../store/database.ts'
import {
  emptyResult,
  findMemberIds,
  type ImportedUser,
  type StoredUsers,
  settleUsers,
  storeUsers,
} from '../store/imports/import-users.ts'
import * as sessions from '../store/sessions.ts'
import { noteAct } from '../traces.ts'
import { newId, type Random } from '../world.ts'
import type { ImportProgress, ImportSource } from './import-source.ts'
import { importTable, type Located } from './import-table.ts'
import { importedColumns, readUserRow } from './user-row.ts'

export interface ImportJob {
  db: Db
  source: ImportSource
  now: Instant
  random: Random
  /** From where the import is run, for the audit trail. */
  from: string
  progress?: (progress: ImportProgress) => void
}

/** Users by what became of them. */
export type UsersImported = Pick<
  StoredUsers,
  'added' | 'changed' | 'unchanged' | 'passwordsSet' | 'passwordsKept'
>

/**
 * Imports the table of users (spec 14): all or nothing. Users are found by login ID, added or overwritten.
 * Whoever gets another mail address, member or standing loses the reset links under way; whoever is no longer in
 * use, or moves to another member, loses the sessions.
 */
export async function importUsers(job: ImportJob): Promise<Done<UsersImported> | ImportRefused> {
  const { db, source, progress = () => {} } = job
  const known = new Set<string>()
  const table = {
    columns: importedColumns,
    keyColumn: 'ログインID',
    keyOf: ({ loginId }: ImportedUser) => loginId,
    read: readUserRow,
    check: (entries: Located<ImportedUser>[]) => unknownMembers(db, entries, known),
  } as const
  const imported = await importTable(
    source,
    table,
    (batches) => db.transaction().execute((tx) => storeAll(tx, batches, job)),
    progress,
  )
  if (imported.ok) await settleUsers(db)
  return imported
}

async function unknownMembers(
  db: Db,
  entries: Located<ImportedUser>[],
  known: Set<string>,
): Promise<ImportFault[]> {
  const asked = new Set(entries.map(({ entry }) => entry.memberId).filter((id) => !known.has(id)))
  for (const id of await findMemberIds(db, [...asked])) known.add(id)
  return entries
    .filter(({ entry }) => !known.has(entry.memberId))
    .map(({ line }) => ({ line, column: '会員ID', code: 'unknownMember' }))
}

async function storeAll(
  tx: Tx,
  batches: AsyncIterable<ImportedUser[]>,
  job: ImportJob,
): Promise<UsersImported> {
  const { now, random, from } = job
  const { linksToEnd: _, sessionsToEnd: __, ...total } = emptyResult()
  for await (const batch of batches) {
    const { linksToEnd, sessionsToEnd, ...counts } = await storeUsers(tx, batch, {
      now,
      newId: () => newId(random, now),
    })
    for (const name of Object.keys(total) as (keyof UsersImported)[]) total[name] += counts[name]
    if (linksToEnd.length > 0) await endLinks(tx, linksToEnd, now)
    if (sessionsToEnd.length > 0) await sessions.endAllOf(tx, sessionsToEnd)
  }
  await noteAct(tx, job, {
    at: now,
    actor: { role: 'operator', source: from },
    action: 'users-imported',
    target: undefined,
    details: total,
  })
  return total
}
