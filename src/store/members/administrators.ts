import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { type Db, isPostgres, type Tx } from '../database.ts'

/** An administrator of a member, whose use has not ended for good. */
export interface MemberAdministrator {
  userId: string
  loginId: string
  familyName: string
  givenName: string
  familyNameEn: string
  givenNameEn: string
  language: Language | null
  /** In full: to be masked before anybody of the operator's staff sees it. */
  mail: string | null
  suspendedAt: Instant | null
  /** When an invitation was withdrawn, which stopped the person at that instant. */
  withdrawnAt: Instant | null
  hasPassword: boolean
  /** Of the newest invitation whose link still opens. */
  invitedUntil: Instant | null
  version: number
}

/** The administrators of a member by login ID, at most so many. */
export async function listAdministrators(
  db: Db | Tx,
  { memberId, now, limit }: { memberId: string; now: Instant; limit: number },
): Promise<MemberAdministrator[]> {
  const rows = await administrators(db, now)
    .where('users.member_id', '=', memberId)
    .orderBy('users.login_id')
    .limit(limit)
    .execute()
  return rows.map(toAdministrator)
}

/** The member's administrator of this login ID; undefined when there is none (any more). */
export async function findAdministrator(
  db: Db | Tx,
  { memberId, loginId, now }: { memberId: string; loginId: string; now: Instant },
): Promise<MemberAdministrator | undefined> {
  const row = await administrators(db, now)
    .where('users.login_id', '=', loginId)
    .where('users.member_id', '=', memberId)
    .executeTakeFirst()
  return row && toAdministrator(row)
}

/** As `findAdministrator`, and the person stays so to the end of the transaction. */
export async function holdAdministrator(
  tx: Tx,
  wanted: { memberId: string; loginId: string; now: Instant },
): Promise<MemberAdministrator | undefined> {
  if (isPostgres(tx))
    await tx
      .selectFrom('users')
      .select('id')
      .where('login_id', '=', wanted.loginId)
      .where('member_id', '=', wanted.memberId)
      .forNoKeyUpdate()
      .execute()
  return findAdministrator(tx, wanted)
}

function administrators(db: Db | Tx, now: Instant) {
  return db
    .selectFrom('users')
    .leftJoin('credentials', 'credentials.user_id', 'users.id')
    .select([
      'users.id as userId',
      'users.login_id as loginId',
      'users.family_name as familyName',
      'users.given_name as givenName',
      'users.family_name_en as familyNameEn',
      'users.given_name_en as givenNameEn',
      'users.language as language',
      'users.mail as mail',
      'users.suspended_at as suspendedAt',
      'users.withdrawn_at as withdrawnAt',
      'users.version as version',
    ])
    .select((user) => [
      user.case().when('credentials.password_hash', 'is not', null).then(1).else(0).end().as('password'),
      user
        .selectFrom('reset_requests')
        .select(({ fn }) => fn.max('deadline_at').as('at'))
        .whereRef('user_id', '=', 'users.id')
        .where('purpose', '=', 'invitation')
        .where('ended_at', 'is', null)
        .where('deadline_at', '>', now)
        .as('invitedUntil'),
    ])
    .where('users.role', '=', 'participantAdministrator')
    .where('users.abolished_at', 'is', null)
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof administrators>['executeTakeFirst']>>>

function toAdministrator({ password, ...row }: Row): MemberAdministrator {
  return { ...row, hasPassword: Number(password) === 1 }
}
