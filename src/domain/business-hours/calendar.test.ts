import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { days, hours, type Instant, minutes } from '../time.ts'
import { type CalendarRules, makeCalendar } from './calendar.ts'
import { readDayList, readOpenHours } from './read-hours.ts'

/** A clock time in Japan. */
const japan = (text: string): Instant => Date.parse(`${text.replace(' ', 'T')}+09:00`)
const inJapan = (at: Instant) => new Date(at + hours(9)).toISOString().slice(0, 16).replace('T', ' ')

function rules(
  hoursOpen: string,
  { closed = '', open = '', holidays = [] as string[] } = {},
): CalendarRules & { readonly holidays: readonly string[] } {
  return {
    week: readOpenHours(hoursOpen) ?? [],
    closedDays: readDayList(closed) ?? [],
    openDays: readDayList(open) ?? [],
    isHoliday: (day) => holidays.includes(day),
    holidays,
  }
}

/** The slow way: looks at each minute by itself, as one would with a wall calendar. */
function isOpenAt(rule: CalendarRules, at: Instant): boolean {
  const [day = '', time = ''] = inJapan(at).split(' ')
  const ofWeekday = rule.week[new Date(`${day}T00:00Z`).getUTCDay()] ?? []
  const monday = [1, 2, 3, 4, 5, 6, 0]
    .map((weekday) => rule.week[weekday] ?? [])
    .find((one) => one.length > 0)
  const spans = rule.openDays.includes(day) && ofWeekday.length === 0 ? (monday ?? []) : ofWeekday
  if (!rule.openDays.includes(day) && (rule.closedDays.includes(day) || rule.isHoliday(day))) return false
  const clock = hours(Number(time.slice(0, 2))) + minutes(Number(time.slice(3)))
  return spans.some(({ from, until }) => from <= clock && clock < until)
}

const beginning = japan('2026-09-18 00:00')
const aDay = fc.integer({ min: 0, max: 13 }).map((count) => inJapan(beginning + days(count)).slice(0, 10))
const someDays = fc.uniqueArray(aDay, { maxLength: 6 })
const anyRules = fc
  .record({
    hoursOpen: fc.constantFrom(
      'Mon-Fri 08:00-18:00',
      'Mon-Fri 09:00-12:00 13:00-17:30; Sat 09:00-12:00',
      'Sun-Sat 00:00-24:00',
      'Fri-Mon 22:30-24:00 00:00-06:15',
      'Wed 10:00-10:01',
    ),
    closed: someDays,
    open: someDays,
    holidays: someDays,
  })
  .map(({ hoursOpen, closed, open, holidays }) =>
    rules(hoursOpen, { closed: closed.join(','), open: open.join(','), holidays }),
  )
const aMinute = fc.integer({ min: 0, max: 10 * 24 * 60 }).map((count) => beginning + minutes(count))

describe('the calendar of the help desk', () => {
  it('agrees with whoever looks at each minute by itself', () => {
    fc.assert(
      fc.property(anyRules, aMinute, aMinute, (rule, one, other) => {
        const calendar = makeCalendar(rule)
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        let open = 0
        for (let at = from; at < to; at += minutes(1)) if (isOpenAt(rule, at)) open += minutes(1)
        expect(calendar.isOpen(one)).toBe(isOpenAt(rule, one))
        expect(calendar.openTimeBetween(from, to)).toBe(open)
        let next = one
        while (!isOpenAt(rule, next) && next < one + days(30)) next += minutes(1)
        if (next < one + days(30)) expect(inJapan(calendar.nextOpening(one))).toBe(inJapan(next))
        // By then, and not a minute earlier, has it been open for so long.
        const after = calendar.afterOpenTime(from, open)
        expect(after).toBeLessThanOrEqual(to)
        expect(calendar.openTimeBetween(from, after)).toBe(open)
        if (open > 0) expect(calendar.openTimeBetween(from, after - 1)).toBe(open - 1)
      }),
      { numRuns: 60 },
    )
  })

  it('counts to the millisecond', () => {
    const calendar = makeCalendar(rules('Mon-Fri 08:00-18:00'))
    const opening = japan('2026-11-24 08:00')
    expect([calendar.isOpen(opening - 1), calendar.isOpen(opening)]).toEqual([false, true])
    expect([
      calendar.isOpen(japan('2026-11-24 18:00') - 1),
      calendar.isOpen(japan('2026-11-24 18:00')),
    ]).toEqual([true, false])
    expect(calendar.openTimeBetween(opening - 5, opening + 7)).toBe(7)
    expect(calendar.openTimeBetween(opening + 7, opening - 5)).toBe(0)
    expect(calendar.afterOpenTime(opening - 5, 0)).toBe(opening - 5)
  })

  it('goes on after the pause and after the weekend', () => {
    const calendar = makeCalendar(rules('Mon-Fri 08:00-12:00 13:00-18:00'))
    expect(inJapan(calendar.afterOpenTime(japan('2026-11-27 11:00'), hours(4)))).toBe('2026-11-27 16:00')
    expect(inJapan(calendar.afterOpenTime(japan('2026-11-27 16:00'), hours(4)))).toBe('2026-11-30 10:00')
    expect(inJapan(calendar.nextOpening(japan('2026-11-28 09:00')))).toBe('2026-11-30 08:00')
    expect(inJapan(calendar.nextOpening(japan('2026-11-27 09:00')))).toBe('2026-11-27 09:00')
  })

  it('opens on a set day in spite of a holiday, with the hours of a working day where the week has none', () => {
    const rule = rules('Mon-Fri 08:00-18:00; Sat 09:00-12:00', {
      closed: '2026-11-24',
      open: '2026-11-22,2026-11-23,2026-11-24',
      holidays: ['2026-11-23'],
    })
    const calendar = makeCalendar(rule)
    for (const day of ['22', '23', '24'])
      expect(calendar.openTimeBetween(japan(`2026-11-${day} 00:00`), japan(`2026-11-${day} 23:59`))).toBe(
        hours(10),
      )
  })

  it('answers at once though a case has waited for decades, or the desk never opens', () => {
    const calendar = makeCalendar(rules('Mon-Fri 08:00-18:00'))
    const began = performance.now()
    for (let count = 0; count < 1000; count++)
      expect(calendar.openTimeBetween(japan('2001-01-01 00:00'), japan('2040-01-01 00:00') + count)).toBe(
        calendar.openTimeBetween(japan('2001-01-01 00:00'), japan('2040-01-01 00:00')),
      )
    const never = makeCalendar({ ...rules('Wed 10:00-11:00'), isHoliday: () => true })
    expect(never.isOpen(beginning)).toBe(false)
    expect(never.nextOpening(beginning)).toBeGreaterThan(japan('2099-01-01 00:00'))
    expect(never.afterOpenTime(beginning, hours(1))).toBeGreaterThan(japan('2099-01-01 00:00'))
    for (const odd of [0, -1, 8.64e15])
      expect(calendar.openTimeBetween(odd, 8.64e15)).toBeGreaterThanOrEqual(0)
    // Looking at every day each time would take minutes.
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
