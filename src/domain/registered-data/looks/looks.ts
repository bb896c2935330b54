import { type RegisteredData, type RegisteredField, registeredFields } from '../registered-data.ts'
import { findOutside } from '../repertoire.ts'
import type { Warning, WarningContext } from '../warnings.ts'
import { isInJapan } from './japan.ts'
import { mailMeantBy } from './mail-slips.ts'
import { prefectureIn, prefecturesOf } from './prefectures.ts'

type Finding = Omit<Warning, 'field'> | undefined
type Look = {
  readonly field: RegisteredField
  /** Looked at only when one of these has changed. */
  readonly decidedBy: readonly RegisteredField[]
  readonly look: (text: string, data: RegisteredData, context: WarningContext) => Finding
}

const at = (look: Look['look'], ...fields: RegisteredField[]): Look[] =>
  fields.map((field) => ({ field, decidedBy: [field], look }))

const all: readonly Look[] = [
  ...at(emptyName, 'familyName', 'givenName'),
  ...at(latinName, 'familyName', 'givenName'),
  // An empty reading or English name is missed only beside a name.
  ...at((text, data) => missing('kanaEmpty', text, data.familyName), 'familyKana'),
  ...at((text, data) => missing('kanaEmpty', text, data.givenName), 'givenKana'),
  ...at((text, data) => missing('englishEmpty', text, data.familyName), 'familyNameEn'),
  ...at((text, data) => missing('englishEmpty', text, data.givenName), 'givenNameEn'),
  ...at(oneCase, 'familyNameEn', 'givenNameEn'),
  // The (英語) fields, codes and numbers are ASCII, which everything carries.
  ...at(notCarried, 'familyName', 'givenName', 'familyKana', 'givenKana', 'department', 'address'),
  ...at(notJapanesePostalCode, 'postalCode'),
  { field: 'postalCode', decidedBy: ['postalCode', 'address'], look: otherPrefecture },
  ...at(notJapaneseTelephone, 'telephone', 'fax'),
  ...at(emptyMail, 'mail'),
  ...at(sharedMail, 'mail'),
  ...at(mailSlip, 'mail'),
]

/** Everything that is looked at (spec 10.2), in the order of the fields. */
export const looks: readonly Look[] = registeredFields.flatMap((field) =>
  all.filter((one) => one.field === field),
)

function emptyName(text: string): Finding {
  return text === '' ? { code: 'nameEmpty' } : undefined
}

function latinName(text: string): Finding {
  const isLatin = /\p{sc=Latin}/u.test(text) && !/[^\p{sc=Latin}\p{M}\s.,'’-]/u.test(text)
  return isLatin ? { code: 'latinName' } : undefined
}

function missing(code: 'kanaEmpty' | 'englishEmpty', text: string, name: string): Finding {
  return text === '' && name !== '' ? { code } : undefined
}

function oneCase(text: string): Finding {
  const proposal = text.replace(
    /[A-Za-z]+/g,
    (run) => run.charAt(0).toUpperCase() + run.slice(1).toLowerCase(),
  )
  if (/[a-z]/.test(text)) return /[A-Z]/.test(text) ? undefined : { code: 'lowerCase', proposal }
  // A lone letter is an initial.
  return /[A-Z].*[A-Z]/.test(text) ? { code: 'upperCase', proposal } : undefined
}

function notCarried(text: string, _: RegisteredData, { characterSet }: WarningContext): Finding {
  const outside = findOutside(text, characterSet)
  return outside && { code: 'notCarried', detail: outside.characters.join(' '), proposal: outside.proposal }
}

function notJapanesePostalCode(text: string, data: RegisteredData): Finding {
  const isFine = text === '' || /^\d{3}-\d{4}$/.test(text) || !isInJapan(data)
  return isFine ? undefined : { code: 'notJapanesePostalCode' }
}

function otherPrefecture(text: string, { address }: RegisteredData): Finding {
  const prefecture = prefectureIn(address)
  if (prefecture === undefined || !/^\d{3}-\d{4}$/.test(text)) return undefined
  const likely = prefecturesOf(text)
  return likely.includes(prefecture) ? undefined : { code: 'otherPrefecture', detail: likely.join('・') }
}

function notJapaneseTelephone(text: string): Finding {
  if (text === '' || text.startsWith('+')) return undefined
  return /^0\d{9,10}$/.test(text.replaceAll('-', '')) ? undefined : { code: 'notJapaneseTelephone' }
}

function emptyMail(text: string): Finding {
  return text === '' ? { code: 'mailEmpty' } : undefined
}

function sharedMail(text: string, _: RegisteredData, { mailSharedBy }: WarningContext): Finding {
  return text !== '' && mailSharedBy > 0 ? { code: 'mailShared', detail: String(mailSharedBy) } : undefined
}

function mailSlip(text: string): Finding {
  const proposal = mailMeantBy(text)
  return proposal === undefined ? undefined : { code: 'mailSlip', proposal }
}
