import { type Kysely, PostgresAdapter, sql } from 'kysely'

/**
 * All that a search asks of a user, side by side and member by member, in the order of the list: whatever is asked
 * for, one stretch of this index is read, as long as the member is large. Who is locked, or has a password issued by
 * somebody else, are few, and have small indexes of their own to be looked up in.
 */
export async function addSearchIndexes(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  await sql`
    update users set first_sign_in_at = credentials.last_sign_in_at
    from credentials where credentials.user_id = users.id and credentials.last_sign_in_at is not null`.execute(
    db,
  )
  for (const statement of isPostgres ? onPostgres : onSqlite) await sql.raw(statement).execute(db)
  await sql`
    create index sign_in_failures_locked on sign_in_failures (subject, locked_at)
    where locked_at is not null`.execute(db)
  await sql`
    create index credentials_issued on credentials (user_id)
    where issued_at is not null and issued_used_at is null`.execute(db)
}

/** Who put off registering an address is found in the same stretch: one more column at the end of each entry. */
export async function addSkippedToSearchIndex(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  await sql`drop index users_search`.execute(db)
  await sql.raw(usersSearch(isPostgres, `${found}, mail_skipped_at`)).execute(db)
}

const found = `id, role, search_key, mail_key, suspended_at, abolished_at, mail_verified_at, mail_failed_at,
  end_requested_at, first_sign_in_at`

function usersSearch(isPostgres: boolean, columns: string): string {
  const order = 'member_id, kana_key, login_id'
  return isPostgres
    ? `create index users_search on users (${order}) include (${columns})`
    : `create index users_search on users (${order}, ${columns})`
}

// By triggers: the first sign-in has more than one road, and costs the later ones nothing this way.
const onSqlite = [
  usersSearch(false, found),
  ...[
    ['insert', ''],
    ['update', 'of last_sign_in_at'],
  ].map(
    ([change, columns]) => `create trigger credentials_first_sign_in_${change}
      after ${change} ${columns} on credentials
      when ${change === 'update' ? 'old.last_sign_in_at is null and' : ''} new.last_sign_in_at is not null begin
        update users set first_sign_in_at = new.last_sign_in_at
        where id = new.user_id and first_sign_in_at is null;
      end`,
  ),
]

const onPostgres = [
  // An index answers alone only for pages that a vacuum has seen since they changed: after a hundredth of the people,
  // not after a fifth as is usual.
  `alter table users set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01,
     autovacuum_analyze_scale_factor = 0.01)`,
  usersSearch(true, found),
  `create function note_first_sign_in() returns trigger language plpgsql as $$
   begin
     update users set first_sign_in_at = new.last_sign_in_at
     where id = new.user_id and first_sign_in_at is null;
     return null;
   end $$`,
  `create trigger credentials_first_sign_in_insert after insert on credentials
   for each row when (new.last_sign_in_at is not null) execute function note_first_sign_in()`,
  `create trigger credentials_first_sign_in_update after update of last_sign_in_at on credentials
   for each row when (old.last_sign_in_at is null and new.last_sign_in_at is not null)
   execute function note_first_sign_in()`,
]
