import type { NewPasswordFaults } from '../../../domain/password/new-password.ts'
import { type PasswordRule, passwordRules } from '../../../domain/password/password.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { NewPasswordFields, newPasswordErrors } from '../../../ui/new-password/fields.tsx'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel, Points } from '../../../ui/panel.tsx'
import { Steps } from '../../../ui/parts.tsx'
import { ownPasswordTexts } from './texts.ts'

export type FirstProps = { frame: SignedInFrame; rule: PasswordRule; faults?: NewPasswordFaults }

/** The one page that is open to whoever has signed in with an issued password (F7). */
export function FirstView({ frame, rule, faults = {} }: FirstProps) {
  const { language } = frame
  const t = ownPasswordTexts(language).first
  const errors = newPasswordErrors(faults, { language, rule })
  return (
    <Page frame={frame} title={t.title} icon="key" hasErrors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <Steps language={language} labels={t.steps} current={1} />
      <Panel kind="information" language={language}>
        <Points items={t.information} />
      </Panel>
      <Form frame={frame} action={paths.firstPassword()} class="card">
        <NewPasswordFields language={language} rule={rule} loginId={frame.account.loginId} errors={errors} />
        <Actions>
          <SubmitButton>{words(language).set}</SubmitButton>
        </Actions>
      </Form>
    </Page>
  )
}

export const firstPasswordGallery = gallery<FirstProps>(FirstView, ({ signedIn, crowded }) => {
  const base = { frame: signedIn, rule: passwordRules.manual }
  return {
    empty: base,
    modern: { ...base, frame: crowded, rule: passwordRules.modern },
    bothMissing: { ...base, faults: { newPassword: ['empty'], again: 'empty' } },
    issuedAgain: { ...base, faults: { newPassword: ['current'] } },
    faulty: { ...base, faults: { newPassword: ['tooShort', 'noDigit'], again: 'mismatch' } },
  }
})
