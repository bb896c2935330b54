import type { Config } from './config/config.ts'
import { type Calendar, makeCalendar } from './domain/business-hours/calendar.ts'

const calendars = new WeakMap<Config, Promise<Calendar>>()

/**
 * When the help desk of this portal works: the settings, and Japan's national holidays. Made at first use and kept:
 * the list of holidays is long, and most of the time nobody asks. When it could not be, the next one to ask tries again.
 */
export function businessCalendar(config: Config): Promise<Calendar> {
  const known = calendars.get(config)
  if (known) return known
  const calendar = make(config).catch((cause: unknown) => {
    calendars.delete(config)
    throw cause
  })
  calendars.set(config, calendar)
  return calendar
}

async function make({ deskHours }: Config): Promise<Calendar> {
  const { holidays } = (await import('@holiday-jp/holiday_jp')).default
  return makeCalendar({ ...deskHours, isHoliday: (day) => day in holidays })
}
