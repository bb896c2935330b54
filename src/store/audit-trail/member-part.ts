import { setImmediate as afterOthers } from 'node:timers/promises'
import { sql } from 'kysely'
import type { AuditAction } from '../../domain/audit/action.ts'
import type { Instant } from '../../domain/time.ts'
import type { Db } from '../database.ts'
import { rowsOf } from '../query.ts'
import { trailColumns } from './columns.ts'

/** A place in a member's part; what comes after it is older. */
export interface Place {
  at: Instant
  id: string
}

export interface PartFilter {
  /** In every statement: nobody reads another member's part (R17). */
  memberId: string
  /** From this moment on; 0 for the very beginning. */
  from: Instant
  /** Events older than this place; `until` a moment is the place with that moment and no id. */
  before: Place
  action: AuditAction | null
  /** What this person did, and what was done to them; null for everybody. */
  userId: string | null
}

/** A line as its readers see it. Names stand there only of people of the member itself. */
export interface PartEvent {
  id: string
  at: Instant
  actorLoginId: string | null
  actorFamilyName: string | null
  actorGivenName: string | null
  actorRole: string
  action: string
  targetLoginId: string | null
  targetFamilyName: string | null
  targetGivenName: string | null
  source: string
  outcome: string
  details: string
}

export interface Part {
  /** Newest first. */
  events: PartEvent[]
  /** Where to go on; null when there is nothing older. */
  next: Place | null
}

/** Lines looked at by one statement, and by one call: a rare event in a long trail must not hold up other readers. */
const looksAt = 1000
const mostLooks = 50

/**
 * The newest lines of a member that the filter lets through, `limit` at most. Fewer with a `next` where it would have
 * had to look through too many others; going on from there finds the rest.
 */
export async function findPart(db: Db, filter: PartFilter, limit: number): Promise<Part> {
  const isFiltered = filter.action !== null || filter.userId !== null
  const lines = isFiltered ? looksAt : limit + 1
  const ids: string[] = []
  let { before } = filter
  for (let looks = 0; looks < mostLooks; looks++) {
    if (looks > 0) await afterOthers()
    const { memberId, from } = filter
    const rows = await keysBefore(db, { memberId, from, beforeAt: before.at, beforeId: before.id, lines })
    for (const row of rows) {
      // There is at least one more: the page ends before it.
      if (isWanted(row, filter) && ids.length === limit)
        return { events: await read(db, filter, ids), next: before }
      if (isWanted(row, filter)) ids.push(row.id)
      before = { at: row.at, id: row.id }
    }
    if (rows.length < lines) return { events: await read(db, filter, ids), next: null }
  }
  return { events: await read(db, filter, ids), next: before }
}

type Key = { action: string; actorUserId: string | null; targetUserId: string | null }

function isWanted({ action, actorUserId, targetUserId }: Key, filter: PartFilter): boolean {
  const isOfUser = filter.userId === null || filter.userId === actorUserId || filter.userId === targetUserId
  return isOfUser && (filter.action === null || filter.action === action)
}

interface Look {
  memberId: string
  from: Instant
  beforeAt: Instant
  beforeId: string
  lines: number
}

const keysBefore = rowsOf((db, { memberId, from, beforeAt, beforeId, lines }: Look) =>
  db
    .selectFrom('audit_events')
    .select(['id', 'at', 'action', 'actor_user_id as actorUserId', 'target_user_id as targetUserId'])
    .where('member_id', '=', memberId)
    .where('at', '>=', from)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('at', 'id'), '<', tuple(beforeAt, beforeId)))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(lines),
)

async function read(db: Db, { memberId }: PartFilter, ids: readonly string[]): Promise<PartEvent[]> {
  if (ids.length === 0) return []
  return (
    db
      .selectFrom('audit_events')
      .leftJoin('users as actor', (join) =>
        join.onRef('actor.id', '=', 'audit_events.actor_user_id').on('actor.member_id', '=', memberId),
      )
      .leftJoin('users as target', (join) =>
        join.onRef('target.id', '=', 'audit_events.target_user_id').on('target.member_id', '=', memberId),
      )
      .select(trailColumns)
      .select([
        'actor.login_id as actorLoginId',
        'actor.family_name as actorFamilyName',
        'actor.given_name as actorGivenName',
        'target.login_id as targetLoginId',
        'target.family_name as targetFamilyName',
        'target.given_name as targetGivenName',
      ])
      .where('audit_events.id', 'in', ids)
      // Asked in a way that no index answers: SQLite would rather read the whole part of the member than these ids.
      .where(sql`coalesce(audit_events.member_id, '')`, '=', memberId)
      .orderBy('audit_events.at', 'desc')
      .orderBy('audit_events.id', 'desc')
      .execute()
  )
}

/** The member's part piece by piece, newest first, in no more memory than a piece. */
export async function* walkPart(db: Db, filter: PartFilter, piece = 500): AsyncGenerator<PartEvent[]> {
  let before: Place | null = filter.before
  while (before) {
    const part: Part = await findPart(db, { ...filter, before }, piece)
    if (part.events.length > 0) yield part.events
    before = part.next
    // SQLite answers at once: without a pause a long part would be one turn of the event loop.
    await afterOthers()
  }
}

/** The user of the member who has this login ID; undefined for a foreign one as for an absent one. */
export async function findOwnUserId(db: Db, memberId: string, loginId: string): Promise<string | undefined> {
  const user = await db
    .selectFrom('users')
    .select('id')
    .where('member_id', '=', memberId)
    .where('login_id', '=', loginId)
    .executeTakeFirst()
  return user?.id
}
