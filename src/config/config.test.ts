import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hours, minutes, seconds } from '../domain/time.ts'
import { languages } from '../i18n/language.ts'
import { type Config, type Environment, readConfig } from './config.ts'
import { madeSecretMark } from './weak-secret.ts'

const secret = 'f3Zk0-Qm81sYxT7-only-for-tests-9bNw2LrE4u'
const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://portal.example.com',
  SMTP_URL: 'smtp://relay.example.com:587',
  MAIL_FROM: 'portal@example.com',
  PORTAL_SECRET: secret,
}

function configOf(environment: Environment): Config {
  const read = readConfig(environment, 'en')
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.config
}

/** What is wrong, as `SETTING: message` lines in English. */
function faultsOf(environment: Environment): string[] {
  const read = readConfig(environment, 'en')
  return 'faults' in read ? read.faults.map(({ setting, message }) => `${setting}: ${message}`) : []
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-config-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function file(text: string, mode = 0o600): string {
  const path = join(folder, 'setting')
  writeFileSync(path, text)
  chmodSync(path, mode)
  return path
}

describe('the configuration', () => {
  it('is complete on a newcomer’s machine without a single setting', () => {
    expect(configOf({})).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      smtpUrl: undefined,
      secrets: [],
      dataFolder: 'data',
      resetLinkLifetime: minutes(60),
      resetLinkAccess: 'proof',
      loginFailureLimit: 5,
      lockReleaseAfter: null,
      passwordRule: { name: 'manual' },
      characterSet: 'cp932',
      sessionIdle: minutes(30),
      sessionMax: hours(12),
      logLevel: 'warn',
    })
    expect(configOf({}).trustedProxies.rules).toEqual([])
  })

  it('is for no kind of place that it does not know: a misspelt production is none', () => {
    for (const NODE_ENV of ['prod', 'Production', 'production '])
      expect(faultsOf({ ...production, NODE_ENV })).toEqual([
        'NODE_ENV: must be one of: development, test, production',
      ])
  })

  it('takes what is set, and an empty setting for none', () => {
    const config = configOf({
      ...production,
      PORT: '8080',
      RESET_LINK_LIFETIME: '3s',
      LOCK_RELEASE_AFTER: '15m',
      TRUSTED_PROXIES: ' 192.0.2.1 , 10.0.0.0/8,',
      PORTAL_SECRET: `${secret}, ${secret.toUpperCase()}`,
      SESSION_IDLE: '',
    })
    expect(config).toMatchObject({
      ...{ production: true, port: 8080, resetLinkLifetime: seconds(3), lockReleaseAfter: minutes(15) },
      ...{ sessionIdle: minutes(30), logLevel: 'info' },
    })
    expect(config.trustedProxies.rules).toEqual(['Address: IPv4 192.0.2.1', 'Subnet: IPv4 10.0.0.0/8'])
    expect(config.secrets.map((one) => one.reveal())).toEqual([secret, secret.toUpperCase()])
  })

  it('takes the hours of the help desk and the days it is closed', () => {
    const { deskHours, inquiriesPerSource } = configOf({
      HELP_DESK_OPEN: 'Mon-Fri 08:00-12:00 13:00-18:00; Sat 09:00-12:00',
      HELP_DESK_CLOSED_DAYS: '2026-12-31..2027-01-02, 2027-08-13',
      HELP_DESK_OPEN_DAYS: '2027-01-02',
      HELP_DESK_ANSWER_WITHIN: '2h',
      INQUIRIES_PER_SOURCE: '5',
    })
    expect(deskHours.week.map((spans) => spans.length)).toEqual([0, 2, 2, 2, 2, 2, 1])
    expect(deskHours.week[6]).toEqual([{ from: hours(9), until: hours(12) }])
    expect(deskHours).toMatchObject({
      closedDays: ['2026-12-31', '2027-01-01', '2027-01-02', '2027-08-13'],
      openDays: ['2027-01-02'],
      answerWithin: hours(2),
    })
    expect(inquiriesPerSource).toBe(5)
    expect(configOf({}).deskHours.week[1]).toEqual([{ from: hours(8), until: hours(18) }])
  })

  it('keeps only scheme, host and port of the public address', () => {
    expect(configOf({ ...production, PUBLIC_URL: 'https://Portal.Example.com:443/' }).publicUrl).toBe(
      'https://portal.example.com',
    )
  })

  it('shows no secret when it is printed', () => {
    const config = configOf({ ...production, DATABASE_URL: 'postgres://portal:hidden-word@127.0.0.1/portal' })
    const printed = JSON.stringify(config) + String(config.smtpUrl) + String(config.secrets[0])
    expect(printed).not.toContain(secret)
    expect(printed).not.toContain('hidden-word')
  })

  it.each([
    ['PORT', 'eighty', '-1', '65536', '80.5', '0x50', ' '],
    [
      'PUBLIC_URL',
      'portal.example.com',
      'ftp://x.example',
      'https://x.example/portal',
      'https://u:p@x.example',
      'https://x.example?a',
      'https://x.example/#a',
      'javascript:alert(1)',
    ],
    ['DATABASE_URL', 'portal.db', 'sqlite:', 'mysql://x/y', 'postgres://'],
    ['SMTP_URL', 'relay.example.com', 'http://relay.example.com', 'smtp://'],
    ['MAIL_FROM', 'portal', 'a@b@c', 'a@example.com, b@example.com', 'Portal <a@example.com>'],
    [
      'PORTAL_SECRET',
      'short',
      `${secret},short`,
      'a'.repeat(40),
      `changeme-${secret}`,
      `password${secret}`,
      `${secret},${secret}`,
    ],
    ['RESET_LINK_LIFETIME', '60', '0m', '-5m', '1.5h', '60 m', 'never', '60M', '999999999d'],
    ['LOCK_RELEASE_AFTER', 'always', '0s', 'Never'],
    ['SESSION_IDLE', 'forever'],
    ['SESSION_MAX', '1w'],
    ['RESET_LINK_ACCESS', 'any', 'PROOF'],
    ['PASSWORD_RULE', 'none'],
    ['CHARACTER_SET', 'sjis'],
    ['LOGIN_FAILURE_LIMIT', '0', '101', '-1', 'five'],
    ['TRUSTED_PROXIES', '*', '10.0.0.0/33', '0.0.0.0/0', 'proxy.example', '192.0.2.1;192.0.2.2'],
    ['LOG_LEVEL', 'loud'],
    ['HELP_DESK_MAIL', 'desk'],
    ['HELP_DESK_OPEN', 'always', '08:00-18:00', 'Mon-Fri', 'Mon 18:00-08:00', 'Mon 08:00-12:00 11:00-13:00'],
    ['HELP_DESK_OPEN', 'Mon-Fri 8:00-18:00', 'Mon 08:00-24:01', 'Mond 08:00-18:00'],
    ['HELP_DESK_CLOSED_DAYS', 'tomorrow', '2026-02-29', '2027-01-03..2026-12-29', '2026-01-01..2028-01-01'],
    ['HELP_DESK_OPEN_DAYS', '2026/12/30', '12-30'],
    ['HELP_DESK_ANSWER_WITHIN', 'soon'],
    ['INQUIRIES_PER_SOURCE', '0', 'many'],
    ['SERVICE_NAME', 'x'.repeat(201)],
    ['NOTICE_FILE', '/nowhere/notice'],
  ])('CFG-01 of %s refuses what makes no sense, without repeating it', (name, ...values) => {
    for (const value of values) {
      const faults = faultsOf({ ...production, [name]: value })
      expect([value, faults.length > 0, faults.every((fault) => fault.startsWith(`${name}: `))]).toEqual([
        ...[value, true, true],
      ])
      if (name === 'PORTAL_SECRET') expect(faults.join(' ')).not.toContain(value)
    }
  })

  it('CFG-01 names every fault at once', () => {
    const faults = faultsOf({ NODE_ENV: 'production', PORT: 'x', PASSWORD_RULE: 'x', SESSION_IDLE: 'x' })
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual([
      ...['MAIL_FROM', 'PASSWORD_RULE', 'PORT', 'PORTAL_SECRET', 'PUBLIC_URL', 'SESSION_IDLE', 'SMTP_URL'],
    ])
  })

  it('CFG-01 of production asks for https, however its letters are written', () => {
    for (const scheme of ['http', 'HTTP', 'Http'])
      expect(faultsOf({ ...production, PUBLIC_URL: `${scheme}://portal.example.com` })).toHaveLength(1)
    // Elsewhere than on this machine no browser would keep our cookies over http.
    expect(faultsOf({ PUBLIC_URL: 'http://portal.example.com' })).toHaveLength(1)
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(faultsOf({ PUBLIC_URL: `http://${host}:3000` })).toEqual([])
  })

  it('speaks of faults in the operator’s language', () => {
    const spoken = languages.map((language) => {
      const read = readConfig({ PORT: 'x', LOGIN_FAILURE_LIMIT: '0', PASSWORD_RULE: 'x' }, language)
      return 'faults' in read ? read.faults.map(({ message }) => message) : []
    })
    for (const messages of spoken) expect(messages).toHaveLength(3)
    expect(new Set(spoken.flat()).size).toBe(9)
    expect(spoken[1]).toContain('must be a whole number from 1 to 100')
  })
})

