import { longestMailAddress, type MailAddress, parseMailAddress } from '../mail-address.ts'
import { cleanEnglish, cleanKana, cleanPostalCode, cleanTelephone, cleanText } from './clean-up.ts'
import {
  judgeEnglish,
  judgeKana,
  judgePostalCode,
  judgeTelephone,
  judgeText,
  type RedCode,
  type Verdict,
} from './judge.ts'

/** What is registered of a person, in the order of S7. */
export const registeredFields = [
  'familyName',
  'givenName',
  'familyKana',
  'givenKana',
  'familyNameEn',
  'givenNameEn',
  'department',
  'departmentEn',
  'postalCode',
  'address',
  'addressEn',
  'telephone',
  'fax',
  'mail',
] as const
export type RegisteredField = (typeof registeredFields)[number]
type TextField = Exclude<RegisteredField, 'mail'>

/** Cleaned up, as it is stored; `mail` is null where none is registered. */
export type RegisteredData = Readonly<Record<TextField, string>> & { readonly mail: MailAddress | null }

export type { RedCode } from './judge.ts'
/** A mistake that keeps the data from being stored (エラー, spec 10.1). */
export type Red = { readonly field: RegisteredField; readonly code: RedCode; readonly detail?: string }

type Rule = { readonly clean: (typed: string) => string; readonly judge: (text: string) => Verdict }

const rules: Readonly<Record<TextField, Rule>> = {
  familyName: text(50),
  givenName: text(50),
  familyKana: { clean: cleanKana, judge: judgeKana },
  givenKana: { clean: cleanKana, judge: judgeKana },
  familyNameEn: english(100),
  givenNameEn: english(100),
  department: text(100),
  departmentEn: english(200),
  postalCode: { clean: cleanPostalCode, judge: judgePostalCode },
  address: text(200),
  addressEn: english(200),
  telephone: { clean: cleanTelephone, judge: judgeTelephone },
  fax: { clean: cleanTelephone, judge: judgeTelephone },
}
const textFields = registeredFields.filter((field) => field !== 'mail')

/**
 * Cleans up and judges a whole record as typed (spec 10.2). All mistakes are found at once, in the order of the
 * fields; `data` is what would be stored and means something only when there are none. Warnings (orange) are a
 * judgement of their own on clean data.
 */
export function readRegisteredData(typed: Readonly<Record<RegisteredField, string>>): {
  data: RegisteredData
  reds: Red[]
} {
  const reds: Red[] = []
  const data = {} as Record<TextField, string>
  for (const field of textFields) {
    const { clean, judge } = rules[field]
    data[field] = clean(typed[field])
    const verdict = data[field] === '' ? undefined : judge(data[field])
    if (verdict) reds.push({ field, ...verdict })
  }
  if (data.familyName === '' && data.givenName === '') reds.unshift({ field: 'familyName', code: 'empty' })
  const mail = parseMailAddress(typed.mail)
  if (!mail.ok && mail.code !== 'empty') reds.push(mailRed(mail.code))
  return { data: { ...data, mail: mail.ok ? mail.value : null }, reds }
}

function mailRed(code: 'tooLong' | 'forbiddenCharacter' | 'malformed'): Red {
  if (code === 'tooLong') return { field: 'mail', code, detail: String(longestMailAddress) }
  return { field: 'mail', code: 'malformed' }
}

function text(longest: number): Rule {
  return { clean: cleanText, judge: (value) => judgeText(value, longest) }
}

function english(longest: number): Rule {
  return { clean: cleanEnglish, judge: (value) => judgeEnglish(value, longest) }
}
