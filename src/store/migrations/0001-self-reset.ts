import { type CreateTableBuilder, type Kysely, PostgresAdapter, sql } from 'kysely'

/** Everything the self-reset stands on. Instants are bigint milliseconds, so that both engines hold the same. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // SQLite keeps a table with a text for its key twice, as rows and as an index that leads to them, unless it is told
  // to keep the rows in the order of the key: a third fewer pages to write (sqlite.org/withoutrowid.html).
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  const keptOnce = <T extends CreateTableBuilder<string, string>>(table: T) =>
    isPostgres ? table : table.modifyEnd(sql`without rowid`)

  await db.schema
    .createTable('members')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('suspended_at', 'bigint')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute()

  let users = db.schema
    .createTable('users')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('login_id', 'text', (column) => column.notNull().unique())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('role', 'text', (column) => column.notNull())
  for (const field of registeredFields)
    users = users.addColumn(field, 'text', (column) => column.notNull().defaultTo(''))
  await users
    .addColumn('mail', 'text')
    .addColumn('mail_key', 'text')
    .addColumn('language', 'text')
    .addColumn('suspended_at', 'bigint')
    .addColumn('abolished_at', 'bigint')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('users_by_member').on('users').columns(['member_id', 'login_id']).execute()

  await db.schema
    .createTable('credentials')
    .addColumn('user_id', 'text', (column) => column.primaryKey().references('users.id'))
    .addColumn('password_hash', 'text')
    .addColumn('changed_at', 'bigint')
    .addColumn('last_sign_in_at', 'bigint')
    .addColumn('previous_sign_in_at', 'bigint')
    .$call(keptOnce)
    .execute()

  await db.schema
    .createTable('sign_in_failures')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('seen_from', 'text', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('locked_at', 'bigint')
    .addColumn('recent_marks', 'text', (column) => column.notNull())
    .addColumn('marked_at', 'bigint')
    .addPrimaryKeyConstraint('sign_in_failures_key', ['subject', 'seen_from'])
    .$call(keptOnce)
    .execute()

  await db.schema
    .createTable('sessions')
    .addColumn('id_hash', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('user_agent', 'text', (column) => column.notNull())
    .$call(keptOnce)
    .execute()
  await db.schema.createIndex('sessions_by_user').on('sessions').column('user_id').execute()

  await db.schema
    .createTable('reset_requests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.references('users.id'))
    .addColumn('key_hash', 'text', (column) => column.notNull().unique())
    .addColumn('requested_at', 'bigint', (column) => column.notNull())
    .addColumn('deadline_at', 'bigint', (column) => column.notNull())
    .addColumn('visited_at', 'bigint')
    .addColumn('opened_at', 'bigint')
    .addColumn('browser_hash', 'text')
    .addColumn('wrong_proofs', 'integer', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('end_reason', 'text')
    .$call(keptOnce)
    .execute()
  await db.schema
    .createIndex('reset_requests_by_user')
    .on('reset_requests')
    .columns(['user_id', 'requested_at'])
    .execute()
  await db.schema
    .createIndex('reset_requests_by_requested_at')
    .on('reset_requests')
    .column('requested_at')
    .execute()

  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text')
    .addColumn('request_id', 'text')
    .addColumn('language', 'text')
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('outcome', 'text')
    .addColumn('last_error', 'text')
    .addColumn('recipient_masked', 'text')
    .$call(keptOnce)
    .execute()
  // Only what still waits is in this index, so that claiming costs the same however long the history is.
  await db.schema
    .createIndex('outbox_waiting')
    .on('outbox')
    .column('due_at')
    .where('ended_at' as never, 'is', null)
    .execute()
  await db.schema
    .createIndex('outbox_by_ended_at')
    .on('outbox')
    .column('ended_at')
    .where('ended_at' as never, 'is not', null)
    .execute()

  await db.schema
    .createTable('audit_events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor_user_id', 'text')
    .addColumn('actor_role', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('target_user_id', 'text')
    .addColumn('member_id', 'text')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .$call(keptOnce)
    .execute()
  await db.schema
    .createIndex('audit_events_by_target')
    .on('audit_events')
    .columns(['target_user_id', 'at'])
    .execute()

  await db.schema
    .createTable('rate_counters')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('window_started_at', 'bigint', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('rate_counters_key', ['key', 'window_started_at'])
    .$call(keptOnce)
    .execute()
  await db.schema
    .createIndex('rate_counters_by_window')
    .on('rate_counters')
    .column('window_started_at')
    .execute()
}

const registeredFields = [
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
]
