import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupsOf, makeIssuedPassword, spellIssuedPassword } from './make-issued-password.ts'
import { checkPassword, passwordRules } from './password.ts'

/** Gives what is laid out, then bytes that make a password for sure. */
function dealt(first: Uint8Array) {
  const hands = [first]
  return (count: number) => hands.shift() ?? Uint8Array.from({ length: count }, (_, index) => index)
}

const hands = fc.uint8Array({ minLength: 15, maxLength: 15 })
const owner = { loginId: 'WR012575', memberId: 'EJUUB99001YSD001', names: [], mail: null }

describe('an issued password', () => {
  it('keeps to both rules of passwords, whatever the bytes', () => {
    fc.assert(
      fc.property(hands, fc.constantFrom('manual', 'modern'), (hand, name) => {
        const password = makeIssuedPassword(dealt(hand))
        const rule = passwordRules[name as keyof typeof passwordRules]
        expect(checkPassword(password, { rule, owner, isCommon: () => false })).toMatchObject({ ok: true })
      }),
    )
  })

  it('has nothing in it that is taken for something else', () => {
    fc.assert(
      fc.property(hands, (hand) => {
        expect(makeIssuedPassword(dealt(hand))).toMatch(/^[2-9a-km-np-z]{15}$/)
      }),
    )
  })

  it('draws each character from exactly as many bytes as any other, and each byte for itself', () => {
    const drawn = (byte: number, place: number) => {
      const hand = Uint8Array.from({ length: 15 }, (_, index) => index)
      hand[place] = byte
      return makeIssuedPassword(dealt(hand)).charAt(place)
    }
    for (const place of [0, 7, 14]) {
      const counts = Object.groupBy(
        Array.from({ length: 256 }, (_, byte) => drawn(byte, place)),
        (character) => character,
      )
      expect(Object.keys(counts)).toHaveLength(32)
      expect(new Set(Object.values(counts).map((bytes) => bytes?.length))).toEqual(new Set([8]))
    }
  })

  it('draws anew where a letter or a figure is missing', () => {
    const again = makeIssuedPassword(dealt(new Uint8Array(15)))
    expect(again).toBe(makeIssuedPassword(dealt(Uint8Array.from({ length: 15 }, (_, index) => index))))
  })

  it('is spelled by the same bytes again, and by no fewer', () => {
    const hand = Uint8Array.from({ length: 32 }, (_, index) => index)
    expect(spellIssuedPassword(hand)).toBe(spellIssuedPassword(hand.slice(0, 15)))
    expect(spellIssuedPassword(new Uint8Array(15))).toBeNull()
    expect(() => spellIssuedPassword(hand.slice(0, 14))).toThrow()
  })

  it('is the sum of its groups', () => {
    fc.assert(
      fc.property(hands, (hand) => {
        const password = makeIssuedPassword(dealt(hand))
        expect(groupsOf(password).map((group) => group.length)).toEqual([3, 3, 3, 3, 3])
        expect(groupsOf(password).join('')).toBe(password)
      }),
    )
  })
})
