import { readDayList, readOpenHours } from '../domain/business-hours/read-hours.ts'
import { readSmtpUrl } from '../mail/smtp-url.ts'
import { readNetworks } from './networks.ts'
import {
  count,
  duration,
  durationOrNever,
  line,
  mail,
  oneOf,
  optional,
  readBy,
  type Setting,
  secrets,
  text,
} from './setting.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const databaseUrl = /^sqlite:.+|^postgres(ql)?:\/\/.+/

/** Every setting of the environment (spec 14): one fact each, checked at start. */
export const settings = {
  // `prod` or `Production` would quietly serve a newcomer's portal: built-in mailbox, demo people, http.
  NODE_ENV: oneOf(['development', 'test', 'production'], 'development'),
  HOST: line('127.0.0.1'),
  PORT: count(3000, { least: 0, most: 65_535 }),
  METRICS_PORT: count(0, { least: 0, most: 65_535 }),
  PUBLIC_URL: optional(text(isBaseUrl, 'url')),
  DATABASE_URL: text((url) => databaseUrl.test(url), 'database', 'sqlite:data/portal.db'),
  DATABASE_CONNECTIONS: count(10, { most: 200 }),
  SMTP_URL: optional(text((url) => readSmtpUrl(url).ok, 'smtp')),
  MAIL_FROM: optional(mail()),
  PORTAL_SECRET: optional(secrets),
  RESET_LINK_LIFETIME: duration('60m'),
  RESET_LINK_ACCESS: oneOf(['proof', 'visit'], 'proof'),
  LOGIN_FAILURE_LIMIT: count(5, { most: 100 }),
  LOCK_RELEASE_AFTER: durationOrNever('never'),
  PASSWORD_RULE: oneOf(['manual', 'modern'], 'manual'),
  CHARACTER_SET: oneOf(['jisx0208', 'cp932', 'unicode'], 'cp932'),
  SESSION_IDLE: duration('30m'),
  SESSION_MAX: duration('12h'),
  RESET_MAILS_PER_LOGIN_ID: count(3),
  RESET_REQUESTS_PER_SOURCE: count(20),
  LOGIN_FAILURES_PER_SOURCE: count(100),
  TRUSTED_PROXIES: readBy(readNetworks, 'networks', ''),
  LOG_LEVEL: optional(oneOf(logLevels)),
  SERVICE_NAME: line('TWX-21 PORTAL'),
  COPYRIGHT: line('Copyright © TWX-21 PORTAL. All rights reserved.'),
  NOTICE_FILE: optional(line('')),
  HELP_DESK_NAME: line('TWX-21 ヘルプデスク'),
  HELP_DESK_NAME_EN: line('TWX-21 Help Desk'),
  HELP_DESK_NAME_ZH: line('TWX-21 服务台'),
  HELP_DESK_HOURS: line('月曜～金曜 8:00～18:00'),
  HELP_DESK_HOURS_EN: line('Monday to Friday, 8:00-18:00 (JST)'),
  HELP_DESK_HOURS_ZH: line('周一至周五 8:00-18:00（日本时间）'),
  HELP_DESK_CLOSED: line('祝日、年末年始、運営会社が定める日'),
  HELP_DESK_CLOSED_EN: line('Japanese public holidays, New Year, other days we announce'),
  HELP_DESK_CLOSED_ZH: line('日本法定节假日、新年假期及运营公司规定的日期'),
  HELP_DESK_OPEN: readBy(readOpenHours, 'openHours', 'Mon-Fri 08:00-18:00'),
  HELP_DESK_CLOSED_DAYS: readBy(readDayList, 'days', ''),
  HELP_DESK_OPEN_DAYS: readBy(readDayList, 'days', ''),
  HELP_DESK_ANSWER_WITHIN: duration('4h'),
  INQUIRIES_PER_SOURCE: count(20),
  HELP_DESK_TEL: line('0120-000-000'),
  HELP_DESK_MAIL: mail('helpdesk@example.com'),
}

export type SettingName = keyof typeof settings
export type Settings = {
  [Name in SettingName]: (typeof settings)[Name] extends Setting<infer Value> ? Value : never
}

/** A setting's value from what is given, or from its fallback; or the code of its fault. */
export function readSetting<Name extends SettingName>(name: Name, given: Record<string, string>) {
  const setting = settings[name] as Setting<Settings[Name]>
  const written = given[name] ?? setting.fallback
  return written === undefined
    ? { ok: true as const, value: undefined as Settings[Name] }
    : setting.read(written)
}

/** Links are made by appending a path: nothing but scheme, host and port may stand there. */
function isBaseUrl(text: string): boolean {
  const url = URL.parse(text)
  if (!url || !['http:', 'https:'].includes(url.protocol)) return false
  return (
    url.username === '' && url.password === '' && ['', '/'].includes(url.pathname) && !url.search && !url.hash
  )
}
