import type { MailAddress } from '../../domain/mail-address.ts'
import { kanaKeyOf } from '../../domain/registered-data/kana-key.ts'
import type { RegisteredData } from '../../domain/registered-data/registered-data.ts'
import { searchKeyOf } from '../../domain/registered-data/search-key.ts'
import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import type { Db, Tx } from '../database.ts'
import { changes, rowOf } from '../query.ts'

/** One person's registered data as it stands, with what its screen needs to know of it (S7, S9). */
export interface UserRecord {
  userId: string
  loginId: string
  memberId: string
  language: Language | null
  data: RegisteredData
  /** Told back with every change, so that of two people on one record the second is told (R16). */
  version: number
  mailVerifiedAt: Instant | null
  mailFailedAt: Instant | null
  /** When registering an address was put off, which may be done once (F7). */
  mailSkippedAt: Instant | null
  abolishedAt: Instant | null
}

export async function findRecord(db: Db | Tx, userId: string): Promise<UserRecord | undefined> {
  const row = await recordByUserId(db, userId)
  if (!row) return undefined
  const { userId: id, loginId, memberId, language, version, abolishedAt } = row
  const { mail, mailKey, mailVerifiedAt, mailFailedAt, mailSkippedAt, ...rest } = row
  const data: RegisteredData = {
    familyName: rest.familyName,
    givenName: rest.givenName,
    familyKana: rest.familyKana,
    givenKana: rest.givenKana,
    familyNameEn: rest.familyNameEn,
    givenNameEn: rest.givenNameEn,
    department: rest.department,
    departmentEn: rest.departmentEn,
    postalCode: rest.postalCode,
    address: rest.address,
    addressEn: rest.addressEn,
    telephone: rest.telephone,
    fax: rest.fax,
    mail: mail === null || mailKey === null ? null : ({ address: mail, key: mailKey } as MailAddress),
  }
  const mailState = { mailVerifiedAt, mailFailedAt, mailSkippedAt }
  return { userId: id, loginId, memberId, language, data, version, ...mailState, abolishedAt }
}

const recordByUserId = rowOf((db, userId: string) =>
  db
    .selectFrom('users')
    .select([
      'id as userId',
      'login_id as loginId',
      'member_id as memberId',
      'language',
      'version',
      'family_name as familyName',
      'given_name as givenName',
      'family_kana as familyKana',
      'given_kana as givenKana',
      'family_name_en as familyNameEn',
      'given_name_en as givenNameEn',
      'department',
      'department_en as departmentEn',
      'postal_code as postalCode',
      'address',
      'address_en as addressEn',
      'telephone',
      'fax',
      'mail',
      'mail_key as mailKey',
      'mail_verified_at as mailVerifiedAt',
      'mail_failed_at as mailFailedAt',
      'mail_skipped_at as mailSkippedAt',
      'abolished_at as abolishedAt',
    ])
    .where('id', '=', userId),
)

interface RecordChange {
  userId: string
  /** The version the change was made on. */
  version: number
  data: Omit<RegisteredData, 'mail'>
  now: Instant
}

/**
 * Stores everything but the mail address, which goes its own way (F10). False, and nothing stored, when somebody
 * else has changed the record since (R16).
 */
export async function updateRecord(tx: Tx, change: RecordChange): Promise<boolean> {
  const { data, ...rest } = change
  const names = { searchKey: searchKeyOf(data), kanaKey: kanaKeyOf(data) }
  return update(tx, { ...data, ...names, ...rest })
}

type UpdateValues = Omit<RegisteredData, 'mail'> &
  Omit<RecordChange, 'data'> & { searchKey: string; kanaKey: string }

const update = changes((tx, values: UpdateValues) =>
  tx
    .updateTable('users')
    .set(({ eb }) => ({
      family_name: values.familyName,
      given_name: values.givenName,
      family_kana: values.familyKana,
      given_kana: values.givenKana,
      family_name_en: values.familyNameEn,
      given_name_en: values.givenNameEn,
      department: values.department,
      department_en: values.departmentEn,
      postal_code: values.postalCode,
      address: values.address,
      address_en: values.addressEn,
      telephone: values.telephone,
      fax: values.fax,
      search_key: values.searchKey,
      kana_key: values.kanaKey,
      version: eb('version', '+', 1),
      updated_at: values.now,
    }))
    .where('id', '=', values.userId)
    .where('version', '=', values.version)
    .where('abolished_at', 'is', null),
)

/** How many other people of the member, in use or stopped, have this address: allowed, but worth a second look. */
export async function countMailSharers(
  db: Db,
  { memberId, userId, mailKey }: { memberId: string; userId: string; mailKey: string },
): Promise<number> {
  const { count } = await db
    .selectFrom('users')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('member_id', '=', memberId)
    .where('mail_key', '=', mailKey)
    .where('id', '!=', userId)
    .where('abolished_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
