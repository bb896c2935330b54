import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { Secret } from '../../src/domain/secret.ts'
import { minutes } from '../../src/domain/time.ts'
import { type TrailReport, verifyTrail } from '../../src/jobs/audit/verify-trail.ts'
import { Keys } from '../../src/keys.ts'
import { append } from '../../src/store/audit.ts'
import { sealBatch, sealNext } from '../../src/store/audit-trail/seal.ts'
import { type Db, isPostgres, type Tx } from '../../src/store/database.ts'

const now = Date.UTC(2026, 10, 22, 3, 0)
export const later = now + minutes(60)
export const seals = new Keys([new Secret('an-audit-key-of-the-tests-only-0123456789')]).auditSeals()

/** Writes that many events, of a few kinds, a second apart. */
export async function addEvents(db: Db, count: number): Promise<void> {
  for (let number = 0; number < count; number++)
    await db.transaction().execute((tx) =>
      append(tx, {
        id: randomBytes(16).toString('base64url'),
        at: now + number * 1000,
        actorUserId: number % 3 ? `u-${number % 7}` : null,
        actorRole: 'personInCharge',
        action: number % 2 ? 'sign-in' : 'sign-out',
        targetUserId: `u-${number % 7}`,
        memberId: number % 5 ? 'M1' : null,
        source: '192.0.2.1',
        outcome: 'done',
        details: { number },
      }),
    )
}

export async function sealAll(db: Db, seal = seals[0]): Promise<void> {
  while ((await sealNext(db, seal)).count === sealBatch);
}

export const verify = (db: Db, heads: { seq: number; hash: string }[] = [], ring = seals) =>
  verifyTrail({ db, seals: ring, heads, now: later })

type Random = () => number
type Hand = { tx: Tx; random: Random; links: { seq: number; event_id: string; hash: string }[] }

const pick = <T>(random: Random, from: readonly T[]): T => {
  const picked = from[Math.floor(random() * from.length)]
  if (picked === undefined) throw new Error('nothing to pick from')
  return picked
}

/** Two different ones. */
function pickTwo<T>(random: Random, from: readonly T[]): [T, T] {
  const one = pick(random, from)
  return [
    one,
    pick(
      random,
      from.filter((other) => other !== one),
    ),
  ]
}

const texts = ['id', 'actor_role', 'action', 'source', 'outcome', 'details'] as const
const absentable = ['actor_user_id', 'target_user_id', 'member_id'] as const
const eventColumns = [...texts, ...absentable, 'at'] as const

