import { type Duration, hours, minutes } from '../time.ts'

/** From and to within a day in Japan, as time since midnight; `until` is not part of it any more. */
export interface OpenSpan {
  readonly from: Duration
  readonly until: Duration
}

/** The open spans of each weekday, Sunday first; an empty list is a closed day. */
export type OpenHours = readonly (readonly OpenSpan[])[]

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Reads `Mon-Fri 08:00-12:00 13:00-18:00; Sat 09:00-12:00`; null when it cannot be read or is never open. */
export function readOpenHours(text: string): OpenHours | null {
  const week: OpenSpan[][] = weekdays.map(() => [])
  for (const part of text.split(';')) {
    const [dayText = '', ...spanTexts] = part.trim().split(/\s+/)
    const daysNamed = readWeekdays(dayText)
    const spans = spanTexts.map(readSpan)
    if (daysNamed === null || spans.length === 0) return null
    for (const span of spans) {
      if (span === null) return null
      for (const day of daysNamed) week[day]?.push(span)
    }
  }
  for (const spans of week) {
    spans.sort((one, other) => one.from - other.from)
    if (spans.some((span, at) => span.from < (spans[at - 1]?.until ?? 0))) return null
  }
  return week
}

function readWeekdays(text: string): number[] | null {
  const [first = -1, last = first, ...rest] = text.split('-').map((name) => weekdays.indexOf(name))
  if (first < 0 || last < 0 || rest.length > 0) return null
  const length = ((last - first + 7) % 7) + 1
  return Array.from({ length }, (_, at) => (first + at) % 7)
}

function readSpan(text: string): OpenSpan | null {
  const parts = /^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(text)
  if (!parts) return null
  const [fromHour, fromMinute, untilHour, untilMinute] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ]
  const span = { from: hours(fromHour) + minutes(fromMinute), until: hours(untilHour) + minutes(untilMinute) }
  return span.from < span.until && span.until <= hours(24) ? span : null
}

const longestSpan = 366

/** Reads `2026-12-29..2027-01-03, 2027-08-13` into single days, in order; null when it cannot be read. */
export function readDayList(text: string): string[] | null {
  const found: string[] = []
  for (const part of text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [first = '', last = first, ...rest] = part.split('..')
    if (!isDay(first) || !isDay(last) || rest.length > 0 || last < first) return null
    for (let day = first, count = 0; day <= last; day = dayAfter(day), count++) {
      if (count >= longestSpan) return null
      found.push(day)
    }
  }
  return [...new Set(found)].sort()
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true
}

/** The day after, `2026-12-31` to `2027-01-01`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + hours(24)).toISOString().slice(0, 10)
}
