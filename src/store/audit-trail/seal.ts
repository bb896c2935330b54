import { sql } from 'kysely'
import { beginning, type Head, type Link, type Seal, sealEvent } from '../../domain/audit/chain.ts'
import { type Db, isPostgres, type Tx } from '../database.ts'
import { hasRow, rowOf, rowsOf } from '../query.ts'
import { trailColumns } from './columns.ts'

/** At a time: few enough that SQLite's other writers wait some milliseconds at most. */
export const sealBatch = 250

export interface Sealed {
  count: number
  /** The newest link now; undefined when nothing was sealed. */
  head?: Head
}

/**
 * Seals up to `sealBatch` committed events. Any number of nodes may call it at once: one seals, the others find
 * nothing to do. What commits late is sealed late: links follow the commits, not `at`.
 */
export async function sealNext(db: Db, seal: Seal): Promise<Sealed> {
  if (!(await isAnyUnsealed(db))) return { count: 0 }
  return db.transaction().execute(async (tx) => {
    // Two that read the same head would come to the same number, and one of them would fail. SQLite has one writer.
    if (isPostgres(tx) && !(await holdChain(tx))) return { count: 0 }
    const waiting = await unsealed(tx)
    if (waiting.length === 0) return { count: 0 }
    let head = await findHead(tx)
    const links: Link[] = []
    for (const { number: _, ...event } of waiting) {
      const link = sealEvent(head, event, seal)
      links.push(link)
      head = { seq: link.seq, hash: link.hash }
    }
    await addLinks(tx, links)
    // By number each: on PostgreSQL a lower one than the last may only now have been committed.
    const numbers = waiting.map(({ number }) => number)
    await tx.deleteFrom('audit_unsealed').where('number', 'in', numbers).execute()
    return { count: links.length, head }
  })
}

/** The newest link; seq 0 and no hash before the first. */
export async function findHead(db: Db | Tx): Promise<Head> {
  return (await newestLink(db)) ?? beginning
}

/** Whether this transaction is the one that seals, to its end. */
async function holdChain(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('audit_links')) as held`.execute(tx)
  return rows[0]?.held === true
}

const isAnyUnsealed = hasRow((db) => db.selectFrom('audit_unsealed').select('number').limit(1))

// An event that is gone stays in the queue without one: `portal audit verify` tells of it.
const unsealed = rowsOf((tx) =>
  tx
    .selectFrom('audit_unsealed')
    .innerJoin('audit_events', 'audit_events.id', 'audit_unsealed.event_id')
    .select(['audit_unsealed.number', ...trailColumns])
    .orderBy('audit_unsealed.number')
    .limit(sealBatch),
)

const newestLink = rowOf((db) =>
  db.selectFrom('audit_links').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1),
)

async function addLinks(tx: Tx, links: readonly Link[]): Promise<void> {
  const rows = links.map(({ seq, eventId, keyMark, hash }) => ({
    seq,
    event_id: eventId,
    key_mark: keyMark,
    hash,
  }))
  await tx.insertInto('audit_links').values(rows).execute()
}
