import { type Kysely, PostgresAdapter, sql } from 'kysely'

/**
 * What the queue of the help desk is read from. Cases that are open are few, and have indexes of their own. All that a
 * search asks of a case stands side by side in the order of receipt: a name that nobody has is looked for in some
 * thousands of short rows, one behind the other. Beginnings of IDs and telephone numbers are each one stretch of an
 * index.
 */
export async function addQueueIndexes(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  const covering = (keys: string, others: string) =>
    isPostgres ? `(${keys}) include (${others})` : `(${keys}, ${others})`
  for (const index of [
    `inquiries_queue on inquiries ${covering('received_at, id', 'assignee_id, is_known, search_key')} where closed_at is null`,
    'inquiries_open_of on inquiries (assignee_id, received_at, id) where closed_at is null',
    `inquiries_asking on inquiries ${covering('received_at, id', 'assignee_id, is_known')}
      where closed_at is null and asked_approval_at is not null`,
    `inquiries_of on inquiries ${covering('assignee_id, received_at, id', 'closed_at, is_known')}`,
    `inquiries_search on inquiries ${covering('received_at, id', 'closed_at, asked_approval_at, assignee_id, is_known, search_key')}`,
    // Closed cases that still say who asked what.
    `inquiries_kept on inquiries (closed_at) where fold_key <> ''`,
    // What the numbers of the desk count beside the cases themselves.
    `inquiry_events_counted on inquiry_events (at, kind)
      where kind in ('calledBack', 'callBackFailed', 'codeRight', 'codeWrong', 'refused')`,
  ])
    await sql.raw(`create index ${index}`).execute(db)
  // Byte by byte, whatever the database sorts other texts by: a beginning is one stretch then.
  const order = isPostgres ? ' collate "C"' : ''
  for (const column of ['member_id', 'requester_login_id', 'telephone_digits'])
    await sql.raw(`create index inquiries_sought_${column} on inquiries (${column}${order})`).execute(db)
  await sql.raw(`create index inquiry_targets_sought on inquiry_targets (login_id${order})`).execute(db)
  // Read by their indexes alone, for which a vacuum has to have seen the rows: after every hundredth of them.
  if (isPostgres)
    await sql`alter table inquiries set (autovacuum_vacuum_scale_factor = 0.01,
      autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.01)`.execute(db)
}
