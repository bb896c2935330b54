import { type Kysely, PostgresAdapter, sql } from 'kysely'
import { addAuditChain } from './audit-chain.ts'
import { addMemberIndexes, fillMemberKeys } from './member-keys.ts'
import { fillNameKeys } from './name-keys.ts'
import { addSearchIndexes } from './search-index.ts'
import { addUserBatches } from './user-batches.ts'

/** What people mend themselves, what their administrator does for them, and the trail of both. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  await addColumns(db, 'users', {
    search_key: text,
    // Byte by byte, whatever the database sorts other texts by.
    kana_key: isPostgres ? `text collate "C" not null default ''` : text,
    mail_verified_at: instant,
    mail_failed_at: instant,
    end_requested_at: instant,
    first_sign_in_at: instant,
  })
  await addColumns(db, 'credentials', { issued_at: instant, issued_until: instant, issued_used_at: instant })
  await addColumns(db, 'sessions', { limited_to: 'text' })
  await addColumns(db, 'members', { version: 'integer not null default 1', search_key: text })
  await addColumns(db, 'reset_requests', { purpose: "text not null default 'reset'" })

  await db.schema
    .createTable('mail_changes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('old_mail', 'text')
    .addColumn('old_verified_at', 'bigint')
    .addColumn('new_mail', 'text')
    .addColumn('new_mail_key', 'text')
    .addColumn('requested_by', 'text', (column) => column.notNull())
    .addColumn('requested_at', 'bigint', (column) => column.notNull())
    .addColumn('deadline_at', 'bigint', (column) => column.notNull())
    .addColumn('confirm_key_hash', 'text', (column) => column.notNull().unique())
    .addColumn('object_key_hash', 'text', (column) => column.notNull().unique())
    .addColumn('object_until', 'bigint', (column) => column.notNull())
    .addColumn('refused_at', 'bigint')
    .addColumn('confirmed_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('end_reason', 'text')
    .execute()
  await db.schema
    .createIndex('mail_changes_by_user')
    .on('mail_changes')
    .columns(['user_id', 'number'])
    .unique()
    .execute()
  await addAuditChain(db)
  await addUserBatches(db)
  await fillNameKeys(db)
  await addSearchIndexes(db)
  await fillMemberKeys(db)
  await addMemberIndexes(db)
}

const text = "text not null default ''"
const instant = 'bigint'

/** One statement a column, as SQLite wants it. */
async function addColumns(
  db: Kysely<unknown>,
  table: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [column, type] of Object.entries(columns))
    await sql`alter table ${sql.ref(table)} add column ${sql.ref(column)} ${sql.raw(type)}`.execute(db)
}
