import { shownCharacter } from '../../../domain/registered-data/characters.ts'
import type { Red, RegisteredField } from '../../../domain/registered-data/registered-data.ts'
import type { Warning } from '../../../domain/registered-data/warnings.ts'
import type { Language } from '../../../i18n/language.ts'
import { registeredDataTexts } from '../../../i18n/registered-data-texts.ts'
import { words } from '../../../i18n/words.ts'
import { TextAreaField, TextField, type TextFieldProps } from '../../../ui/field.tsx'
import type { FieldError } from '../../../ui/panel.tsx'
import type { TypedRecord } from './change-record.ts'

export type Remarks = { reds?: readonly Red[]; warnings?: readonly Warning[] }

type FieldsProps = {
  language: Language
  values: TypedRecord
  remarks: Remarks
  focused?: RegisteredField | undefined
}

/** Boxes of two belong together under one legend, as the manual shows them (S7, L118-122). */
const pairs = [
  { group: 'name', fields: ['familyName', 'givenName'], parts: ['family', 'given'] },
  { group: 'kana', fields: ['familyKana', 'givenKana'], parts: ['familyKana', 'givenKana'] },
  { group: 'english', fields: ['familyNameEn', 'givenNameEn'], parts: ['family', 'given'] },
] as const

const singles = [
  'department',
  'departmentEn',
  'postalCode',
  'address',
  'addressEn',
  'telephone',
  'fax',
] as const satisfies readonly RegisteredField[]

type Looks = Partial<Pick<TextFieldProps, 'lang' | 'width' | 'inputmode'>> & {
  autocomplete: string
  rows?: number
}

/** How each box behaves in a browser; there is no autofill name for kana (C2). */
const looks: Readonly<Record<Exclude<RegisteredField, 'mail'>, Looks>> = {
  familyName: { autocomplete: 'family-name', lang: 'ja' },
  givenName: { autocomplete: 'given-name', lang: 'ja' },
  familyKana: { autocomplete: 'off', lang: 'ja' },
  givenKana: { autocomplete: 'off', lang: 'ja' },
  familyNameEn: { autocomplete: 'off', lang: 'en' },
  givenNameEn: { autocomplete: 'off', lang: 'en' },
  department: { autocomplete: 'off', lang: 'ja' },
  departmentEn: { autocomplete: 'off', lang: 'en' },
  postalCode: { autocomplete: 'postal-code', width: 'short' },
  // As long as an address is, one line of a telephone shows half of it.
  address: { autocomplete: 'street-address', lang: 'ja', rows: 2 },
  addressEn: { autocomplete: 'off', lang: 'en', rows: 2 },
  telephone: { autocomplete: 'tel', inputmode: 'tel', width: 'short' },
  fax: { autocomplete: 'off', inputmode: 'tel', width: 'short' },
}

/** All fields of S7 but the mail address, in the manual's order. */
export function RecordFields({ language, values, remarks, focused }: FieldsProps) {
  const t = registeredDataTexts(language)
  const hints: Readonly<Record<string, string | undefined>> = t.hints
  const field = (name: Exclude<RegisteredField, 'mail'>, label: string) => {
    const { rows, ...look } = looks[name]
    const common = {
      ...{ language, label, name, value: values[name], ...look },
      support: hints[name],
      error: redOf(name, language, remarks),
      warning: warningOf(name, language, remarks),
      focused: focused === name,
    }
    return rows === undefined ? <TextField {...common} /> : <TextAreaField {...common} rows={rows} />
  }
  return (
    <>
      {pairs.map(({ group, fields: [first, second], parts: [firstPart, secondPart] }) => (
        <fieldset class="pair">
          <legend>
            {t.groups[group]}
            {group === 'name' && <span class="required">{words(language).required}</span>}
          </legend>
          {field(first, t.parts[firstPart])}
          {field(second, t.parts[secondPart])}
        </fieldset>
      ))}
      {singles.map((name) => field(name, t.fields[name]))}
    </>
  )
}

/** What is said of a field in red; undefined when nothing is wrong with it. */
export function redOf(field: RegisteredField, language: Language, { reds = [] }: Remarks) {
  const red = reds.find((one) => one.field === field)
  if (!red) return undefined
  const { code, detail = '' } = red
  const { reds: says, fields } = registeredDataTexts(language)
  return says[code](/^U\+/.test(detail) ? shownCharacter(detail) : detail, fields[field])
}

/** What is said of a field in orange, one sentence after another. */
export function warningOf(field: RegisteredField, language: Language, { warnings = [] }: Remarks) {
  const t = registeredDataTexts(language)
  const said = warnings
    .filter((one) => one.field === field)
    .map(({ code, detail = '', proposal }) =>
      [t.warnings[code](detail), proposal === undefined ? '' : t.proposal(proposal)].join(' ').trim(),
    )
  return said.length === 0 ? undefined : said.join(' ')
}

/** Every red or every warning as an entry of the list at the top (spec 10.3). */
export function summaryOf(
  language: Language,
  remarks: Remarks,
): { errors: FieldError[]; doubts: FieldError[] } {
  const label = (field: RegisteredField) => registeredDataTexts(language).fields[field]
  const list = (of: readonly { field: RegisteredField }[] = [], say: typeof redOf) =>
    [...new Set(of.map(({ field }) => field))].map((field) => ({
      field,
      label: label(field),
      message: say(field, language, remarks) ?? '',
    }))
  return { errors: list(remarks.reds, redOf), doubts: list(remarks.warnings, warningOf) }
}
