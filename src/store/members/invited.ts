import { sql } from 'kysely'
import { kanaKeyOf } from '../../domain/registered-data/kana-key.ts'
import type { RegisteredData } from '../../domain/registered-data/registered-data.ts'
import { searchKeyOf } from '../../domain/registered-data/search-key.ts'
import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import type { Tx } from '../database.ts'

/** The record of an invited person: what the invitation says of them, and whatever else there is. */
export interface Invited {
  readonly data: RegisteredData
  readonly language: Language
}

/** Registers a new administrator without a password. False, and nothing stored, when the login ID is taken. */
export async function addInvited(
  tx: Tx,
  {
    userId,
    loginId,
    memberId,
    now,
    ...invited
  }: Invited & {
    userId: string
    loginId: string
    memberId: string
    now: Instant
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('users')
    .values({
      ...columnsOf(invited),
      id: userId,
      login_id: loginId,
      member_id: memberId,
      role: 'participantAdministrator',
      suspended_at: null,
      abolished_at: null,
      version: 1,
      mail_verified_at: null,
      mail_failed_at: null,
      end_requested_at: null,
      first_sign_in_at: null,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column('login_id').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Puts right what an invitation said, and takes back its withdrawal. The person is held and has no password. */
export async function setInvited(
  tx: Tx,
  { userId, now, ...invited }: Invited & { userId: string; now: Instant },
): Promise<void> {
  await tx
    .updateTable('users')
    .set({
      ...columnsOf(invited),
      suspended_at: null,
      mail_verified_at: null,
      mail_failed_at: null,
      version: sql`version + 1`,
      updated_at: now,
    })
    .where('id', '=', userId)
    .execute()
}

/** Whoever is not to come in after all may not ask for a reset either. The person is held and has no password. */
export async function setWithdrawn(tx: Tx, userId: string, now: Instant): Promise<void> {
  await tx
    .updateTable('users')
    .set({ suspended_at: now, version: sql`version + 1`, updated_at: now })
    .where('id', '=', userId)
    .execute()
}

function columnsOf({ data, language }: Invited) {
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
    language,
    search_key: searchKeyOf(data),
    kana_key: kanaKeyOf(data),
  }
}
