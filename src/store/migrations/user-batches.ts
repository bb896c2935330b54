import type { Kysely } from 'kysely'

/** Files of users that an administrator brings through the browser: what is in them, and what became of it. */
export async function addUserBatches(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('user_batches')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('effective_at', 'bigint')
    .addColumn('previewed_at', 'bigint')
    .addColumn('added_rows', 'integer', (column) => column.notNull())
    .addColumn('changed_rows', 'integer', (column) => column.notNull())
    .addColumn('left_rows', 'integer', (column) => column.notNull())
    .addColumn('refused_rows', 'integer', (column) => column.notNull())
    .addColumn('warned_rows', 'integer', (column) => column.notNull())
    .addColumn('confirmed_at', 'bigint')
    .addColumn('confirmed_by', 'text')
    .addColumn('confirmed_from', 'text')
    .addColumn('due_at', 'bigint')
    .addColumn('lease_until', 'bigint')
    .addColumn('done_rows', 'integer', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('outcome', 'text')
    .execute()
  await db.schema
    .createIndex('user_batches_by_member')
    .on('user_batches')
    .columns(['member_id', 'created_at'])
    .execute()
  await db.schema
    .createIndex('user_batches_waiting')
    .on('user_batches')
    .column('due_at')
    .where('ended_at' as never, 'is', null)
    .execute()

  await db.schema
    .createTable('user_batch_rows')
    .addColumn('batch_id', 'text', (column) => column.notNull().references('user_batches.id'))
    .addColumn('line', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('login_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text')
    .addColumn('user_version', 'integer')
    .addColumn('is_warned', 'integer', (column) => column.notNull())
    .addColumn('stated', 'text', (column) => column.notNull())
    .addColumn('remarks', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('user_batch_rows_key', ['batch_id', 'line'])
    .execute()
  await db.schema
    .createIndex('user_batch_rows_by_kind')
    .on('user_batch_rows')
    .columns(['batch_id', 'kind', 'line'])
    .execute()
  await db.schema
    .createIndex('user_batch_rows_warned')
    .on('user_batch_rows')
    .columns(['batch_id', 'line'])
    .where('is_warned' as never, '=', 1)
    .execute()

  // Whether others of the member have an address is asked of every new one. The last two columns are only there to
  // answer out of the index alone: else SQLite reads the longer one that answers every search, member by member.
  await db.schema
    .createIndex('users_by_mail')
    .on('users')
    .columns(['member_id', 'mail_key', 'abolished_at', 'id'])
    .where('mail_key' as never, 'is not', null)
    .execute()
}
