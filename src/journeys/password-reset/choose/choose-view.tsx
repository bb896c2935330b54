import type { NewPasswordFault, NewPasswordFaults } from '../../../domain/password/new-password.ts'
import { type PasswordRule, passwordRules } from '../../../domain/password/password.ts'
import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { words } from '../../../i18n/words.ts'
import { Actions, Form, SubmitButton } from '../../../ui/form.tsx'
import type { Frame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { newPasswordErrors } from '../../../ui/new-password/faults.ts'
import { NewPasswordFields } from '../../../ui/new-password/fields.tsx'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel } from '../../../ui/panel.tsx'
import { Deadline, Steps } from '../../../ui/parts.tsx'
import { resetTexts } from '../texts.ts'

export type ChooseProps = {
  frame: Frame
  /** Where the form goes: the keyless address of this reset. */
  action: string
  /** For the password manager alone, which files the new password under it. */
  loginId: string
  rule: PasswordRule
  holdsUntil: Instant
  /** The link came with an invitation. */
  isInvitation?: boolean
  faults?: NewPasswordFaults
}

/** S4 【パスワード再設定】 step 2. */
export function ChooseView(props: ChooseProps) {
  const { frame, action, loginId, rule, holdsUntil, faults = {} } = props
  const { language } = frame
  const t = resetTexts(language)
  const word = words(language)
  const errors = newPasswordErrors(faults, { language, rule })
  const deadline = (
    <Deadline label={t.deadline} at={holdsUntil} text={t.until(formatDateTime(holdsUntil, language))} />
  )
  return (
    <Page frame={frame} title={word.reset} icon="key" hasErrors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <Steps language={language} labels={props.isInvitation ? t.invitedSteps : t.steps} current={3} />
      {errors.length === 0 && (
        <Panel kind="information" language={language}>
          <p>{t.choose.information}</p>
          {deadline}
        </Panel>
      )}
      <Form frame={frame} action={action} class="card">
        <NewPasswordFields language={language} rule={rule} loginId={loginId} errors={errors} />
        <Actions>
          <SubmitButton>{word.set}</SubmitButton>
        </Actions>
        {errors.length > 0 && deadline}
      </Form>
    </Page>
  )
}

export const chooseGallery = gallery<ChooseProps>(ChooseView, ({ frame }) => {
  const base = {
    frame,
    action: '/portal/passwordReset/new/example',
    loginId: 'WR012574',
    rule: passwordRules.manual,
    holdsUntil: Date.UTC(2026, 10, 24, 2, 24),
  }
  const faulty = (...newPassword: NewPasswordFault[]) => ({ ...base, faults: { newPassword } })
  return {
    empty: base,
    invited: { ...base, isInvitation: true },
    modern: { ...base, rule: passwordRules.modern },
    bothMissing: { ...base, faults: { newPassword: ['empty'], again: 'empty' } },
    tooShortNoDigit: faulty('tooShort', 'noDigit'),
    noLetter: faulty('noLetter'),
    tooLong: faulty('tooLong'),
    fullWidth: faulty('fullWidth'),
    fullWidthAndSign: faulty('fullWidth', 'forbiddenCharacter'),
    forbidden: faulty('forbiddenCharacter'),
    forbiddenModern: { ...faulty('forbiddenCharacter'), rule: passwordRules.modern },
    personal: faulty('personal'),
    common: faulty('common'),
    current: faulty('current'),
    mismatch: { ...base, faults: { newPassword: ['mismatch'], again: 'mismatch' } },
  }
})
