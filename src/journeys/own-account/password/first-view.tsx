import { issuedPasswordLife } from '../../../domain/password/issued-password.ts'
import type { NewPasswordFaults } from '../../../domain/password/new-password.ts'
import { type PasswordRule, passwordRules } from '../../../domain/password/password.ts'
import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import type { IssuedPassword } from '../../../store/inquiries/told.ts'
import { Actions, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { newPasswordErrors } from '../../../ui/new-password/faults.ts'
import { NewPasswordFields } from '../../../ui/new-password/fields.tsx'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel, Points } from '../../../ui/panel.tsx'
import { Steps } from '../../../ui/parts.tsx'
import { ownPasswordTexts } from './texts.ts'

export type FirstProps = {
  frame: SignedInFrame
  rule: PasswordRule
  /** Null once somebody else's choice, or a reset, has taken its place. */
  issued: IssuedPassword | null
  faults?: NewPasswordFaults
}

/** The one page that is open to whoever has signed in with an issued password (F7). */
export function FirstView({ frame, rule, issued, faults = {} }: FirstProps) {
  const { language } = frame
  const t = ownPasswordTexts(language).first
  const errors = newPasswordErrors(faults, { language, rule })
  return (
    <Page frame={frame} title={t.title} icon="key" hasErrors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <Steps language={language} labels={t.steps} current={1} />
      {errors.length === 0 && (
        <Panel kind="information" language={language}>
          <Points items={t.information} />
          {issued && <IssuedFacts language={language} issued={issued} />}
        </Panel>
      )}
      <Form frame={frame} action={paths.firstPassword()} class="card">
        <NewPasswordFields language={language} rule={rule} loginId={frame.account.loginId} errors={errors} />
        <Actions>
          <SubmitButton>{words(language).set}</SubmitButton>
        </Actions>
      </Form>
    </Page>
  )
}

/** Who made the password up, so that nobody takes one that came out of nowhere for good. */
function IssuedFacts({ language, issued }: { language: Language; issued: IssuedPassword }) {
  const t = ownPasswordTexts(language).first.issued
  const { issuedAt, issuedUntil, origin } = issued
  const time = (at: Instant) => (
    <time datetime={new Date(at).toISOString()}>{formatDateTime(at, language)}</time>
  )
  return (
    <dl class="facts">
      <div>
        <dt>{t.by}</dt>
        <dd>{origin ? t.helpDesk : t.administrator}</dd>
      </div>
      {origin && (
        <div>
          <dt>{t.requestedBy}</dt>
          <dd lang="ja">{`${origin.requestedBy.familyName} ${origin.requestedBy.givenName}`.trim()}</dd>
        </div>
      )}
      {origin && (
        <div>
          <dt>{t.number}</dt>
          <dd>{origin.number}</dd>
        </div>
      )}
      <div>
        <dt>{t.at}</dt>
        <dd>{time(issuedAt)}</dd>
      </div>
      <div>
        <dt>{t.until}</dt>
        <dd>{time(issuedUntil)}</dd>
      </div>
    </dl>
  )
}

export const firstPasswordGallery = gallery<FirstProps>(FirstView, ({ signedIn, crowded }) => {
  const issuedAt = Date.UTC(2026, 10, 24, 2, 24)
  const issued = { issuedAt, issuedUntil: issuedAt + issuedPasswordLife, origin: null }
  const requestedBy = { familyName: '大森', givenName: 'そうた' }
  const base = { frame: signedIn, rule: passwordRules.manual, issued }
  return {
    empty: base,
    byHelpDesk: { ...base, issued: { ...issued, origin: { number: '20261123-048213', requestedBy } } },
    issuedNoMore: { ...base, issued: null },
    modern: { ...base, frame: crowded, rule: passwordRules.modern },
    bothMissing: { ...base, faults: { newPassword: ['empty'], again: 'empty' } },
    issuedAgain: { ...base, faults: { newPassword: ['current'] } },
    faulty: { ...base, faults: { newPassword: ['tooShort', 'noDigit', 'mismatch'], again: 'mismatch' } },
  }
})
