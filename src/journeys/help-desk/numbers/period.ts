import { startOfDay } from '../../../domain/audit/period.ts'
import { days, hours, type Instant } from '../../../domain/time.ts'
import { formatTimestamp } from '../../../i18n/date-time.ts'
import type { Span } from '../../../store/inquiries/numbers.ts'

/** Days in Japan as typed; both count. */
export interface TypedPeriod {
  from: string
  to: string
}

export type PeriodFault = { field: 'from' | 'to'; code: 'noDate' | 'backwards' | 'tooLong' }

/** What is counted at once, at most: it bounds what one question costs. */
export const longestPeriod = 366
const longestTyped = 64

/** Reads a period; with nothing typed it is this month, as far as it has come. `span` is empty where there are faults. */
export function readPeriod(
  given: (field: keyof TypedPeriod) => string,
  now: Instant,
): { typed: TypedPeriod; span: Span; faults: PeriodFault[] } {
  const text = (field: keyof TypedPeriod) => given(field).trim().slice(0, longestTyped)
  const today = dayOf(now)
  const typed = { from: text('from') || `${today.slice(0, 8)}01`, to: text('to') || today }
  const [first, last] = [startOfDay(typed.from), startOfDay(typed.to)]
  const faults: PeriodFault[] = []
  if (first === undefined) faults.push({ field: 'from', code: 'noDate' })
  if (last === undefined) faults.push({ field: 'to', code: 'noDate' })
  if (first === undefined || last === undefined) return { typed, span: { from: 0, until: 0 }, faults }
  if (first > last) faults.push({ field: 'to', code: 'backwards' })
  const span = { from: first, until: last + hours(24) }
  if (span.until - span.from > days(longestPeriod)) faults.push({ field: 'to', code: 'tooLong' })
  return { typed: { from: dayOf(first), to: dayOf(last) }, span, faults }
}

/** The day in Japan, as a date field has it: `2026-11-23`. */
export function dayOf(at: Instant): string {
  return formatTimestamp(at).slice(0, 10).replaceAll('/', '-')
}
