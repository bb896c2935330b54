import { inEnglishOrder } from '../domain/users/name-order.ts'
import type { Language } from '../i18n/language.ts'
import { letterTexts } from './texts.ts'

/** The name parts of a user's record; any of them may be empty. */
export type Names = {
  readonly familyName: string
  readonly givenName: string
  readonly familyNameEn: string
  readonly givenNameEn: string
}

const longestName = 60

/** The first line of a letter. */
export function greeting(names: Names, language: Language): string {
  const name = nameIn(names, language)
  const text = letterTexts(language)
  return name === undefined ? text.nobody : text.greeting(name)
}

/** A person as letters name them; English ones use the Latin name, in the order that its owner is used to. */
export function nameIn(names: Names, language: Language): string | undefined {
  const own = [names.familyName, names.givenName] as const
  const latin = [names.familyNameEn, names.givenNameEn] as const
  const candidates = language === 'en' ? [inEnglishOrder(latin, own), inEnglishOrder(own)] : [own, latin]
  return candidates.map((parts) => inertName(parts.join(' '))).find((text) => text !== '')
}

/**
 * A name as it may stand in a letter: one line, no control, format or bidi characters, at most 60 code
 * points, and nothing that a mail program would turn into a link or an address (MAIL-01, MAIL-02).
 * 「J.Smith」 becomes 「J. Smith」; that is the price of 「www.evil.example」 staying text.
 */
export function inertName(name: string): string {
  const line = name
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/([.．。｡:：])(?=\S)/gu, '$1 ')
    .replace(/[@＠/／\\]/gu, ' $& ')
    .replace(/\s+/gu, ' ')
    .trim()
  return [...line].slice(0, longestName).join('').trim()
}
