import { defaultSender, type Environment, secretSettings } from './config.ts'
import { type SettingName, settings } from './settings.ts'

/** What `portal config` prints: every setting in force, one a line, with its origin; secrets masked. */
export function describeSettings(environment: Environment): string {
  const names = Object.keys(settings) as SettingName[]
  return names.map((name) => `${name}=${shownValue(name, environment)}`).join('\n')
}

function shownValue(name: SettingName, environment: Environment): string {
  const given = environment[name] || undefined
  const file = environment[`${name}_FILE`] || undefined
  if (isSecret(name)) {
    if (file !== undefined) return `[from ${file}]`
    if (given === undefined) return `${defaultOf(name, environment)}  # default`
    return name === 'PORTAL_SECRET' ? '[secret]' : maskCredentials(given)
  }
  return given ?? `${defaultOf(name, environment)}  # default`
}

const isSecret = (name: SettingName) => (secretSettings as readonly string[]).includes(name)

/** What applies where nothing is given, also where that hangs on other settings or is nothing one could write. */
function defaultOf(name: SettingName, environment: Environment): string {
  const isProduction = environment['NODE_ENV'] === 'production'
  if (name === 'LOG_LEVEL') return isProduction ? 'info' : 'warn'
  if (name === 'METRICS_PORT') return '[not served]'
  if (name === 'NOTICE_FILE') return '[the notice on export control]'
  if (isProduction) return writtenDefaultOf(name)
  if (name === 'PUBLIC_URL') return `http://localhost:${environment['PORT'] || writtenDefaultOf('PORT')}`
  if (name === 'MAIL_FROM') return defaultSender
  if (name === 'SMTP_URL') return '[the built-in mailbox]'
  if (name === 'PORTAL_SECRET') return '[made at the first start]'
  return writtenDefaultOf(name)
}

function writtenDefaultOf(name: SettingName): string {
  return settings[name].fallback ?? ''
}

/**
 * Only what certainly is none is shown: where, and which database. What cannot be read as an address may hold the
 * secret anywhere (an `@` or `/` in a password), and a query may name it (`?password=`).
 */
function maskCredentials(text: string): string {
  if (text.startsWith('sqlite:')) return text
  const url = URL.parse(text)
  if (!url?.host || url.pathname.includes('@')) return '[secret]'
  const credentials = url.username || url.password ? '[secret]@' : ''
  const query = url.search === '' || /^\?tls=\w+$/.test(url.search) ? url.search : '?[secret]'
  return `${url.protocol}//${credentials}${url.host}${url.pathname}${query}`
}
