import type { Environment } from '../config/config.ts'
import type { Language } from '../i18n/language.ts'

/** The language an operator reads in the terminal, from the locale: ja, zh-CN, and English for everybody else. */
export function operatorLanguage(environment: Environment): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  if (locale.startsWith('ja')) return 'ja'
  return /^zh_(CN|SG)/.test(locale) ? 'zh-CN' : 'en'
}
