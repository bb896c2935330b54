import { chmodSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/config.ts'
import { languages } from '../../src/i18n/language.ts'
import { temporaryFolder } from '../harness/guard.ts'
import { portalMissing } from '../harness/processes.ts'
import { canary, named, production, type Timed, timed } from './commands.ts'

const folder = temporaryFolder('start-faults')
const file = (name: string, content: string | Buffer, mode = 0o600) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  chmodSync(path, mode)
  return path
}
const sound = 'q7Hc2-xR9vLkW4zTn81-pYb6MfJd3sGeU0a'

/** Takes connections and says nothing. */
let silent: Server
let taken = 0

beforeAll(async () => {
  silent = createServer((socket) => socket.on('error', () => {}))
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  taken = (silent.address() as AddressInfo).port
})
afterAll(() => silent.close())

const everything = {
  PORT: '99999',
  METRICS_PORT: 'x',
  PUBLIC_URL: 'http://portal.example.com',
  DATABASE_URL: `mysql://portal:${canary}@127.0.0.1/portal`,
  SMTP_URL: `http://portal:${canary}@127.0.0.1`,
  MAIL_FROM: 'a@example.com, b@example.com',
  PORTAL_SECRET: canary,
  RESET_LINK_LIFETIME: '-5m',
  RESET_LINK_ACCESS: 'both',
  LOGIN_FAILURE_LIMIT: '0',
  LOCK_RELEASE_AFTER: 'soon',
  PASSWORD_RULE: 'none',
  SESSION_IDLE: '0m',
  TRUSTED_PROXIES: 'everybody',
  HELP_DESK_MAIL: 'nobody',
  LOG_LEVEL: 'loud',
  NOTICE_FILE: '/nowhere/notice.txt',
}

type Case = readonly [what: string, settings: Record<string, string | undefined>, names: readonly string[]]

describe('settings that cannot be right', () => {
  it.each<Case>([
    ['PUBLIC_URL has a path', { PUBLIC_URL: 'https://portal.example.com/x' }, ['PUBLIC_URL']],
    [
      'PUBLIC_URL carries credentials',
      { PUBLIC_URL: `https://u:${canary}@portal.example.com` },
      ['PUBLIC_URL'],
    ],
    ['PUBLIC_URL is http in production', { PUBLIC_URL: 'http://portal.example.com' }, ['PUBLIC_URL']],
    ['the secret is a sample', { PORTAL_SECRET: `change-me-${canary}-${sound}` }, ['PORTAL_SECRET']],
    ['the secret is one letter', { PORTAL_SECRET: 'k'.repeat(40) }, ['PORTAL_SECRET']],
    ['the old secret is short', { PORTAL_SECRET: `${sound},${canary}` }, ['PORTAL_SECRET']],
    ['both secrets are the same', { PORTAL_SECRET: `${sound},${sound}` }, ['PORTAL_SECRET']],
    ['SMTP_URL names no host', { SMTP_URL: `smtp://portal:${canary}@` }, ['SMTP_URL']],
    ['SMTP_URL goes to a file', { SMTP_URL: 'file:///etc/passwd' }, ['SMTP_URL']],
    ['DATABASE_URL names no file', { DATABASE_URL: 'sqlite:' }, ['DATABASE_URL']],
    ['NOTICE_FILE lacks a language', { NOTICE_FILE: file('notice', '[ja]\n題名\n本文') }, ['NOTICE_FILE']],
    [
      'a file of secrets is not there and another setting is given twice',
      {
        PORTAL_SECRET: undefined,
        PORTAL_SECRET_FILE: '/nowhere/secret',
        SMTP_URL_FILE: file('smtp', `smtp://portal:${canary}@127.0.0.1:9`),
      },
      ['PORTAL_SECRET_FILE', 'SMTP_URL_FILE'],
    ],
  ])('are named without their values: %s (CFG-01)', (_, settings, names) => {
    for (const language of languages) {
      const read = readConfig(production(settings), language)
      const faults = 'faults' in read ? read.faults : []
      expect(faults.map(({ setting }) => setting).sort()).toEqual(names)
      expect(JSON.stringify(faults)).not.toMatch(new RegExp(`${canary}|${sound}|kkkk`))
    }
  })
})

