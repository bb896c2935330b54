import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../harness/guard.ts'
import { portalMissing, runPortal } from '../harness/processes.ts'
import { canary, named, production, timed } from './commands.ts'

const commands = [
  ...['serve', 'migrate', 'demo', 'config'],
  ...['members import', 'users import', 'audit verify'],
]

describe.skipIf(portalMissing)('the portal command', () => {
  it('tells what every command does, in three languages, without touching anything', async () => {
    const list = await runPortal(['--help'], { env: { LANG: 'ja_JP.UTF-8', DATABASE_URL: 'nonsense' } })
    expect([list.code, list.stderr]).toEqual([0, ''])
    for (const command of commands) expect(list.stdout).toContain(`portal ${command}`)
    const summaries = await Promise.all(
      commands.slice(0, 3).flatMap((command) =>
        ['ja_JP.UTF-8', 'zh_CN.UTF-8'].map(async (LANG) => {
          const { code, stdout } = await runPortal([...command.split(' '), '--help'], {
            env: { LANG, NODE_ENV: 'production', DATABASE_URL: 'nonsense' },
          })
          expect([code, stdout.split('\n')[0]?.startsWith(`portal ${command}`)]).toEqual([0, true])
          return stdout
        }),
      ),
    )
    expect(new Set(summaries).size).toBe(summaries.length)
  })

  it('tells of all commands that begin with one word, and of one by -h', async () => {
    const users = await runPortal(['users', '--help'])
    expect([users.code, users.stderr]).toEqual([0, ''])
    for (const command of ['users import', 'users export'])
      expect(users.stdout).toContain(`portal ${command}`)
    expect(users.stdout).not.toContain('portal serve')
    expect((await runPortal(['migrate', '-h'])).stdout).toContain('portal migrate')
    const unknown = await runPortal(['users', 'frobnicate'])
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      'There is no command "users frobnicate"; portal --help lists them.\n',
    ])
  })

  it('refuses what it does not know, by a plain sentence and exit code 2', async () => {
    const unknown = await runPortal(['frobnicate'])
    expect([unknown.code, unknown.stdout]).toEqual([2, ''])
    expect(unknown.stderr).toBe('There is no command "frobnicate"; portal --help lists them.\n')
    const option = await runPortal(['serve', '--port=80'], { env: production({ LANG: 'ja_JP.UTF-8' }) })
    expect([option.code, option.stderr]).toEqual([
      2,
      '「--port=80」は指定できません。\n使い方: portal serve\n',
    ])
    expect((await runPortal(['users', 'import'])).code).toBeGreaterThan(0)
  })

  it('prints the settings in force with every secret masked (CFG-02, LOG-04)', async () => {
    const ask = async (changes: Record<string, string | undefined>) => {
      const { output, code } = await timed(['config'], { env: production(changes) })
      expect(output).not.toMatch(new RegExp(`${canary}|only-for-tests`))
      return { output, code }
    }
    const sound = await ask({
      DATABASE_URL: `postgres://portal:${canary}@127.0.0.1:5432/portal`,
      SMTP_URL: `smtps://portal:${canary}@mail.example.com?tls=required`,
      RESET_LINK_LIFETIME: '30m',
    })
    expect(sound.code).toBe(0)
    for (const line of [
      'DATABASE_URL=postgres://[secret]@127.0.0.1:5432/portal',
      'SMTP_URL=smtps://[secret]@mail.example.com?tls=required',
      'PORTAL_SECRET=[secret]',
      'RESET_LINK_LIFETIME=30m',
      'LOGIN_FAILURE_LIMIT=5  # default',
    ])
      expect(sound.output.split('\n')).toContain(line)
    for (const DATABASE_URL of [
      `postgres://portal:a/${canary}@127.0.0.1/portal`,
      `postgres://portal:a@${canary}@127.0.0.1/portal`,
      `postgres://127.0.0.1/portal?user=portal&password=${canary}`,
      `postgres:portal:${canary}@127.0.0.1`,
    ])
      expect((await ask({ DATABASE_URL })).output).toContain('[secret]')
    const faulty = await ask({ MAIL_FROM: 'x', SMTP_URL: `portal:${canary}@mail.example.com` })
    expect(faulty.code).toBe(2)
    expect(faulty.output).toContain('MAIL_FROM: must be one email address')
  })

  it('puts no demo world into production, nor beside real members (CFG-03)', async () => {
    const folder = temporaryFolder('demo')
    const DATABASE_URL = `sqlite:${join(folder, 'portal.db')}`
    const refused = await runPortal(['demo'], { env: production({ DATABASE_URL }) })
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('never created in production')
    expect((await runPortal(['demo'], { env: { DATABASE_URL } })).code).toBe(0)
    const again = await runPortal(['demo'], { env: { DATABASE_URL } })
    expect([again.code, again.stderr.includes('registered already')]).toEqual([1, true])
    const served = await timed(['serve'], { env: production({ DATABASE_URL }), patience: 10_000 })
    expect([served.code, named(served)]).toEqual([2, ['DATABASE_URL']])
    expect(served.stderr).toMatch(/demo users whose passwords the README prints \(.*OP000001/)
    expect(served.took).toBeLessThan(5000)
  })
})
