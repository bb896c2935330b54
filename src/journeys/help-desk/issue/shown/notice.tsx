import type { Secret } from '../../../../domain/secret.ts'
import type { Instant } from '../../../../domain/time.ts'
import { formatDateTime } from '../../../../i18n/date-time.ts'
import { formatLetterDate } from '../../../../i18n/inquiry/letter-date.ts'
import type { Language } from '../../../../i18n/language.ts'
import { IssuedPassword } from '../../../../ui/issued-password.tsx'
import type { HelpDesk } from '../../../../ui/parts.tsx'
import { noticeTexts } from './notice-texts.ts'

export type NoticeProps = {
  /** Of the letter: the person's own. */
  language: Language
  /** Lines of the address in the order of the language, the name left out; empty ones are not there. */
  addressLines: readonly string[]
  name: string
  loginId: string
  password: Secret
  until: Instant
  /** Who asked for it, as the letter names them; null when it was the person themselves. */
  askedBy: string | null
  at: Instant
  /** Of the case. */
  number: string
  serviceName: string
  desk: HelpDesk
  loginUrl: string
}

/**
 * One notice on one sheet of A4: who, what, until when, how, and what to do if it goes wrong. In Japanese in the form
 * of a business letter (前付, 拝啓…敬具, 記…以上); on the screen it is a picture of the sheet.
 */
export function Notice(props: NoticeProps) {
  const { language, name, serviceName, desk, askedBy } = props
  const t = noticeTexts(language)
  const salutation = t.salutation(name)
  return (
    <article class={isCrowded(props) ? 'paper crowded' : 'paper'} lang={language}>
      <Head {...props} />
      <h2>{t.subject(serviceName)}</h2>
      <div class="notice-words">
        {salutation !== '' && <p>{salutation}</p>}
        {t.opening(serviceName).map((line) => (
          <p>{line}</p>
        ))}
        <p>{askedBy === null ? t.own : t.by(askedBy)}</p>
        <p>{t.please}</p>
        {t.complimentary !== '' && <p class="right">{t.complimentary}</p>}
      </div>
      {t.list !== '' && <p class="notice-list">{t.list}</p>}
      <Facts {...props} />
      <section>
        <h3>{t.trouble}</h3>
        <p>{t.troubleSays}</p>
      </section>
      <section>
        <h3>{t.care}</h3>
        <p>{t.careSays}</p>
      </section>
      <div class="notice-end">
        {t.end.map((line) => (
          <p>{line}</p>
        ))}
        {t.signed(desk.name) !== '' && <p class="signed">{t.signed(desk.name)}</p>}
      </div>
      <div class="notice-foot">
        <strong>{t.contact}</strong> {desk.name}
        <br />
        {t.telephone} {desk.telephone} / {t.email} {desk.mail}
        <br />
        {t.hours} {desk.hours} / {t.closedDays} {desk.closedDays}
      </div>
    </article>
  )
}

/** More than the ordinary form has room for on one sheet. */
function isCrowded({ addressLines, name, askedBy }: NoticeProps): boolean {
  return [...addressLines, name, askedBy ?? ''].join('').length > 150
}

function Head({ language, addressLines, name, at, number, serviceName, desk }: NoticeProps) {
  const t = noticeTexts(language)
  // An address is drawn as in Japan, where it is (C8).
  const lines = addressLines.map((line) => <p lang={language === 'en' ? undefined : 'ja'}>{line}</p>)
  const who = <p class="notice-name">{t.to(name)}</p>
  return (
    <div class="notice-head">
      <div class="notice-date">
        <p>{formatLetterDate(at, language)}</p>
        <p>{t.number(number)}</p>
      </div>
      <div class="notice-to">{language === 'en' ? [who, ...lines] : [...lines, who]}</div>
      <div class="notice-from">
        <p>{serviceName}</p>
        <p>{desk.name}</p>
      </div>
    </div>
  )
}

function Facts({ language, loginId, password, until, loginUrl }: NoticeProps) {
  const t = noticeTexts(language)
  return (
    <section class="notice-facts">
      <dl>
        <div>
          <dt>{t.loginId}</dt>
          <dd>
            <code translate="no">{loginId}</code>
          </dd>
        </div>
        <div>
          <dt>{t.password}</dt>
          <dd>
            <IssuedPassword password={password} />
            <small>{t.reading}</small>
          </dd>
        </div>
        <div>
          <dt>{t.until}</dt>
          <dd>{t.untilTime(formatDateTime(until, language))}</dd>
        </div>
        <div>
          <dt>{t.how}</dt>
          <dd>
            <ol>
              <li>
                {t.open}
                <br />
                <span class="notice-url" translate="no">
                  {loginUrl}
                </span>
              </li>
              <li>{t.choose}</li>
              <li>{t.mail}</li>
            </ol>
          </dd>
        </div>
      </dl>
    </section>
  )
}