describe.skipIf(portalMissing)('a start that cannot succeed', () => {
  const cases = (): readonly Case[] => [
    [
      'nothing is set',
      { PUBLIC_URL: undefined, SMTP_URL: undefined, MAIL_FROM: undefined, PORTAL_SECRET: undefined },
      ['MAIL_FROM', 'PORTAL_SECRET', 'PUBLIC_URL', 'SMTP_URL'],
    ],
    ['everything is wrong', everything, Object.keys(everything).sort()],
    [
      'others can read the file of the secret',
      { PORTAL_SECRET: undefined, PORTAL_SECRET_FILE: file('open', sound, 0o644) },
      ['PORTAL_SECRET_FILE'],
    ],
    [
      'the database says nothing',
      { DATABASE_URL: `postgres://portal:${canary}@127.0.0.1:${taken}/portal` },
      ['DATABASE_URL'],
    ],
    [
      'the address of the database is broken',
      { DATABASE_URL: `postgres://u:${canary} @h:x/d` },
      ['DATABASE_URL'],
    ],
    [
      'the folder of the database is a file',
      { DATABASE_URL: `sqlite:${file('plain', '')}/data/portal.db` },
      ['DATABASE_URL'],
    ],
    [
      'the database is another kind of file',
      { DATABASE_URL: `sqlite:${file('garbage.db', Buffer.alloc(8192, 'garbage'))}` },
      ['DATABASE_URL'],
    ],
    ['the port of the metrics is taken', { METRICS_PORT: String(taken) }, ['METRICS_PORT']],
    [
      'port, database, PUBLIC_URL and sender are wrong at once',
      {
        PORT: String(taken),
        DATABASE_URL: `postgres://portal:${canary}@127.0.0.1:9/portal`,
        PUBLIC_URL: 'portal',
        MAIL_FROM: 'x',
      },
      ['DATABASE_URL', 'MAIL_FROM', 'PORT', 'PUBLIC_URL'],
    ],
    ['the port is taken', { PORT: String(taken) }, ['PORT']],
    ['the address is of another machine', { HOST: '203.0.113.7', PORT: '8123' }, ['HOST']],
  ]

  it.each(cases().map(([what], index) => [what, index] as const))(
    'ends within 2 s, names every fault and no value, when %s (CFG-01)',
    async (_, index) => {
      // Read again here: the port that is taken is known by now.
      const [, settings, names] = cases()[index] ?? expect.fail()
      const ended = await within(2000, () =>
        timed(['serve'], { env: production(settings), patience: 15_000 }),
      )
      expect(named(ended)).toEqual(names)
      expect(ended).toMatchObject({ code: 2, signal: null })
      for (const value of [canary, sound]) expect(ended.output).not.toContain(value)
      expect(ended.output).not.toMatch(/\bat .*:\d+:\d+/)
    },
  )

  it('is refused just so by every command that needs the database', async () => {
    const env = production({ DATABASE_URL: `postgres://portal:${canary}@127.0.0.1:9/portal`, MAIL_FROM: 'x' })
    const csv = file('users.csv', '')
    for (const command of [['migrate'], ['demo'], ['users', 'import', csv], ['members', 'import', csv]]) {
      const ended = await timed(command, { env: { ...env, LANG: 'ja_JP.UTF-8' } })
      expect([command, ended.code, named(ended)]).toEqual([command, 2, ['DATABASE_URL', 'MAIL_FROM']])
      expect(ended.output).toContain('MAIL_FROM: メールアドレスを1件指定してください')
      expect(ended.output).not.toContain(canary)
    }
  })
})

/** The machine may be busy with other tests: of three tries one must be in time. */
async function within(limit: number, act: () => Promise<Timed>): Promise<Timed> {
  const tries: number[] = []
  for (;;) {
    const ended = await act()
    tries.push(Math.round(ended.took))
    if (ended.took < limit) return ended
    if (tries.length === 3) throw new Error(`It took ${tries.join(', ')} ms, not ${limit}.`)
  }
}
