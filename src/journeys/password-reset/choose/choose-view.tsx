import { type PasswordFault, type PasswordRule, passwordRules } from '../../../domain/password/password.ts'
import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { words } from '../../../i18n/words.ts'
import { PasswordField } from '../../../ui/field.tsx'
import { Actions, Form, SubmitButton } from '../../../ui/form.tsx'
import type { Frame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, type FieldError, Panel } from '../../../ui/panel.tsx'
import { Deadline, Steps } from '../../../ui/parts.tsx'
import { faultTexts } from '../fault-texts.ts'
import { resetTexts } from '../texts.ts'
import { PasswordRuleList, ruleListId } from './password-rule-list.tsx'

export type ChooseFault = PasswordFault | 'empty' | 'current'

export type ChooseProps = {
  frame: Frame
  /** Where the form goes: the keyless address of this reset. */
  action: string
  /** For the password manager alone, which files the new password under it. */
  loginId: string
  rule: PasswordRule
  holdsUntil: Instant
  faults?: { newPassword?: readonly ChooseFault[]; again?: 'empty' | 'mismatch' }
}

function sentenceOf(fault: ChooseFault, rule: PasswordRule, language: Language): string {
  const t = faultTexts(language).password
  switch (fault) {
    case 'tooShort':
      return t.tooShort(String(rule.shortest))
    case 'tooLong':
      return t.tooLong(String(rule.longest))
    case 'forbiddenCharacter':
      return t.forbiddenCharacter[rule.name]
    default:
      return t[fault]
  }
}

function errorsOf({ frame, rule, faults = {} }: ChooseProps): FieldError[] {
  const { language } = frame
  const word = words(language)
  const errors: FieldError[] = []
  const { newPassword = [], again } = faults
  if (newPassword.length > 0) {
    const message = newPassword
      .map((fault) => sentenceOf(fault, rule, language))
      .join(language === 'en' ? ' ' : '')
    errors.push({ field: 'newPassword', label: word.newPassword, message })
  }
  if (again) {
    const message = faultTexts(language).again[again]
    errors.push({ field: 'newPasswordAgain', label: word.newPasswordAgain, message })
  }
  return errors
}

/** S4 【パスワード再設定】 step 2. */
export function ChooseView(props: ChooseProps) {
  const { frame, action, loginId, rule, holdsUntil } = props
  const { language } = frame
  const t = resetTexts(language)
  const word = words(language)
  const errors = errorsOf(props)
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <Page frame={frame} title={word.reset} icon="key" hasErrors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <Steps language={language} labels={t.steps} current={3} />
      <Panel kind="information" language={language}>
        <p>{t.choose.information}</p>
        <Deadline
          label={t.choose.deadline}
          at={holdsUntil}
          text={t.choose.until(formatDateTime(holdsUntil, language))}
        />
      </Panel>
      <Form frame={frame} action={action} class="card">
        <input class="for-manager" type="text" autocomplete="username" value={loginId} hidden />
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
          repeats={{ field: 'newPassword', matches: t.choose.matches, differs: t.choose.differs }}
          focused={errors[0]?.field === 'newPasswordAgain'}
        />
        <Actions>
          <SubmitButton>{word.set}</SubmitButton>
        </Actions>
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
  const faulty = (...newPassword: ChooseFault[]) => ({ ...base, faults: { newPassword } })
  return {
    empty: base,
    modern: { ...base, rule: passwordRules.modern },
    bothMissing: { ...base, faults: { newPassword: ['empty'], again: 'empty' } },
    tooShortNoDigit: faulty('tooShort', 'noDigit'),
    noLetter: faulty('noLetter'),
    tooLong: faulty('tooLong'),
    forbidden: faulty('forbiddenCharacter'),
    forbiddenModern: { ...faulty('forbiddenCharacter'), rule: passwordRules.modern },
    personal: faulty('personal'),
    common: faulty('common'),
    current: faulty('current'),
    mismatch: { ...base, faults: { again: 'mismatch' } },
  }
})
