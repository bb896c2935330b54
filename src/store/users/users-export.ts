import type { RegisteredData } from '../../domain/registered-data/registered-data.ts'
import type { Standing } from '../../domain/registered-data/standing.ts'
import type { Role } from '../../domain/role.ts'
import type { Language } from '../../i18n/language.ts'
import type { Db } from '../database.ts'
import { rowsOf } from '../query.ts'
import type { UserRow } from '../schema.ts'

/** One user as an export states it: all that an import would have to say to find nothing to change. */
export interface ExportedUser {
  loginId: string
  memberId: string
  role: Role
  data: RegisteredData
  language: Language | null
  standing: Standing
}

const pageSize = 500

/**
 * All users, or those of one member, by login ID, some hundreds at a time, so that any number of them takes the
 * memory of a page. What changes meanwhile is given as it was before or after, never half.
 */
export async function* listUsers(
  db: Db,
  { memberId }: { memberId: string | null },
): AsyncGenerator<ExportedUser[]> {
  for (let after = ''; ; ) {
    const rows = memberId === null ? await page(db, after) : await pageOf(db, after, memberId)
    if (rows.length > 0) yield rows.map(toExported)
    if (rows.length < pageSize) return
    after = rows.at(-1)?.login_id ?? after
  }
}

/** How many there will be, for progress. */
export async function countUsers(db: Db, { memberId }: { memberId: string | null }): Promise<number> {
  let users = db.selectFrom('users').select(({ fn }) => fn.countAll().as('count'))
  if (memberId !== null) users = users.where('member_id', '=', memberId)
  return Number((await users.executeTakeFirstOrThrow()).count)
}

const page = rowsOf((db, after: string) => usersAfter(db, after))

const pageOf = rowsOf((db, after: string, memberId: string) =>
  usersAfter(db, after).where('member_id', '=', memberId),
)

function usersAfter(db: Db, after: string) {
  return db.selectFrom('users').selectAll().where('login_id', '>', after).orderBy('login_id').limit(pageSize)
}

/** What an export states of a stored row. */
export function toExported(row: UserRow): ExportedUser {
  return {
    loginId: row.login_id,
    memberId: row.member_id,
    role: row.role,
    data: registeredDataOf(row),
    language: row.language,
    standing: standingOf(row),
  }
}

/** The registered data of a stored row. */
export function registeredDataOf(row: UserRow): RegisteredData {
  return {
    familyName: row.family_name,
    givenName: row.given_name,
    familyKana: row.family_kana,
    givenKana: row.given_kana,
    familyNameEn: row.family_name_en,
    givenNameEn: row.given_name_en,
    department: row.department,
    departmentEn: row.department_en,
    postalCode: row.postal_code,
    address: row.address,
    addressEn: row.address_en,
    telephone: row.telephone,
    fax: row.fax,
    mail: row.mail === null ? null : { address: row.mail, key: row.mail_key ?? '' },
  }
}

/** An end for good outweighs a stop. */
export function standingOf(row: Pick<UserRow, 'suspended_at' | 'abolished_at'>): Standing {
  if (row.abolished_at !== null) return 'abolished'
  return row.suspended_at === null ? 'active' : 'suspended'
}
