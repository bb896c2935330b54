import { commonPasswords } from './domain/password/common-passwords.ts'
import { issuedPasswordLife } from './domain/password/issued-password.ts'
import { makeIssuedPassword, spellIssuedPassword } from './domain/password/make-issued-password.ts'
import { checkPassword } from './domain/password/password.ts'
import { Secret } from './domain/secret.ts'
import type { Instant } from './domain/time.ts'
import { hashOf } from './keys.ts'
import { endFormerAccess } from './store/access.ts'
import type { Account } from './store/accounts.ts'
import type { Tx } from './store/database.ts'
import { issuePassword } from './store/issued-passwords.ts'
import * as sessions from './store/sessions.ts'
import type { World } from './world.ts'

/** Once in a long while a name or a login ID comes about by chance: then another one is drawn (R8). */
export async function drawPassword(world: Pick<World, 'config' | 'random'>, owner: Account): Promise<Secret> {
  const isFit = await judgeOf(world, owner)
  for (;;) {
    const password = makeIssuedPassword((count) => world.random.bytes(count))
    if (isFit(password)) return new Secret(password)
  }
}

/** A password that can be made again from the id of its issue, while the secret lives: see `handedPassword`. */
export interface DerivedPassword {
  password: Secret
  /** How many were made before one kept to the rules. */
  draw: number
  keyHash: string
}

/** Derives the password of the issue `id`, which the worker mails: it stands nowhere until then (T8). */
export async function derivePassword(
  world: Pick<World, 'config' | 'keys'>,
  owner: Account,
  id: string,
): Promise<DerivedPassword> {
  const isFit = await judgeOf(world, owner)
  for (let draw = 0; ; draw++) {
    const key = world.keys.linkKey('handed-password', idOf(id, draw))
    const password = spell(key)
    if (password !== null && isFit(password))
      return { password: new Secret(password), draw, keyHash: hashOf(key) }
  }
}

/** The password derived before, perhaps under an older secret; undefined when that secret is gone. */
export function handedPassword(
  { keys }: Pick<World, 'keys'>,
  { id, draw, keyHash }: { id: string; draw: number; keyHash: string },
): Secret | undefined {
  const key = keys.linkKeyOf('handed-password', { id: idOf(id, draw), keyHash })
  const password = key === undefined ? null : spell(key)
  return password === null ? undefined : new Secret(password)
}

/**
 * Puts an issued password into force (F7): good for one sign-in within 72 hours. The lock, all sessions and links
 * end, and so does what was issued before. Comes after the person is held. Answers until when it is good.
 */
export async function storeIssuedPassword(
  tx: Tx,
  { userId, passwordHash, now }: { userId: string; passwordHash: string; now: Instant },
): Promise<Instant> {
  const issuedUntil = now + issuedPasswordLife
  await sessions.endAllForNewPassword(tx, [userId])
  await issuePassword(tx, { userId, passwordHash, issuedAt: now, issuedUntil })
  // Once more: a sign-in with the former password may have ended just before that one was replaced.
  await endFormerAccess(tx, { userId, now })
  return issuedUntil
}

async function judgeOf({ config }: Pick<World, 'config'>, owner: Account) {
  const isCommon = await commonPasswords()
  const rule = config.passwordRule
  return (password: string) => checkPassword(password, { rule, owner, isCommon }).ok
}

function idOf(id: string, draw: number): string {
  return `${id} ${draw}`
}

function spell(key: string): string | null {
  return spellIssuedPassword(Buffer.from(key, 'base64url'))
}
