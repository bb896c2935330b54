import { parseLoginId } from '../../domain/login-id.ts'
import { parseMemberId } from '../../domain/member-id.ts'
import {
  type RegisteredData,
  type RegisteredField,
  readRegisteredData,
  registeredFields,
} from '../../domain/registered-data/registered-data.ts'
import { type Standing, standings } from '../../domain/registered-data/standing.ts'
import { type Role, roles } from '../../domain/role.ts'
import { foldWidth, trimSpaces } from '../../domain/width.ts'
import { isLanguage, type Language, languages } from '../../i18n/language.ts'
import type { ImportFault, ImportFaultCode } from '../import-fault.ts'
import type { TableRow } from '../read-table.ts'
import { dataColumns, roleWords, standingNames, type UserColumn } from './user-columns.ts'

/** One user as a line of the table states it: everything, not only what is to change. */
export interface StatedUser {
  loginId: string
  memberId: string
  role: Role
  data: RegisteredData
  language: Language | null
  standing: Standing
}

const longestId = '32'

/**
 * Reads one line of the table of users; what the entry holds means something only when there are no faults. `given`
 * are the roles that whoever brings the table may give.
 */
export function readUser(
  { line, cells }: Pick<TableRow<UserColumn>, 'line' | 'cells'>,
  given: readonly Role[] = roles,
): { entry: StatedUser; faults: ImportFault[] } {
  const faults: ImportFault[] = []
  const fault = (column: UserColumn, code: ImportFaultCode, detail?: string) =>
    faults.push({ line, column, code, detail })

  const memberId = parseMemberId(cells.会員ID)
  if (!memberId.ok) fault('会員ID', ...idFault(memberId.code))
  const loginId = parseLoginId(cells.ログインID)
  if (!loginId.ok) fault('ログインID', ...idFault(loginId.code))
  const role = given.find((one) => roleWords[one] === word(cells.ロール))
  if (!role) fault('ロール', 'notRole', given.map((one) => roleWords[one]).join(', '))
  const { data, reds } = readRegisteredData(typedData(cells))
  for (const red of reds) fault(dataColumns[red.field], red.code, red.detail)
  const language = languageOf(word(cells.言語))
  if (language === undefined) fault('言語', 'notLanguage', languages.join(', '))
  const standing = standings.find((one) => standingNames[one] === word(cells.状態))
  if (!standing) fault('状態', 'notStanding', Object.values(standingNames).join(', '))

  const entry: StatedUser = {
    memberId: memberId.ok ? memberId.value : '',
    loginId: loginId.ok ? loginId.value : '',
    role: role ?? 'personInCharge',
    data,
    language: language ?? null,
    standing: standing ?? 'abolished',
  }
  return { entry, faults }
}

/** Of a 会員ID or login ID, in terms of a table. */
export function idFault(code: 'empty' | 'tooLong' | 'forbiddenCharacter'): [ImportFaultCode, string?] {
  if (code === 'forbiddenCharacter') return ['notId']
  return code === 'tooLong' ? ['tooLong', longestId] : ['empty']
}

/** A cell that holds one of a few words: full width and stray spaces do not matter. */
export function word(cell: string): string {
  return trimSpaces(foldWidth(cell))
}

function typedData(cells: TableRow<UserColumn>['cells']): Record<RegisteredField, string> {
  const typed = {} as Record<RegisteredField, string>
  for (const field of registeredFields) typed[field] = cells[dataColumns[field]]
  return typed
}

function languageOf(cell: string): Language | null | undefined {
  if (cell === '') return null
  return isLanguage(cell) ? cell : undefined
}
