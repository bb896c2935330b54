/**
 * The stored forms of a password this portal can verify. `argon2id` and `scrypt` are PHC strings, `bcrypt` the
 * modular form; memory in KiB.
 */
export type StoredHash =
  | { readonly scheme: 'argon2id'; memory: number; passes: number; lanes: number; salt: Buffer; hash: Buffer }
  | { readonly scheme: 'scrypt'; cost: number; blockSize: number; lanes: number; salt: Buffer; hash: Buffer }
  | { readonly scheme: 'bcrypt'; cost: number }

/** OWASP Password Storage Cheat Sheet, "Argon2id": what every password of this portal is hashed with. */
export const currentParameters = { memory: 19456, passes: 2, lanes: 1, saltBytes: 16, hashBytes: 32 } as const

/**
 * A hash that came by import is kept with this before it, so that it is hashed anew, with a salt of our own, at
 * the next sign-in however good its parameters are: whether its salt is its own only the other system knows.
 */
const importedMark = 'imported:'

const mebi = 1024 // KiB

interface Limits {
  memory: number
  /** Memory times passes. */
  work: number
  bcryptCost: number
}

/** About a second on the machines of 2026. */
const affordable: Limits = { memory: 256 * mebi, work: 1024 * mebi, bcryptCost: 14 }
const unlimited: Limits = { memory: Infinity, work: Infinity, bcryptCost: 31 }

/** What an import may store: `text` marked as imported, or undefined when it is no hash that we can verify. */
export function importedHash(text: string): string | undefined {
  return parseStoredHash(text) ? importedMark + text : undefined
}

/** Why `importedHash` refuses it: no scheme of ours, written otherwise than that scheme writes it, or too costly. */
export type HashFault = 'notHash' | 'damagedHash' | 'dearHash'

export function faultOfHash(text: string): HashFault {
  if (!/^\$(argon2id|scrypt|2[aby])\$/.test(text)) return 'notHash'
  return parse(text, unlimited) ? 'dearHash' : 'damagedHash'
}

/**
 * Reads a stored hash. Undefined for anything else, and for parameters so costly that one sign-in would hold a
 * core for longer than a second or take more than 256 MiB.
 */
export function parseStoredHash(text: string): StoredHash | undefined {
  return parse(withoutMark(text), affordable)
}

/** Whether the stored hash should be replaced at the next successful sign-in. */
export function needsRehash(text: string): boolean {
  return !hasCurrentParameters(text)
}

/** The salt of a hash that this portal made with today's parameters; undefined for every other hash. */
export function saltOfCurrent(text: string): Buffer | undefined {
  const stored = hasCurrentParameters(text) ? parseArgon2id(text, affordable) : undefined
  return stored?.salt
}

function parse(phc: string, most: Limits): StoredHash | undefined {
  if (phc.length > 512) return undefined
  return parseArgon2id(phc, most) ?? parseScrypt(phc, most) ?? parseBcrypt(phc, most)
}

export function withoutMark(text: string): string {
  return text.startsWith(importedMark) ? text.slice(importedMark.length) : text
}

const { memory, passes, lanes } = currentParameters
const currentForm = new RegExp(
  `^\\$argon2id\\$v=19\\$m=${memory},t=${passes},p=${lanes}\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}$`,
)

function hasCurrentParameters(text: string): boolean {
  return currentForm.test(text)
}

function parseArgon2id(text: string, most: Limits): (StoredHash & { scheme: 'argon2id' }) | undefined {
  const match =
    /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(text)
  if (!match) return undefined
  const [memory, passes, lanes] = match.slice(1, 4).map(Number) as [number, number, number]
  if (passes < 1 || lanes < 1 || memory < 8 * lanes) return undefined
  if (memory > most.memory || memory * passes > most.work) return undefined
  const bytes = saltAndHash(match[4], match[5])
  return bytes && { scheme: 'argon2id', memory, passes, lanes, ...bytes }
}

function parseScrypt(text: string, most: Limits): StoredHash | undefined {
  const match =
    /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+={0,2})\$([A-Za-z0-9+/]+={0,2})$/.exec(
      text,
    )
  if (!match) return undefined
  const [ln, blockSize, lanes] = match.slice(1, 4).map(Number) as [number, number, number]
  if (ln < 1 || blockSize < 1 || lanes < 1) return undefined
  const memory = (2 ** ln * blockSize * 128) / 1024
  if (memory > most.memory || memory * lanes > most.work) return undefined
  const bytes = saltAndHash(match[4], match[5])
  return bytes && { scheme: 'scrypt', cost: 2 ** ln, blockSize, lanes, ...bytes }
}

function parseBcrypt(text: string, most: Limits): StoredHash | undefined {
  const match = /^\$2[aby]\$(\d{2})\$[./A-Za-z0-9]{53}$/.exec(text)
  const cost = Number(match?.[1])
  return cost >= 4 && cost <= most.bcryptCost ? { scheme: 'bcrypt', cost } : undefined
}

function saltAndHash(saltText = '', hashText = ''): { salt: Buffer; hash: Buffer } | undefined {
  const salt = Buffer.from(saltText, 'base64')
  const hash = Buffer.from(hashText, 'base64')
  const fits = salt.length >= 8 && salt.length <= 64 && hash.length >= 16 && hash.length <= 64
  return fits ? { salt, hash } : undefined
}
