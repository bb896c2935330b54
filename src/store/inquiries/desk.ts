import type { ColumnType, Kysely } from 'kysely'
import type { Db, Tx } from '../database.ts'
import type { CredentialRow, MemberRow, SignInFailureRow, UserRow } from '../schema.ts'
import type { InquiryTables } from './rows.ts'

type ReadOnly<Row> = { readonly [Column in keyof Row]: ColumnType<Row[Column], never, never> }

/** All of the database that the store of the help desk may write, and what else it may read. */
export interface DeskDatabase extends InquiryTables {
  users: ReadOnly<UserRow>
  members: ReadOnly<MemberRow>
  /** When, and no hash. */
  credentials: ReadOnly<Omit<CredentialRow, 'password_hash'>>
  sign_in_failures: ReadOnly<SignInFailureRow>
}

/**
 * The database as the help desk has it (R14): no statement written on it can change a user's record, above all no
 * mail address, and the table of changes of addresses is not in it. Every file beside this one writes on it alone.
 */
export function desk(db: Db | Tx): Kysely<DeskDatabase> {
  return db as unknown as Kysely<DeskDatabase>
}
