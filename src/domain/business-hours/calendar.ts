import { type Duration, days, hours, type Instant } from '../time.ts'
import type { OpenHours, OpenSpan } from './read-hours.ts'

/** When the help desk works. All of it in Japan time; a moment is open from a span's beginning to just before its end. */
export interface Calendar {
  isOpen(at: Instant): boolean
  /** When it next works: `at` itself while it is open. */
  nextOpening(at: Instant): Instant
  /** How much of the time between two moments it was open; 0 where `to` is not after `from`. */
  openTimeBetween(from: Instant, to: Instant): Duration
  /** The first moment by which it has been open for `span` since `from`; `from` itself for none. */
  afterOpenTime(from: Instant, span: Duration): Instant
}

export interface CalendarRules {
  /** The hours of each weekday, Sunday first. */
  readonly week: OpenHours
  /** Days in Japan, `2026-12-29`. An open day is open though it be a holiday or a closed day. */
  readonly closedDays: readonly string[]
  readonly openDays: readonly string[]
  /** National holidays. */
  readonly isHoliday: (day: string) => boolean
}

/** A day of Japan, counted from 1970-01-01. */
type Day = number

// Japan has had no summer time since 1951: its days begin at 15:00 UTC and are all of one length.
const zone = hours(9)
const dayOf = (at: Instant): Day => Math.floor((at + zone) / days(1))
const beginningOf = (day: Day): Instant => day * days(1) - zone
const nameOf = (day: Day): string => new Date(day * days(1)).toISOString().slice(0, 10)
/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: Day) => (day + 4) % 7

/** What lies outside is closed: nothing of ours happens there, and every search ends. */
const firstDay: Day = Date.UTC(2000, 0, 1) / days(1)
const lastDay: Day = Date.UTC(2100, 0, 1) / days(1)

/**
 * The calendar of a help desk (C6). An open day on which the week has no hours, a Saturday perhaps, has
 * those of the first weekday with any, from Monday on. Open time is added up once, day by day as far as it is asked
 * for, so that a case that waited for years costs no more than one of today.
 */
export function makeCalendar({ week, closedDays, openDays, isHoliday }: CalendarRules): Calendar {
  const closed = new Set(closedDays)
  const open = new Set(openDays)
  const usual = [...week.slice(1), ...week.slice(0, 1)].find((spans) => spans.length > 0) ?? []
  /** Open time of all the days before the one counted from `firstDay`. */
  const before: Duration[] = [0]

  /** Looked up once: whoever counts a year of cases asks for each of its days some hundred times. */
  const known: (readonly OpenSpan[])[] = []

  function spansOf(day: Day): readonly OpenSpan[] {
    if (day < firstDay || day >= lastDay) return []
    const spans = known[day - firstDay] ?? findSpans(day)
    known[day - firstDay] = spans
    return spans
  }

  function findSpans(day: Day): readonly OpenSpan[] {
    const spans = week[weekdayOf(day)] ?? []
    // The name of a day is dear, and a day without hours needs it only where such days can be opened.
    if (spans.length === 0 && open.size === 0) return spans
    const name = nameOf(day)
    if (open.has(name)) return spans.length > 0 ? spans : usual
    return closed.has(name) || isHoliday(name) ? [] : spans
  }

  /** Open time from the first day of all to `at`. */
  function openUntil(at: Instant): Duration {
    const day = Math.min(Math.max(dayOf(at), firstDay), lastDay)
    for (let next = firstDay + before.length - 1; next < day; next++)
      before.push(
        (before.at(-1) ?? 0) + spansOf(next).reduce((sum, { from, until }) => sum + until - from, 0),
      )
    const clock = at - beginningOf(day)
    const today = spansOf(day).reduce(
      (sum, { from, until }) => sum + Math.min(Math.max(clock - from, 0), until - from),
      0,
    )
    return (before[day - firstDay] ?? 0) + today
  }

  function nextOpening(at: Instant): Instant {
    for (let day = Math.max(dayOf(at), firstDay); day < lastDay; day++)
      for (const { from, until } of spansOf(day))
        if (at < beginningOf(day) + until) return Math.max(at, beginningOf(day) + from)
    return Math.max(at, beginningOf(lastDay))
  }

  return {
    isOpen: (at) => nextOpening(at) === at && at < beginningOf(lastDay),
    nextOpening,
    openTimeBetween: (from, to) => Math.max(0, openUntil(to) - openUntil(from)),
    afterOpenTime(from, span) {
      if (span <= 0) return from
      let left = span
      for (let day = Math.max(dayOf(from), firstDay); day < lastDay; day++)
        for (const hoursOpen of spansOf(day)) {
          const begin = Math.max(from, beginningOf(day) + hoursOpen.from)
          const end = beginningOf(day) + hoursOpen.until
          if (begin + left <= end) return begin + left
          left -= Math.max(0, end - begin)
        }
      return Math.max(from, beginningOf(lastDay))
    },
  }
}
