import { type Kysely, sql } from 'kysely'

/** Who stopped an invited person, and how often a file of users was tried in vain. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table users add column withdrawn_at bigint`.execute(db)
  // Which of those who are stopped were so by a withdrawal, the audit trail knows: both have the same instant.
  await sql`
    update users set withdrawn_at = suspended_at
    where suspended_at is not null and exists (
      select 1 from audit_events
      where action = 'invitation-withdrawn' and target_user_id = users.id and at = users.suspended_at)`.execute(
    db,
  )
  await sql`alter table user_batches add column tries integer not null default 0`.execute(db)
}
