import { createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Hmac } from './hmac.ts'

const hex = (text: string) => Buffer.from(text, 'hex')

describe('HMAC-SHA-256', () => {
  it.each([
    ['0b'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    [
      Buffer.from('Jefe').toString('hex'),
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
  ])('gives what RFC 4231 prints for the key %s', (key, text, digest) => {
    expect(new Hmac(hex(key)).of(text).toString('hex')).toBe(digest)
  })

  it('is that of Node, for any key that fits into a block and any text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.string({ unit: 'binary' }), (key, text) => {
        const digest = createHmac('sha256', key).update(text).digest('hex')
        expect(new Hmac(key).of(text).toString('hex')).toBe(digest)
      }),
    )
  })

  it('refuses a longer key', () => {
    expect(() => new Hmac(Buffer.alloc(65))).toThrow('longer')
  })

  it('shows nobody its key', () => {
    const key = Buffer.from('0123456789-a-key-of-the-tests')
    expect(inspect(new Hmac(key), { depth: 9, showHidden: true })).not.toMatch(/30 31 32|06 07 04/)
  })
})
