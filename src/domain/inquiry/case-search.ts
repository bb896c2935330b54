import { fieldKey, searchKey } from '../registered-data/search-key.ts'
import { foldWidth, trimSpaces, upperCaseAscii } from '../width.ts'
import { readInquiryNumber } from './number.ts'

export const caseStates = ['open', 'approval', 'closed', 'any'] as const
/** Which cases by how far they are; `approval`: open, and an issue waits for a second person. */
export type CaseState = (typeof caseStates)[number]
export const caseOwners = ['all', 'mine', 'nobody'] as const
export type CaseOwner = (typeof caseOwners)[number]

/** What is looked for among the cases, as its spelling shows. */
export type Sought =
  /** A whole receipt number. */
  | { readonly kind: 'number'; readonly number: string }
  /** The beginning of a 会員ID or ログインID, or of the digits of a telephone number. */
  | { readonly kind: 'beginning'; readonly id: string; readonly digits: string | null }
  /** A part of a name, as `searchKey` folds it; '' where nothing is left of what was typed. */
  | { readonly kind: 'part'; readonly key: string }

export interface CaseSearch {
  readonly state: CaseState
  readonly whose: CaseOwner
  /** Only of those who were on record as an administrator of the member they named. */
  readonly isKnownOnly: boolean
  readonly sought: Sought | null
}

/** What a case is found by, as typed, cleaned. */
export interface CaseNames {
  readonly memberId: string
  readonly memberName: string
  readonly requesterLoginId: string
  readonly requesterName: string
  readonly telephone: string
  readonly targets: readonly string[]
}

const longestDigits = 20
const shortestTelephone = 3

/**
 * What is kept in the search key of a case: names, IDs and the telephone, each behind a line end, so that a
 * beginning of one is a part of the key as well. At most some 1,600 bytes: an index of PostgreSQL has room for it.
 */
export function caseKeyOf(names: CaseNames): string {
  const { memberId, memberName, requesterLoginId, requesterName, telephone, targets } = names
  const ids = [memberId, requesterLoginId, ...targets].map((id) => searchKey(id.slice(0, 32)))
  const keys = [fieldKey(memberName), fieldKey(requesterName), ...ids, telephoneDigits(telephone)]
  return [...new Set(keys)]
    .filter(Boolean)
    .map((key) => `\n${key}`)
    .join('')
}

/** The digits of a telephone number as it is dialled in Japan: `+81 (3) 0000-0000` is `0300000000`. */
export function telephoneDigits(telephone: string): string {
  const digits = foldWidth(telephone).replace(/[^\d+]/g, '')
  return digits
    .replace(/^\+810?/, '0')
    .replace(/\D/g, '')
    .slice(0, longestDigits)
}

/** Reads what was typed into the one field of the search; null for nothing at all. */
export function readSought(text: string): Sought | null {
  const typed = trimSpaces(foldWidth(text))
  if (typed === '') return null
  const number = readInquiryNumber(typed)
  if (number !== null) return { kind: 'number', number }
  const bare = typed.replace(/[\s()\p{Pd}ー−]/gu, '')
  if (/^\+?\d+$/.test(bare) && bare.length >= shortestTelephone) {
    const digits = telephoneDigits(bare)
    return { kind: 'beginning', id: digits, digits }
  }
  // Letters alone may be a name as well, and the key holds the IDs too.
  if (/^[A-Za-z0-9]{1,32}$/.test(typed) && /\d/.test(typed))
    return { kind: 'beginning', id: upperCaseAscii(typed), digits: null }
  return { kind: 'part', key: searchKey(typed) }
}
