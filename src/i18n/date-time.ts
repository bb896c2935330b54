import { type Duration, hours, type Instant, minutes, seconds } from '../domain/time.ts'
import type { Language } from './language.ts'

const weekdays: Record<Language, string> = {
  ja: '日月火水木金土',
  en: 'SunMonTueWedThuFriSat',
  'zh-CN': '日一二三四五六',
}
const two = (value: number) => String(value).padStart(2, '0')

// Japan has had no summer time since 1951, so Japan time is UTC + 9 hours; Intl patterns change between releases.
const inJapan = (at: Instant) => new Date(at + hours(9))

function clock(at: Instant): string {
  const date = inJapan(at)
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
}

function dayOf(date: Date): string {
  return `${date.getUTCFullYear()}/${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}`
}

function weekday(day: number, language: Language): string {
  const name = weekdays[language]
  if (language === 'en') return name.slice(day * 3, day * 3 + 3)
  return language === 'ja' ? name.charAt(day) : `周${name.charAt(day)}`
}

const zones: Record<Language, string> = { ja: '(日本時間)', en: 'JST', 'zh-CN': '(日本时间)' }

/** Hours and minutes in Japan, zone named: `11:24 (日本時間)`, `11:24 JST`. Seconds are cut off, never rounded up. */
export function formatTime(at: Instant, language: Language): string {
  return `${clock(at)} ${zones[language]}`
}

/** Date, weekday, hours and minutes in Japan in the manual's own style (spec M1, L69): `2016/03/23 (水) 10:24 (日本時間)`. */
export function formatDateTime(at: Instant, language: Language): string {
  const date = inJapan(at)
  return `${dayOf(date)} (${weekday(date.getUTCDay(), language)}) ${formatTime(at, language)}`
}

/** To the second, in Japan, for lists whose heading names the zone: `2016/03/23 10:24:05`. */
export function formatTimestamp(at: Instant): string {
  const date = inJapan(at)
  return `${dayOf(date)} ${clock(at)}:${two(date.getUTCSeconds())}`
}

const units = {
  ja: { hours: '時間', minutes: '分', seconds: '秒' },
  en: { hours: ' hour', minutes: ' minute', seconds: ' second' },
  'zh-CN': { hours: '小时', minutes: '分钟', seconds: '秒' },
} as const

/** A span in its largest whole unit, parts of a second dropped: `1時間`, `90 minutes`, `3秒`. */
export function formatDuration(span: Duration, language: Language): string {
  const unit = span % hours(1) === 0 ? 'hours' : span % minutes(1) === 0 ? 'minutes' : 'seconds'
  const size = { hours: hours(1), minutes: minutes(1), seconds: seconds(1) }[unit]
  const count = Math.floor(span / size)
  return `${count}${units[language][unit]}${language === 'en' && count !== 1 ? 's' : ''}`
}

/** A span in hours and whole minutes, parts of a minute dropped: `3時間05分`, `12 min`, `80 h 00 min`. */
export function formatHours(span: Duration, language: Language): string {
  const whole = Math.floor(span / minutes(1))
  const [hour, minute] = [Math.floor(whole / 60), whole % 60]
  const { hour: hourMark, minute: minuteMark } = hourMarks[language]
  return hour === 0 ? `${minute}${minuteMark}` : `${hour}${hourMark}${two(minute)}${minuteMark}`
}

const hourMarks = {
  ja: { hour: '時間', minute: '分' },
  en: { hour: ' h ', minute: ' min' },
  'zh-CN': { hour: '小时', minute: '分' },
} as const

/** How long to wait before trying again: whole minutes, rounded up, at least one. */
export function formatWait(span: Duration, language: Language): string {
  return formatDuration(minutes(Math.max(1, Math.ceil(span / minutes(1)))), language)
}
