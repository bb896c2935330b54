import { type Duration, hours, type Instant } from '../../../domain/time.ts'
import { formatDateTime, formatDuration } from '../../../i18n/date-time.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink } from '../../../ui/form.tsx'
import type { Frame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel, Points } from '../../../ui/panel.tsx'
import { Deadline, type HelpDesk, HelpDeskBlock, InquiryLink, Steps } from '../../../ui/parts.tsx'
import { resetTexts } from '../texts.ts'

export type RequestedProps = {
  frame: Frame
  lifetime: Duration
  /** Until when a link mailed for this request would hold; told to everybody alike (R13). */
  holdsUntil: Instant
  /** The address the mail comes from, so that it can be looked for. */
  sender: string
  helpDesk: HelpDesk
}

/** S3 【パスワード再設定依頼確認】: the same for everybody, whether or not a mail was sent (R13). */
export function RequestedView({ frame, lifetime, holdsUntil, sender, helpDesk }: RequestedProps) {
  const { language } = frame
  const t = resetTexts(language)
  const word = words(language)
  return (
    <Page frame={frame} title={word.resetRequested} icon="mail">
      <Steps language={language} labels={t.steps} current={1} />
      <Panel kind="information" language={language}>
        <Points items={t.requested.information(formatDuration(lifetime, language))} />
        <Deadline label={t.deadline} at={holdsUntil} text={t.until(formatDateTime(holdsUntil, language))} />
      </Panel>
      <Actions>
        <ButtonLink href={paths.login()} primary>
          {word.close}
        </ButtonLink>
      </Actions>
      <section class="hints">
        <h2>{t.requested.heading}</h2>
        <ol>
          {t.requested.hints(sender).map((hint) => (
            <li>{hint}</li>
          ))}
        </ol>
        <p>
          <a href={paths.resetRequest()}>{t.toRequest}</a>
        </p>
        <p>
          {t.requested.forAdministrators}
          {language === 'zh-CN' ? '：' : ': '}
          <InquiryLink frame={frame} />
        </p>
      </section>
      <HelpDeskBlock language={language} heading={t.askDesk} desk={helpDesk} />
    </Page>
  )
}

export const requestedGallery = gallery<RequestedProps>(RequestedView, ({ frame, helpDesk }) => ({
  sent: {
    frame,
    helpDesk,
    sender: 'portal@example.com',
    lifetime: hours(1),
    holdsUntil: Date.UTC(2026, 10, 24, 2, 24),
  },
  overMidnight: {
    frame,
    helpDesk,
    sender: 'portal@example.com',
    lifetime: hours(1),
    holdsUntil: Date.UTC(2026, 11, 31, 15, 5),
  },
}))
