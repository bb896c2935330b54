import type { Instant } from '../../domain/time.ts'
import { formatDateTime } from '../../i18n/date-time.ts'
import { paths } from '../../paths.ts'
import { Actions, ButtonLink } from '../../ui/form.tsx'
import type { Frame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Page } from '../../ui/page.tsx'
import { mailboxTexts } from './texts.ts'

export type MailSummary = { id: string; to: string; subject: string; language: string; sentAt: Instant }

/** Newest first, as given. */
export type MailListProps = { frame: Frame; mails: readonly MailSummary[] }

/** The built-in mailbox; never in production (spec 14, SMTP_URL). */
export function MailListView({ frame, mails }: MailListProps) {
  const { language } = frame
  const t = mailboxTexts(language)
  return (
    <Page
      frame={frame}
      title={t.title}
      icon="mail"
      width="wide"
      panels={[{ kind: 'information', children: <p>{t.information}</p> }]}
    >
      {mails.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul class="mails">
          {mails.map(({ id, to, subject, language: mailLanguage, sentAt }) => (
            <li>
              <a href={paths.mailboxMail(id)}>
                <strong lang={mailLanguage}>{subject}</strong>
                <span class="anywhere">{to}</span>
                <time datetime={new Date(sentAt).toISOString()}>{formatDateTime(sentAt, language)}</time>
              </a>
            </li>
          ))}
        </ul>
      )}
      <Actions>
        <ButtonLink href={paths.mailbox()}>{t.reload}</ButtonLink>
      </Actions>
    </Page>
  )
}

export const mailListGallery = gallery<MailListProps>(MailListView, ({ frame }) => {
  const mail = (count: number): MailSummary => ({
    id: `example-${count}`,
    to: count === 2 ? `${'sanka'.repeat(12)}@example.jp` : 'sanka1@example.jp',
    subject: '*ご連絡*パスワード再設定URLのご連絡',
    language: 'ja',
    sentAt: Date.UTC(2026, 10, 24, 1, 24) - count * 60_000,
  })
  return {
    none: { frame, mails: [] },
    some: { frame, mails: [mail(0), mail(1), mail(2)] },
    fifty: { frame, mails: Array.from({ length: 50 }, (_, count) => mail(count)) },
  }
})
