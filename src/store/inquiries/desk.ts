import type { Kysely } from 'kysely'
import type { Db, Tx } from '../database.ts'
import type { CredentialRow, MemberRow, SignInFailureRow, UserRow } from '../schema.ts'
import type { InquiryTables } from './rows.ts'

/** All of the database that the store of the help desk may read. */
interface DeskDatabase extends InquiryTables {
  users: UserRow
  members: MemberRow
  /** When, and no hash. */
  credentials: Omit<CredentialRow, 'password_hash'>
  sign_in_failures: SignInFailureRow
}

/** Reads all of it; writes to what belongs to inquiries and cases alone. */
interface Desk {
  readonly getExecutor: Kysely<DeskDatabase>['getExecutor']
  readonly selectNoFrom: Kysely<DeskDatabase>['selectNoFrom']
  readonly selectFrom: Kysely<DeskDatabase>['selectFrom']
  readonly insertInto: Kysely<InquiryTables>['insertInto']
  readonly updateTable: Kysely<InquiryTables>['updateTable']
  readonly deleteFrom: Kysely<InquiryTables>['deleteFrom']
}

/**
 * The database as the help desk has it (R14): no typed statement on it can change a user's record, above all no
 * mail address, and the table of changes of addresses is not in it. Every file beside this one writes on it alone.
 */
export function desk(db: Db | Tx): Desk {
  return db as unknown as Desk
}
