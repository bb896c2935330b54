import { textOf } from './changes.ts'
import { looks } from './looks/looks.ts'
import { type RegisteredData, type RegisteredField, registeredFields } from './registered-data.ts'
import type { CharacterSet } from './repertoire.ts'

export const warningCodes = [
  'nameEmpty',
  'latinName',
  'kanaEmpty',
  'englishEmpty',
  'lowerCase',
  'upperCase',
  'notCarried',
  'notJapanesePostalCode',
  'otherPrefecture',
  'notJapaneseTelephone',
  'mailEmpty',
  'mailShared',
  'mailSlip',
] as const
export type WarningCode = (typeof warningCodes)[number]

/** What may well be meant but is worth a second look (ワーニング, spec 10.1). */
export type Warning = {
  readonly field: RegisteredField
  readonly code: WarningCode
  /** The characters that are not carried, the prefecture of the postal code, how many others have the address. */
  readonly detail?: string | undefined
  /** What the whole field might say instead. */
  readonly proposal?: string | undefined
}

export type WarningContext = {
  readonly characterSet: CharacterSet
  /** How many other users of the member have the address of `after`; asked only about a changed one. */
  readonly mailSharedBy: number
}

/**
 * All that is worth a second look in clean, valid data (the orange column of spec 10.2), in the order of the fields
 * and about changed ones only: nobody is nagged about a name stored long ago (10.3). `before` is null for somebody
 * new.
 */
export function warnings(
  before: RegisteredData | null,
  after: RegisteredData,
  context: WarningContext,
): Warning[] {
  const isChanged = (field: RegisteredField) => !before || textOf(field, before) !== textOf(field, after)
  const found: Warning[] = []
  for (const { field, decidedBy, look } of looks) {
    if (!decidedBy.some(isChanged)) continue
    const finding = look(textOf(field, after), after, context)
    if (finding) found.push({ field, ...finding })
  }
  return found
}

/**
 * What somebody agrees to who stores in spite of warnings: exactly these values and these warnings. To be bound by a
 * keyed mark, so that other values or one warning more are asked about again (spec 10.3).
 */
export function acknowledgementOf(
  before: RegisteredData | null,
  after: RegisteredData,
  found: readonly Warning[],
): string {
  const values = registeredFields
    .map((field) => [field, before && textOf(field, before), textOf(field, after)])
    .filter(([, from, to]) => from !== to)
  return JSON.stringify([values, found.map(({ field, code, detail = '' }) => [field, code, detail])])
}
