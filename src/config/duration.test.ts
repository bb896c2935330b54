import { describe, expect, it } from 'vitest'
import { days, hours, minutes, seconds } from '../domain/time.ts'
import { parseDuration } from './duration.ts'

describe('a duration', () => {
  it.each([
    ['3s', seconds(3)],
    ['60m', minutes(60)],
    ['12h', hours(12)],
    ['3650d', days(3650)],
  ])('%s is read', (text, duration) => {
    expect(parseDuration(text)).toBe(duration)
  })

  it.each(['', '0s', '05m', '1', 'm', '1.5h', '-1m', '1 h', '1H', '1h30m', '１h', '3651d', '999999999d'])(
    '%s is none, or more than ten years',
    (text) => {
      expect(parseDuration(text)).toBeUndefined()
    },
  )
})
