import type { parseLoginId } from '../../domain/login-id.ts'
import type { MailAddressFault } from '../../domain/mail-address.ts'
import type { Language } from '../../i18n/language.ts'
import { words } from '../../i18n/words.ts'
import { TextField } from '../../ui/field.tsx'
import type { FieldError } from '../../ui/panel.tsx'
import { faultTexts } from './fault-texts.ts'
import { resetTexts } from './texts.ts'

export type LoginIdFault = Extract<ReturnType<typeof parseLoginId>, { ok: false }>['code']

/** What was typed into the two fields and what is wrong with it. */
export type IdentityEntry = {
  loginId: string
  mail: string
  faults?: { loginId?: LoginIdFault | undefined; mail?: MailAddressFault | undefined }
}

export const noEntry: IdentityEntry = { loginId: '', mail: '' }

export function identityErrors(language: Language, { faults = {} }: IdentityEntry): FieldError[] {
  const fault = faultTexts(language)
  const word = words(language)
  const errors: FieldError[] = []
  if (faults.loginId)
    errors.push({ field: 'loginId', label: word.loginId, message: fault.loginId[faults.loginId] })
  if (faults.mail) errors.push({ field: 'mail', label: word.mail, message: fault.mail[faults.mail] })
  return errors
}

type IdentityFieldsProps = {
  language: Language
  entry: IdentityEntry
  /** Id of a panel that says the two do not belong together. */
  describedBy?: string | undefined
}

/** ログインID and メールアドレス, asked for on S2 and again on step 1 of S4. */
export function IdentityFields({ language, entry, describedBy }: IdentityFieldsProps) {
  const t = resetTexts(language)
  const word = words(language)
  const errors = identityErrors(language, entry)
  const first = errors[0]?.field ?? (describedBy === undefined ? undefined : 'loginId')
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <>
      <TextField
        language={language}
        label={word.loginId}
        name="loginId"
        value={entry.loginId}
        autocomplete="username"
        required
        support={t.loginIdSupport}
        error={errorOf('loginId')}
        describedBy={describedBy}
        focused={first === 'loginId'}
        width="short"
      />
      <TextField
        language={language}
        label={word.mail}
        name="mail"
        type="email"
        inputmode="email"
        value={entry.mail}
        autocomplete="email"
        required
        support={t.mailSupport}
        error={errorOf('mail')}
        describedBy={describedBy}
        focused={first === 'mail'}
      />
    </>
  )
}
