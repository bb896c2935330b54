import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { greeting, inertName } from './addressee.ts'

const sota = { familyName: '大森', givenName: 'そうた', familyNameEn: 'Omori', givenNameEn: 'Sota' }
const nobody = { familyName: '', givenName: '', familyNameEn: '', givenNameEn: '' }

describe('the first line of a letter', () => {
  it('names the person in the way of the language', () => {
    expect(greeting(sota, 'ja')).toBe('大森 そうた 様')
    expect(greeting(sota, 'en')).toBe('Dear Omori Sota,')
    expect(greeting(sota, 'zh-CN')).toBe('大森 そうた 您好：')
  })

  it.each([
    [
      { ...nobody, familyName: 'Smith', givenName: 'Alex', familyNameEn: 'Smith', givenNameEn: 'Alex' },
      'Dear Alex Smith,',
    ],
    [
      {
        ...nobody,
        familyName: 'スミス',
        givenName: 'アレックス',
        familyNameEn: 'Smith',
        givenNameEn: 'Alex',
      },
      'Dear Alex Smith,',
    ],
    [{ ...nobody, familyName: 'スミス', givenName: 'アレックス' }, 'Dear スミス アレックス,'],
    [{ ...nobody, familyName: 'Müller', givenName: 'Jürgen' }, 'Dear Jürgen Müller,'],
    [{ ...nobody, familyNameEn: 'Smith', givenNameEn: 'Alex' }, 'Dear Alex Smith,'],
    [
      { ...nobody, familyName: '王', givenName: '芳', familyNameEn: 'Wang', givenNameEn: 'Fang' },
      'Dear Wang Fang,',
    ],
  ])('has in English the order that the owner of the name is used to: %j', (names, first) => {
    expect(greeting(names, 'en')).toBe(first)
  })

  it('keeps the family name first in Japanese and Chinese', () => {
    const alex = { ...nobody, familyName: 'Smith', givenName: 'Alex' }
    expect(greeting(alex, 'ja')).toBe('Smith Alex 様')
    expect(greeting(alex, 'zh-CN')).toBe('Smith Alex 您好：')
  })

  it('takes the other script where a name is missing, and no name where there is none', () => {
    expect(greeting({ ...sota, familyNameEn: '', givenNameEn: '' }, 'en')).toBe('Dear 大森 そうた,')
    expect(greeting({ ...nobody, familyNameEn: 'Wang' }, 'ja')).toBe('Wang 様')
    expect(greeting(nobody, 'ja')).toBe('ご利用者様')
    expect(greeting(nobody, 'en')).toBe('Dear user,')
  })
})

describe('a name in a letter', () => {
  it.each([
    ['大森\r\nBcc: x@evil.example', '大森 Bcc: x @ evil. example'],
    ['a\u2028b\u2029c\u0085d\u0000e\u007ff', 'a b c d e f'],
    ['\u202e攻撃\u2066者\u200b\ufeff', '攻撃者'],
    ['大\ud800森\udc00', '大森'],
    ['https://evil.example/?a=1', 'https: / / evil. example / ?a=1'],
    ['www．evil。example', 'www． evil。 example'],
    ['ｘ＠evil.example', 'ｘ ＠ evil. example'],
    ['[click](http:evil)', '[click](http: evil)'],
    ['<a href="x">y</a>', '<a href="x">y< / a>'],
    ['髙橋 𠮷美', '髙橋 𠮷美'],
    ['J.Smith', 'J. Smith'],
  ])('%j stands as %j (MAIL-01, MAIL-02)', (name, inert) => expect(inertName(name)).toBe(inert))

  it('has at most 60 characters', () => {
    expect([...inertName('𠮷'.repeat(500))]).toHaveLength(60)
  })

  it('is one line without anything a program would link, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (name) => {
        const inert = inertName(name)
        expect(inert).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(inert).not.toMatch(/[.．。｡:：]\S|\S[@＠]|\/\//u)
      }),
      { numRuns: 1000 },
    )
  })
})
