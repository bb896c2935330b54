import type { MemberRed } from '../../domain/registered-data/member-names.ts'
import type { Language } from '../../i18n/language.ts'
import { registeredDataTexts } from '../../i18n/registered-data-texts.ts'
import { words } from '../../i18n/words.ts'
import { TextField } from '../../ui/field.tsx'
import type { FieldError } from '../../ui/panel.tsx'
import { memberTexts } from './texts.ts'

export type TypedNames = { readonly name: string; readonly nameEn: string }

/** What is wrong with the names of a member, each with the label of its field. */
export function nameErrors(language: Language, reds: readonly MemberRed[]): FieldError[] {
  const t = memberTexts(language)
  return reds.map(({ field, code, detail = '' }) => {
    const label = field === 'name' ? words(language).memberName : t.memberNameEn
    const message = code === 'empty' ? t.nameEmpty : registeredDataTexts(language).reds[code](detail, label)
    return { field, label, message }
  })
}

type MemberFieldsProps = {
  language: Language
  values: TypedNames
  errors: readonly FieldError[]
}

/** 会員名 and 会員名(英語). */
export function MemberFields({ language, values, errors }: MemberFieldsProps) {
  const t = memberTexts(language)
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <>
      <TextField
        language={language}
        label={words(language).memberName}
        name="name"
        value={values.name}
        lang="ja"
        autocomplete="off"
        required
        error={errorOf('name')}
        focused={errors[0]?.field === 'name'}
      />
      <TextField
        language={language}
        label={t.memberNameEn}
        name="nameEn"
        value={values.nameEn}
        lang="en"
        autocomplete="off"
        support={t.memberNameEnSupport}
        error={errorOf('nameEn')}
        focused={errors[0]?.field === 'nameEn'}
      />
    </>
  )
}
