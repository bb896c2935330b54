import type { ImportFault, ImportFaultCode, ImportRefused } from '../csv/import-fault.ts'
import type { TableRow } from '../csv/read-table.ts'
import { idFault, word } from '../csv/users/read-user.ts'
import { standingNames } from '../csv/users/user-columns.ts'
import { parseMemberId } from '../domain/member-id.ts'
import { readMemberNames } from '../domain/registered-data/member-names.ts'
import type { Done } from '../domain/result.ts'
import { endAccess } from '../store/access.ts'
import type { Tx } from '../store/database.ts'
import {
  type ImportedMember,
  listUserIds,
  type StoredMembers,
  storeMembers,
} from '../store/imports/import-members.ts'
import { noteAct } from '../traces.ts'
import { importTable } from './import-table.ts'
import type { ImportJob } from './import-users.ts'

const memberColumns = { required: ['会員ID', '会員名', '会員名(英語)', '状態'], optional: [] } as const
type MemberColumn = (typeof memberColumns)['required'][number]

export type MembersImported = Pick<StoredMembers, 'added' | 'changed' | 'unchanged'>

/**
 * Imports the table of members (spec 14): all or nothing, found by 会員ID, added or overwritten. The users of a
 * member that is stopped lose their reset links and sessions.
 */
export async function importMembers(job: ImportJob): Promise<Done<MembersImported> | ImportRefused> {
  const { db, source, progress = () => {} } = job
  const table = {
    columns: memberColumns,
    keyColumn: '会員ID',
    keyOf: ({ id }: ImportedMember) => id,
    read: readMemberRow,
    check: async () => [],
  } as const
  return importTable(
    source,
    table,
    (batches) => db.transaction().execute((tx) => storeAll(tx, batches, job)),
    progress,
  )
}

/** Reads one line of the table of members; the entry means something only when there are no faults. */
export function readMemberRow({ line, cells }: TableRow<MemberColumn>): {
  entry: ImportedMember
  faults: ImportFault[]
} {
  const faults: ImportFault[] = []
  const fault = (column: MemberColumn, code: ImportFaultCode, detail?: string) =>
    faults.push({ line, column, code, detail })
  const id = parseMemberId(cells.会員ID)
  if (!id.ok) fault('会員ID', ...idFault(id.code))
  const { name, nameEn, reds } = readMemberNames({ name: cells.会員名, nameEn: cells['会員名(英語)'] })
  for (const { field, code, detail } of reds)
    fault(field === 'name' ? '会員名' : '会員名(英語)', code, detail)
  const standing = word(cells.状態)
  const isSuspended = standing === standingNames.suspended
  if (!isSuspended && standing !== standingNames.active)
    fault('状態', 'notStanding', `${standingNames.active}, ${standingNames.suspended}`)
  return { entry: { id: id.ok ? id.value : '', name, nameEn, isSuspended }, faults }
}

async function storeAll(
  tx: Tx,
  batches: AsyncIterable<ImportedMember[]>,
  job: ImportJob,
): Promise<MembersImported> {
  const { now, from } = job
  const total: MembersImported = { added: 0, changed: 0, unchanged: 0 }
  for await (const batch of batches) {
    const { newlySuspended, ...counts } = await storeMembers(tx, batch, now)
    for (const name of Object.keys(total) as (keyof MembersImported)[]) total[name] += counts[name]
    for await (const userIds of listUserIds(tx, newlySuspended)) await endAccess(tx, userIds, now)
  }
  await noteAct(tx, job, {
    at: now,
    actor: { role: 'operator', source: from },
    action: 'members-imported',
    target: undefined,
    details: total,
  })
  return total
}
