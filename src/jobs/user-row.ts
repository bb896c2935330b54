import type { TableRow } from '../csv/read-table.ts'
import { parseLoginId } from '../domain/login-id.ts'
import { parseMemberId } from '../domain/member-id.ts'
import {
  type RegisteredField,
  readRegisteredData,
  registeredFields,
} from '../domain/registered-data/registered-data.ts'
import { type Standing, standings } from '../domain/registered-data/standing.ts'
import { type Role, roles } from '../domain/role.ts'
import { foldWidth, trimSpaces } from '../domain/width.ts'
import { importedHash } from '../hashing/stored-hash.ts'
import { isLanguage, type Language, languages } from '../i18n/language.ts'
import { roleNames } from '../i18n/role-names.ts'
import type { ImportedUser } from '../store/imports/import-users.ts'
import type { ImportFault, ImportFaultCode } from './import-fault.ts'

/** The columns of registered data in the table of users (spec 14). */
export const dataColumns = {
  familyName: '姓',
  givenName: '名',
  familyKana: 'セイ',
  givenKana: 'メイ',
  familyNameEn: '姓(英語)',
  givenNameEn: '名(英語)',
  department: '部署名',
  departmentEn: '部署名(英語)',
  postalCode: '郵便番号',
  address: '住所',
  addressEn: '住所(英語)',
  telephone: '電話番号',
  fax: 'FAX番号',
  mail: 'メールアドレス',
} as const satisfies Record<RegisteredField, string>

export const userColumns = {
  required: ['会員ID', 'ログインID', 'ロール', ...Object.values(dataColumns), '言語', '状態'],
  optional: ['パスワードハッシュ'],
} as const

export type UserColumn = (typeof userColumns)['required'][number] | (typeof userColumns)['optional'][number]

/** 状態 as the tables write it. */
export const standingNames: Readonly<Record<Standing, string>> = {
  active: '利用中',
  suspended: '利用停止',
  abolished: '廃止',
}

const longestId = '32'

/** Reads one line of the table of users; what the entry holds means something only when there are no faults. */
export function readUserRow({ line, cells }: TableRow<UserColumn>): {
  entry: ImportedUser
  faults: ImportFault[]
} {
  const faults: ImportFault[] = []
  const fault = (column: UserColumn, code: ImportFaultCode, detail?: string) =>
    faults.push({ line, column, code, detail })

  const memberId = parseMemberId(cells.会員ID)
  if (!memberId.ok) fault('会員ID', ...idFault(memberId.code))
  const loginId = parseLoginId(cells.ログインID)
  if (!loginId.ok) fault('ログインID', ...idFault(loginId.code))
  const role = roleOf(word(cells.ロール))
  if (!role) fault('ロール', 'notRole', roles.map((one) => roleNames('ja')[one]).join(', '))
  const { data, reds } = readRegisteredData(typedData(cells))
  for (const red of reds) fault(dataColumns[red.field], red.code, red.detail)
  const language = languageOf(word(cells.言語))
  if (language === undefined) fault('言語', 'notLanguage', languages.join(', '))
  const standing = standingOf(word(cells.状態))
  if (!standing) fault('状態', 'notStanding', Object.values(standingNames).join(', '))
  const hash = trimSpaces(cells.パスワードハッシュ)
  const passwordHash = hash === '' ? null : importedHash(hash)
  if (passwordHash === undefined) fault('パスワードハッシュ', 'notHash')

  const entry: ImportedUser = {
    memberId: memberId.ok ? memberId.value : '',
    loginId: loginId.ok ? loginId.value : '',
    role: role ?? 'personInCharge',
    data,
    language: language ?? null,
    standing: standing ?? 'abolished',
    passwordHash: passwordHash ?? null,
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

function roleOf(name: string): Role | undefined {
  return roles.find((role) => roleNames('ja')[role] === name)
}

function standingOf(name: string): Standing | undefined {
  return standings.find((standing) => standingNames[standing] === name)
}

function languageOf(cell: string): Language | null | undefined {
  if (cell === '') return null
  return isLanguage(cell) ? cell : undefined
}
