import { formatDuration } from '../../../../i18n/date-time.ts'
import { confirmWithin, objectWithin } from '../../../../mail-changes/spans.ts'
import { paths } from '../../../../paths.ts'
import { Actions, ButtonLink } from '../../../../ui/form.tsx'
import type { Frame } from '../../../../ui/frame.ts'
import { gallery } from '../../../../ui/gallery.ts'
import { Page } from '../../../../ui/page.tsx'
import { type HelpDesk, HelpDeskBlock } from '../../../../ui/parts.tsx'
import { mailChangeTexts } from '../texts.ts'

export type MailLink = 'confirmation' | 'objection'
export type DeadMailLinkProps = { frame: Frame; link: MailLink; helpDesk: HelpDesk }

/** One and the same for every dead link of its kind, whatever ended it. */
export function DeadMailLinkView({ frame, link, helpDesk }: DeadMailLinkProps) {
  const { language } = frame
  const t = mailChangeTexts(language)
  const isConfirmation = link === 'confirmation'
  const reasons = isConfirmation
    ? t.dead.confirmationReasons(formatDuration(confirmWithin, language))
    : t.dead.objectionReasons(formatDuration(objectWithin, language))
  const panel = { kind: 'error', children: t.dead[link].map((line) => <p>{line}</p>) } as const
  const title = isConfirmation ? t.confirm.title : t.object.title
  return (
    <Page frame={frame} title={title} icon="link" panels={[panel]} hasErrors>
      <Actions>
        <ButtonLink href={paths.login()} primary>
          {t.toLogin}
        </ButtonLink>
      </Actions>
      <section class="hints">
        <h2>{t.dead.heading}</h2>
        <ul>
          {reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
        <p>{isConfirmation ? t.dead.confirmationNote : t.dead.objectionNote}</p>
      </section>
      <HelpDeskBlock language={language} heading={t.askDesk} desk={helpDesk} />
    </Page>
  )
}

export const deadMailLinkGallery = gallery<DeadMailLinkProps>(DeadMailLinkView, ({ frame, helpDesk }) => ({
  confirmation: { frame, helpDesk, link: 'confirmation' },
  objection: { frame, helpDesk, link: 'objection' },
}))