describe('a secret in a file', () => {
  it('CFG-02 is taken without its line end', () => {
    const config = configOf({
      ...production,
      PORTAL_SECRET: undefined,
      PORTAL_SECRET_FILE: file(`${secret}\n`),
    })
    expect(config.secrets.map((one) => one.reveal())).toEqual([secret])
  })

  it('CFG-03 is refused in production when the portal made it for itself elsewhere', () => {
    const made = file(`${madeSecretMark}${secret}\n`)
    for (const given of [
      { PORTAL_SECRET: `${secret},${madeSecretMark}${secret}` },
      { PORTAL_SECRET_FILE: made },
    ])
      expect(faultsOf({ ...production, PORTAL_SECRET: undefined, ...given })).toEqual([
        expect.stringContaining('PORTAL_SECRET: was made by the portal'),
      ])
    expect(faultsOf({ PORTAL_SECRET: `${madeSecretMark}${secret}` })).toEqual([])
  })

  it('CFG-01 is refused where others can read it, where it is not there, and beside the setting itself', () => {
    const path = file(secret, 0o644)
    const without = { ...production, PORTAL_SECRET: undefined }
    const names = (environment: Environment) => faultsOf(environment).map((fault) => fault.split(':')[0])
    expect(names({ ...without, PORTAL_SECRET_FILE: path })).toEqual(['PORTAL_SECRET_FILE'])
    expect(names({ ...without, PORTAL_SECRET_FILE: join(folder, 'none') })).toEqual(['PORTAL_SECRET_FILE'])
    chmodSync(path, 0o600)
    expect(names({ ...production, PORTAL_SECRET_FILE: path })).toEqual(['PORTAL_SECRET_FILE'])
  })
})
