import type { ExpressionBuilder } from 'kysely'
import type { Issued } from '../domain/password/issued-password.ts'
import type { Role } from '../domain/role.ts'
import type { Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { type Db, isPostgres, only, type Tx } from './database.ts'
import { supersedeIssues } from './inquiries/issue/spent.ts'
import { changes, hasRow, rowOf, runs } from './query.ts'
import type { Database } from './schema.ts'
import { holdPerson } from './users/standing.ts'

/** What signing in and resetting need to know of a person. */
export interface Account {
  userId: string
  loginId: string
  memberId: string
  role: Role
  language: Language | null
  mail: string | null
  mailKey: string | null
  /** Neither the user nor the member is stopped or abolished. */
  isActive: boolean
  passwordHash: string | null
  /** When the person last chose a password of their own; 0 for one that came with an import, or none. */
  chosenAt: Instant
  hasSignedIn: boolean
  /** Is asked for an address since they came in with an issued password, and has none that takes mail (F7). */
  isAskedForMail: boolean
  /** The password was made up by somebody else (F7): good until then, once. Null for one's own. */
  issued: Issued | null
  /** Of the person and of the member: what a password must not be made of (R8). */
  names: string[]
}

const columns = [
  'users.id as userId',
  'users.login_id as loginId',
  'users.member_id as memberId',
  'users.role as role',
  'users.language as language',
  'users.mail as mail',
  'users.mail_key as mailKey',
  'users.family_name as familyName',
  'users.given_name as givenName',
  'users.family_name_en as familyNameEn',
  'users.given_name_en as givenNameEn',
  'users.first_sign_in_at as firstSignInAt',
  'users.mail_failed_at as mailFailedAt',
  'users.mail_asked_at as mailAskedAt',
  'users.suspended_at as suspendedAt',
  'users.abolished_at as abolishedAt',
  'members.suspended_at as memberSuspendedAt',
  'members.name as memberName',
  'members.name_en as memberNameEn',
  'credentials.password_hash as passwordHash',
  'credentials.changed_at as changedAt',
  'credentials.issued_until as issuedUntil',
  'credentials.issued_used_at as issuedUsedAt',
] as const

/** The account of a login ID that is already folded (R1); undefined when there is none. */
export async function findByLoginId(db: Db | Tx, loginId: string): Promise<Account | undefined> {
  const row = await byLoginId(db, loginId)
  return row && toAccount(row)
}

export async function findByUserId(db: Db | Tx, userId: string): Promise<Account | undefined> {
  const row = await byUserId(db, userId)
  return row && toAccount(row)
}

const byLoginId = rowOf((db, loginId: string) => accounts(db).where('users.login_id', 'in', only(loginId)))

const byUserId = rowOf((db, userId: string) => accounts(db).where('users.id', 'in', only(userId)))

function accounts(db: Db | Tx) {
  return db
    .selectFrom('users')
    .innerJoin('members', 'members.id', 'users.member_id')
    .leftJoin('credentials', 'credentials.user_id', 'users.id')
    .select(columns)
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof accounts>['executeTakeFirst']>>>

function toAccount(row: Row): Account {
  const {
    familyName,
    givenName,
    familyNameEn,
    givenNameEn,
    firstSignInAt,
    mailFailedAt,
    mailAskedAt,
    suspendedAt,
    abolishedAt,
    memberSuspendedAt,
    memberName,
    memberNameEn,
    changedAt,
    issuedUntil,
    issuedUsedAt,
    ...account
  } = row
  return {
    ...account,
    chosenAt: changedAt ?? 0,
    hasSignedIn: firstSignInAt !== null,
    isAskedForMail: mailAskedAt !== null && (account.mailKey === null || mailFailedAt !== null),
    issued: issuedUntil === null ? null : { until: issuedUntil, usedAt: issuedUsedAt },
    isActive: isInUse({ suspendedAt, abolishedAt, memberSuspendedAt }),
    names: [familyName, givenName, familyNameEn, givenNameEn, memberName, memberNameEn].filter(
      (name) => name !== '',
    ),
  }
}

/** What keeps a person from signing in and resetting, each null while it does not. */
export interface Stops {
  suspendedAt: Instant | null
  abolishedAt: Instant | null
  memberSuspendedAt: Instant | null
}

/** Whether the person may sign in and reset, and so may the member. */
export function isInUse({ suspendedAt, abolishedAt, memberSuspendedAt }: Stops): boolean {
  return suspendedAt === null && abolishedAt === null && memberSuspendedAt === null
}

/** For joins elsewhere in the store: the user may sign in and reset, and so may the member. */
export function isActive(where: ExpressionBuilder<Database, 'users' | 'members'>) {
  return where.and([
    where('users.suspended_at', 'is', null),
    where('users.abolished_at', 'is', null),
    where('members.suspended_at', 'is', null),
  ])
}

/**
 * Whether this person may sign in and reset, which then stays so to the end of the transaction. Comes before any
 * other write to what belongs to the person.
 */
export async function holdActive(tx: Tx, userId: string): Promise<boolean> {
  await holdPerson(tx, userId)
  return isActiveNow(tx, userId)
}

const isActiveNow = hasRow((db, userId: string) => active(db, userId))

/**
 * As `holdActive`, by one statement. PostgreSQL reads nothing again of a member that was stopped while it waited for
 * the person, so this is for an act whose next statement asks for what such a stop has ended, as a reset its link.
 */
export const holdUnlessStopped = hasRow((tx: Tx, userId: string) => {
  const person = active(tx, userId)
  // SQLite has one writer at a time anyway.
  return isPostgres(tx) ? person.forNoKeyUpdate('users') : person
})

function active(db: Db | Tx, userId: string) {
  return db
    .selectFrom('users')
    .innerJoin('members', 'members.id', 'users.member_id')
    .select('users.id')
    .where('users.id', 'in', only(userId))
    .where(isActive)
}

interface NewPassword {
  userId: string
  passwordHash: string
  /** When the person chose it. */
  changedAt: Instant
}

/** Sets a new password hash. No issued password is left behind, and none that the help desk gave out counts as good. */
export async function setPassword(tx: Tx, password: NewPassword): Promise<void> {
  await upsertPassword(tx, password)
  await supersedeIssues(tx, { userId: password.userId, at: password.changedAt })
}

const upsertPassword = runs((tx, { userId, passwordHash, changedAt }: NewPassword) =>
  tx
    .insertInto('credentials')
    .values({
      user_id: userId,
      password_hash: passwordHash,
      changed_at: changedAt,
      last_sign_in_at: null,
      previous_sign_in_at: null,
    })
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet({
        password_hash: passwordHash,
        changed_at: changedAt,
        issued_at: null,
        issued_until: null,
        issued_used_at: null,
      }),
    ),
)

/**
 * Notes a sign-in, and replaces the hash of an older kind. False, and nothing noted, when `verified` is not the
 * person's hash any more: it was changed while the password was looked at.
 */
export async function setSignedIn(
  tx: Tx,
  {
    userId,
    at,
    verified,
    rehashed,
  }: { userId: string; at: Instant; verified: string; rehashed: string | undefined },
): Promise<boolean> {
  const given = { userId, at, verified, hash: rehashed ?? verified }
  return noteSignIn(tx, given)
}

interface SignInNote {
  userId: string
  at: Instant
  verified: string
  hash: string
}

const noteSignIn = changes((tx, { userId, at, verified, hash }: SignInNote) =>
  tx
    .updateTable('credentials')
    .set(({ ref }) => ({
      previous_sign_in_at: ref('last_sign_in_at'),
      last_sign_in_at: at,
      password_hash: hash,
    }))
    .where('user_id', '=', userId)
    .where('password_hash', '=', verified),
)

/** Puts the language chosen on the screen into the record, so that mails follow it. */
export async function setLanguage(db: Db, userId: string, language: Language): Promise<void> {
  await db.updateTable('users').set({ language }).where('id', '=', userId).execute()
}
