import type { Language } from '../i18n/language.ts'
import { perLanguage } from '../i18n/per-language.ts'
import { greeting, type Names } from './addressee.ts'
import { wrapLine } from './line-width.ts'
import { letterTexts } from './texts.ts'

/** A letter ready for the post. `language` is null when it is written in Japanese and then in English. */
export type Letter = {
  readonly subject: string
  /** Plain text, CRLF line ends, no line wider than 72 columns but the links. */
  readonly body: string
  readonly language: Language | null
}

/** The contact block that closes each letter; configuration, so that no real number is in the program. */
export type HelpDesk = {
  readonly name: Readonly<Record<Language, string>>
  readonly hours: Readonly<Record<Language, string>>
  readonly closedDays: Readonly<Record<Language, string>>
  readonly telephone: string
  readonly mail: string
}

/** What every letter needs to know, whatever it says. */
export type LetterHead = {
  /** null: nobody knows which language the reader has. */
  readonly language: Language | null
  readonly names: Names
  readonly serviceName: string
  readonly helpDesk: HelpDesk
}

/** A line of a paragraph: a sentence, one set under the item before it, or a link, which is never wrapped. */
export type Line = string | { readonly under: string } | { readonly url: string }

export type Written = {
  readonly subject: string
  /** Paragraphs, a blank line between them. Each entry of a paragraph begins a new line. */
  readonly paragraphs: readonly (readonly Line[])[]
}

const crlf = '\r\n'
const rule = '-'.repeat(60)
const englishFollows = '(An English version follows below.)'

/** Builds the letter in the reader's language, or in Japanese and English when it is unknown (spec C5). */
export function buildLetter(head: LetterHead, write: (language: Language) => Written): Letter {
  const inLanguages: readonly Language[] = head.language === null ? ['ja', 'en'] : [head.language]
  const written = inLanguages.map((language) => ({ language, ...write(language) }))
  const texts = written.map(({ language, paragraphs }) =>
    [
      ...[[greeting(head.names, language)], ...paragraphs].map((paragraph) => textOf(paragraph, language)),
      contact(head.helpDesk, language),
    ].join(crlf + crlf),
  )
  const opening = head.language === null ? [englishFollows, ''] : []
  const text = texts.join(crlf + crlf + rule + crlf + crlf)
  const body = [...opening, text, '', '-- ', head.serviceName, ''].join(crlf)
  return { subject: written.map(({ subject }) => subject).join(' / '), body, language: head.language }
}

const contact = perLanguage((desk: HelpDesk, language) => {
  const text = letterTexts(language)
  const lines = [
    text.contact,
    desk.name[language],
    text.hours(desk.hours[language]),
    text.closedDays(desk.closedDays[language]),
    `Tel: ${desk.telephone}`,
    `E-mail: ${desk.mail}`,
  ]
  return textOf(lines, language)
})

function textOf(paragraph: readonly Line[], language: Language): string {
  return paragraph.flatMap((line) => linesOf(line, language)).join(crlf)
}

function linesOf(line: Line, language: Language): readonly string[] {
  if (typeof line === 'string') return wrapLine(line)
  if ('under' in line) return wrapLine((language === 'en' ? '  ' : '　') + line.under)
  // A blank or a non-ASCII character would end the link early in some mail programs.
  if (!/^https?:\/\/[\x21-\x7e]+$/.test(line.url)) throw new Error('A link in a letter is not plain ASCII')
  return [line.url]
}
