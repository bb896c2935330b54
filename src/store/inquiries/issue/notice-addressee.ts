import type { Language } from '../../../i18n/language.ts'
import { rowOf } from '../../query.ts'
import { desk } from '../desk.ts'

/** To whom a printed notice goes: what stands in the window of its envelope. Any of it may be ''. */
export interface NoticeAddressee {
  language: Language | null
  memberName: string
  memberNameEn: string
  department: string
  departmentEn: string
  familyName: string
  givenName: string
  familyNameEn: string
  givenNameEn: string
  postalCode: string
  address: string
  addressEn: string
}

export const findNoticeAddressee = rowOf((db, userId: string) =>
  desk(db)
    .selectFrom('users')
    .innerJoin('members', 'members.id', 'users.member_id')
    .select([
      'users.language as language',
      'members.name as memberName',
      'members.name_en as memberNameEn',
      'users.department as department',
      'users.department_en as departmentEn',
      'users.family_name as familyName',
      'users.given_name as givenName',
      'users.family_name_en as familyNameEn',
      'users.given_name_en as givenNameEn',
      'users.postal_code as postalCode',
      'users.address as address',
      'users.address_en as addressEn',
    ])
    .where('users.id', '=', userId),
)
