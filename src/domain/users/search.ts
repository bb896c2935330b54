import { longestMailAddress, mailKey } from '../mail-address.ts'
import { searchKey } from '../registered-data/search-key.ts'
import { type Standing, standings } from '../registered-data/standing.ts'
import { foldWidth, upperCaseAscii } from '../width.ts'

/** What keeps a person from helping themselves, or waits for their administrator; in the order of the board. */
export const concerns = [
  'locked',
  'endRequested',
  'mailSkipped',
  'withoutMail',
  'bouncing',
  'unconfirmed',
  'issuedUnused',
  'neverSignedIn',
] as const
export type Concern = (typeof concerns)[number]

/** Those of one kind: a search for several of a kind finds whoever has any of them. */
export const concernKinds = {
  mail: ['withoutMail', 'unconfirmed', 'bouncing', 'mailSkipped'],
  signIn: ['locked', 'neverSignedIn', 'issuedUnused'],
  use: ['endRequested'],
} as const satisfies Record<string, readonly Concern[]>

export const searchFields = ['loginId', 'name', 'department', 'mail'] as const
export type SearchField = (typeof searchFields)[number]

/** A search of users as typed (S8), each text cut off where it can find nobody any more. */
export type TypedSearch = Readonly<Record<SearchField, string>> & {
  readonly standing: Standing | null
  readonly concerns: readonly Concern[]
}

/** What the database is asked for; an empty text asks for nothing. */
export interface UserSearch {
  /** The beginning of a login ID, as stored. */
  readonly loginId: string
  /** In the form of a search key. */
  readonly name: string
  readonly department: string
  /** A part of the key of a mail address. */
  readonly mail: string
  readonly standing: Standing | null
  readonly concerns: readonly Concern[]
}

/** In UTF-16 units. Longer than anything stored of its kind: nobody is found by it. */
const longestTyped: Readonly<Record<SearchField, number>> = {
  loginId: 32,
  name: 400,
  department: 400,
  mail: longestMailAddress,
}

/** Takes up a search from a query string, whatever it is; unknown values are as if they were not there. */
export function takeSearch(query: URLSearchParams): TypedSearch {
  const text = (field: SearchField) => (query.get(field) ?? '').slice(0, longestTyped[field] + 1)
  const asked = new Set(query.getAll('concern'))
  return {
    loginId: text('loginId'),
    name: text('name'),
    department: text('department'),
    mail: text('mail'),
    standing: standings.find((one) => one === query.get('standing')) ?? null,
    concerns: concerns.filter((one) => asked.has(one)),
  }
}

/** The same as a query string, shortest form, with its question mark; empty when all users are asked for. */
export function searchString(
  { standing, concerns: asked, ...texts }: Partial<TypedSearch>,
  others: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams()
  for (const field of searchFields) if (texts[field]) query.set(field, texts[field].toWellFormed())
  if (standing) query.set('standing', standing)
  for (const concern of asked ?? []) query.append('concern', concern)
  for (const [name, value] of Object.entries(others)) query.set(name, value)
  return query.size === 0 ? '' : `?${query}`
}

/**
 * What a typed search asks for; null when nobody can be meant. Full width, case, kana, spaces and what cannot be
 * seen do not matter. A text that is nothing but spaces asks for nothing.
 */
export function readSearch(typed: TypedSearch): UserSearch | null {
  const read = {
    loginId: upperCaseAscii(visible(foldWidth(typed.loginId))),
    name: searchKey(typed.name),
    department: searchKey(typed.department),
    mail: mailKey(visible(foldWidth(typed.mail))),
  }
  for (const field of searchFields) {
    if (typed[field].length > longestTyped[field]) return null
    // Dashes alone, or a %: something was meant, but it is in nobody's key.
    if (read[field] === '' && visible(typed[field]) !== '') return null
  }
  if (/[^A-Z0-9]/.test(read.loginId) || /[^\x21-\x7E]/.test(read.mail)) return null
  return { ...read, standing: typed.standing, concerns: typed.concerns }
}

function visible(text: string): string {
  return text.replace(/[\p{Z}\p{C}]/gu, '')
}
