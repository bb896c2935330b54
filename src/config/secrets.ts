import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Secret } from '../domain/secret.ts'
import { type Config, madeSecretFile } from './config.ts'

/**
 * The key material in force. Outside production, when none is given, it is made once and kept 0600 beside the
 * database, so that links and sessions survive a restart.
 */
export function openSecrets(config: Config): Secret[] {
  if (config.secrets.length > 0) return config.secrets
  if (config.production) throw new Error('PORTAL_SECRET is required in production')
  const file = madeSecretFile(config)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  try {
    // `wx`: of two first starts at once, one makes the file and the other reads it.
    writeFileSync(file, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
  }
  return [new Secret(readFileSync(file, 'utf8').trim())]
}
