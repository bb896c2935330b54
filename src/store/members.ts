import type { Db } from './database.ts'

/** Whether anybody is registered at all: a database without members is a new one. */
export async function hasMembers(db: Db): Promise<boolean> {
  return (await db.selectFrom('members').select('id').limit(1).executeTakeFirst()) !== undefined
}
