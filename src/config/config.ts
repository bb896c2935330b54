import { readFileSync, statSync } from 'node:fs'
import type { BlockList } from 'node:net'
import { dirname, join } from 'node:path'
import type { OpenHours } from '../domain/business-hours/read-hours.ts'
import { type PasswordRule, passwordRules } from '../domain/password/password.ts'
import { Secret } from '../domain/secret.ts'
import type { Duration } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { type Fault, faultTexts, speakFault } from './faults.ts'
import { defaultNotice, type Notice, parseNotice } from './notice.ts'
import { readSetting, type SettingName, type Settings, settings } from './settings.ts'
import { madeSecretMark } from './weak-secret.ts'

/** What is in force, as the program uses it. Durations in milliseconds. */
export interface Config {
  production: boolean
  host: string
  port: number
  /** Undefined: no metrics are served. */
  metricsPort: number | undefined
  /** Scheme, host and port; every link in a mail begins with it. */
  publicUrl: string
  database: { url: Secret; connections: number }
  /** Undefined outside production only: mails go to the built-in mailbox. */
  smtpUrl: Secret | undefined
  mailFrom: string
  /** Newest first. Empty outside production only, until `openSecrets` has made one. */
  secrets: Secret[]
  /** Beside the embedded database: the made secret and the built-in mailbox. */
  dataFolder: string
  resetLinkLifetime: Duration
  resetLinkAccess: 'proof' | 'visit'
  loginFailureLimit: number
  lockReleaseAfter: Duration | null
  passwordRule: PasswordRule
  characterSet: Settings['CHARACTER_SET']
  sessionIdle: Duration
  sessionMax: Duration
  resetMailsPerLoginId: number
  resetRequestsPerSource: number
  loginFailuresPerSource: number
  /** Whose word on where a request came from is believed. */
  trustedProxies: BlockList
  logLevel: NonNullable<Settings['LOG_LEVEL']>
  serviceName: string
  copyright: string
  notice: Notice
  helpDesk: HelpDesk
  deskHours: DeskHours
  /** Inquiries an hour that are kept of one source. */
  inquiriesPerSource: number
}

/** When the help desk works, and how soon it answers within that time. */
export interface DeskHours {
  week: OpenHours
  /** Days in Japan, `2026-12-29`, on which it is closed, or open in spite of a holiday. */
  closedDays: readonly string[]
  openDays: readonly string[]
  answerWithin: Duration
}

export interface HelpDesk {
  name: Record<Language, string>
  hours: Record<Language, string>
  closedDays: Record<Language, string>
  telephone: string
  mail: string
}

/** The sender outside production, where no mail leaves the machine. */
export const defaultSender = 'no-reply@portal.example'

export type Environment = Record<string, string | undefined>

/** What a start needs of the machine around it. Undefined where the setting itself is wrong. */
export interface Surroundings {
  databaseUrl: Secret | undefined
  /** The relay's name or address. */
  smtpHost: string | undefined
  host: string | undefined
  port: number | undefined
  /** 0: no metrics are served. */
  metricsPort: number | undefined
}

/** Settings that hold a secret may also be given as NAME_FILE (systemd credentials, Docker secrets; ASVS 13.3.1). */
export const secretSettings = ['PORTAL_SECRET', 'DATABASE_URL', 'SMTP_URL'] as const

/**
 * Reads and checks the whole environment at once. Gives the configuration, or every fault found, in the operator's
 * language and without values; and in either case what a start needs around it, so that one look finds the faults
 * of both.
 */
export function readConfig(
  environment: Environment,
  language: Language,
): ({ config: Config } | { faults: Fault[] }) & { surroundings: Surroundings } {
  const faults: Fault[] = []
  const texts = faultTexts(language)
  const fault = (setting: string, message: string) => faults.push({ setting, message })

  const given = withoutEmpty(environment)
  for (const name of secretSettings) {
    const file = given[`${name}_FILE`]
    if (file === undefined) continue
    if (given[name] !== undefined) fault(`${name}_FILE`, texts.bothGiven(name))
    const text = readSecretFile(file)
    if (text === 'unreadable') fault(`${name}_FILE`, texts.fileUnreadable)
    else if (text === 'open') fault(`${name}_FILE`, texts.fileOpen)
    else given[name] = text.content
  }

  const values: Record<string, unknown> = {}
  for (const name of Object.keys(settings) as SettingName[]) {
    const read = readSetting(name, given)
    if (read.ok) values[name] = read.value
    else fault(name, speakFault(read.code, texts))
  }

  const production = given['NODE_ENV'] === 'production'
  if (production) {
    for (const name of ['PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM', 'PORTAL_SECRET'] as const)
      if (given[name] === undefined && !faults.some(({ setting }) => setting.startsWith(name)))
        fault(name, texts.required)
    if (/^http:/i.test(given['PUBLIC_URL'] ?? '')) fault('PUBLIC_URL', texts.https)
    if (given['PORTAL_SECRET']?.includes(madeSecretMark)) fault('PORTAL_SECRET', texts.secretMade)
  }
  // Browsers keep `Secure` cookies over http from this machine only: elsewhere nobody could log in, and not know why.
  else if (isHttpElsewhere(given['PUBLIC_URL'])) fault('PUBLIC_URL', texts.httpElsewhere)
  const notice = readNotice(given['NOTICE_FILE'])
  if (notice === 'unreadable') fault('NOTICE_FILE', texts.fileUnreadable)
  else if (!notice) fault('NOTICE_FILE', texts.notice)

  const surroundings = surroundingsOf(given, faults)
  if (!notice || notice === 'unreadable' || faults.length > 0) return { faults, surroundings }
  return { config: toConfig(values as Settings, { production, notice }), surroundings }
}

