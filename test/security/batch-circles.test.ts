import { sql } from 'kysely'
import { expect } from 'vitest'
import { parseMailAddress } from '../../src/domain/mail-address.ts'
import { applyDueBatch } from '../../src/journeys/user-batches/apply/apply-batch.ts'
import { startMailChange } from '../../src/mail-changes/start-mail-change.ts'
import { type Db, isPostgres } from '../../src/store/database.ts'
import { findRecord, updateRecord } from '../../src/store/users/record.ts'
import { administrator } from '../harness/people.ts'
import { uploadCsv, usersCsv } from '../harness/users-csv.ts'
import { onEachDatabase, tryPassword } from './portal.ts'

/** How many wait for a row that another transaction holds. */
async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return Number(rows[0]?.count)
}

const shared = 'shared@csv.example'

onEachDatabase(
  'a file of users and a change of somebody in it, both to one shared address, do not wait for each other in a circle',
  async (portal) => {
    const { world } = portal
    const { db } = world
    const visitor = portal.visitor()
    await tryPassword(visitor, administrator.loginId, administrator.password)
    const numbers = Array.from({ length: 101 }, (_, at) => at + 1)
    const people = await Promise.all(numbers.map((number) => portal.people.add(number)))
    const rows = people.map(({ loginId, mail }, at) => ({
      ログインID: loginId,
      // The first and the last stand in different chunks.
      メールアドレス: at % 100 === 0 ? shared : mail,
    }))
    const { url } = await uploadCsv(visitor, usersCsv(...rows))
    expect((await visitor.post(`${url}/confirm`, { agree: 'yes' })).status).toBe(303)

    const userId = people.at(-1)?.userId ?? ''
    const newMail = parseMailAddress(shared)
    const record = await findRecord(db, userId)
    if (!newMail.ok || !record) throw new Error('nobody to change')
    const { version, data, memberId } = record
    let apply: Promise<boolean> | undefined
    const started = await db.transaction().execute(async (tx) => {
      const change = { userId, version, data: { ...data, department: '総務部' }, now: world.now() }
      expect(await updateRecord(tx, change)).toBe(true)
      apply = applyDueBatch(world)
      if (isPostgres(db)) await expect.poll(() => countWaiting(db)).toBe(1)
      const actor = { userId, memberId, role: 'personInCharge', source: '192.0.2.9' } as const
      const input = { actor, user: { userId }, newMail: newMail.value, now: world.now() }
      return startMailChange(tx, world, input)
    })
    expect(started.ok).toBe(true)
    expect(await apply).toBe(true)
    expect((await findRecord(db, userId))?.data.department).toBe('総務部')
    expect((await visitor.get(url)).text).toContain('登録していません')
  },
)
