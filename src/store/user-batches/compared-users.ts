import { sql } from 'kysely'
import type { RegisteredData } from '../../domain/registered-data/registered-data.ts'
import type { Standing } from '../../domain/registered-data/standing.ts'
import type { Role } from '../../domain/role.ts'
import type { Language } from '../../i18n/language.ts'
import type { Db } from '../database.ts'
import { registeredDataOf, standingOf } from '../users/users-export.ts'

/** A user as a line of a file is compared with them. */
export interface ComparedUser {
  userId: string
  memberId: string
  role: Role
  data: RegisteredData
  language: Language | null
  standing: Standing
  version: number
}

/** Whoever has these login IDs, in whatever member: what may be said of them is for the caller to know (R17). */
export async function findCompared(db: Db, loginIds: readonly string[]): Promise<Map<string, ComparedUser>> {
  if (loginIds.length === 0) return new Map()
  const rows = await db.selectFrom('users').selectAll().where('login_id', 'in', loginIds).execute()
  return new Map(
    rows.map((row) => [
      row.login_id,
      {
        userId: row.id,
        memberId: row.member_id,
        role: row.role,
        data: registeredDataOf(row),
        language: row.language,
        standing: standingOf(row),
        version: row.version,
      },
    ]),
  )
}

/** How many people of the member, in use or stopped, have each of these addresses. */
export async function countMails(
  db: Db,
  memberId: string,
  mailKeys: readonly string[],
): Promise<Map<string, number>> {
  if (mailKeys.length === 0) return new Map()
  // Each address is looked up by itself: asked for together, PostgreSQL may read the whole member every time, as long as
  // it does not know how large that is.
  const asked = sql.join(mailKeys.map((key) => sql`(${key})`))
  const { rows } = await sql<{ mail_key: string; count: number | string }>`
    with asked (mail_key) as (values ${asked})
    select asked.mail_key, (
      select count(*) from users
      where users.member_id = ${memberId} and users.mail_key = asked.mail_key and users.abolished_at is null
    ) as count
    from asked`.execute(db)
  return new Map(rows.map(({ mail_key, count }) => [mail_key, Number(count)]))
}

/** How many administrators in use the member has. */
export async function countActiveAdministrators(db: Db, memberId: string): Promise<number> {
  const { count } = await db
    .selectFrom('users')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('member_id', '=', memberId)
    .where('role', '=', 'participantAdministrator')
    .where('suspended_at', 'is', null)
    .where('abolished_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
