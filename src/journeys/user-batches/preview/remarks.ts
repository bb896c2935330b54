import type { ImportFault } from '../../../csv/import-fault.ts'
import type { StatedUser } from '../../../csv/users/read-user.ts'
import { dataColumns, roleWords, standingNames } from '../../../csv/users/user-columns.ts'
import { changesBetween } from '../../../domain/registered-data/changes.ts'
import type { RegisteredField } from '../../../domain/registered-data/registered-data.ts'
import type { Warning } from '../../../domain/registered-data/warnings.ts'

/** A column of the table whose cell may differ from what is stored. */
export type ChangedField = RegisteredField | 'role' | 'language' | 'standing'

/** As the tables write it: the words of a role or standing are those of the file. */
export type LineChange = { readonly field: ChangedField; readonly before: string; readonly after: string }

/** What is said about one line of a file: shown on the preview, and in the result. */
export interface Remarks {
  changes: readonly LineChange[]
  faults: readonly Pick<ImportFault, 'column' | 'code' | 'detail'>[]
  warnings: readonly Warning[]
  /** The address of an existing user waits for its owner's confirmation (F10). */
  mailWaits: boolean
}

export const columnOf: Readonly<Record<ChangedField, string>> = {
  ...dataColumns,
  role: 'ロール',
  language: '言語',
  standing: '状態',
}

type Compared = Pick<StatedUser, 'data' | 'role' | 'language' | 'standing'>

/** What would change, in the order of the columns. */
export function lineChanges(before: Compared, after: Compared): LineChange[] {
  const words: LineChange[] = [
    { field: 'role', before: roleWords[before.role], after: roleWords[after.role] },
    { field: 'language', before: before.language ?? '', after: after.language ?? '' },
    { field: 'standing', before: standingNames[before.standing], after: standingNames[after.standing] },
  ]
  return [
    ...changesBetween(before.data, after.data),
    ...words.filter((change) => change.before !== change.after),
  ]
}
