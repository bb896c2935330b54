import { type Duration, days, type Instant } from '../../domain/time.ts'
import type { Db } from '../database.ts'

const endedIsKept: Duration = days(30)
const unconfirmedIsKept: Duration = days(7)
const batchSize = 1000

/** Deletes files of users: 30 days after they were stored or given up, and a week after nobody confirmed them. */
export async function forgetBatches(db: Db, now: Instant): Promise<void> {
  const spent = await db
    .selectFrom('user_batches')
    .select('id')
    .where((where) =>
      where.or([
        where('ended_at', '<=', now - endedIsKept),
        where.and([where('confirmed_at', 'is', null), where('created_at', '<=', now - unconfirmedIsKept)]),
      ]),
    )
    .execute()
  for (const { id } of spent) {
    while (await forgetLines(db, id));
    await db.deleteFrom('user_batches').where('id', '=', id).execute()
  }
}

async function forgetLines(db: Db, id: string): Promise<boolean> {
  const some = db.selectFrom('user_batch_rows').select('line').where('batch_id', '=', id).limit(batchSize)
  const { numDeletedRows } = await db
    .deleteFrom('user_batch_rows')
    .where('batch_id', '=', id)
    .where('line', 'in', some)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
