import { sql } from 'kysely'
import type { Link, TrailEvent } from '../../domain/audit/chain.ts'
import type { Instant } from '../../domain/time.ts'
import type { Db } from '../database.ts'
import { rowsOf } from '../query.ts'
import { trailColumns } from './columns.ts'

const walkBatch = 2000

/** Every link with its event, in the order of the chain, a batch at a time; the event is undefined where it is gone. */
export async function* walkLinks(db: Db): AsyncGenerator<{ link: Link; event: TrailEvent | undefined }[]> {
  let after = 0
  for (;;) {
    const rows = await linksAfter(db, after)
    yield rows.map(({ seq, eventId, keyMark, hash, id, ...rest }) => ({
      link: { seq, eventId, keyMark, hash },
      event: id === null ? undefined : ({ id, ...rest } as TrailEvent),
    }))
    const last = rows.at(-1)
    if (!last || rows.length < walkBatch) return
    after = last.seq
  }
}

const linksAfter = rowsOf((db, after: number) =>
  db
    .selectFrom('audit_links')
    .leftJoin('audit_events', 'audit_events.id', 'audit_links.event_id')
    .select([
      'audit_links.seq',
      'audit_links.event_id as eventId',
      'audit_links.key_mark as keyMark',
      'audit_links.hash',
      ...trailColumns,
    ])
    .where('audit_links.seq', '>', after)
    .orderBy('audit_links.seq')
    .limit(walkBatch),
)

/** An event outside of the chain. */
export interface OutsideEvent {
  id: string
  at: Instant | null
}

export interface Outside {
  count: number
  /** The oldest of them. */
  first: OutsideEvent | undefined
}

/** Events that neither have a link nor wait for one: they came past the queue, or their link was taken away. */
export async function findStray(db: Db): Promise<Outside> {
  const { rows } = await sql<{ id: string; at: Instant; count: number }>`
    select id, at, count(*) over () as count from audit_events
    where id in (
      select id from audit_events except select event_id from audit_links except select event_id from audit_unsealed
    )
    order by at, id limit 1`.execute(db)
  return toOutside(rows)
}

/** Events that wait for their link since before `before`, and those of the queue that are no longer there. */
export async function findOverdue(db: Db, before: Instant): Promise<{ waiting: Outside; missing: Outside }> {
  const waiting = await sql<{ id: string; at: Instant; count: number }>`
    select e.id, e.at, count(*) over () as count
    from audit_unsealed q join audit_events e on e.id = q.event_id
    where e.at < ${before} order by e.at, e.id limit 1`.execute(db)
  const missing = await sql<{ id: string; at: null; count: number }>`
    select q.event_id as id, null as at, count(*) over () as count
    from audit_unsealed q left join audit_events e on e.id = q.event_id
    where e.id is null order by q.number limit 1`.execute(db)
  return { waiting: toOutside(waiting.rows), missing: toOutside(missing.rows) }
}

function toOutside(rows: readonly { id: string; at: Instant | null; count: number }[]): Outside {
  const [row] = rows
  return row ? { count: row.count, first: { id: row.id, at: row.at } } : { count: 0, first: undefined }
}

/** How many links there are, for a bar of progress. */
export async function countLinks(db: Db): Promise<number> {
  const { newest } = await db
    .selectFrom('audit_links')
    .select((query) => query.fn.max('seq').as('newest'))
    .executeTakeFirstOrThrow()
  return newest ?? 0
}
