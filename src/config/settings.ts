import { isIP } from 'node:net'
import * as z from 'zod'
import { readDayList, readOpenHours } from '../domain/business-hours/read-hours.ts'
import { minutes } from '../domain/time.ts'
import { readSmtpUrl } from '../mail/smtp-url.ts'
import { parseDuration } from './duration.ts'

const sampleSecret = /^(secret|change|example|sample|test|password|portal)|^(.)\2*$/i

const duration = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((text, context) => {
      const value = parseDuration(text)
      if (value === undefined) context.addIssue({ code: 'custom', message: 'duration' })
      return value ?? minutes(1)
    })

const count = (fallback: number, { least = 1, most = 1_000_000 } = {}) =>
  z
    .string()
    .default(String(fallback))
    .refine((text) => /^[0-9]+$/.test(text) && Number(text) >= least && Number(text) <= most, {
      message: `whole:${least}:${most}`,
    })
    .transform(Number)

const oneOf = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z.enum(values, { message: `oneOf:${values.join(', ')}` }).default(fallback as z.util.NoUndefined<T[number]>)

const dayList = () =>
  z
    .string()
    .default('')
    .refine((text) => readDayList(text) !== null, 'days')
    .transform((text) => readDayList(text) ?? [])

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const line = (fallback: string) => z.string().trim().min(1, 'empty').max(200, 'long').default(fallback)

/**
 * Every setting of the environment (spec 14): one fact each, checked at start. Messages are codes, which
 * `faults.ts` speaks in words.
 */
export const settings = z.object({
  // `prod` or `Production` would quietly serve a newcomer's portal: built-in mailbox, demo people, http.
  NODE_ENV: oneOf(['development', 'test', 'production'], 'development'),
  HOST: line('127.0.0.1'),
  PORT: count(3000, { least: 0, most: 65_535 }),
  METRICS_PORT: count(0, { least: 0, most: 65_535 }),
  PUBLIC_URL: z
    .string()
    .refine((text) => isBaseUrl(text), 'url')
    .optional(),
  DATABASE_URL: z
    .string()
    .default('sqlite:data/portal.db')
    .refine((text) => /^sqlite:.+/.test(text) || /^postgres(ql)?:\/\/.+/.test(text), 'database'),
  DATABASE_CONNECTIONS: count(10, { most: 200 }),
  SMTP_URL: z
    .string()
    .refine((text) => readSmtpUrl(text).ok, 'smtp')
    .optional(),
  MAIL_FROM: z.email({ message: 'mail' }).optional(),
  PORTAL_SECRET: z
    .string()
    .transform((text) => text.split(',').map((secret) => secret.trim()))
    .refine((secrets) => secrets.every((secret) => secret.length >= 32), 'secretShort')
    .refine((secrets) => !secrets.some((secret) => sampleSecret.test(secret)), 'secretSample')
    .refine((secrets) => new Set(secrets).size === secrets.length, 'secretTwice')
    .optional(),
  RESET_LINK_LIFETIME: duration('60m'),
  RESET_LINK_ACCESS: oneOf(['proof', 'visit'], 'proof'),
  LOGIN_FAILURE_LIMIT: count(5, { most: 100 }),
  LOCK_RELEASE_AFTER: z
    .string()
    .default('never')
    .refine((text) => text === 'never' || parseDuration(text) !== undefined, 'durationOrNever')
    .transform((text) => parseDuration(text) ?? null),
  PASSWORD_RULE: oneOf(['manual', 'modern'], 'manual'),
  CHARACTER_SET: oneOf(['jisx0208', 'cp932', 'unicode'], 'cp932'),
  SESSION_IDLE: duration('30m'),
  SESSION_MAX: duration('12h'),
  RESET_MAILS_PER_LOGIN_ID: count(3),
  RESET_REQUESTS_PER_SOURCE: count(20),
  LOGIN_FAILURES_PER_SOURCE: count(100),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((address) => address.trim())
        .filter(Boolean),
    )
    .refine((addresses) => addresses.every((address) => isIP(address) !== 0), 'addresses'),
  LOG_LEVEL: z.enum(logLevels, { message: `oneOf:${logLevels.join(', ')}` }).optional(),
  SERVICE_NAME: line('TWX-21 PORTAL'),
  COPYRIGHT: line('Copyright © TWX-21 PORTAL. All rights reserved.'),
  NOTICE_FILE: line('').optional(),
  HELP_DESK_NAME: line('TWX-21 ヘルプデスク'),
  HELP_DESK_NAME_EN: line('TWX-21 Help Desk'),
  HELP_DESK_NAME_ZH: line('TWX-21 服务台'),
  HELP_DESK_HOURS: line('月曜～金曜 8:00～18:00'),
  HELP_DESK_HOURS_EN: line('Monday to Friday, 8:00-18:00 (JST)'),
  HELP_DESK_HOURS_ZH: line('周一至周五 8:00-18:00（日本时间）'),
  HELP_DESK_CLOSED: line('祝日、年末年始、運営会社が定める日'),
  HELP_DESK_CLOSED_EN: line('Japanese public holidays, New Year, days set by us'),
  HELP_DESK_CLOSED_ZH: line('日本法定节假日、新年假期及运营公司规定的日期'),
  HELP_DESK_OPEN: z
    .string()
    .default('Mon-Fri 08:00-18:00')
    .refine((text) => readOpenHours(text) !== null, 'openHours'),
  HELP_DESK_CLOSED_DAYS: dayList(),
  HELP_DESK_OPEN_DAYS: dayList(),
  HELP_DESK_ANSWER_WITHIN: duration('4h'),
  INQUIRIES_PER_SOURCE: count(20),
  HELP_DESK_TEL: line('0120-000-000'),
  HELP_DESK_MAIL: z.email({ message: 'mail' }).default('helpdesk@example.com'),
})

export type Settings = z.infer<typeof settings>
export type SettingName = keyof Settings

/** Links are made by appending a path: nothing but scheme, host and port may stand there. */
function isBaseUrl(text: string): boolean {
  const url = URL.parse(text)
  if (!url || !['http:', 'https:'].includes(url.protocol)) return false
  return (
    url.username === '' && url.password === '' && ['', '/'].includes(url.pathname) && !url.search && !url.hash
  )
}
