import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { isActive } from '../accounts.ts'
import { type Db, only } from '../database.ts'
import { rowOf } from '../query.ts'

/** To whom a letter goes, as the record stands at the moment of sending (MAIL-09). */
export interface Addressee {
  mail: string | null
  mailFailedAt: Instant | null
  familyName: string
  givenName: string
  familyNameEn: string
  givenNameEn: string
  language: Language | null
  isActive: boolean
}

export async function findAddressee(db: Db, userId: string): Promise<Addressee | undefined> {
  const row = await personToWriteTo(db, userId)
  if (!row) return undefined
  const { active, ...addressee } = row
  return { ...addressee, isActive: Number(active) === 1 }
}

const personToWriteTo = rowOf((db, userId: string) =>
  db
    .selectFrom('users')
    .innerJoin('members', 'members.id', 'users.member_id')
    .select([
      'users.mail as mail',
      'users.mail_failed_at as mailFailedAt',
      'users.family_name as familyName',
      'users.given_name as givenName',
      'users.family_name_en as familyNameEn',
      'users.given_name_en as givenNameEn',
      'users.language as language',
    ])
    .select((select) => select.case().when(isActive(select)).then(1).else(0).end().as('active'))
    .where('users.id', 'in', only(userId)),
)

/** The request a reset letter tells of, while its link would still open; else undefined (I4: no dead link is sent). */
export const findResetForLetter = rowOf((db, requestId: string, now: Instant) =>
  db
    .selectFrom('reset_requests')
    .select(['id', 'key_hash as keyHash', 'requested_at as requestedAt', 'deadline_at as deadlineAt'])
    .where('id', '=', requestId)
    .where('ended_at', 'is', null)
    .where('opened_at', 'is', null)
    .where('deadline_at', '>', now),
)

/** How many letters wait, and since when the oldest has been due: what an operator watches. */
export async function findBacklog(
  db: Db,
  now: Instant,
): Promise<{ waiting: number; oldestDueAt: Instant | null }> {
  const row = await db
    .selectFrom('outbox')
    .select(({ fn }) => [
      fn.countAll<number>().as('waiting'),
      fn.min<Instant | null>('due_at').as('oldestDueAt'),
    ])
    .where('ended_at', 'is', null)
    .where('due_at', '<=', now)
    .executeTakeFirstOrThrow()
  return { waiting: Number(row.waiting), oldestDueAt: row.oldestDueAt }
}
