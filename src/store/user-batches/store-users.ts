import type { RegisteredData } from '../../domain/registered-data/registered-data.ts'
import type { Standing } from '../../domain/registered-data/standing.ts'
import type { Role } from '../../domain/role.ts'
import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { isPostgres, type Tx } from '../database.ts'
import { recordColumns } from '../imports/record-columns.ts'
import type { UserRow } from '../schema.ts'

/** A user as a confirmed line of a file wants them. `version` is the one it was compared with; null for a new one. */
export interface StoredUser {
  userId: string
  version: number | null
  loginId: string
  memberId: string
  role: Role
  data: RegisteredData
  language: Language | null
  standing: Standing
}

/**
 * Adds new users, whose addresses nobody has confirmed yet. Gives the login IDs that it could add: another user may
 * have got one of them meanwhile.
 */
export async function addUsers(tx: Tx, users: readonly StoredUser[], now: Instant): Promise<Set<string>> {
  if (users.length === 0) return new Set()
  const rows = await tx
    .insertInto('users')
    .values(users.map((user) => toRow(user, now)))
    .onConflict((conflict) => conflict.column('login_id').doNothing())
    .returning('login_id')
    .execute()
  return new Set(rows.map(({ login_id }) => login_id))
}

/**
 * Overwrites users who are as they were when they were compared; everything but the mail address, which goes its own
 * way (F10). Gives the login IDs of those it could: somebody else may have changed the others since (R16).
 */
export async function changeUsers(tx: Tx, users: readonly StoredUser[], now: Instant): Promise<Set<string>> {
  if (users.length === 0) return new Set()
  const rows = await tx
    .insertInto('users')
    .values(users.map((user) => toRow(user, now)))
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((given) => ({
          ...Object.fromEntries(overwritten.map((column) => [column, given.ref(`excluded.${column}`)])),
          // Whoever is stopped already stays stopped since then.
          suspended_at: given
            .case()
            .when('excluded.suspended_at', 'is', null)
            .then(null)
            .else(given.fn.coalesce('users.suspended_at', 'excluded.suspended_at'))
            .end(),
          abolished_at: given
            .case()
            .when('excluded.abolished_at', 'is', null)
            .then(null)
            .else(given.fn.coalesce('users.abolished_at', 'excluded.abolished_at'))
            .end(),
        }))
        .whereRef('users.version', '=', (given) => given('excluded.version', '-', 1))
        .whereRef('users.member_id', '=', 'excluded.member_id'),
    )
    .returning('login_id')
    .execute()
  return new Set(rows.map(({ login_id }) => login_id))
}

const overwritten = [
  'role',
  'family_name',
  'given_name',
  'family_kana',
  'given_kana',
  'family_name_en',
  'given_name_en',
  'department',
  'department_en',
  'postal_code',
  'address',
  'address_en',
  'telephone',
  'fax',
  'language',
  'version',
  'search_key',
  'kana_key',
  'updated_at',
] as const satisfies readonly (keyof UserRow)[]

function toRow(user: StoredUser, now: Instant): UserRow {
  const { data, standing } = user
  return {
    id: user.userId,
    login_id: user.loginId,
    member_id: user.memberId,
    role: user.role,
    ...recordColumns(data),
    language: user.language,
    suspended_at: standing === 'suspended' ? now : null,
    abolished_at: standing === 'abolished' ? now : null,
    version: (user.version ?? 0) + 1,
    mail_verified_at: null,
    mail_failed_at: null,
    end_requested_at: null,
    first_sign_in_at: null,
    mail_asked_at: null,
    mail_skipped_at: null,
    withdrawn_at: null,
    created_at: now,
    updated_at: now,
  }
}

/**
 * Holds everybody whom the batch changes, to the end of the transaction and before anything else is written: whoever
 * changes their own record meanwhile holds themselves and goes on to counters that the batch has raised by then.
 */
export async function holdChanged(tx: Tx, batchId: string): Promise<void> {
  // SQLite has one writer at a time anyway.
  if (!isPostgres(tx)) return
  await tx
    .with('held', () =>
      tx
        .selectFrom('user_batch_rows')
        .innerJoin('users', 'users.id', 'user_batch_rows.user_id')
        .select('users.id')
        .where('user_batch_rows.batch_id', '=', batchId)
        .where('user_batch_rows.kind', '=', 'changed')
        .orderBy('users.id')
        .forNoKeyUpdate('users'),
    )
    .selectFrom('held')
    .select(({ fn }) => fn.countAll().as('count'))
    .execute()
}

/** Lines of a batch whose user is no longer as compared: changed by somebody else, or there by now. */
export async function findStale(tx: Tx, batchId: string): Promise<number[]> {
  const rows = await tx
    .selectFrom('user_batch_rows')
    .leftJoin('users', 'users.login_id', 'user_batch_rows.login_id')
    .select('user_batch_rows.line')
    .where('user_batch_rows.batch_id', '=', batchId)
    .where((where) =>
      where.or([
        where.and([where('user_batch_rows.kind', '=', 'added'), where('users.id', 'is not', null)]),
        where.and([
          where('user_batch_rows.kind', '=', 'changed'),
          where.or([
            where('users.id', 'is', null),
            where('users.version', '!=', where.ref('user_batch_rows.user_version')),
          ]),
        ]),
      ]),
    )
    .orderBy('user_batch_rows.line')
    .execute()
  return rows.map(({ line }) => line)
}
