import { paths } from '../../../../paths.ts'
import { Actions, ButtonLink } from '../../../../ui/form.tsx'
import type { Frame } from '../../../../ui/frame.ts'
import { gallery } from '../../../../ui/gallery.ts'
import { Page } from '../../../../ui/page.tsx'
import { mailChangeTexts } from '../texts.ts'
import type { MailLink } from './dead-view.tsx'

export type MailLinkDoneProps = { frame: Frame; link: MailLink }

/** What has been done by a link, at an address without its key. It names nobody: anybody may open it. */
export function MailLinkDoneView({ frame, link }: MailLinkDoneProps) {
  const t = mailChangeTexts(frame.language)
  const text = link === 'confirmation' ? t.confirm : t.object
  const panel = { kind: 'information', children: text.done.map((line) => <p>{line}</p>) } as const
  return (
    <Page frame={frame} title={text.title} icon="mail" panels={[panel]}>
      <Actions>
        {link === 'objection' && (
          <ButtonLink href={paths.resetRequest()} primary>
            {t.object.toReset}
          </ButtonLink>
        )}
        <ButtonLink href={paths.login()} primary={link === 'confirmation'}>
          {t.toLogin}
        </ButtonLink>
      </Actions>
    </Page>
  )
}

export const mailLinkDoneGallery = gallery<MailLinkDoneProps>(MailLinkDoneView, ({ frame }) => ({
  confirmed: { frame, link: 'confirmation' },
  objected: { frame, link: 'objection' },
}))
