import { type LoginId, parseLoginId } from '../../../domain/login-id.ts'
import {
  type Red,
  type RegisteredData,
  type RegisteredField,
  readRegisteredData,
  registeredFields,
} from '../../../domain/registered-data/registered-data.ts'
import { type Language, languages } from '../../../i18n/language.ts'

/** What the form of an invitation asks for besides the login ID and the language. */
export const invitedFields = [
  'familyName',
  'givenName',
  'familyNameEn',
  'givenNameEn',
  'mail',
] as const satisfies readonly RegisteredField[]
export type InvitedField = (typeof invitedFields)[number]

export type TypedInvitation = Readonly<Record<InvitedField | 'loginId' | 'language', string>>

export type LoginIdFault = Extract<ReturnType<typeof parseLoginId>, { ok: false }>['code'] | 'taken'

export interface InvitationFaults {
  loginId?: LoginIdFault | undefined
  /** Of S7's fields; an address is a must here. */
  reds: readonly (Omit<Red, 'field'> & { field: InvitedField })[]
}

export interface ReadInvitation {
  loginId: LoginId
  data: RegisteredData
  language: Language
}

/** Cleans up and judges an invitation by the rules of S7 (spec 10.2), all mistakes at once. */
export function readInvitation(
  typed: TypedInvitation,
): { ok: true; value: ReadInvitation } | { ok: false; faults: InvitationFaults } {
  const loginId = parseLoginId(typed.loginId)
  const given = Object.fromEntries(
    registeredFields.map((field) => [field, isInvitedField(field) ? typed[field] : '']),
  ) as Record<RegisteredField, string>
  const { data, reds: found } = readRegisteredData(given)
  const reds = found.flatMap(({ field, ...red }) => (isInvitedField(field) ? [{ field, ...red }] : []))
  if (data.mail === null && !reds.some(({ field }) => field === 'mail'))
    reds.push({ field: 'mail', code: 'empty' })
  if (!loginId.ok || reds.length > 0)
    return { ok: false, faults: { loginId: loginId.ok ? undefined : loginId.code, reds } }
  const language = languages.find((one) => one === typed.language) ?? 'ja'
  return { ok: true, value: { loginId: loginId.value, data, language } }
}

export function isInvitedField(field: RegisteredField): field is InvitedField {
  return invitedFields.some((one) => one === field)
}
