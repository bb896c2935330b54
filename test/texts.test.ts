import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../src/i18n/language.ts'

const source = new URL('../src/', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/|-)(texts|words|letters)\.ts$/.test(file) && file !== 'i18n/texts.ts')
  .sort()

/** Every sentence of a tree of texts, with the way to it; functions are asked with stand-ins for their arguments. */
function sentences(value: unknown, way: string): [string, string][] {
  if (typeof value === 'string') return [[way, value]]
  if (typeof value === 'function') return sentences(value(...Array<string>(value.length).fill('0')), way)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${way}.${key}`))
}

async function allSentences(language: Language): Promise<[string, string][]> {
  const found: [string, string][] = []
  for (const file of files) {
    const exported: Record<string, unknown> = await import(new URL(file, source).href)
    for (const [name, table] of Object.entries(exported)) {
      if (typeof table === 'function' && table.length === 1 && /([tT]exts|words)$/.test(name)) {
        found.push(...sentences(table(language), `${file} ${name}`))
      }
    }
  }
  return found
}

const texts = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await allSentences(language)] as const)),
) as Record<Language, [string, string][]>

function hits(language: Language, pattern: RegExp): string[] {
  return texts[language].filter(([, text]) => pattern.test(text)).map(([way, text]) => `${way}: ${text}`)
}

describe('texts', () => {
  it('are found at all, equally many in every language', () => {
    expect(texts.ja.length).toBeGreaterThan(150)
    for (const language of languages) {
      const own = new Set(texts[language].map(([way]) => way.replace(/\.\d+$/, '')))
      expect([...own]).toEqual([...new Set(texts.ja.map(([way]) => way.replace(/\.\d+$/, '')))])
    }
  })

  it.each(languages)('in %s are trimmed and free of double spaces', (language) => {
    expect(hits(language, /^\s|\s$| {2}/).filter((hit) => !hit.includes('errorMark'))).toEqual([])
  })

  it.each(['ja', 'zh-CN'] as const)(
    'in %s have no half-width kana and no full-width letters or digits',
    (language) => {
      expect(hits(language, /[\uFF61-\uFF9F]/)).toEqual([])
      expect(hits(language, /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/)).toEqual([])
    },
  )

  it('in Japanese keep to the words of the glossary', () => {
    expect(hits('ja', /リセット/)).toEqual([])
    expect(hits('ja', /ユーザー|ユーザID|ユーザーID/)).toEqual([])
    expect(hits('ja', /サインイン|ログオン|ログオフ|サインアウト/)).toEqual([])
    expect(hits('ja', /メアド|Eメール|電子メール/)).toEqual([])
    expect(hits('ja', /パスワードの?初期化/)).toEqual([])
    expect(hits('ja', /今のパスワード/)).toEqual([])
    expect(hits('ja', /クリック|押下|させていただき|いただけますよう/)).toEqual([])
  })

  it('name the field in which something is too long or too short, but where a file names its column', () => {
    const nameless = { ja: /^[長短]すぎます/, en: /^(Too|This is too) (long|short)/, 'zh-CN': /^过[长短]/ }
    for (const language of languages)
      expect(hits(language, nameless[language]).filter((hit) => !hit.startsWith('csv/'))).toEqual([])
  })

  it('in Chinese keep to the words of the glossary', () => {
    expect(hits('zh-CN', /登錄|密碼|電子|用户ID|登入|登出|口令/)).toEqual([])
    expect(hits('zh-CN', /[ぁ-ゖァ-ヺ]/)).toEqual([])
    expect(hits('zh-CN', /服务时间/)).toEqual([])
  })

  it('in English have no Japanese in them and say log in, not sign in', () => {
    expect(hits('en', /[぀-ヿ一-鿿]/)).toEqual([])
    expect(hits('en', /\bsign(ed|ing)? ?in\b|\buser ID\b/i)).toEqual([])
  })
})
