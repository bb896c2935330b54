import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { isPlainSecret } from './weak-secret.ts'

it.each([
  'a'.repeat(32),
  '0123456789'.repeat(4),
  'abc'.repeat(12),
  'abcdefghijklmnopqrstuvwxyz0123456789',
  'aabbccddaabbccddaabbccddaabbccdd0',
  'password-of-the-portal-in-production',
  'change-me-change-me-change-me-2026',
])('calls %s plain', (secret) => expect(isPlainSecret(secret)).toBe(true))

it('calls nothing plain that was drawn at random', () => {
  for (const encoding of ['hex', 'base64', 'base64url'] as const)
    for (let i = 0; i < 1000; i++) {
      const secret = randomBytes(24).toString(encoding)
      expect([secret, isPlainSecret(secret)]).toEqual([secret, false])
    }
})
