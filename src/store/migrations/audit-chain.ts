import { type Kysely, PostgresAdapter, sql } from 'kysely'

/**
 * The seal of the audit trail (decision 0009): the chain of links, the queue of what is to be sealed, and a refusal of
 * every change to either. What was written before there was a chain waits in the queue like anything new.
 */
export async function addAuditChain(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  await db.schema
    .createTable('audit_links')
    .addColumn('seq', isPostgres ? 'bigint' : 'integer', (column) => column.primaryKey())
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('key_mark', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('audit_unsealed')
    .addColumn('number', isPostgres ? 'bigserial' : 'integer', (column) => column.primaryKey())
    .addColumn('event_id', 'text', (column) => column.notNull())
    .execute()
  await sql`insert into audit_unsealed (event_id) select id from audit_events order by at, id`.execute(db)

  const statements = isPostgres ? onPostgres : onSqlite
  for (const statement of statements) await sql.raw(statement).execute(db)

  // A member's administrator reads the member's part, newest first. Events of nobody are in it too: to leave them out
  // would make a try at a login ID that nobody has a little quicker (R13).
  await db.schema
    .createIndex('audit_events_by_member')
    .on('audit_events')
    .columns(['member_id', 'at', 'id'])
    .execute()
}

// A trigger: the event and its place in the queue then cost one statement, and no writer can forget the second.
const onSqlite = [
  `create trigger audit_events_queued after insert on audit_events begin
     insert into audit_unsealed (event_id) values (new.id);
   end`,
  ...['audit_events', 'audit_links'].flatMap((table) =>
    ['update', 'delete'].map(
      (change) => `create trigger ${table}_no_${change} before ${change} on ${table} begin
        select raise(abort, 'the audit trail is append-only');
      end`,
    ),
  ),
]

const onPostgres = [
  `create function queue_audit_event() returns trigger language plpgsql as $$
   begin
     insert into audit_unsealed (event_id) values (new.id);
     return null;
   end $$`,
  `create trigger audit_events_queued after insert on audit_events
     for each row execute function queue_audit_event()`,
  `create function refuse_audit_change() returns trigger language plpgsql as $$
   begin
     raise exception 'the audit trail is append-only';
   end $$`,
  ...['audit_events', 'audit_links'].map(
    (table) => `create trigger ${table}_unchanged before update or delete or truncate on ${table}
      for each statement execute function refuse_audit_change()`,
  ),
]
