import { sql } from 'kysely'
import { type Duration, days, type Instant } from '../../../domain/time.ts'
import type { Db } from '../../database.ts'
import { desk } from '../desk.ts'

/** A year and a month: what the same people asked a year ago can still be looked up, and then no more. */
const closedIsKept: Duration = days(400)
const batchSize = 100

/**
 * Empties cases that were closed long ago of whatever was typed into them and of their story. What is left of them is
 * counted: when they came, how long they waited, why and how they ended (decision 0013). Who of the desk worked on a
 * case, whom it verified and for whom it issued stays too, by the id of their record.
 */
export async function forgetInquiries(db: Db, now: Instant): Promise<void> {
  // The condition stands in the text, or SQLite would not see that the index of such cases has them all.
  const isKept = sql<boolean>`fold_key <> ''`
  for (;;) {
    const old = await desk(db)
      .selectFrom('inquiries')
      .select('id')
      .where('closed_at', '<=', now - closedIsKept)
      .where(isKept)
      .limit(batchSize)
      .execute()
    if (old.length === 0) return
    await forget(
      db,
      old.map(({ id }) => id),
    )
  }
}

async function forget(db: Db, ids: readonly string[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const store = desk(tx)
    await store.deleteFrom('inquiry_targets').where('inquiry_id', 'in', ids).execute()
    await store.deleteFrom('caller_codes').where('inquiry_id', 'in', ids).execute()
    await store.updateTable('inquiry_events').set({ details: '{}' }).where('inquiry_id', 'in', ids).execute()
    await store
      .updateTable('inquiry_receipts')
      .set({ reply_mail: null, telephone: '', source: '', follow_key_hash: '' })
      .where('inquiry_id', 'in', ids)
      .execute()
    await store
      .updateTable('inquiries')
      .set({
        ...{ member_id: '', member_name: '', requester_login_id: '', requester_name: '', telephone: '' },
        ...{ telephone_digits: '', reply_mail: null, text: '', source: '', search_key: '', fold_key: '' },
      })
      .where('id', 'in', ids)
      .execute()
  })
}
