import { raw } from 'hono/html'
import type { PasswordRule } from '../../domain/password/password.ts'
import type { Language } from '../../i18n/language.ts'
import { perLanguage } from '../../i18n/per-language.ts'
import { words } from '../../i18n/words.ts'
import { PasswordField } from '../field.tsx'
import type { FieldError } from '../panel.tsx'
import { PasswordRuleList, ruleListId } from './rule-list.tsx'
import { newPasswordTexts } from './texts.ts'

export type NewPasswordProps = {
  language: Language
  rule: PasswordRule
  /** For the password manager alone, which files the new password under it. */
  loginId: string
  /** Of the whole form, in the order of its fields: the first one has the focus. */
  errors: readonly FieldError[]
}

/** A new password, twice, with its rule above it before anything is typed (R7, R8). */
export function NewPasswordFields({ language, rule, loginId, errors }: NewPasswordProps) {
  return (
    <>
      <input class="for-manager" type="text" autocomplete="username" value={loginId} hidden />
      {errors.length === 0 ? faultless(rule, language) : <Fields {...{ language, rule, errors }} />}
    </>
  )
}

/** As everybody meets them: they are half of their page. */
const faultless = perLanguage((rule: PasswordRule, language) =>
  raw(String(<Fields {...{ language, rule, errors: [] }} />)),
)

function Fields({ language, rule, errors }: Omit<NewPasswordProps, 'loginId'>) {
  const t = newPasswordTexts(language)
  const word = words(language)
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <>
      <PasswordField
        language={language}
        label={word.newPassword}
        name="newPassword"
        autocomplete="new-password"
        required
        support={<PasswordRuleList language={language} rule={rule} />}
        error={errorOf('newPassword')}
        checks={ruleListId}
        focused={errors[0]?.field === 'newPassword'}
      />
      <PasswordField
        language={language}
        label={word.newPasswordAgain}
        name="newPasswordAgain"
        autocomplete="new-password"
        required
        error={errorOf('newPasswordAgain')}
        repeats={{ field: 'newPassword', matches: t.matches, differs: t.differs }}
        focused={errors[0]?.field === 'newPasswordAgain'}
      />
    </>
  )
}
