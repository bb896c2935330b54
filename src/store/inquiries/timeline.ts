import { sql } from 'kysely'
import type { CaseEventKind } from '../../domain/inquiry/timeline.ts'
import type { Instant } from '../../domain/time.ts'
import type { Db, Tx } from '../database.ts'
import { rowsOf, runs } from '../query.ts'
import { desk } from './desk.ts'

/** What an entry of a timeline says beside its kind; plain values, never a secret. */
export type CaseEventDetails = Readonly<Record<string, string | number>>

export interface CaseEvent {
  at: Instant
  kind: CaseEventKind
  /** Null for what the requester or the portal did. */
  actorUserId: string | null
  /** As the actor is called now; null without one. */
  actorName: string | null
  actorLoginId: string | null
  details: CaseEventDetails
}

/** Adds an entry. Only while the case is held: its number is the next. */
export async function addCaseEvent(
  tx: Tx,
  event: {
    inquiryId: string
    at: Instant
    kind: CaseEventKind
    actorUserId: string | null
    details?: CaseEventDetails
  },
): Promise<void> {
  await insert(tx, { ...event, written: JSON.stringify(event.details ?? {}) })
}

type NewEvent = Parameters<typeof addCaseEvent>[1] & { written: string }

const insert = runs((tx, event: NewEvent) =>
  desk(tx)
    .insertInto('inquiry_events')
    .values({
      inquiry_id: event.inquiryId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from inquiry_events where inquiry_id = ${event.inquiryId})`,
      at: event.at,
      kind: event.kind,
      actor_user_id: event.actorUserId,
      details: event.written,
    }),
)

/** The whole story of a case, from its receipt on. */
export async function listCaseEvents(db: Db | Tx, inquiryId: string): Promise<CaseEvent[]> {
  const rows = await eventsOf(db, inquiryId)
  return rows.map(({ familyName, givenName, written, ...event }) => ({
    ...event,
    actorName: event.actorUserId === null ? null : `${familyName ?? ''} ${givenName ?? ''}`.trim(),
    details: JSON.parse(written) as CaseEventDetails,
  }))
}

const eventsOf = rowsOf((db, inquiryId: string) =>
  desk(db)
    .selectFrom('inquiry_events')
    .leftJoin('users', 'users.id', 'inquiry_events.actor_user_id')
    .select([
      'inquiry_events.at as at',
      'inquiry_events.kind as kind',
      'inquiry_events.actor_user_id as actorUserId',
      'inquiry_events.details as written',
      'users.family_name as familyName',
      'users.given_name as givenName',
      'users.login_id as actorLoginId',
    ])
    .where('inquiry_id', '=', inquiryId)
    .orderBy('inquiry_events.number'),
)
