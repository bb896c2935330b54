import type { Role } from '../../domain/role.ts'
import type { Instant } from '../../domain/time.ts'
import type { ActFacts } from '../../domain/users/act.ts'
import type { Language } from '../../i18n/language.ts'
import { type Db, isPostgres, type Tx } from '../database.ts'
import { rowOf, runs } from '../query.ts'
import { lockInForce } from '../sign-in-failures.ts'

/** How a person stands in the portal, apart from what their record says of them. */
export interface UserStanding {
  userId: string
  loginId: string
  memberId: string
  role: Role
  familyName: string
  givenName: string
  department: string
  language: Language | null
  /** The address on record in full: for the person's administrator, never for a log or a trail. */
  mail: string | null
  suspendedAt: Instant | null
  abolishedAt: Instant | null
  /** When the person asked for the end of their use. */
  endRequestedAt: Instant | null
  /** When wrong passwords locked it, from whatever side; null when it is not locked (any more). */
  lockedAt: Instant | null
  /** When the password in force was issued by somebody else; null for one of the person's own. */
  issuedAt: Instant | null
  /** When that one was used. */
  issuedUsedAt: Instant | null
  firstSignInAt: Instant | null
  /** When a reset link was last asked for. */
  resetRequestedAt: Instant | null
  /** Other administrators of the member in use: with none, this one may not go (F11). */
  otherAdministrators: number
}

/** What decides which acts fit this person, as `actorId` sees them. */
export function actFactsOf(standing: UserStanding, actorId: string): ActFacts {
  const isInUse = standing.suspendedAt === null && standing.abolishedAt === null
  const isAdministrator = standing.role === 'participantAdministrator'
  return {
    role: standing.role,
    isSelf: standing.userId === actorId,
    isLocked: standing.lockedAt !== null,
    hasMail: standing.mail !== null,
    isSuspended: standing.suspendedAt !== null,
    isAbolished: standing.abolishedAt !== null,
    hasEndRequest: standing.endRequestedAt !== null,
    isLastAdministrator: isAdministrator && isInUse && standing.otherAdministrators === 0,
  }
}

/** The standing of a user; a lock set at or before `lapsedBefore` has ended by time. */
export async function findStanding(
  db: Db | Tx,
  userId: string,
  lapsedBefore: Instant | null,
): Promise<UserStanding | undefined> {
  const row = await standing(db, userId, lapsedBefore ?? -1)
  return row && { ...row, otherAdministrators: Number(row.otherAdministrators) }
}

/** As `findStanding`, and it stays so to the end of the transaction. */
export async function holdStanding(
  tx: Tx,
  userId: string,
  lapsedBefore: Instant | null,
): Promise<UserStanding | undefined> {
  await holdPerson(tx, userId)
  return findStanding(tx, userId, lapsedBefore)
}

/**
 * Holds this person to the end of the transaction; several of them in the order of their ids, after the member. What
 * is decided by is read by a later statement: PostgreSQL reads of other rows what they were before it waited.
 */
export async function holdPerson(tx: Tx, userId: string): Promise<void> {
  // SQLite has one writer at a time anyway.
  if (isPostgres(tx)) await lockPerson(tx, userId)
}

const lockPerson = runs((tx, userId: string) =>
  tx.selectFrom('users').select('id').where('id', '=', userId).forNoKeyUpdate(),
)

const standing = rowOf((db, userId: string, lapsedBefore: Instant) =>
  db
    .selectFrom('users')
    .leftJoin('credentials', 'credentials.user_id', 'users.id')
    .select([
      'users.id as userId',
      'users.login_id as loginId',
      'users.member_id as memberId',
      'users.role as role',
      'users.family_name as familyName',
      'users.given_name as givenName',
      'users.department as department',
      'users.language as language',
      'users.mail as mail',
      'users.suspended_at as suspendedAt',
      'users.abolished_at as abolishedAt',
      'users.end_requested_at as endRequestedAt',
      'users.first_sign_in_at as firstSignInAt',
      'credentials.issued_at as issuedAt',
      'credentials.issued_used_at as issuedUsedAt',
    ])
    .select((user) => [
      lockInForce(lapsedBefore).as('lockedAt'),
      user
        .selectFrom('reset_requests')
        .select(({ fn }) => fn.max('requested_at').as('at'))
        .whereRef('user_id', '=', 'users.id')
        .as('resetRequestedAt'),
      user
        .selectFrom('users as others')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('others.member_id', '=', 'users.member_id')
        .where('others.role', '=', 'participantAdministrator')
        .where('others.suspended_at', 'is', null)
        .where('others.abolished_at', 'is', null)
        .whereRef('others.id', '!=', 'users.id')
        .as('otherAdministrators'),
    ])
    .where('users.id', '=', userId),
)

/** What an administrator changes of a person's standing; null ends a stop. Only what is given changes. */
export interface StandingChange {
  role?: Role
  suspendedAt?: Instant | null
  abolishedAt?: Instant
}

/** Also a new version of the record: whoever looked at the former one is told (R16). */
export async function setStanding(
  tx: Tx,
  { userId, now, change }: { userId: string; now: Instant; change: StandingChange },
): Promise<void> {
  const { role, suspendedAt, abolishedAt } = change
  await tx
    .updateTable('users')
    .set((user) => ({
      ...(role === undefined ? {} : { role }),
      ...(suspendedAt === undefined ? {} : { suspended_at: suspendedAt }),
      ...(abolishedAt === undefined ? {} : { abolished_at: abolishedAt }),
      version: user.eb('version', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', userId)
    .execute()
}
