import { trimSpaces } from '../width.ts'
import { type RegisteredData, type RegisteredField, registeredFields } from './registered-data.ts'

/** One field before and after; a missing mail address is an empty text. */
export type Change = { readonly field: RegisteredField; readonly before: string; readonly after: string }

/** A field as text, the mail address in full. */
export function textOf(field: RegisteredField, data: RegisteredData): string {
  return field === 'mail' ? (data.mail?.address ?? '') : data[field]
}

/** What differs between two records, in the order of the fields. Addresses that differ in case alone differ. */
export function changesBetween(before: RegisteredData, after: RegisteredData): Change[] {
  return registeredFields
    .map((field) => ({ field, before: textOf(field, before), after: textOf(field, after) }))
    .filter((change) => change.before !== change.after)
}

/** What was stored otherwise than typed, spaces at the ends aside, to be shown after saving (spec 10.2). */
export function cleanedUp(
  typed: Readonly<Record<RegisteredField, string>>,
  data: RegisteredData,
): { field: RegisteredField; typed: string; stored: string }[] {
  return registeredFields
    .map((field) => ({ field, typed: trimSpaces(typed[field]), stored: textOf(field, data) }))
    .filter(({ typed, stored }) => typed !== stored)
}

/** Changes as the audit trail keeps them, by field; mail addresses only as `maskMail` leaves them. */
export function auditChanges(
  changes: readonly Change[],
  maskMail: (address: string) => string,
): Record<string, { before: string; after: string }> {
  return Object.fromEntries(
    changes.map(({ field, before, after }) => {
      const kept = (text: string) => (field === 'mail' && text !== '' ? maskMail(text) : text)
      return [field, { before: kept(before), after: kept(after) }]
    }),
  )
}