/** What somebody who has the whole database in their hands may do to the trail; each has to be found. */
export const tamperings: Readonly<Record<string, (hand: Hand) => Promise<unknown>>> = {
  'an edit of an event': async ({ tx, random, links }) => {
    const column = pick(random, eventColumns)
    const set =
      column === 'at'
        ? sql`at + 1`
        : pick(random, [
            sql`coalesce(${sql.ref(column)}, '') || 'x'`,
            sql`case when ${sql.ref(column)} = 'M2' then 'M1' else 'M2' end`,
          ])
    await sql`update audit_events set ${sql.ref(column)} = ${set} where id = ${pick(random, links).event_id}`.execute(
      tx,
    )
  },
  'an edit of a link': ({ tx, random, links }) => {
    const column = pick(random, ['event_id', 'key_mark', 'hash'] as const)
    return tx
      .updateTable('audit_links')
      .set({ [column]: randomBytes(32).toString('base64url') })
      .where('seq', '=', pick(random, links).seq)
      .execute()
  },
  'a deleted event': ({ tx, random, links }) =>
    tx.deleteFrom('audit_events').where('id', '=', pick(random, links).event_id).execute(),
  'a deleted link': ({ tx, random, links }) =>
    tx.deleteFrom('audit_links').where('seq', '=', pick(random, links).seq).execute(),
  'an event deleted with its link': async ({ tx, random, links }) => {
    const { seq, event_id } = pick(random, links.slice(0, -1))
    await tx.deleteFrom('audit_links').where('seq', '=', seq).execute()
    await tx.deleteFrom('audit_events').where('id', '=', event_id).execute()
  },
  'an event deleted, and the later links moved up': async ({ tx, random, links }) => {
    const { seq, event_id } = pick(random, links.slice(0, -1))
    await tx.deleteFrom('audit_links').where('seq', '=', seq).execute()
    await tx.deleteFrom('audit_events').where('id', '=', event_id).execute()
    for (const link of links.filter((other) => other.seq > seq))
      await tx
        .updateTable('audit_links')
        .set({ seq: link.seq - 1 })
        .where('seq', '=', link.seq)
        .execute()
  },
  'two events swapped': async ({ tx, random, links }) => {
    const [one, other] = pickTwo(random, links)
    const swap = (from: string, to: string) =>
      tx.updateTable('audit_events').set({ id: to }).where('id', '=', from).execute()
    await swap(one.event_id, 'between')
    await swap(other.event_id, one.event_id)
    await swap('between', other.event_id)
  },
  'two links swapped': async ({ tx, random, links }) => {
    const [one, other] = pickTwo(random, links)
    const swap = (from: number, to: number) =>
      tx.updateTable('audit_links').set({ seq: to }).where('seq', '=', from).execute()
    await swap(one.seq, -1)
    await swap(other.seq, one.seq)
    await swap(-1, other.seq)
  },
  'two links given each other’s event': async ({ tx, random, links }) => {
    const [one, other] = pickTwo(random, links)
    const set = (seq: number, event_id: string) =>
      tx.updateTable('audit_links').set({ event_id }).where('seq', '=', seq).execute()
    await set(one.seq, other.event_id)
    await set(other.seq, one.event_id)
  },
  'an event slipped in past the queue': async ({ tx, random, links }) => {
    await sql`insert into audit_events select 'forged', at, actor_user_id, actor_role, action, target_user_id,
      member_id, source, outcome, details from audit_events where id = ${pick(random, links).event_id}`.execute(
      tx,
    )
    await tx.deleteFrom('audit_unsealed').execute()
  },
  'a cut tail': async ({ tx, random, links }) => {
    const from = pick(random, links)
    const cut = links.filter(({ seq }) => seq >= from.seq)
    await tx.deleteFrom('audit_links').where('seq', '>=', from.seq).execute()
    const ids = cut.map(({ event_id }) => event_id)
    await tx.deleteFrom('audit_events').where('id', 'in', ids).execute()
  },
}

class Undone extends Error {}

/** Tampers in a transaction that is taken back, so that each time begins with the same trail; gives what was found. */
export async function tamper(db: Db, kind: string, random: Random): Promise<TrailReport> {
  const links = await db
    .selectFrom('audit_links')
    .select(['seq', 'event_id', 'hash'])
    .orderBy('seq')
    .execute()
  const head = links.at(-1)
  if (!head) expect.fail('there is no trail')
  let report: TrailReport | undefined
  const undone = db.transaction().execute(async (tx) => {
    await disarm(tx)
    await tamperings[kind]?.({ tx, random, links })
    report = await verify(tx as Db, kind === 'a cut tail' ? [head] : [])
    throw new Undone()
  })
  await expect(undone).rejects.toThrow(Undone)
  return report ?? expect.fail('nothing was verified')
}

/** Takes away what keeps the tables from being changed, as an owner of the database can. */
async function disarm(tx: Tx): Promise<void> {
  for (const table of ['audit_events', 'audit_links']) {
    if (isPostgres(tx))
      await sql`drop trigger ${sql.ref(`${table}_unchanged`)} on ${sql.ref(table)}`.execute(tx)
    else
      for (const change of ['update', 'delete'])
        await sql`drop trigger ${sql.ref(`${table}_no_${change}`)}`.execute(tx)
  }
}
