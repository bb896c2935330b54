import { businessCalendar } from '../../../business-calendar.ts'
import type { Calendar } from '../../../domain/business-hours/calendar.ts'
import {
  type CaseOutcome,
  caseOutcomes,
  type InquiryTopic,
  inquiryTopics,
} from '../../../domain/inquiry/inquiry.ts'
import { type Duration, days, type Instant } from '../../../domain/time.ts'
import {
  type CountedCase,
  countEvents,
  countIssues,
  type EventCounts,
  type IssueCounts,
  type Span,
  walkReceived,
} from '../../../store/inquiries/numbers.ts'
import type { World } from '../../../world.ts'

/** Waiting time in the hours of the desk; null of no case. */
export interface Waits {
  cases: number
  median: Duration | null
  /** Nine cases of ten waited no longer. */
  ninth: Duration | null
}

/** Of the cases received in a period, the passwords issued in it and what else the desk did in it. */
export interface DeskNumbers {
  /** Every day of the period, its beginning and what came in. */
  received: { at: Instant; count: number }[]
  total: number
  taken: Waits
  closed: Waits
  /** As the requester said, and as the desk found on closing. */
  causes: Record<InquiryTopic, { asked: number; found: number }>
  outcomes: Record<CaseOutcome, number>
  issues: IssueCounts
  events: EventCounts
}

/**
 * Counts a period of at most 366 days. Each case is read once and kept as two numbers, so that a year of 100,000 takes
 * well under a second and a few megabytes, other visitors in between.
 */
export async function countNumbers(
  { db, config }: Pick<World, 'db' | 'config'>,
  span: Span,
  now: Instant,
): Promise<DeskNumbers> {
  const tally = new Tally(span, await businessCalendar(config))
  const [issues, events] = await Promise.all([countIssues(db, span, now), countEvents(db, span)])
  for await (const cases of walkReceived(db, span)) for (const one of cases) tally.add(one)
  return { ...tally.result(), issues, events }
}

class Tally {
  readonly #span: Span
  readonly #calendar: Calendar
  readonly #days: number[]
  readonly #taken: Duration[] = []
  readonly #closed: Duration[] = []
  readonly #causes = zeros(inquiryTopics, () => ({ asked: 0, found: 0 }))
  readonly #outcomes = zeros(caseOutcomes, () => 0)

  constructor(span: Span, calendar: Calendar) {
    this.#span = span
    this.#calendar = calendar
    this.#days = Array.from({ length: Math.ceil((span.until - span.from) / days(1)) }, () => 0)
  }

  add({ receivedAt, firstTakenAt, closedAt, topic, cause, outcome }: CountedCase): void {
    const day = Math.floor((receivedAt - this.#span.from) / days(1))
    this.#days[day] = (this.#days[day] ?? 0) + 1
    if (firstTakenAt !== null) this.#taken.push(this.#calendar.openTimeBetween(receivedAt, firstTakenAt))
    if (closedAt !== null) this.#closed.push(this.#calendar.openTimeBetween(receivedAt, closedAt))
    this.#causes[topic].asked++
    if (cause !== null) this.#causes[cause].found++
    if (outcome !== null) this.#outcomes[outcome]++
  }

  result(): Omit<DeskNumbers, 'issues' | 'events'> {
    return {
      received: this.#days.map((count, day) => ({ at: this.#span.from + day * days(1), count })),
      total: this.#days.reduce((sum, count) => sum + count, 0),
      taken: waitsOf(this.#taken),
      closed: waitsOf(this.#closed),
      causes: this.#causes,
      outcomes: this.#outcomes,
    }
  }
}

function zeros<Name extends string, Value>(names: readonly Name[], make: () => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make()])) as Record<Name, Value>
}

function waitsOf(waits: readonly Duration[]): Waits {
  const sorted = Float64Array.from(waits).sort()
  return { cases: sorted.length, median: rank(sorted, 0.5), ninth: rank(sorted, 0.9) }
}

/** The nearest rank: a time that some case really waited. */
function rank(sorted: Float64Array, part: number): Duration | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? null
}
