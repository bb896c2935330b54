import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../i18n/language.ts'
import { languageOf } from './language.ts'

const hints = { asked: null, kept: undefined, recorded: undefined, acceptLanguage: undefined }
const wishing = (acceptLanguage: string) => languageOf({ ...hints, acceptLanguage })

describe('the language of an answer', () => {
  it('is Japanese for whoever says nothing', () => {
    expect(languageOf(hints)).toBe('ja')
    expect(wishing('')).toBe('ja')
    expect(wishing('fr-FR,de;q=0.9')).toBe('ja')
  })

  it('is what was just chosen, then what this browser keeps, the record, and the browser’s wish', () => {
    const all = { asked: 'en', recorded: 'zh-CN', kept: 'ja', acceptLanguage: 'en' } as const
    expect(languageOf(all)).toBe('en')
    expect(languageOf({ ...all, asked: null })).toBe('ja')
    expect(languageOf({ ...all, asked: null, kept: undefined })).toBe('zh-CN')
    expect(languageOf({ ...all, asked: null, kept: undefined, recorded: null })).toBe('en')
  })

  it('is none of what nobody can have chosen', () => {
    for (const odd of ['fr', 'JA', '', '__proto__', 'zh', '<script>'])
      expect(languageOf({ ...hints, asked: odd, kept: odd, acceptLanguage: 'en' })).toBe('en')
  })

  it.each([
    ['en-US,en;q=0.9,ja;q=0.8', 'en'],
    ['ja-JP', 'ja'],
    ['ja;q=0.1, en;q=0.2', 'en'],
    ['fr;q=1, ja;q=0.5', 'ja'],
    ['zh-CN', 'zh-CN'],
    ['zh-Hans-CN,zh;q=0.9', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-TW', 'en'],
    ['zh-Hant-HK', 'en'],
    ['zh-HK,zh-CN;q=0.5', 'en'],
    ['EN-gb', 'en'],
  ])('for a browser that wishes %s is %s', (header, language) => {
    expect(wishing(header)).toBe(language)
  })

  it('is not one the browser refuses', () => {
    expect(wishing('ja;q=0, en;q=0.5')).toBe('en')
    expect(wishing('en;q=0')).toBe('ja')
  })

  it('is one of ours whatever the header holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z;=,.0-9 -]{0,80}$/)), (header) => {
        expect(languages).toContain(wishing(header))
      }),
    )
    expect(wishing(`${'x,'.repeat(100_000)}en`)).toBe('ja')
  })
})
