import type { RegisteredField } from '../../domain/registered-data/registered-data.ts'
import type { Standing } from '../../domain/registered-data/standing.ts'
import type { Role } from '../../domain/role.ts'
import { roleNames } from '../../i18n/role-names.ts'

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

/** The table of users as it is exported and imported again. */
export const userColumns = [
  '会員ID',
  'ログインID',
  'ロール',
  ...Object.values(dataColumns),
  '言語',
  '状態',
] as const
export type UserColumn = (typeof userColumns)[number]

/** 状態 as the tables write it. */
export const standingNames: Readonly<Record<Standing, string>> = {
  active: '利用中',
  suspended: '利用停止',
  abolished: '廃止',
}

/** ロール as the tables write it. */
export const roleWords: Readonly<Record<Role, string>> = roleNames('ja')
