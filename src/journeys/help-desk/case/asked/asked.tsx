import type { Child } from 'hono/jsx'
import type { Instant } from '../../../../domain/time.ts'
import { formatDateTime } from '../../../../i18n/date-time.ts'
import { inquiryWords } from '../../../../i18n/inquiry/inquiry-words.ts'
import type { Language } from '../../../../i18n/language.ts'
import { words } from '../../../../i18n/words.ts'
import type { DeskCase } from '../../../../store/inquiries/cases.ts'
import { askedTexts } from './texts.ts'

export type AskedCase = Pick<
  DeskCase,
  | 'channel'
  | 'topic'
  | 'memberId'
  | 'memberName'
  | 'requesterLoginId'
  | 'requesterName'
  | 'telephone'
  | 'replyMail'
  | 'text'
  | 'targets'
  | 'repeats'
> & { lastRepeatedAt: Instant | null }

/** What was asked, as typed: text and nothing else, not even a link, and marked as unproved wherever it stands. */
export function Asked({ language, asked }: { language: Language; asked: AskedCase }) {
  const t = askedTexts(language)
  const word = words(language)
  const closed = inquiryWords(language)
  const { repeats, lastRepeatedAt } = asked
  return (
    <section class="card case-part asked">
      <div>
        <h2>{t.asked}</h2>
        <p class="unproved">
          <strong>{t.unproved}</strong> {t.unprovedSays}
        </p>
      </div>
      <dl class="case-facts">
        <Fact label={t.channel}>{closed.channels[asked.channel]}</Fact>
        <Fact label={t.topic}>{closed.topics[asked.topic]}</Fact>
        <Fact label={word.memberId}>
          <Typed>{asked.memberId}</Typed>
        </Fact>
        <Fact label={word.memberName}>
          <Typed>{asked.memberName}</Typed>
        </Fact>
        <Fact label={t.requesterId}>
          <Typed>{asked.requesterLoginId}</Typed>
        </Fact>
        <Fact label={t.requesterName}>
          <Typed>{asked.requesterName}</Typed>
        </Fact>
        <Fact label={t.telephone}>
          <Typed>{asked.telephone}</Typed>
        </Fact>
        <Fact label={t.reply}>{asked.replyMail === null ? t.none : <Typed>{asked.replyMail}</Typed>}</Fact>
        <Fact label={t.targets}>
          {asked.targets.length === 0 ? (
            t.none
          ) : (
            <ul class="plain-list">
              {asked.targets.map((loginId) => (
                <li>
                  <Typed>{loginId}</Typed>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact label={t.text}>
          {asked.text === '' ? (
            t.none
          ) : (
            <p class="typed long" lang="ja" dir="auto">
              {asked.text}
            </p>
          )}
        </Fact>
      </dl>
      {repeats > 0 && lastRepeatedAt !== null && (
        <p>{t.repeats(String(repeats), formatDateTime(lastRepeatedAt, language))}</p>
      )}
    </section>
  )
}

export function Fact({ label, children }: { label: string; children: Child }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A word somebody typed: of no language of ours, and on its own whatever direction it is written in. */
export function Typed({ children }: { children: Child }) {
  return (
    <bdi class="typed" lang="ja" translate="no">
      {children}
    </bdi>
  )
}

export const exampleAsked: AskedCase = {
  channel: 'form',
  topic: 'mailMissing',
  memberId: 'EJUUB99001YSD001',
  memberName: '株式会社 テスト・企業01 大森営業所',
  requesterLoginId: 'WR012574',
  requesterName: '大森 そうた',
  telephone: '030-000-99999',
  replyMail: 'sanka1@example.jp',
  text: '新しく入った担当者が、ログインできません。\nメールアドレスは、まだ登録していません。',
  targets: ['WR012576', 'WR012580'],
  repeats: 0,
  lastRepeatedAt: null,
}
