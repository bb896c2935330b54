import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Config, readConfig } from './config.ts'
import { openSecrets, UnusableSecretFile } from './secrets.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function newcomer(): Config {
  const read = readConfig({ DATABASE_URL: `sqlite:${join(folder, 'data', 'portal.db')}` }, 'en')
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.config
}
const reveal = (config: Config) => openSecrets(config).map((secret) => secret.reveal())
const made = () => join(folder, 'data', 'portal-secret')

describe('the secret of a newcomer’s machine', () => {
  it('is made once, of 48 random bytes, for the owner’s eyes only', () => {
    const [secret = ''] = reveal(newcomer())
    expect(secret).toMatch(/^made-by-the-portal-[\w-]{64}$/)
    expect(statSync(made()).mode & 0o777).toBe(0o600)
    expect(reveal(newcomer())).toEqual([secret])
    expect(readFileSync(made(), 'utf8').trim()).toBe(secret)
    expect(readdirSync(join(folder, 'data'))).toEqual(['portal-secret'])
  })

  it('is refused when others can read it, or when it is not whole', () => {
    reveal(newcomer())
    chmodSync(made(), 0o644)
    expect(() => reveal(newcomer())).toThrow(UnusableSecretFile)
    chmodSync(made(), 0o600)
    writeFileSync(made(), '')
    expect(() => reveal(newcomer())).toThrow(UnusableSecretFile)
  })

  it('is never made where secrets are given, nor in production', () => {
    const given = { ...newcomer(), secrets: openSecrets(newcomer()) }
    rmSync(made())
    expect(openSecrets(given)).toBe(given.secrets)
    expect(readdirSync(join(folder, 'data'))).toEqual([])
    expect(() => openSecrets({ ...newcomer(), production: true })).toThrow('PORTAL_SECRET')
  })
})
