import type { Inquiry } from '../../../domain/inquiry/entry.ts'
import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink } from '../../../ui/form.tsx'
import type { Frame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Deadline, type HelpDesk, HelpDeskBlock, Steps } from '../../../ui/parts.tsx'
import { receiptTexts } from '../receipt-texts.ts'
import { inquiryTexts } from '../texts.ts'
import { type Entered, EnteredRows } from './entered-rows.tsx'

export type ReceivedProps = {
  frame: Frame
  helpDesk: HelpDesk
  number: string
  receivedAt: Instant
  /** When the desk next works; `receivedAt` itself while it does. */
  opensAt: Instant
  answersBy: Instant
  /** The address our mail comes from, so that it can be looked for. */
  sender: string
  entered: Entered
}

/** The receipt of an inquiry: the same whatever exists, and whether or not it was kept (R13). */
export function ReceivedView(props: ReceivedProps) {
  const { frame, helpDesk, number, receivedAt, opensAt, answersBy, sender, entered } = props
  const { language } = frame
  const t = receiptTexts(language)
  const { steps, toStatus } = inquiryTexts(language)
  const isOpen = opensAt === receivedAt
  return (
    <Page frame={frame} title={t.title} icon="help">
      <Steps language={language} labels={steps} current={2} />
      <Panel kind="information" language={language}>
        <p>{t.received}</p>
        <p class="receipt-number">
          {t.number} <strong>{number}</strong>
        </p>
        <p>{isOpen ? t.open : t.closed(formatDateTime(opensAt, language))}</p>
        <Deadline label={t.answer} at={answersBy} text={t.by(formatDateTime(answersBy, language))} />
      </Panel>
      <section class="hints">
        <h2>{t.next}</h2>
        <ol>
          {[...t.flow, t.mailed(sender), t.again].map((line) => (
            <li>{line}</li>
          ))}
        </ol>
        <p>
          <a href={paths.inquiryStatus(number)}>{toStatus}</a>
        </p>
      </section>
      <section class="card receipt">
        <h2>{t.slip}</h2>
        <dl>
          <div>
            <dt>{t.number}</dt>
            <dd>{number}</dd>
          </div>
          <div>
            <dt>{t.receivedAt}</dt>
            <dd>{formatDateTime(receivedAt, language)}</dd>
          </div>
          <EnteredRows language={language} entered={entered} />
        </dl>
      </section>
      <Actions>
        <button type="button" class="button primary" data-print="" hidden>
          {t.print}
        </button>
        <ButtonLink href={paths.login()}>{words(language).close}</ButtonLink>
      </Actions>
      <HelpDeskBlock language={language} heading={t.askDesk} desk={helpDesk} />
    </Page>
  )
}

export const inquiryReceivedGallery = gallery<ReceivedProps>(ReceivedView, ({ frame, helpDesk }) => {
  const receivedAt = Date.UTC(2026, 10, 24, 2, 24)
  const entered = {
    topic: 'mailMissing',
    memberId: 'EJUUB99001YSD001',
    memberName: '株式会社 テスト・企業01 大森営業所',
    requesterLoginId: 'WR012574',
    requesterName: '大森 そうた',
    telephone: '03-0000-0000',
    replyMail: 'kanri@example.com',
    targets: ['WR012575', 'WR012576'],
    text: '2名とも未登録です。\n\nよろしくお願いします。',
  } as const satisfies Record<keyof Inquiry, unknown>
  const base = {
    ...{ frame: { ...frame, languageHref: null }, helpDesk, sender: 'portal@example.com', entered },
    ...{ number: '20261124-048213', receivedAt, opensAt: receivedAt, answersBy: receivedAt + 14_400_000 },
  }
  const long = {
    ...entered,
    memberName: '長'.repeat(200),
    requesterName: 'W'.repeat(100),
    targets: Array.from({ length: 20 }, (_, at) => `WR0${12_575 + at}${'X'.repeat(24)}`),
    text: `<b>${'長い文章'.repeat(400)}</b>\n=HYPERLINK("x")`,
  }
  return {
    open: base,
    closed: {
      ...base,
      receivedAt: Date.UTC(2026, 11, 29, 14, 5),
      opensAt: Date.UTC(2027, 0, 3, 23, 0),
      answersBy: Date.UTC(2027, 0, 4, 3, 0),
    },
    administrator: {
      ...base,
      entered: { ...entered, topic: 'administrator', targets: ['WR012574'], text: '' },
    },
    long: { ...base, entered: long },
  }
})
