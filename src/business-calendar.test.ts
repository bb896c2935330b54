import { describe, expect, it } from 'vitest'
import { businessCalendar } from './business-calendar.ts'
import { type Environment, readConfig } from './config/config.ts'
import type { Instant } from './domain/time.ts'

function configOf(environment: Environment) {
  const read = readConfig(environment, 'en')
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.config
}

const noon = (day: string): Instant => Date.parse(`${day}T12:00+09:00`)

describe('the help desk of a portal', () => {
  it('is closed on the 18 national holidays of 2026, also between two of them and for one on a Sunday', async () => {
    const calendar = await businessCalendar(configOf({ HELP_DESK_OPEN: 'Sun-Sat 08:00-18:00' }))
    const closed: string[] = []
    for (let day = noon('2026-01-01'); day < noon('2027-01-01'); day += 86_400_000)
      if (!calendar.isOpen(day)) closed.push(new Date(day).toISOString().slice(5, 10))
    expect(closed).toEqual([
      ...['01-01', '01-12', '02-11', '02-23', '03-20', '04-29', '05-03', '05-04', '05-05', '05-06'],
      ...['07-20', '08-11', '09-21', '09-22', '09-23', '10-12', '11-03', '11-23'],
    ])
  })

  it('is asked for again where it could not be made', async () => {
    const config = configOf({})
    let reads = 0
    const failing = Object.defineProperty({ ...config }, 'deskHours', {
      get() {
        if (++reads === 1) throw new Error('no hours')
        return config.deskHours
      },
    })
    await expect(businessCalendar(failing)).rejects.toThrow('no hours')
    expect((await businessCalendar(failing)).isOpen(noon('2026-11-24'))).toBe(true)
  })

  it('keeps the days that the operator closes and opens', async () => {
    const config = configOf({
      HELP_DESK_CLOSED_DAYS: '2026-12-29..2027-01-03',
      HELP_DESK_OPEN_DAYS: '2026-09-22, 2026-12-30',
    })
    const calendar = await businessCalendar(config)
    const days = ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2026-09-22', '2026-09-21']
    expect(days.map((day) => calendar.isOpen(noon(day)))).toEqual([true, false, true, false, true, false])
    expect(new Date(calendar.nextOpening(noon('2026-12-31'))).toISOString()).toBe('2027-01-03T23:00:00.000Z')
    expect(businessCalendar(config)).toBe(businessCalendar(config))
  })
})
