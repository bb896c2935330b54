import { describe, expect, it } from 'vitest'
import { hours, minutes, seconds } from '../domain/time.ts'
import { formatDateTime, formatDuration, formatTime, formatWait } from './date-time.ts'

const printed = Date.UTC(2016, 2, 23, 1, 24, 59)

describe('dates and times', () => {
  it('follow the pattern of the manual in Japan time, whatever the zone of the machine', () => {
    expect(formatDateTime(printed, 'ja')).toBe('2016/03/23 (水) 10:24 (日本時間)')
    expect(formatDateTime(printed, 'en')).toBe('2016/03/23 (Wed) 10:24 JST')
    expect(formatDateTime(printed, 'zh-CN')).toBe('2016/03/23 (周三) 10:24 (日本时间)')
    expect(formatTime(printed + hours(1), 'ja')).toBe('11:24 (日本時間)')
  })

  it('turn the day, the month and the year at midnight in Japan', () => {
    expect(formatDateTime(Date.UTC(2026, 11, 31, 14, 59, 59), 'ja')).toBe('2026/12/31 (木) 23:59 (日本時間)')
    expect(formatDateTime(Date.UTC(2026, 11, 31, 15), 'en')).toBe('2027/01/01 (Fri) 00:00 JST')
  })

  it('name each weekday', () => {
    const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 10, 22 + day))
    expect(week.map((at) => formatDateTime(at, 'ja').slice(12, 13)).join('')).toBe('日月火水木金土')
    expect(week.map((at) => formatDateTime(at, 'en').slice(12, 15)).join('')).toBe('SunMonTueWedThuFriSat')
    expect(week.map((at) => formatDateTime(at, 'zh-CN').slice(12, 14)).join('')).toBe(
      '周日周一周二周三周四周五周六',
    )
  })
})

describe('spans of time', () => {
  it('are told in the largest unit that fits whole', () => {
    expect(formatDuration(hours(1), 'ja')).toBe('1時間')
    expect(formatDuration(minutes(90), 'en')).toBe('90 minutes')
    expect(formatDuration(hours(1), 'en')).toBe('1 hour')
    expect(formatDuration(seconds(3), 'zh-CN')).toBe('3秒')
  })

  it('to wait are whole minutes, never fewer than one', () => {
    expect(formatWait(seconds(1), 'ja')).toBe('1分')
    expect(formatWait(seconds(121), 'en')).toBe('3 minutes')
  })
})
