import type { Instant } from '../../domain/time.ts'
import { formatDateTime } from '../../i18n/date-time.ts'
import { paths } from '../../paths.ts'
import { Actions, ButtonLink } from '../../ui/form.tsx'
import type { Frame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Page } from '../../ui/page.tsx'
import { mailboxTexts } from './texts.ts'

export type Mail = {
  from: string
  to: string
  subject: string
  /** The language the mail is written in. */
  language: string
  sentAt: Instant
  /** Plain text; the addresses in it become links. */
  text: string
}

export type MailProps = { frame: Frame; mail: Mail }

// Every other piece is an address, because the pattern is one group.
const addresses = /(https?:\/\/[\x21-\x7E]+)/

/** One mail of the built-in mailbox, as a mail program shows plain text. */
export function MailView({ frame, mail }: MailProps) {
  const { language } = frame
  const t = mailboxTexts(language)
  return (
    <Page frame={frame} title={t.title} icon="mail" width="wide">
      <article class="mail card">
        <h2 lang={mail.language}>{mail.subject}</h2>
        <dl>
          <div>
            <dt>{t.from}</dt>
            <dd class="anywhere">{mail.from}</dd>
          </div>
          <div>
            <dt>{t.to}</dt>
            <dd class="anywhere">{mail.to}</dd>
          </div>
          <div>
            <dt>{t.sentAt}</dt>
            <dd>
              <time datetime={new Date(mail.sentAt).toISOString()}>
                {formatDateTime(mail.sentAt, language)}
              </time>
            </dd>
          </div>
        </dl>
        <div class="letter" lang={mail.language}>
          {mail.text.split(addresses).map((piece, index) =>
            index % 2 === 1 ? (
              <a href={piece} class="anywhere">
                {piece}
              </a>
            ) : (
              piece
            ),
          )}
        </div>
      </article>
      <Actions>
        <ButtonLink href={paths.mailbox()}>{t.toList}</ButtonLink>
      </Actions>
    </Page>
  )
}

export const mailGallery = gallery<MailProps>(MailView, ({ frame }) => ({
  reset: {
    frame,
    mail: {
      from: 'TWX-21 PORTAL <portal@portal.example>',
      to: 'sanka1@example.jp',
      subject: '*ご連絡*パスワード再設定URLのご連絡',
      language: 'ja',
      sentAt: Date.UTC(2026, 10, 24, 1, 24),
      text: [
        '大森 そうた 様',
        '',
        'パスワードの再設定を依頼されましたので、ご連絡いたします。',
        '',
        '【パスワードの再設定URL】',
        'https://portal.example/portal/passwordReset?appliKey=kZ0r7bqv1yQh5mN2sXc8dUe4wTg6jPo9aLfIiRtYvBn',
        '',
        'このリンクは1時間のみ有効で、1回だけ使用できます。',
      ].join('\n'),
    },
  },
}))
