import type { Calendar } from '../../../domain/business-hours/calendar.ts'
import type { Duration, Instant } from '../../../domain/time.ts'
import type { QueuedCase } from '../../../store/inquiries/queue.ts'

/** A case as the list shows it. */
export interface CaseLine extends QueuedCase {
  /** The desk's hours it has been open for; once closed, was. */
  waited: Duration
  /** Still open, and for longer than the desk says it takes to answer. */
  isOverdue: boolean
  isYours: boolean
}

export function toCaseLine(
  queued: QueuedCase,
  {
    calendar,
    answerWithin,
    userId,
    now,
  }: { calendar: Calendar; answerWithin: Duration; userId: string; now: Instant },
): CaseLine {
  const waited = calendar.openTimeBetween(queued.receivedAt, queued.closedAt ?? now)
  return {
    ...queued,
    waited,
    isOverdue: queued.closedAt === null && waited > answerWithin,
    isYours: queued.assigneeId === userId,
  }
}
