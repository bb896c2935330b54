import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cookieLine, cookieNames, marksIn, parseCookies, withMark } from './cookies.ts'

describe('the cookies of a request', () => {
  it('are read by name', () => {
    const cookies = parseCookies('__Host-session=abc; __Host-device=a.b-c_d')
    expect(Object.fromEntries(cookies)).toEqual({ '__Host-session': 'abc', '__Host-device': 'a.b-c_d' })
    expect(parseCookies('a=1;b=2').get('b')).toBe('2')
  })

  it('by one name are the first, as browsers send the nearer one first', () => {
    expect(parseCookies('a=1; a=2').get('a')).toBe('1')
  })

  it.each(['', '=', 'a', '=a', ';;;', 'a=', 'a=b c', 'a="b"', 'a=%41', 'a=\u3042', `a=${'x'.repeat(401)}`])(
    'that cannot be ours are none: %s',
    (header) => {
      expect(parseCookies(header).size).toBe(0)
    },
  )

  it('are none without a header', () => {
    expect(parseCookies(undefined).size).toBe(0)
    expect(parseCookies(null).size).toBe(0)
  })

  it('are plain in value whatever the header holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (header) => {
        for (const value of parseCookies(header).values()) expect(value).toMatch(/^[\w.-]+$/)
      }),
    )
  })

  it('survive a header of any length in a moment', () => {
    const begin = performance.now()
    parseCookies('a=b;'.repeat(100_000))
    expect(performance.now() - begin).toBeLessThan(1000)
  })
})

describe('marks in a cookie', () => {
  const cookies = (text: string) => parseCookies(`__Host-device=${text}; __Host-reset=${text}`)

  it.each([
    ['device', 'new.a.b.c.d'],
    ['reset', 'new.a.b'],
  ] as const)('are the newest first, and the oldest of many fall out: %s', (name, kept) => {
    expect(withMark(cookies('a.b.c.d.e.f'), name, 'new')).toBe(kept)
    expect(withMark(parseCookies(''), name, 'new')).toBe('new')
  })

  it('stand once, in front when they come again', () => {
    expect(withMark(cookies('a.b.c'), 'reset', 'c')).toBe('c.a.b')
    expect(withMark(cookies('..'), 'reset', 'c')).toBe('c')
  })

  it('are read up to the number that is kept, however many somebody puts there', () => {
    expect(marksIn(cookies('a.b.c.d'), 'reset')).toEqual(['a', 'b', 'c'])
    expect(marksIn(cookies('a.b.c.d.e.f'), 'device')).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(marksIn(parseCookies(''), 'device')).toEqual([])
  })
})

describe('a cookie that is set', () => {
  it('is __Host-, for this host and its pages alone, and out of reach of scripts', () => {
    expect(cookieLine('session', 'abc')).toBe('__Host-session=abc; Path=/; Secure; HttpOnly; SameSite=Lax')
    for (const name of Object.values(cookieNames)) expect(name).toMatch(/^__Host-/)
  })

  it('is kept for 400 days at most, and only where it names nobody', () => {
    expect(cookieLine('language', 'en')).toMatch(/; Max-Age=34560000$/)
    expect(cookieLine('device', 'x')).toMatch(/; Max-Age=34560000$/)
    for (const name of ['session', 'browser', 'reset'] as const)
      expect(cookieLine(name, 'x')).not.toMatch(/Max-Age/)
  })

  it('is taken away by an age of nothing', () => {
    expect(cookieLine('session', undefined)).toBe(
      '__Host-session=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0',
    )
  })
})
