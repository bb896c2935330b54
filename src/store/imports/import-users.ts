import { sql } from 'kysely'
import type { RegisteredData } from '../../domain/registered-data/registered-data.ts'
import type { Standing } from '../../domain/registered-data/standing.ts'
import type { Role } from '../../domain/role.ts'
import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { type Db, isPostgres, type Tx } from '../database.ts'
import type { UserRow } from '../schema.ts'
import { recordColumns } from './record-columns.ts'

/** One user as an import states it: everything, not only what is to change. */
export interface ImportedUser {
  loginId: string
  memberId: string
  role: Role
  data: RegisteredData
  language: Language | null
  standing: Standing
  /** Stored only for a user who has no password yet: a later import must not bring an older one back. */
  passwordHash: string | null
}

export interface StoredUsers {
  added: number
  changed: number
  unchanged: number
  passwordsSet: number
  /** Hashes in the file that were left aside because the user has a password. */
  passwordsKept: number
  /** Users whose reset links no longer hold: mail, member or standing is another (RST-08, RST-10). */
  linksToEnd: string[]
  /** Users whose sessions no longer hold: not in use any more, or of another member. */
  sessionsToEnd: string[]
}

/** Of these 会員ID, those that exist. */
export async function findMemberIds(db: Db | Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db.selectFrom('members').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({ id }) => id))
}

/**
 * Adds or overwrites these users by login ID; at most some hundreds at a time, no login ID twice. A user who is
 * already so is not touched. The caller ends the links and sessions that are named in the answer.
 */
export async function storeUsers(
  tx: Tx,
  users: readonly ImportedUser[],
  { now, newId }: { now: Instant; newId: () => string },
): Promise<StoredUsers> {
  const result = emptyResult()
  const existing = await findExisting(tx, users)
  const rows: UserRow[] = []
  const hashes: NewHash[] = []
  for (const user of users) {
    const before = existing.get(user.loginId)
    const row = toRow(user, before, { now, newId })
    if (!before) result.added++
    else if (isSame(row, before)) result.unchanged++
    else result.changed++
    if (!before || !isSame(row, before)) rows.push(row)
    if (before) noteEnds(result, row, before)
    if (user.passwordHash === null) continue
    if (before?.password_hash) result.passwordsKept++
    else hashes.push({ loginId: row.login_id, userId: row.id, passwordHash: user.passwordHash })
  }
  const written = await writeUsers(tx, rows)
  await writeHashes(tx, hashes, written)
  result.passwordsSet = hashes.length
  return result
}

export function emptyResult(): StoredUsers {
  return {
    added: 0,
    changed: 0,
    unchanged: 0,
    passwordsSet: 0,
    passwordsKept: 0,
    linksToEnd: [],
    sessionsToEnd: [],
  }
}

/** What PostgreSQL's autovacuum would do in a minute or two, until when searches took several times as long. */
export async function settleUsers(db: Db): Promise<void> {
  if (isPostgres(db)) await sql`vacuum (analyze) users, credentials, sign_in_failures`.execute(db)
}

type Existing = UserRow & { password_hash: string | null }

async function findExisting(tx: Tx, users: readonly ImportedUser[]): Promise<Map<string, Existing>> {
  const ids = users.map(({ loginId }) => loginId)
  const rows = await tx
    .selectFrom('users')
    .leftJoin('credentials', 'credentials.user_id', 'users.id')
    .selectAll('users')
    .select('credentials.password_hash')
    .where('users.login_id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.login_id, row]))
}

function toRow(
  { loginId, memberId, role, data, language, standing }: ImportedUser,
  before: Existing | undefined,
  { now, newId }: { now: Instant; newId: () => string },
): UserRow {
  const mail = data.mail?.address ?? null
  const keepsMail = before !== undefined && before.mail === mail
  const owesMail = before !== undefined && (mail === null || keepsMail)
  return {
    id: before?.id ?? newId(),
    login_id: loginId,
    member_id: memberId,
    role,
    ...recordColumns(data),
    language,
    suspended_at: standing === 'suspended' ? (before?.suspended_at ?? now) : null,
    abolished_at: standing === 'abolished' ? (before?.abolished_at ?? now) : null,
    version: (before?.version ?? 0) + 1,
    mail_verified_at: keepsMail ? before.mail_verified_at : null,
    mail_failed_at: keepsMail ? before.mail_failed_at : null,
    end_requested_at: before?.end_requested_at ?? null,
    // Whoever has an address again owes none.
    mail_asked_at: owesMail ? before.mail_asked_at : null,
    mail_skipped_at: owesMail ? before.mail_skipped_at : null,
    withdrawn_at: before?.withdrawn_at ?? null,
    first_sign_in_at: before?.first_sign_in_at ?? null,
    created_at: before?.created_at ?? now,
    updated_at: now,
  }
}

const notCompared = new Set<string>(['version', 'updated_at'])

function isSame(row: UserRow, before: UserRow): boolean {
  return (Object.keys(row) as (keyof UserRow)[]).every(
    (column) => notCompared.has(column) || row[column] === before[column],
  )
}

function noteEnds(result: StoredUsers, row: UserRow, before: UserRow): void {
  const moved = row.member_id !== before.member_id
  const stands = row.suspended_at === before.suspended_at && row.abolished_at === before.abolished_at
  if (moved || !stands || row.mail !== before.mail) result.linksToEnd.push(row.id)
  if (moved || row.suspended_at !== null || row.abolished_at !== null) result.sessionsToEnd.push(row.id)
}

/** Gives the ids as they stand: another node may have added a user of the same login ID a moment before. */
async function writeUsers(tx: Tx, rows: UserRow[]): Promise<Map<string, string>> {
  const [first] = rows
  if (!first) return new Map()
  const columns = (Object.keys(first) as (keyof UserRow)[]).filter((column) => !keptOnUpdate.has(column))
  const written = await tx
    .insertInto('users')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('login_id')
        .doUpdateSet((given) =>
          Object.fromEntries(columns.map((column) => [column, given.ref(`excluded.${column}`)])),
        ),
    )
    .returning(['id', 'login_id'])
    .execute()
  return new Map(written.map(({ id, login_id }) => [login_id, id]))
}

const keptOnUpdate = new Set<string>(['id', 'login_id', 'created_at', 'first_sign_in_at'])

interface NewHash {
  loginId: string
  userId: string
  passwordHash: string
}

async function writeHashes(tx: Tx, hashes: NewHash[], written: Map<string, string>): Promise<void> {
  if (hashes.length === 0) return
  await tx
    .insertInto('credentials')
    .values(
      hashes.map(({ loginId, userId, passwordHash }) => ({
        user_id: written.get(loginId) ?? userId,
        password_hash: passwordHash,
        changed_at: null,
        last_sign_in_at: null,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column('user_id')
        .doUpdateSet((given) => ({ password_hash: given.ref('excluded.password_hash') }))
        .where('credentials.password_hash', 'is', null),
    )
    .execute()
}
