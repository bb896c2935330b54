import { type Duration, hours, minutes } from '../../../domain/time.ts'
import { formatDuration } from '../../../i18n/date-time.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { Frame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel, Points } from '../../../ui/panel.tsx'
import { Steps } from '../../../ui/parts.tsx'
import { type IdentityEntry, IdentityFields, identityErrors, noEntry } from '../identity-fields.tsx'
import { resetTexts } from '../texts.ts'

export type RequestProps = {
  frame: Frame
  /** How long the mailed link will hold. */
  lifetime: Duration
  entry?: IdentityEntry
}

/** S2 【パスワード再設定依頼】 */
export function RequestView({ frame, lifetime, entry = noEntry }: RequestProps) {
  const { language } = frame
  const t = resetTexts(language)
  const word = words(language)
  const errors = identityErrors(language, entry)
  return (
    <Page frame={frame} title={word.requestReset} icon="key" hasErrors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <Steps language={language} labels={t.steps} current={0} />
      {errors.length === 0 && (
        <Panel kind="information" language={language}>
          <Points items={t.request.information(formatDuration(lifetime, language))} />
        </Panel>
      )}
      <Form frame={frame} action={paths.resetRequest()} class="card">
        <IdentityFields language={language} entry={entry} />
        <Actions>
          <SubmitButton>{word.send}</SubmitButton>
          <ButtonLink href={paths.login()}>{t.toLogin}</ButtonLink>
        </Actions>
      </Form>
      <section class="hints">
        <p>{t.loginIdUnknown}</p>
        <p>
          <a href={paths.manualPage('no-mail')}>{t.noMail}</a>
        </p>
      </section>
    </Page>
  )
}

export const requestGallery = gallery<RequestProps>(RequestView, ({ frame }) => {
  const base = { frame, lifetime: hours(1) }
  return {
    empty: base,
    shortLifetime: { ...base, lifetime: minutes(30) },
    bothMissing: { ...base, entry: { ...noEntry, faults: { loginId: 'empty', mail: 'empty' } } },
    malformed: {
      ...base,
      entry: {
        loginId: 'WR-012574',
        mail: 'sanka1',
        faults: { loginId: 'forbiddenCharacter', mail: 'malformed' },
      },
    },
    mailForbidden: {
      ...base,
      entry: { loginId: 'WR012574', mail: '大森@example.jp', faults: { mail: 'forbiddenCharacter' } },
    },
    tooLong: {
      ...base,
      entry: {
        loginId: 'W'.repeat(60),
        mail: `${'sanka'.repeat(60)}@example.jp`,
        faults: { loginId: 'tooLong', mail: 'tooLong' },
      },
    },
  }
})
