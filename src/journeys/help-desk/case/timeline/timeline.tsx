import type { Child } from 'hono/jsx'
import type { Instant } from '../../../../domain/time.ts'
import { formatDateTime } from '../../../../i18n/date-time.ts'
import { inquiryWords } from '../../../../i18n/inquiry/inquiry-words.ts'
import type { Language } from '../../../../i18n/language.ts'
import type { CaseEvent } from '../../../../store/inquiries/timeline.ts'
import { caseTexts } from '../texts.ts'
import { AskedAgain, isOther } from './asked-again.tsx'
import { type EventWords, timelineTexts } from './texts.ts'

export type TimelineProps = {
  language: Language
  events: readonly CaseEvent[]
  /** The form under it. */
  children?: Child
}

/** The whole story of a case: who did what and when, in words. */
export function Timeline({ language, events, children }: TimelineProps) {
  const t = timelineTexts(language)
  return (
    <section class="card case-part" id="timeline">
      <h2>{caseTexts(language).timeline}</h2>
      <ol class="timeline">
        {events.map((event) => (
          <li class={event.kind === 'refused' || event.kind === 'callBackFailed' ? 'against' : undefined}>
            <p class="when">
              <Moment at={event.at} language={language} />{' '}
              {event.actorUserId === null ? (
                <span>{t.byRequester}</span>
              ) : (
                <span>
                  {event.actorLoginId} <span lang="ja">{event.actorName}</span>
                </span>
              )}
            </p>
            <p>
              {isOther(event)
                ? t.askedOther(String(event.details['number']))
                : t.kinds[event.kind](wordsOf(event, language))}
            </p>
            {event.kind === 'repeated' && <AskedAgain language={language} event={event} />}
            {typeof event.details['text'] === 'string' && event.details['text'] !== '' && (
              <p class="typed long" lang="ja" dir="auto">
                {event.details['text']}
              </p>
            )}
          </li>
        ))}
      </ol>
      {children}
    </section>
  )
}

function Moment({ at, language }: { at: Instant; language: Language }) {
  return <time datetime={new Date(at).toISOString()}>{formatDateTime(at, language)}</time>
}

/** Codes of the details in words. What an older or newer version wrote may have none: it is shown as it stands. */
function wordsOf({ details }: CaseEvent, language: Language): EventWords {
  const t = timelineTexts(language)
  const closed = inquiryWords(language)
  const text = (key: string) => String(details[key] ?? '')
  const reasons = text('reason') || text('reasons')
  return {
    loginId: text('loginId'),
    from: text('from'),
    reason: reasons
      .split(' ')
      .map((code) => wordOf(t.reasons, code))
      .join(language === 'en' ? ', ' : '、'),
    count: text('left') || text('number'),
    act: wordOf(t.acts, text('act')),
    outcome: wordOf(closed.outcomes, text('outcome')),
    cause: wordOf(closed.topics, text('cause')),
    handOver: wordOf(closed.handOvers, text('handOver')),
  }
}

function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? code
}
