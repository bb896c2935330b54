import { hash as hashArgon2 } from '@node-rs/argon2'
import { longestPasswordInput } from '../domain/password/password.ts'
import { isSame } from './is-same.ts'
import { Places } from './places.ts'
import { currentParameters, needsRehash, saltOfCurrent } from './stored-hash.ts'
import { verifyPassword } from './verify.ts'

/**
 * The one door to password hashing, which is the program's whole cost. Whoever needs a hash asks for a place first,
 * before any counter is touched; undefined means that the portal is too busy and that nothing has happened.
 */
export type Hasher = {
  admit(): HashingPlace | undefined
  /** A fresh hash without a place, for jobs that wait for themselves. */
  hash(password: string): Promise<string>
  needsRehash(stored: string): boolean
  /** Places taken, and hashes being computed at this moment, for the metrics. */
  load(): { taken: number; running: number }
}

/**
 * A place in the bounded queue, given back by the end of a `using` block; it may serve several hashes, one after the
 * other.
 */
export type HashingPlace = Disposable & {
  /** Null stands for a user who does not exist or has no password: the same work, and false. */
  verify(stored: string | null, password: string): Promise<boolean>
  hash(password: string): Promise<string>
  hashUnlessCurrent(stored: string | null, password: string): Promise<NewHash>
}

/** The new password turned out to be the current one (R8), or its hash, to be stored. */
export type NewHash = { readonly kind: 'current' } | { readonly kind: 'hashed'; readonly hash: string }

export type HasherSettings = {
  /** How many hashes are handed to the threads at a time; more than there are threads, so that none waits for us. */
  atATime: number
  /** How many more may wait. */
  queueLimit: number
  /** Where salts come from. */
  random: { bytes: (count: number) => Uint8Array }
}

export function createHasher({ atATime, queueLimit, random }: HasherSettings): Hasher {
  const places = new Places({ atATime, waiting: queueLimit })
  const freshHash = (password: string) => hashWith(random.bytes(currentParameters.saltBytes), password)
  return {
    admit: () => (places.enter() ? createPlace(places, freshHash) : undefined),
    hash: (password) => places.run(() => freshHash(password)),
    needsRehash,
    load: () => ({ taken: places.taken, running: places.running }),
  }
}

function createPlace(places: Places, freshHash: (password: string) => Promise<string>): HashingPlace {
  return {
    verify: async (stored, password) => {
      if (password.length > longestPasswordInput) return false
      const matches = await places.run(() => verifyPassword(stored ?? decoyHash, password))
      return matches && stored !== null
    },
    hash: (password) => places.run(() => freshHash(password)),
    hashUnlessCurrent: (stored, password) => places.run(() => hashUnlessCurrent(stored, password, freshHash)),
    [Symbol.dispose]: () => places.leave(),
  }
}

/**
 * Hashes with the salt of the current hash, so that one hash both becomes the new one and tells whether it is the
 * old one (docs/decisions/0003). A hash that is not of today's make is verified and replaced by one with a new salt.
 */
async function hashUnlessCurrent(
  stored: string | null,
  password: string,
  freshHash: (password: string) => Promise<string>,
): Promise<NewHash> {
  const salt = stored === null ? undefined : saltOfCurrent(stored)
  if (stored !== null && salt) {
    const hash = await hashWith(salt, password)
    return isSame(hash, stored) ? { kind: 'current' } : { kind: 'hashed', hash }
  }
  if (stored !== null && (await verifyPassword(stored, password))) return { kind: 'current' }
  return { kind: 'hashed', hash: await freshHash(password) }
}

function hashWith(salt: Uint8Array, password: string): Promise<string> {
  const { memory, passes, lanes, hashBytes } = currentParameters
  return hashArgon2(password, {
    memoryCost: memory,
    timeCost: passes,
    parallelism: lanes,
    outputLen: hashBytes,
    salt,
  })
}

/** A well-formed hash of today's parameters behind which there is no password; nobody knows one that fits. */
const decoyHash = `$argon2id$v=19$m=${currentParameters.memory},t=${currentParameters.passes},p=${currentParameters.lanes}$${'TWX21PORTALnobodyhereA'}$${'0'.repeat(42)}A`
