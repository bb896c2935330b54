import type { ImportFault } from '../csv/import-fault.ts'
import type { TableRow } from '../csv/read-table.ts'
import { readUser } from '../csv/users/read-user.ts'
import { type UserColumn, userColumns } from '../csv/users/user-columns.ts'
import { trimSpaces } from '../domain/width.ts'
import { faultOfHash, importedHash } from '../hashing/stored-hash.ts'
import type { ImportedUser } from '../store/imports/import-users.ts'

/** The table of users as an operator imports it: with the passwords that people had elsewhere (spec 14). */
export const importedColumns = { required: userColumns, optional: ['パスワードハッシュ'] } as const
export type ImportedColumn = UserColumn | (typeof importedColumns)['optional'][number]

/** Reads one line of it; what the entry holds means something only when there are no faults. */
export function readUserRow(row: TableRow<ImportedColumn>): { entry: ImportedUser; faults: ImportFault[] } {
  const { entry, faults } = readUser(row)
  const hash = trimSpaces(row.cells.パスワードハッシュ)
  const passwordHash = hash === '' ? null : importedHash(hash)
  if (passwordHash === undefined)
    faults.push({ line: row.line, column: 'パスワードハッシュ', code: faultOfHash(hash) })
  return { entry: { ...entry, passwordHash: passwordHash ?? null }, faults }
}
