/** The languages of the portal; ja comes first because it is the source every other text follows. */
export const languages = ['ja', 'en', 'zh-CN'] as const

export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}
