import { isLanguage, type Language } from '../../i18n/language.ts'

export interface LanguageHints {
  /** `?language=` of this request: the chooser was just used. */
  asked: string | null
  /** The choice kept in the cookie. */
  kept: string | undefined
  /** The record of who is signed in. */
  recorded: Language | null | undefined
  acceptLanguage: string | undefined
}

/**
 * The language of an answer: what was just chosen, what was chosen on this browser before, the record of the
 * person, the browser's wish, and Japanese. The browser's choice goes first, so that signing in never turns a page
 * into a language the person has just turned away from.
 */
export function languageOf({ asked, kept, recorded, acceptLanguage }: LanguageHints): Language {
  if (isLanguage(asked)) return asked
  if (isLanguage(kept)) return kept
  if (recorded) return recorded
  return negotiated((acceptLanguage ?? '').slice(0, longestHeader)) ?? 'ja'
}

const longestHeader = 200 // characters
const wishesKept = 100
/** Browsers send few different ones, and with every request. */
const known = new Map<string, Language | undefined>()

function negotiated(header: string): Language | undefined {
  if (known.has(header)) return known.get(header)
  // What is made up to be new each time takes no more room than this.
  if (known.size >= wishesKept) known.clear()
  const language = firstWish(header)
  known.set(header, language)
  return language
}

function firstWish(header: string): Language | undefined {
  const wishes = header
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part.trim().split(';')
      return { tag: tag.toLowerCase(), weight: Number(/q=([0-9.]+)/.exec(quality)?.[1] ?? 1) || 0 }
    })
    // A weight of 0 is a refusal (RFC 9110 12.4.2).
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  for (const { tag } of wishes) {
    const language = tag.split('-')[0]
    if (language === 'ja' || language === 'en') return language
    // Traditional Chinese readers are not served by the simplified text; English is their next best.
    if (/^zh(-cn|-sg|-hans.*)?$/.test(tag)) return 'zh-CN'
    if (language === 'zh') return 'en'
  }
  return undefined
}

/** The address of a page with all that it was asked for but a language: to come back to in another one. */
export function inNoLanguage(path: string, query: URLSearchParams): string {
  const rest = new URLSearchParams(query)
  rest.delete('language')
  return rest.size === 0 ? path : `${path}?${rest}`
}

/** The address of a page in each language. */
export function languageHrefs(here: string): Record<Language, string> {
  const [path, search] = here.split('?', 2)
  const href = (language: Language) => {
    const query = new URLSearchParams(search)
    query.set('language', language)
    return `${path}?${query}`
  }
  return { ja: href('ja'), en: href('en'), 'zh-CN': href('zh-CN') }
}
