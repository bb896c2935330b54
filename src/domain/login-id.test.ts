import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLoginId } from './login-id.ts'
import { parseMemberId } from './member-id.ts'

describe.each([
  ['login ID', parseLoginId],
  ['会員ID', parseMemberId],
])('a %s', (_, parse) => {
  test.each([
    ['WR012574', 'WR012574'],
    ['wr012574', 'WR012574'],
    ['ＷＲ０１２５７４', 'WR012574'],
    ['　ｗｒ012574 ', 'WR012574'],
    ['A', 'A'],
    ['A'.repeat(32), 'A'.repeat(32)],
  ])('is understood as typed: %j', (typed, id) => {
    expect(parse(typed)).toEqual({ ok: true, value: id })
  })

  test.each([
    ['', 'empty'],
    [' 　', 'empty'],
    ['A'.repeat(33), 'tooLong'],
    ['WR 012574', 'forbiddenCharacter'],
    ['WR-012574', 'forbiddenCharacter'],
    ['WR012574\n', 'forbiddenCharacter'],
    ['WR012574\r\nBcc: x', 'forbiddenCharacter'],
    ['WR012574\0', 'forbiddenCharacter'],
    ['WR\u200B012574', 'forbiddenCharacter'],
    ["WR' OR '1'='1", 'forbiddenCharacter'],
    ['ıD123456', 'forbiddenCharacter'],
    ['\u212AR012574', 'forbiddenCharacter'],
    ['\u017FR012574', 'forbiddenCharacter'],
    ['ßR012574', 'forbiddenCharacter'],
    ['É1234567', 'forbiddenCharacter'],
    ['E\u03011234567', 'forbiddenCharacter'],
    ['ア1234567', 'forbiddenCharacter'],
    ['١٢٣', 'forbiddenCharacter'],
    ['WR012574,WR012575', 'forbiddenCharacter'],
  ])('is refused: %j', (typed, code) => {
    expect(parse(typed)).toEqual({ ok: false, code })
  })

  test('stays the same when read again, and is never anything but A–Z and 0–9', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ A-Za-zＡ-Ｚａ-ｚ０-９]{1,40}$/)),
        (typed) => {
          const read = parse(typed)
          if (!read.ok) return
          expect(read.value).toMatch(/^[A-Z0-9]{1,32}$/)
          expect(parse(read.value)).toEqual(read)
        },
      ),
    )
  })
})
