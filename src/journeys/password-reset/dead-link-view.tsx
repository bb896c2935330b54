import { type Duration, hours } from '../../domain/time.ts'
import { formatDuration } from '../../i18n/date-time.ts'
import { words } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import { Actions, ButtonLink } from '../../ui/form.tsx'
import type { Frame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Page } from '../../ui/page.tsx'
import { type HelpDesk, HelpDeskBlock, InquiryLink } from '../../ui/parts.tsx'
import { resetTexts } from './texts.ts'

export type DeadLinkProps = {
  frame: Frame
  lifetime: Duration
  /** Which event is the one access (spec 6): whether opening the page a second time may have been the reason. */
  access: 'proof' | 'visit'
  helpDesk: HelpDesk
}

/** S5 【パスワード再設定】エラー画面: one and the same for every dead link, whatever ended it. */
export function DeadLinkView({ frame, lifetime, access, helpDesk }: DeadLinkProps) {
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
          {t.dead.reasons(formatDuration(lifetime, language), t.dead.opened[access]).map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
        <p>{t.dead.note}</p>
        <p>{t.dead.noMail}</p>
        <p>
          <InquiryLink frame={frame} />
        </p>
      </section>
      <HelpDeskBlock language={language} heading={t.askDesk} desk={helpDesk} />
    </Page>
  )
}

export const deadLinkGallery = gallery<DeadLinkProps>(DeadLinkView, ({ frame, helpDesk }) => ({
  dead: { frame, helpDesk, access: 'proof', lifetime: hours(1) },
  visit: { frame, helpDesk, access: 'visit', lifetime: hours(1) },
}))
