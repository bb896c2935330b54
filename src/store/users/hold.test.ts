import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../../test/harness/databases.ts'
import { holdActive, isInUse } from '../accounts.ts'
import { type Db, isPostgres, openDatabase, type Tx } from '../database.ts'
import { endAllOfMember, setSuspended } from '../members/suspension.ts'
import { migrate } from '../migrations/migrate.ts'
import { holdOwner } from './mail-address.ts'
import { setStanding } from './standing.ts'

/** Each stops the person, and holds their row to the end of its transaction. */
const stops = {
  'their member is suspended': async (tx: Tx) => {
    await setSuspended(tx, { memberId: 'M', version: 1, suspendedAt: 9, now: 9 })
    await endAllOfMember(tx, 'M', 9)
  },
  'they are suspended': (tx: Tx) => setStanding(tx, { userId: 'person', now: 9, change: { suspendedAt: 9 } }),
}

const looks = {
  holdActive: (tx: Tx) => holdActive(tx, 'person'),
  holdOwner: async (tx: Tx) => {
    const owner = await holdOwner(tx, 'person')
    return owner !== undefined && isInUse(owner)
  },
}

describe.each(databases)('a person held for an act, on $name', ({ create, missing }) => {
  let db: Db
  beforeAll(async () => {
    if (missing !== null) return
    db = openDatabase(await create())
    await migrate(db)
  })
  beforeEach(async () => {
    if (missing !== null) return
    await sql`delete from users`.execute(db)
    await sql`delete from members`.execute(db)
    await sql`insert into members (id, name, name_en, version, created_at, updated_at)
      values ('M', 'M', '', 1, 0, 0)`.execute(db)
    await sql`insert into users (id, login_id, member_id, role, family_name, given_name, family_kana, given_kana,
        family_name_en, given_name_en, department, address, telephone, mail, mail_key, language,
        version, created_at, updated_at)
      values ('person', 'WR1', 'M', 'personInCharge', '大森', 'そうた', '', '', '', '', '', '', '', null, null, 'ja',
        1, 0, 0)`.execute(db)
  })
  afterAll(async () => {
    await db?.destroy()
  })

  async function untilWaiting() {
    // On SQLite the second transaction has not begun, and that is all there is to wait for.
    if (!isPostgres(db)) return
    for (let isWaiting = false; !isWaiting; await sleep(5)) {
      const { rows } = await sql`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
      isWaiting = rows.length > 0
    }
  }

  for (const [stopName, stop] of Object.entries(stops))
    for (const [lookName, look] of Object.entries(looks))
      it.skipIf(missing !== null)(`is not in use to ${lookName} when ${stopName} meanwhile`, async () => {
        let seen: Promise<boolean> | undefined
        await db.transaction().execute(async (tx) => {
          await stop(tx)
          seen = db.transaction().execute(look)
          await untilWaiting()
        })
        expect(await seen).toBe(false)
      })

  it.skipIf(missing !== null)('stays in use when nobody stops them', async () => {
    for (const look of Object.values(looks)) expect(await db.transaction().execute(look)).toBe(true)
  })
})
