import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultOfHash, importedHash, needsRehash, parseStoredHash } from './stored-hash.ts'

const salt = 'AAECAwQFBgcICQoLDA0ODw'
const hash = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
const bcryptTail = 'N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy'

test.each([
  `$argon2id$v=19$m=19456,t=2,p=1$${salt}$${hash}`,
  `$argon2id$v=19$m=65536,t=3,p=4$${salt}$${hash}`,
  `$argon2id$v=19$m=262144,t=4,p=1$${salt}$${hash}`,
  `$scrypt$ln=17,r=8,p=1$${salt}$${hash}`,
  `$scrypt$ln=14,r=8,p=5$${salt}==$${hash}=`,
  `$2a$10$${bcryptTail}`,
  `$2b$12$${bcryptTail}`,
  `$2y$14$${bcryptTail}`,
])('%s can be verified', (text) => {
  expect(parseStoredHash(text)).toBeDefined()
  expect(parseStoredHash(importedHash(text) ?? '')).toEqual(parseStoredHash(text))
})

test.each([
  ['nothing', ''],
  ['a password', 'kaze7tori'],
  ['an MD5', '5f4dcc3b5aa765d61d8327deb882cf99'],
  ['argon2i', `$argon2i$v=19$m=19456,t=2,p=1$${salt}$${hash}`],
  ['argon2id of version 16', `$argon2id$v=16$m=19456,t=2,p=1$${salt}$${hash}`],
  ['512 MiB', `$argon2id$v=19$m=524288,t=1,p=1$${salt}$${hash}`],
  ['a hundred passes', `$argon2id$v=19$m=19456,t=100,p=1$${salt}$${hash}`],
  ['less memory than lanes need', `$argon2id$v=19$m=8,t=1,p=2$${salt}$${hash}`],
  ['no pass', `$argon2id$v=19$m=19456,t=0,p=1$${salt}$${hash}`],
  ['a salt of 4 bytes', `$argon2id$v=19$m=19456,t=2,p=1$AAECAw$${hash}`],
  ['a hash of 8 bytes', `$argon2id$v=19$m=19456,t=2,p=1$${salt}$AAECAwQFBgc`],
  ['a line end', `$argon2id$v=19$m=19456,t=2,p=1$${salt}$${hash}\n`],
  ['scrypt of 1 GiB', `$scrypt$ln=20,r=8,p=1$${salt}$${hash}`],
  ['scrypt of many lanes', `$scrypt$ln=17,r=8,p=99$${salt}$${hash}`],
  ['bcrypt of cost 31', `$2b$31$${bcryptTail}`],
  ['bcrypt of cost 3', `$2b$03$${bcryptTail}`],
  ['bcrypt $2x', `$2x$10$${bcryptTail}`],
])('%s is refused', (_, text) => {
  expect(parseStoredHash(text)).toBeUndefined()
  expect(importedHash(text)).toBeUndefined()
  expect(needsRehash(text)).toBe(true)
})

test.each([
  ['notHash', 'kaze7tori'],
  ['notHash', `$argon2i$v=19$m=19456,t=2,p=1$${salt}$${hash}`],
  ['notHash', `$2x$10$${bcryptTail}`],
  ['damagedHash', `$argon2id$v=16$m=19456,t=2,p=1$${salt}$${hash}`],
  ['damagedHash', `$argon2id$v=19$m=19456,t=2,p=1$${salt}`],
  ['damagedHash', `$2b$10$${bcryptTail.slice(1)}`],
  ['damagedHash', `$2b$99$${bcryptTail}`],
  ['dearHash', `$argon2id$v=19$m=524288,t=1,p=1$${salt}$${hash}`],
  ['dearHash', `$argon2id$v=19$m=19456,t=100,p=1$${salt}$${hash}`],
  ['dearHash', `$scrypt$ln=20,r=8,p=1$${salt}$${hash}`],
  ['dearHash', `$2b$15$${bcryptTail}`],
])('%s is what is wrong with %s', (fault, text) => {
  expect(faultOfHash(text)).toBe(fault)
})

test('no text makes the parser fail', () => {
  const text = fc.array(
    fc.constantFrom(
      '$',
      'argon2id',
      'scrypt',
      '2b',
      'v=19',
      'm=',
      'ln=',
      ',',
      '9',
      '99',
      'A',
      salt,
      hash,
      '=',
    ),
  )
  fc.assert(
    fc.property(text, (pieces) => {
      parseStoredHash(pieces.join(''))
    }),
  )
})
