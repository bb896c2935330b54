import { type RawBuilder, sql } from 'kysely'
import type { Role } from '../domain/role.ts'
import type { Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { isActive } from './accounts.ts'
import { type Db, only, type Tx } from './database.ts'
import { owesMail } from './issued-passwords.ts'
import { rowOf, runs } from './query.ts'
import type { SessionLimit } from './schema.ts'
import { liftAll } from './sign-in-failures.ts'

/** Who is signed in, as every page shows it and every guard asks it. */
export interface SignedIn {
  idHash: string
  userId: string
  loginId: string
  memberId: string
  memberName: string
  memberNameEn: string
  role: Role
  familyName: string
  givenName: string
  language: Language | null
  createdAt: Instant
  seenAt: Instant
  /** What alone may be done in it now; null for an ordinary session. */
  limitedTo: SessionLimit | null
}

/**
 * What a session is limited to at `now`: nothing but an address that is in force, or waits for its owner to confirm
 * it, makes an ordinary one of a session begun to register one, whoever brought that address about.
 */
function limitInForce(now: Instant): RawBuilder<SessionLimit | null> {
  return sql`case when sessions.limited_to = 'register-mail' and not ${owesMail(now)} then null
    else sessions.limited_to end`
}

interface WantedSession {
  idHash: string
  now: Instant
  seenAfter: Instant
  createdAfter: Instant
}

/** The session of this key hash; undefined when it has ended, lapsed, or its person may no longer be in (SES-05). */
export const find = rowOf((db, { idHash, now, seenAfter, createdAfter }: WantedSession) =>
  db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .innerJoin('members', 'members.id', 'users.member_id')
    .select([
      'sessions.id_hash as idHash',
      'sessions.user_id as userId',
      'sessions.created_at as createdAt',
      'sessions.seen_at as seenAt',
      limitInForce(now).as('limitedTo'),
      'users.login_id as loginId',
      'users.member_id as memberId',
      'members.name as memberName',
      'members.name_en as memberNameEn',
      'users.role as role',
      'users.family_name as familyName',
      'users.given_name as givenName',
      'users.language as language',
    ])
    .where('sessions.id_hash', 'in', only(idHash))
    .where('sessions.seen_at', '>', seenAfter)
    .where('sessions.created_at', '>', createdAfter)
    .where(isActive),
)

interface NewSession {
  idHash: string
  userId: string
  at: Instant
  source: string
  userAgent: string
  limitedTo?: SessionLimit | null
}

export async function add(tx: Tx, session: NewSession): Promise<void> {
  await insert(tx, { ...session, limitedTo: session.limitedTo ?? null })
}

const insert = runs((tx, session: Required<NewSession>) =>
  tx.insertInto('sessions').values({
    id_hash: session.idHash,
    user_id: session.userId,
    created_at: session.at,
    seen_at: session.at,
    source: session.source,
    user_agent: session.userAgent,
    limited_to: session.limitedTo,
  }),
)

/** Moves the idle limit on; never backwards, whatever the clocks of the nodes say. */
export async function touch(db: Db, idHash: string, at: Instant): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ seen_at: at })
    .where('id_hash', '=', idHash)
    .where('seen_at', '<', at)
    .execute()
}

/** Ends one session and tells whose it was; undefined when there is none by that hash. */
export async function end(
  tx: Tx,
  idHash: string,
): Promise<{ userId: string; memberId: string; role: Role } | undefined> {
  const ended = await tx
    .deleteFrom('sessions')
    .where('id_hash', '=', idHash)
    .returning('user_id')
    .executeTakeFirst()
  if (!ended) return undefined
  return tx
    .selectFrom('users')
    .select(['id as userId', 'member_id as memberId', 'role'])
    .where('id', '=', ended.user_id)
    .executeTakeFirst()
}

/** What the session is limited to, null for an ordinary one; undefined when it has ended. */
export async function findLimit(
  tx: Tx,
  { idHash, now }: { idHash: string; now: Instant },
): Promise<{ limitedTo: SessionLimit | null } | undefined> {
  return tx
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select(limitInForce(now).as('limitedTo'))
    .where('sessions.id_hash', '=', idHash)
    .executeTakeFirst()
}

/** Makes an ordinary session of this one; of any number of calls, one gives true. */
export async function liftLimit(tx: Tx, idHash: string, limit: SessionLimit): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('sessions')
    .set({ limited_to: null })
    .where('id_hash', '=', idHash)
    .where('limited_to', '=', limit)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** A session as its owner is shown it. */
export interface OwnSession {
  idHash: string
  createdAt: Instant
  seenAt: Instant
  source: string
  userAgent: string
}

/** The sessions of a person that have neither ended nor lapsed, the latest seen first. */
export async function listOf(
  db: Db | Tx,
  { userId, seenAfter, createdAfter }: { userId: string; seenAfter: Instant; createdAfter: Instant },
): Promise<OwnSession[]> {
  return db
    .selectFrom('sessions')
    .select([
      'id_hash as idHash',
      'created_at as createdAt',
      'seen_at as seenAt',
      'source',
      'user_agent as userAgent',
    ])
    .where('user_id', '=', userId)
    .where('seen_at', '>', seenAfter)
    .where('created_at', '>', createdAfter)
    .orderBy('seen_at', 'desc')
    .orderBy('id_hash')
    .execute()
}

/** Ends one session of the person, or with `except` all but that one; tells how many it were. */
export async function endOwn(
  tx: Tx,
  { userId, ...which }: { userId: string } & ({ idHash: string } | { except: string }),
): Promise<number> {
  const mine = tx.deleteFrom('sessions').where('user_id', '=', userId)
  const { numDeletedRows } = await ('idHash' in which
    ? mine.where('id_hash', '=', which.idHash)
    : mine.where('id_hash', '!=', which.except)
  ).executeTakeFirst()
  return Number(numDeletedRows)
}

/** Ends all of one person's. */
export const endAllOfOne = runs((tx: Tx, userId: string) =>
  tx.deleteFrom('sessions').where('user_id', '=', userId),
)

export async function endAllOf(tx: Tx, userIds: string[]): Promise<void> {
  await tx.deleteFrom('sessions').where('user_id', 'in', userIds).execute()
}

/**
 * Lifts every lock of these people and ends their sessions, before their passwords are written. A sign-in takes its
 * count, then a session, then the password: whoever takes the same in another order, or one person wholly before the
 * next, may wait for it in a circle. Comes after the people are held.
 */
export async function endAllForNewPassword(tx: Tx, userIds: readonly string[]): Promise<void> {
  const inOrder = [...userIds].sort()
  for (const userId of inOrder) await liftAll(tx, userId)
  for (const userId of inOrder) await endAllOfOne(tx, userId)
}

/** The sign-in before the current one, for the menu; undefined when there was none. */
export async function findPreviousSignIn(db: Db, userId: string): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('credentials')
    .select('previous_sign_in_at')
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return row?.previous_sign_in_at ?? undefined
}
