import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Secret } from '../domain/secret.ts'
import { type Config, madeSecretFile } from './config.ts'
import { madeSecretMark } from './weak-secret.ts'

/** The file of the made secret cannot be used; the message is its path. */
export class UnusableSecretFile extends Error {}

/** And what `randomBytes(48)` gives in base64url. */
const madeLength = madeSecretMark.length + 64

/**
 * The key material in force. Outside production, when none is given, it is made once and kept 0600 beside the
 * database, so that links and sessions survive a restart. It carries its mark, by which production refuses it.
 */
export function openSecrets(config: Config): Secret[] {
  if (config.secrets.length > 0) return config.secrets
  if (config.production) throw new Error('PORTAL_SECRET is required in production')
  const file = madeSecretFile(config)
  if (!existsSync(file)) make(file)
  const made = readFileSync(file, 'utf8').trim()
  const isOpen = (statSync(file).mode & 0o007) !== 0
  if (isOpen || made.length < madeLength) throw new UnusableSecretFile(file)
  return [new Secret(made)]
}

function make(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // Whole or not at all, whenever this process dies; and of two first starts at once one wins and both use its secret.
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, `${madeSecretMark}${randomBytes(48).toString('base64url')}\n`, {
    mode: 0o600,
    flush: true,
  })
  try {
    linkSync(draft, file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
  } finally {
    rmSync(draft)
  }
}
