import { trimSpaces } from '../width.ts'
import { type RegisteredData, type RegisteredField, registeredFields } from './registered-data.ts'

/** One field before and after; a missing mail address is an empty text. */
export type Change = { readonly field: RegisteredField; readonly from: string; readonly to: string }

/** A field as text, the mail address in full. */
export function textOf(field: RegisteredField, data: RegisteredData): string {
  return field === 'mail' ? (data.mail?.address ?? '') : data[field]
}

/** What differs between two records, in the order of the fields. Addresses that differ in case alone differ. */
export function changesBetween(before: RegisteredData, after: RegisteredData): Change[] {
  return registeredFields
    .map((field) => ({ field, from: textOf(field, before), to: textOf(field, after) }))
    .filter(({ from, to }) => from !== to)
}

/** What was stored otherwise than typed, spaces at the ends aside, to be shown after saving (spec 10.2). */
export function cleanedUp(
  typed: Readonly<Record<RegisteredField, string>>,
  stored: RegisteredData,
): Change[] {
  return registeredFields
    .map((field) => ({ field, from: trimSpaces(typed[field]), to: textOf(field, stored) }))
    .filter(({ from, to }) => from !== to)
}

/**
 * Changes as the details of an audit event, `familyName.from` and `familyName.to`; mail addresses only as `maskMail`
 * leaves them.
 */
export function auditDetails(
  changes: readonly Change[],
  maskMail: (address: string) => string,
): Record<string, string> {
  const details: Record<string, string> = {}
  for (const { field, from, to } of changes) {
    const shown = (text: string) => (field === 'mail' && text !== '' ? maskMail(text) : text)
    details[`${field}.from`] = shown(from)
    details[`${field}.to`] = shown(to)
  }
  return details
}
