import { randomBytes, scryptSync } from 'node:crypto'
import { hash as argon2, parseOptions, verify } from '@node-rs/argon2'
import { hash as bcrypt } from '@node-rs/bcrypt'
import { describe, expect, test } from 'vitest'
import { createHasher, type HashingPlace } from './hasher.ts'
import { importedHash } from './stored-hash.ts'

const random = { bytes: randomBytes }
const hasher = createHasher({ atATime: 2, queueLimit: 4, random })

function admit(from = hasher): HashingPlace {
  const place = from.admit()
  if (!place) throw new Error('no place')
  return place
}

function scryptPhc(password: string): string {
  const salt = randomBytes(16)
  const text = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')
  return `$scrypt$ln=14,r=8,p=1$${text(salt)}$${text(scryptSync(password, salt, 32))}`
}

test('a password is hashed with argon2id, m=19456, t=2, p=1 and 16 bytes of salt of its own (PWD-07)', async () => {
  using place = admit()
  const hashes = await Promise.all(Array.from({ length: 20 }, () => place.hash('kaze7tori')))
  expect(new Set(hashes).size).toBe(20)
  for (const hash of hashes) {
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(parseOptions(hash)).toMatchObject({ saltLen: 16, outputLen: 32 })
    expect(hasher.needsRehash(hash)).toBe(false)
  }
  expect(await verify(hashes[0] ?? '', 'kaze7tori')).toBe(true)
})

describe.each([
  ['argon2id of today', (password: string) => hasher.hash(password), false],
  [
    'argon2id of more passes',
    (password: string) => argon2(password, { memoryCost: 8192, timeCost: 5 }),
    true,
  ],
  [
    'argon2id with a short salt',
    (password: string) => argon2(password, { salt: Buffer.from('12345678') }),
    true,
  ],
  ['scrypt', async (password: string) => scryptPhc(password), true],
  ['bcrypt $2b', (password: string) => bcrypt(password, { cost: 5 }), true],
  ['bcrypt $2a', (password: string) => bcrypt(password, { cost: 4, version: '2a' }), true],
  ['bcrypt $2y', (password: string) => bcrypt(password, { cost: 4, version: '2y' }), true],
])('a hash of %s', (_, make, old) => {
  test('lets the right password in and no other, as it is and as imported', async () => {
    using place = admit()
    const stored = await make('kaze7tori')
    const imported = importedHash(stored) ?? ''
    for (const form of [stored, imported]) {
      expect(await place.verify(form, 'kaze7tori')).toBe(true)
      for (const wrong of ['kaze7torI', 'kaze7tori\0', 'kaze7tori ', 'ｋaze7tori', ''])
        expect(await place.verify(form, wrong)).toBe(false)
    }
    expect(hasher.needsRehash(stored)).toBe(old)
    expect(hasher.needsRehash(imported)).toBe(true)
  })

  test('tells the current password from a new one', async () => {
    using place = admit()
    for (const stored of [await make('kaze7tori'), importedHash(await make('kaze7tori')) ?? '']) {
      expect(await place.hashUnlessCurrent(stored, 'kaze7tori')).toEqual({ kind: 'current' })
      const fresh = await place.hashUnlessCurrent(stored, 'yama8kawa')
      if (fresh.kind !== 'hashed') throw new Error('taken for the current one')
      expect(hasher.needsRehash(fresh.hash)).toBe(false)
      expect(await place.verify(fresh.hash, 'yama8kawa')).toBe(true)
      expect(await place.verify(fresh.hash, 'kaze7tori')).toBe(false)
      const keepsSalt = fresh.hash.split('$')[4] === stored.split('$')[4]
      expect(keepsSalt).toBe(!hasher.needsRehash(stored))
    }
  })
})

test('passwords that differ only behind the 72nd byte, or behind a NUL, are never interchangeable (PWD-03)', async () => {
  using place = admit()
  for (const make of [
    (password: string) => place.hash(password),
    (password: string) => bcrypt(password, { cost: 4 }),
  ]) {
    for (const length of [64, 72, 73, 128, 256]) {
      const common = 'a'.repeat(length - 1)
      expect(await place.verify(await make(`${common}x`), `${common}y`)).toBe(false)
    }
    expect(await place.verify(await make('abc\0x'), 'abc\0y')).toBe(false)
    expect(await place.verify(await make('abc'), 'abc\0y')).toBe(false)
  }
})

test('a user who does not exist costs the same and is never right', async () => {
  using place = admit()
  const real = await place.hash('kaze7tori')
  const spent = { real: 0, nobody: 0 }
  for (let round = 0; round < 20; round++) {
    const begun = performance.now()
    expect(await place.verify(real, 'yama8kawa')).toBe(false)
    const between = performance.now()
    expect(await place.verify(null, 'yama8kawa')).toBe(false)
    spent.real += between - begun
    spent.nobody += performance.now() - between
  }
  expect(spent.nobody / spent.real).toBeGreaterThan(0.5)
  expect(spent.nobody / spent.real).toBeLessThan(2)
})

test('a stored text that is no hash lets nobody in', async () => {
  using place = admit()
  for (const stored of ['', 'kaze7tori', '$argon2id$', '$2b$05$short', `${await place.hash('x')}x`])
    expect(await place.verify(stored, 'kaze7tori')).toBe(false)
})

test('a huge password is refused without hashing (PWD-04)', async () => {
  using place = admit()
  const begun = performance.now()
  for (let tries = 0; tries < 100; tries++) await place.verify(null, 'a'.repeat(1024 * 1024))
  expect(performance.now() - begun).toBeLessThan(500)
})

describe('the queue', () => {
  test('has so many places and no more; a place given back is free again', () => {
    const small = createHasher({ atATime: 1, queueLimit: 1, random })
    {
      using _first = admit(small)
      {
        using _second = admit(small)
        expect(small.admit()).toBeUndefined()
      }
      expect(small.load().taken).toBe(1)
      using _third = admit(small)
      expect(small.admit()).toBeUndefined()
    }
    expect(small.load().taken).toBe(0)
  })

  test('computes no more hashes at a time than it is told', async () => {
    const one = createHasher({ atATime: 2, queueLimit: 20, random })
    let most = 0
    const watch = setInterval(() => {
      most = Math.max(most, one.load().running)
    }, 1)
    await Promise.all(Array.from({ length: 12 }, () => one.hash('kaze7tori')))
    clearInterval(watch)
    expect(most).toBe(2)
    expect(one.load()).toEqual({ taken: 0, running: 0 })
  })

  test('goes on after a hash that fails', async () => {
    const one = createHasher({ atATime: 1, queueLimit: 9, random: { bytes: () => new Uint8Array(1) } })
    using place = admit(one)
    await expect(place.hash('kaze7tori')).rejects.toThrow()
    expect(await place.verify(null, 'kaze7tori')).toBe(false)
    expect(one.load().running).toBe(0)
  })
})
