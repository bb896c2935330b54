import { scrypt, timingSafeEqual } from 'node:crypto'
import { verify as verifyArgon2 } from '@node-rs/argon2'
import { parseStoredHash, type StoredHash, withoutMark } from './stored-hash.ts'

const bcryptSees = 72 // bytes; what follows it ignores

/** Whether `password` is the one behind `stored`; false for a stored text that is no hash we know. Off the main thread. */
export async function verifyPassword(stored: string, password: string): Promise<boolean> {
  const parsed = parseStoredHash(stored)
  switch (parsed?.scheme) {
    case undefined:
      return false
    case 'argon2id':
      return verifyArgon2(withoutMark(stored), password)
    case 'scrypt':
      return (await verifyScrypt(parsed, password)) && !hasNul(password)
    case 'bcrypt': {
      // Loaded where people have moved in with such hashes, the first time one of them signs in.
      const { verify: verifyBcrypt } = await import('@node-rs/bcrypt')
      const matches = await verifyBcrypt(password, withoutMark(stored))
      return matches && !hasNul(password) && Buffer.byteLength(password) <= bcryptSees
    }
  }
}

/** To bcrypt a NUL is the end, to the HMAC in scrypt it is padding: `abc` and `abc\0` would be one password. */
function hasNul(password: string): boolean {
  return password.includes('\0')
}

function verifyScrypt(stored: StoredHash & { scheme: 'scrypt' }, password: string): Promise<boolean> {
  const { cost, blockSize, lanes, salt, hash } = stored
  const options = { N: cost, r: blockSize, p: lanes, maxmem: 128 * blockSize * (cost + lanes) + 1024 * 1024 }
  return new Promise((resolve, reject) => {
    scrypt(password, salt, hash.length, options, (cause, derived) => {
      if (cause) reject(cause)
      else resolve(timingSafeEqual(derived, hash))
    })
  })
}
