import { kanaKeyOf } from '../../domain/registered-data/kana-key.ts'
import type { RegisteredData } from '../../domain/registered-data/registered-data.ts'
import { searchKeyOf } from '../../domain/registered-data/search-key.ts'
import type { UserRow } from '../schema.ts'

/** Registered data as the table of users holds it, with the keys by which its owner is found and sorted. */
export function recordColumns(data: RegisteredData) {
  return {
    family_name: data.familyName,
    given_name: data.givenName,
    family_kana: data.familyKana,
    given_kana: data.givenKana,
    family_name_en: data.familyNameEn,
    given_name_en: data.givenNameEn,
    department: data.department,
    department_en: data.departmentEn,
    postal_code: data.postalCode,
    address: data.address,
    address_en: data.addressEn,
    telephone: data.telephone,
    fax: data.fax,
    mail: data.mail?.address ?? null,
    mail_key: data.mail?.key ?? null,
    search_key: searchKeyOf(data),
    kana_key: kanaKeyOf(data),
  } satisfies Partial<UserRow>
}
