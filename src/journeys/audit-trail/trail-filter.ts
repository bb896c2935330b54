import { type AuditAction, isAuditAction } from '../../domain/audit/action.ts'
import { startOfDay } from '../../domain/audit/period.ts'
import { parseLoginId } from '../../domain/login-id.ts'
import { hours, type Instant } from '../../domain/time.ts'
import { findOwnUserId, type PartFilter, type Place } from '../../store/audit-trail/member-part.ts'
import type { Db } from '../../store/database.ts'

/** A filter as typed; empty texts ask for nothing. It travels in the address, so a page of it can be kept. */
export interface TypedFilter {
  from: string
  to: string
  loginId: string
  action: string
}

export type FilterFault = { field: 'from' | 'to'; code: 'noDate' | 'backwards' }

export interface TrailFilter {
  typed: TypedFilter
  faults: FilterFault[]
  from: Instant
  /** The first moment after the last day. */
  until: Instant
  loginId: string | null
  action: AuditAction | null
}

const longestTyped = 64
const endOfTime = Number.MAX_SAFE_INTEGER

/** Reads the filter of an address or a form. An unknown action is no filter; a login ID that cannot be finds nobody. */
export function readFilter(given: (field: keyof TypedFilter) => string): TrailFilter {
  const text = (field: keyof TypedFilter) => given(field).trim().slice(0, longestTyped)
  const action = text('action')
  const typed = {
    from: text('from'),
    to: text('to'),
    loginId: text('loginId'),
    action: isAuditAction(action) ? action : '',
  }
  const first = typed.from === '' ? 0 : startOfDay(typed.from)
  const last = typed.to === '' ? endOfTime : startOfDay(typed.to)
  const faults: FilterFault[] = []
  if (first === undefined) faults.push({ field: 'from', code: 'noDate' })
  if (last === undefined) faults.push({ field: 'to', code: 'noDate' })
  if (first !== undefined && last !== undefined && first > last)
    faults.push({ field: 'to', code: 'backwards' })
  const loginId = parseLoginId(typed.loginId)
  return {
    typed,
    faults,
    from: first ?? 0,
    until: last === undefined || last === endOfTime ? endOfTime : last + hours(24),
    loginId: typed.loginId === '' ? null : loginId.ok ? loginId.value : '',
    action: isAuditAction(action) ? action : null,
  }
}

/** What the store is asked for; undefined when the member has nobody of that login ID. */
export async function toPartFilter(
  db: Db,
  memberId: string,
  { from, until, loginId, action }: TrailFilter,
  before?: Place,
): Promise<PartFilter | undefined> {
  const userId = loginId === null ? null : await findOwnUserId(db, memberId, loginId)
  if (userId === undefined) return undefined
  return {
    memberId,
    from,
    before: before && before.at < until ? before : { at: until, id: '' },
    action,
    userId,
  }
}

/** The place in an address; undefined for anything else than `placeText` writes. */
export function readPlace(text: string | null): Place | undefined {
  const parts = /^(\d{1,15})\.([\w-]{1,64})$/.exec(text ?? '')
  return parts ? { at: Number(parts[1]), id: parts[2] ?? '' } : undefined
}

export const placeText = ({ at, id }: Place) => `${at}.${id}`

/** The query string of a filter, empty fields left out. */
export function searchOf(typed: TypedFilter, before?: Place): string {
  const fields = Object.entries(typed).filter(([, value]) => value !== '')
  const query = new URLSearchParams(fields)
  if (before) query.set('before', placeText(before))
  return query.size > 0 ? `?${query}` : ''
}
