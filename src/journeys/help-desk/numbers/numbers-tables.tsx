import { caseOutcomes, inquiryTopics } from '../../../domain/inquiry/inquiry.ts'
import { formatHours, formatTimestamp } from '../../../i18n/date-time.ts'
import { inquiryWords } from '../../../i18n/inquiry/inquiry-words.ts'
import type { Language } from '../../../i18n/language.ts'
import { BarTable } from './bar-table.tsx'
import type { DeskNumbers, Waits } from './count-numbers.ts'
import { numbersTexts } from './texts.ts'

type NumbersProps = { language: Language; numbers: DeskNumbers }

/** More days than that are shown week by week. */
const mostDays = 62
const issueStandings = ['used', 'superseded', 'expired', 'open'] as const

/** The numbers of a period, each a table with its bars. */
export function NumbersTables({ language, numbers }: NumbersProps) {
  const t = numbersTexts(language)
  const word = inquiryWords(language)
  const { causes, outcomes, issues, events } = numbers
  const cases = (count: number) => t.cases(count.toLocaleString('en-US'))
  const times = (count: number) => t.times(count.toLocaleString('en-US'))
  return (
    <div class="charts">
      <p class="total">
        <strong>{t.total(numbers.total.toLocaleString('en-US'))}</strong>
      </p>
      <Received language={language} numbers={numbers} />
      <div class="stack">
        <WaitsTable language={language} numbers={numbers} />
        <BarTable
          caption={t.causes.caption}
          headings={[t.causes.topic, t.causes.asked, t.causes.found]}
          rows={inquiryTopics.map((topic) => ({
            label: word.topics[topic],
            values: [causes[topic].asked, causes[topic].found],
          }))}
          show={cases}
        />
        <BarTable
          caption={t.outcomes.caption}
          headings={[t.outcomes.outcome, t.count]}
          rows={caseOutcomes.map((outcome) => ({
            label: word.outcomes[outcome],
            values: [outcomes[outcome]],
          }))}
          show={cases}
        />
        <BarTable
          caption={t.issues.caption}
          headings={[t.issues.standing, t.count]}
          rows={issueStandings.map((one) => ({ label: t.issues.standings[one], values: [issues[one]] }))}
          show={cases}
        />
        <BarTable
          caption={t.events.caption}
          headings={[t.events.event, t.count]}
          rows={[
            { label: t.events.passed, values: [events.calledBack + events.codeRight] },
            { label: t.events.failed, values: [events.callBackFailed + events.codeWrong] },
            { label: t.events.refused, values: [events.refused] },
          ]}
          show={times}
        />
      </div>
    </div>
  )
}

function Received({ language, numbers: { received } }: NumbersProps) {
  const t = numbersTexts(language)
  const isByDay = received.length <= mostDays
  const shown = isByDay ? received : inWeeks(received)
  return (
    <BarTable
      caption={isByDay ? t.received.byDay : t.received.byWeek}
      headings={[isByDay ? t.received.day : t.received.week, t.count]}
      rows={shown.map(({ at, count }) => ({
        label: formatTimestamp(at).slice(0, 10),
        values: [count],
      }))}
      show={(count) => t.cases(count.toLocaleString('en-US'))}
    />
  )
}

/** Weeks as they follow from the first day of the period on; the last may be shorter. */
function inWeeks(received: DeskNumbers['received']): DeskNumbers['received'] {
  return received
    .filter((_, day) => day % 7 === 0)
    .map(({ at }, week) => ({
      at,
      count: received.slice(week * 7, week * 7 + 7).reduce((sum, { count }) => sum + count, 0),
    }))
}

function WaitsTable({ language, numbers }: NumbersProps) {
  const t = numbersTexts(language).waits
  const shown = (wait: number | null) => (wait === null ? t.none : formatHours(wait, language))
  const row = (label: string, { cases, median, ninth }: Waits) => (
    <tr>
      <th scope="row">{label}</th>
      <td>{numbersTexts(language).cases(cases.toLocaleString('en-US'))}</td>
      <td>{shown(median)}</td>
      <td>{shown(ninth)}</td>
    </tr>
  )
  return (
    <table class="chart">
      <caption>{t.caption}</caption>
      <thead>
        <tr>
          {[t.until, numbersTexts(language).count, t.median, t.ninth].map((heading) => (
            <th scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(t.taken, numbers.taken)}
        {row(t.closed, numbers.closed)}
      </tbody>
    </table>
  )
}
