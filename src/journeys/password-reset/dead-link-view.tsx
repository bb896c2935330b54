import { type Duration, hours } from '../../domain/time.ts'
import { formatDuration } from '../../i18n/date-time.ts'
import { inquiryFormName } from '../../i18n/inquiry/form-name.ts'
import { words } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import { Actions, ButtonLink } from '../../ui/form.tsx'
import type { Frame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Page } from '../../ui/page.tsx'
import { type HelpDesk, HelpDeskBlock } from '../../ui/parts.tsx'
import { resetTexts } from './texts.ts'

export type DeadLinkProps = { frame: Frame; lifetime: Duration; helpDesk: HelpDesk }

/** S5 【パスワード再設定】エラー画面: one and the same for every dead link, whatever ended it. */
export function DeadLinkView({ frame, lifetime, helpDesk }: DeadLinkProps) {
  const { language } = frame
  const t = resetTexts(language)
  const word = words(language)
  const panel = { kind: 'error', children: t.dead.information.map((line) => <p>{line}</p>) } as const
  return (
    <Page frame={frame} title={word.reset} icon="link" panels={[panel]} hasErrors>
      <Actions>
        <ButtonLink href={paths.resetRequest()} primary>
          {t.toRequest}
        </ButtonLink>
        <ButtonLink href={paths.login()}>{t.toLogin}</ButtonLink>
      </Actions>
      <section class="hints">
        <h2>{t.dead.heading}</h2>
        <ul>
          {t.dead.reasons(formatDuration(lifetime, language)).map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
        <p>{t.dead.note}</p>
        <p>
          {t.dead.noMail} <a href={paths.inquiry()}>{inquiryFormName(language, frame.serviceName)}</a>
        </p>
      </section>
      <HelpDeskBlock language={language} heading={t.askDesk} desk={helpDesk} />
    </Page>
  )
}

export const deadLinkGallery = gallery<DeadLinkProps>(DeadLinkView, ({ frame, helpDesk }) => ({
  dead: { frame, helpDesk, lifetime: hours(1) },
}))
