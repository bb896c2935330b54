import type { Logger } from 'pino'
import type { Config } from './config/config.ts'
import type { Duration, Instant } from './domain/time.ts'
import type { Hasher } from './hashing/hasher.ts'
import type { Keys } from './keys.ts'
import type { Post } from './mail/post.ts'
import type { Db } from './store/database.ts'

/** All that a use case may touch. Tests replace the clock, the randomness and the far end of the post; nothing else. */
export interface World {
  config: Config
  db: Db
  now: () => Instant
  /** Resolves once that much time has passed. */
  wait: (span: Duration) => Promise<void>
  random: Random
  keys: Keys
  hasher: Hasher
  post: Post
  log: Logger
}

export interface Random {
  /** Fresh random bytes from a cryptographic source. */
  bytes: (count: number) => Buffer
  /** From 0 up to but not including 1, for jitter; not for secrets. */
  fraction: () => number
}

/**
 * A fresh id of a row: 48 bits of the time in milliseconds and 80 random bits, base64url. It begins with the time, as
 * UUID version 7 does (RFC 9562, 6.13), so that rows written together stand together in every index. No secret.
 */
export function newId(random: Random, at: Instant): string {
  const id = Buffer.allocUnsafe(16)
  id.writeUIntBE(at, 0, 6)
  random.bytes(10).copy(id, 6)
  return id.toString('base64url')
}

/** Whether a text from outside can be such an id at all: what else it may hold, such as NUL, no database is asked for. */
export function isId(text: string): boolean {
  return /^[\w-]{22}$/.test(text)
}

/** A fresh key for a cookie: 256 random bits, base64url (OWASP Session Management). */
export function newKey(random: Random): string {
  return random.bytes(32).toString('base64url')
}
