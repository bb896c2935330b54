import { type MailAddress, parseMailAddress } from '../mail-address.ts'
import { codePointName, findForbidden, lengthOf } from './characters.ts'
import { cleanEnglish, cleanKana, cleanPostalCode, cleanTelephone, cleanText } from './clean-up.ts'

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

export const redCodes = [
  'empty',
  'tooLong',
  'tooShort',
  'forbiddenCharacter',
  'notKatakana',
  'notAscii',
  'notPostalCode',
  'notTelephone',
  'malformed',
] as const
export type RedCode = (typeof redCodes)[number]

/** A mistake that keeps the data from being stored (エラー, spec 10.1). `detail`: the limit, or the character. */
export type Red = { readonly field: RegisteredField; readonly code: RedCode; readonly detail?: string }

type Verdict = { readonly code: RedCode; readonly detail?: string } | undefined
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
  if (!mail.ok && mail.code !== 'empty') reds.push({ field: 'mail', code: mail.code })
  return { data: { ...data, mail: mail.ok ? mail.value : null }, reds }
}

const textFields = registeredFields.filter((field) => field !== 'mail')

function text(longest: number): Rule {
  return { clean: cleanText, judge: (value) => judgeCharacters(value) ?? judgeLength(value, longest) }
}

function english(longest: number): Rule {
  return {
    clean: cleanEnglish,
    judge: (value) => firstNot(/[\x20-\x7E]/, value, 'notAscii') ?? judgeLength(value, longest),
  }
}

function judgeCharacters(value: string): Verdict {
  const detail = findForbidden(value)
  return detail === undefined ? undefined : { code: 'forbiddenCharacter', detail }
}

function judgeLength(value: string, longest: number): Verdict {
  return value.length > longest && lengthOf(value) > longest
    ? { code: 'tooLong', detail: String(longest) }
    : undefined
}

function judgeKana(value: string): Verdict {
  return firstNot(/[\u30A1-\u30FEー \u3000]/, value, 'notKatakana') ?? judgeLength(value, 50)
}

function judgePostalCode(value: string): Verdict {
  return firstNot(/[A-Za-z0-9 -]/, value, 'notPostalCode') ?? judgeLength(value, 10)
}

function judgeTelephone(value: string): Verdict {
  if (!/^\+?[0-9-]+$/.test(value)) return { code: 'notTelephone' }
  const figures = value.replace(/[^0-9]/g, '').length
  if (figures < 6) return { code: 'tooShort', detail: '6' }
  return figures > 20 ? { code: 'tooLong', detail: '20' } : undefined
}

function firstNot(allowed: RegExp, value: string, code: RedCode): Verdict {
  for (const character of value)
    if (!allowed.test(character)) return { code, detail: codePointName(character) }
  return undefined
}
