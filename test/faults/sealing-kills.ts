import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { Secret } from '../../src/domain/secret.ts'
import { verifyTrail } from '../../src/jobs/audit/verify-trail.ts'
import { Keys } from '../../src/keys.ts'
import type { Db } from '../../src/store/database.ts'
import type { TestDatabase } from '../harness/databases.ts'
import { createRandom, seed } from './random.ts'
import { openSite, secret } from './site.ts'

const eventsARound = 10_000
/** A node seals that many in about this time, begun before it says that it is ready. */
const span = 500

/** Kills a node at a random moment of its sealing: nothing is ever sealed twice, left out or half sealed. */
export async function killSealers(database: TestDatabase, rounds: number): Promise<void> {
  console.log(`LOG-02 on ${database.name}: ${rounds} kills, SEED=${seed}`)
  const random = createRandom()
  const site = await openSite(await database.create())
  let midway = 0
  try {
    for (let round = 0; round < rounds; round++) {
      await addBacklog(site.db, eventsARound)
      const node = await site.start()
      await sleep(random() * span)
      await node.kill()
      const left = await countUnsealed(site.db)
      if (left > 0) midway++
      expect(await verify(site.db)).toMatchObject({ faults: 0, stray: { count: 0 }, missing: { count: 0 } })
    }
    const node = await site.start()
    await expect.poll(() => countUnsealed(site.db), { timeout: 20_000 }).toBe(0)
    await node.stop()
    const { isWhole, links } = await verify(site.db)
    expect([isWhole, links]).toEqual([true, await countEvents(site.db)])
    console.log(`LOG-02 on ${database.name}: ${midway} of ${rounds} died with work left`)
  } finally {
    await site.close()
  }
}

const verify = (db: Db) =>
  verifyTrail({ db, seals: new Keys([new Secret(secret)]).auditSeals(), heads: [], now: Date.now() })

/** Events as if nothing had sealed them yet. */
export async function addBacklog(db: Db, count: number): Promise<void> {
  const event = {
    actor_user_id: null,
    actor_role: 'nobody',
    action: 'sign-in',
    target_user_id: null,
    member_id: null,
    source: '192.0.2.1',
    outcome: 'done',
    details: '{}',
  }
  await db.transaction().execute(async (tx) => {
    for (let number = 0; number < count; number += 500) {
      const rows = Array.from({ length: Math.min(500, count - number) }, () => ({
        ...event,
        id: randomBytes(16).toString('base64url'),
        at: Date.now(),
      }))
      await tx.insertInto('audit_events').values(rows).execute()
    }
  })
}

export const countUnsealed = (db: Db) => count(db, 'audit_unsealed')
const countEvents = (db: Db) => count(db, 'audit_events')

async function count(db: Db, table: 'audit_unsealed' | 'audit_events'): Promise<number> {
  const { rows } = await db
    .selectFrom(table)
    .select((query) => query.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  return rows
}
