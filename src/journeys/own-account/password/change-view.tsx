import { type PasswordRule, passwordRules } from '../../../domain/password/password.ts'
import type { Language } from '../../../i18n/language.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { PasswordField } from '../../../ui/field.tsx'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { newPasswordErrors } from '../../../ui/new-password/faults.ts'
import { NewPasswordFields } from '../../../ui/new-password/fields.tsx'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, type FieldError, Panel, Points } from '../../../ui/panel.tsx'
import type { ChangeFaults } from './change-password.ts'
import { ownPasswordTexts } from './texts.ts'

export type ChangeProps = {
  frame: SignedInFrame
  rule: PasswordRule
  faults?: ChangeFaults
  /** True right after a change. */
  isDone?: boolean
}

/** 【パスワード変更】 while logged in. */
export function ChangeView({ frame, rule, faults = {}, isDone = false }: ChangeProps) {
  const { language } = frame
  const t = ownPasswordTexts(language).change
  const errors = errorsOf(language, rule, faults)
  return (
    <Page frame={frame} title={t.title} icon="key" hasErrors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {errors.length === 0 && (
        <Panel kind="information" language={language}>
          <Points items={isDone ? t.done : t.information} />
        </Panel>
      )}
      {isDone ? (
        <Actions>
          <ButtonLink href={paths.menu()} primary>
            {words(language).menu}
          </ButtonLink>
        </Actions>
      ) : (
        <Form frame={frame} action={paths.ownPassword()} class="card">
          <PasswordField
            language={language}
            label={t.current}
            name="currentPassword"
            autocomplete="current-password"
            required
            support={<a href={paths.resetRequest()}>{t.forgotten}</a>}
            error={errors.find(({ field }) => field === 'currentPassword')?.message}
            focused={errors[0]?.field === 'currentPassword'}
          />
          <NewPasswordFields
            language={language}
            rule={rule}
            loginId={frame.account.loginId}
            errors={errors}
          />
          <Actions>
            <SubmitButton>{t.submit}</SubmitButton>
            <ButtonLink href={paths.menu()}>{words(language).back}</ButtonLink>
          </Actions>
        </Form>
      )}
    </Page>
  )
}

/** No password is sent back: what was right is asked for again along with what was wrong. */
function errorsOf(language: Language, rule: PasswordRule, faults: ChangeFaults): FieldError[] {
  const t = ownPasswordTexts(language).change
  const newPassword = newPasswordErrors(faults, { language, rule })
  const { current = newPassword.length > 0 ? 'again' : undefined } = faults
  if (current === undefined) return []
  const field = { field: 'currentPassword', label: t.current, message: t.faults[current] }
  if (current === 'locked' || newPassword.length > 0) return [field, ...newPassword]
  return [field, { field: 'newPassword', label: words(language).newPassword, message: t.newPasswordToo }]
}

export const changePasswordGallery = gallery<ChangeProps>(ChangeView, ({ signedIn, crowded }) => {
  const base = { frame: signedIn, rule: passwordRules.manual }
  return {
    empty: base,
    modern: { ...base, frame: crowded, rule: passwordRules.modern },
    allMissing: { ...base, faults: { current: 'empty', newPassword: ['empty'], again: 'empty' } },
    wrong: { ...base, faults: { current: 'wrong' } },
    locked: { ...base, faults: { current: 'locked' } },
    same: { ...base, faults: { newPassword: ['current'] } },
    faulty: { ...base, faults: { newPassword: ['tooShort', 'noDigit', 'mismatch'], again: 'mismatch' } },
    done: { ...base, isDone: true },
  }
})