function surroundingsOf(given: Record<string, string>, faults: readonly Fault[]): Surroundings {
  const isFaulty = (name: string) => faults.some(({ setting }) => [name, `${name}_FILE`].includes(setting))
  const valid = <Name extends SettingName>(name: Name) => {
    const read = readSetting(name, given)
    return read.ok ? read.value : undefined
  }
  const databaseUrl = isFaulty('DATABASE_URL') ? undefined : valid('DATABASE_URL')
  const smtpUrl = isFaulty('SMTP_URL') ? undefined : valid('SMTP_URL')
  return {
    databaseUrl: databaseUrl === undefined ? undefined : new Secret(databaseUrl),
    smtpHost: smtpUrl === undefined ? undefined : new URL(smtpUrl).hostname.replace(/^\[|\]$/g, ''),
    host: valid('HOST'),
    port: valid('PORT'),
    metricsPort: valid('METRICS_PORT'),
  }
}

function toConfig(values: Settings, { production, notice }: { production: boolean; notice: Notice }): Config {
  const databaseFile = /^sqlite:(.+)$/.exec(values.DATABASE_URL)?.[1]
  const publicUrl = new URL(values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).origin
  return {
    production,
    host: values.HOST,
    port: values.PORT,
    metricsPort: values.METRICS_PORT || undefined,
    publicUrl,
    database: { url: new Secret(values.DATABASE_URL), connections: values.DATABASE_CONNECTIONS },
    smtpUrl: values.SMTP_URL === undefined ? undefined : new Secret(values.SMTP_URL),
    mailFrom: values.MAIL_FROM ?? defaultSender,
    secrets: (values.PORTAL_SECRET ?? []).map((secret) => new Secret(secret)),
    dataFolder: databaseFile === undefined ? 'data' : dirname(databaseFile),
    resetLinkLifetime: values.RESET_LINK_LIFETIME,
    resetLinkAccess: values.RESET_LINK_ACCESS,
    loginFailureLimit: values.LOGIN_FAILURE_LIMIT,
    lockReleaseAfter: values.LOCK_RELEASE_AFTER,
    passwordRule: passwordRules[values.PASSWORD_RULE],
    characterSet: values.CHARACTER_SET,
    sessionIdle: values.SESSION_IDLE,
    sessionMax: values.SESSION_MAX,
    resetMailsPerLoginId: values.RESET_MAILS_PER_LOGIN_ID,
    resetRequestsPerSource: values.RESET_REQUESTS_PER_SOURCE,
    loginFailuresPerSource: values.LOGIN_FAILURES_PER_SOURCE,
    trustedProxies: values.TRUSTED_PROXIES,
    // A newcomer's terminal is for the newcomer; an operator wants every answer in the log.
    logLevel: values.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    serviceName: values.SERVICE_NAME,
    copyright: values.COPYRIGHT,
    notice,
    deskHours: {
      week: values.HELP_DESK_OPEN,
      closedDays: values.HELP_DESK_CLOSED_DAYS,
      openDays: values.HELP_DESK_OPEN_DAYS,
      answerWithin: values.HELP_DESK_ANSWER_WITHIN,
    },
    inquiriesPerSource: values.INQUIRIES_PER_SOURCE,
    helpDesk: {
      name: { ja: values.HELP_DESK_NAME, en: values.HELP_DESK_NAME_EN, 'zh-CN': values.HELP_DESK_NAME_ZH },
      hours: {
        ja: values.HELP_DESK_HOURS,
        en: values.HELP_DESK_HOURS_EN,
        'zh-CN': values.HELP_DESK_HOURS_ZH,
      },
      closedDays: {
        ja: values.HELP_DESK_CLOSED,
        en: values.HELP_DESK_CLOSED_EN,
        'zh-CN': values.HELP_DESK_CLOSED_ZH,
      },
      telephone: values.HELP_DESK_TEL,
      mail: values.HELP_DESK_MAIL,
    },
  }
}

/** `NAME=` in an environment file means "not set". */
function withoutEmpty(environment: Environment): Record<string, string> {
  const given: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment))
    if (value !== undefined && value !== '') given[name] = value
  return given
}

function readSecretFile(file: string): { content: string } | 'unreadable' | 'open' {
  try {
    if ((statSync(file).mode & 0o007) !== 0) return 'open'
    return { content: readFileSync(file, 'utf8').trim() }
  } catch {
    return 'unreadable'
  }
}

function readNotice(file: string | undefined): Notice | 'unreadable' | undefined {
  if (file === undefined) return defaultNotice
  try {
    return parseNotice(readFileSync(file, 'utf8'))
  } catch {
    return 'unreadable'
  }
}

/** Where the secret stands that is made on the first start outside production. */
export const madeSecretFile = (config: Config) => join(config.dataFolder, 'portal-secret')

function isHttpElsewhere(publicUrl: string | undefined): boolean {
  const url = URL.parse(publicUrl ?? '')
  return url?.protocol === 'http:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
}
