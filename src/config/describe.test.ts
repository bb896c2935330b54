import { describe, expect, it } from 'vitest'
import { describeSettings } from './describe.ts'

const shown = (environment: Record<string, string>) => describeSettings(environment).split('\n')

describe('what `portal config` prints', () => {
  it('has every setting with its default as one would write it', () => {
    const lines = shown({})
    expect(lines).toContain('PORT=3000  # default')
    expect(lines).toContain('RESET_LINK_LIFETIME=60m  # default')
    expect(lines).toContain('LOCK_RELEASE_AFTER=never  # default')
    expect(lines).toContain('DATABASE_URL=sqlite:data/portal.db  # default')
    expect(lines).toContain('PUBLIC_URL=http://localhost:3000  # default')
    expect(lines).toContain('LOG_LEVEL=warn  # default')
    expect(lines).toContain('SMTP_URL=[the built-in mailbox]  # default')
    expect(lines.length).toBeGreaterThan(25)
    expect(shown({ PORT: '4000' })).toContain('PUBLIC_URL=http://localhost:4000  # default')
    expect(shown({ NODE_ENV: 'production' })).toContain('PUBLIC_URL=  # default')
  })

  it('CFG-01 shows no secret, wherever in the value it stands', () => {
    const hidden = 'kakushita-kotoba'
    const values = {
      PORTAL_SECRET: [hidden, `${hidden},${hidden}`],
      DATABASE_URL: [
        `postgres://portal:${hidden}@127.0.0.1/portal`,
        `postgres://${hidden}@127.0.0.1/portal`,
        `postgres://127.0.0.1/portal?password=${hidden}`,
        `postgres://portal:a@${hidden}@127.0.0.1/portal`,
        `postgres://portal:a/${hidden}@127.0.0.1/portal`,
        `postgres://portal:${hidden}%@127.0.0.1:x/portal`,
      ],
      SMTP_URL: [`smtps://user:${hidden}@relay.example.com`, `smtp://user:#${hidden}@relay.example.com`],
    }
    for (const [name, secrets] of Object.entries(values))
      for (const secret of secrets) {
        const line = shown({ [name]: secret }).find((one) => one.startsWith(`${name}=`))
        expect(line, secret).not.toContain(hidden)
        expect(line).toBeDefined()
      }
  })

  it('shows where a database and a relay are', () => {
    const lines = shown({
      DATABASE_URL: 'postgres://portal:x@db.example.com:5432/portal',
      SMTP_URL: 'smtp://relay.example.com:587?tls=required',
      PORTAL_SECRET_FILE: '/run/secrets/portal',
    })
    expect(lines).toContain('DATABASE_URL=postgres://[secret]@db.example.com:5432/portal')
    expect(lines).toContain('SMTP_URL=smtp://relay.example.com:587?tls=required')
    expect(lines).toContain('PORTAL_SECRET=[from /run/secrets/portal]')
  })
})
