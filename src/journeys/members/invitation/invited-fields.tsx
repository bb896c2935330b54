import type { Language } from '../../../i18n/language.ts'
import { registeredDataTexts } from '../../../i18n/registered-data-texts.ts'
import { words } from '../../../i18n/words.ts'
import { TextField } from '../../../ui/field.tsx'
import type { FieldError } from '../../../ui/panel.tsx'
import { languageNames } from '../../../ui/texts.ts'
import { ChoiceField } from '../choice-field.tsx'
import type { InvitationFaults, InvitedField, TypedInvitation } from './read-invitation.ts'
import { invitationTexts } from './texts.ts'

/** What is wrong with an invitation, in the order of its fields. */
export function invitationErrors(language: Language, { loginId, reds }: InvitationFaults): FieldError[] {
  const t = invitationTexts(language)
  const { fields, reds: says } = registeredDataTexts(language)
  const ofLoginId = loginId && {
    field: 'loginId',
    label: words(language).loginId,
    message: t.loginIdFaults[loginId],
  }
  return [
    ...(ofLoginId ? [ofLoginId] : []),
    ...reds.map(({ field, code, detail = '' }) => ({
      field,
      label: fields[field],
      message: field === 'mail' && code === 'empty' ? t.mailEmpty : says[code](detail, fields[field]),
    })),
  ]
}

type InvitedFieldsProps = {
  language: Language
  values: TypedInvitation
  /** The login ID of somebody invited before is not to be changed. */
  isAgain: boolean
  errors: readonly FieldError[]
}

/** The fields of an invitation. Whoever types here types about somebody else: browsers fill in nothing. */
export function InvitedFields({ language, values, isAgain, errors }: InvitedFieldsProps) {
  const t = invitationTexts(language)
  const word = words(language)
  const { groups, parts } = registeredDataTexts(language)
  const first = errors[0]?.field
  const common = (name: InvitedField | 'loginId') => ({
    language,
    name,
    value: values[name],
    autocomplete: 'off',
    error: errors.find((error) => error.field === name)?.message,
    focused: first === name,
  })
  return (
    <>
      {isAgain ? (
        <p>
          <input type="hidden" name="loginId" value={values.loginId} />
          {word.loginId}: <strong>{values.loginId}</strong>
        </p>
      ) : (
        <TextField
          {...common('loginId')}
          label={word.loginId}
          support={t.loginIdSupport}
          width="short"
          required
        />
      )}
      <fieldset class="pair">
        <legend>
          {groups.name}
          <span class="required">{word.required}</span>
        </legend>
        <TextField {...common('familyName')} label={parts.family} lang="ja" />
        <TextField {...common('givenName')} label={parts.given} lang="ja" />
      </fieldset>
      <fieldset class="pair">
        <legend>{groups.english}</legend>
        <TextField {...common('familyNameEn')} label={parts.family} lang="en" />
        <TextField {...common('givenNameEn')} label={parts.given} lang="en" />
      </fieldset>
      <TextField
        {...common('mail')}
        label={word.mail}
        type="email"
        inputmode="email"
        support={t.mailSupport}
        required
      />
      <ChoiceField
        label={t.language}
        name="language"
        value={values.language}
        options={Object.entries(languageNames).map(([value, label]) => ({ value, label, lang: value }))}
      />
    </>
  )
}
