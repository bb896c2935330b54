import type { Instant } from '../../../../domain/time.ts'
import { formatDateTime } from '../../../../i18n/date-time.ts'
import { paths } from '../../../../paths.ts'
import { Actions, Form, SubmitButton } from '../../../../ui/form.tsx'
import type { Frame } from '../../../../ui/frame.ts'
import { gallery } from '../../../../ui/gallery.ts'
import { Page } from '../../../../ui/page.tsx'
import { Panel, Points } from '../../../../ui/panel.tsx'
import { Deadline } from '../../../../ui/parts.tsx'
import { mailChangeTexts } from '../texts.ts'

/** `linkKey` travels on in a hidden field; `newMail` is where the link was sent, so its reader knows it. */
export type ConfirmProps = { frame: Frame; linkKey: string; newMail: string; deadlineAt: Instant }

/** M4's page: only its button confirms, so that nothing that fetches links does (F10, RST-13). */
export function ConfirmView({ frame, linkKey, newMail, deadlineAt }: ConfirmProps) {
  const { language } = frame
  const t = mailChangeTexts(language).confirm
  return (
    <Page frame={frame} title={t.title} icon="mail">
      <Panel kind="information" language={language}>
        <Points items={t.information} />
        <Deadline label={t.deadline} at={deadlineAt} text={t.until(formatDateTime(deadlineAt, language))} />
      </Panel>
      <Form frame={frame} action={paths.mailConfirmation()} class="card">
        <input type="hidden" name="key" value={linkKey} />
        <dl class="facts">
          <div>
            <dt>{t.newMail}</dt>
            <dd class="anywhere">{newMail}</dd>
          </div>
        </dl>
        <Actions>
          <SubmitButton>{t.submit}</SubmitButton>
        </Actions>
      </Form>
    </Page>
  )
}

export const confirmGallery = gallery<ConfirmProps>(ConfirmView, ({ frame }) => {
  const base = { frame, linkKey: 'exampleKey', deadlineAt: Date.UTC(2026, 10, 24, 2, 24) }
  return {
    usual: { ...base, newMail: 'sanka2@example.jp' },
    long: { ...base, newMail: `${'a'.repeat(64)}@${'long-host-name.'.repeat(10)}example.jp` },
  }
})
