import type { Instant } from '../../../domain/time.ts'
import { formatHours, formatTimestamp } from '../../../i18n/date-time.ts'
import { inquiryWords } from '../../../i18n/inquiry/inquiry-words.ts'
import type { Language } from '../../../i18n/language.ts'
import { paths } from '../../../paths.ts'
import type { CaseLine } from './case-line.ts'
import { queueTexts } from './texts.ts'

type LineProps = { language: Language; line: CaseLine }

/** Cases, one a row; on a narrow screen one below the other, each value behind its label. */
export function CaseTable({ language, lines }: { language: Language; lines: readonly CaseLine[] }) {
  const t = queueTexts(language)
  return (
    <table class="rows cases">
      <caption class="unseen">{t.caption}</caption>
      <thead>
        <tr>
          {Object.values(t.columns).map((label) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <CaseRow language={language} line={line} />
        ))}
      </tbody>
    </table>
  )
}

function CaseRow({ language, line }: LineProps) {
  const t = queueTexts(language)
  const { columns } = t
  return (
    <tr>
      <th scope="row" data-label={columns.number}>
        <a href={paths.case(line.number)}>{line.number}</a>
        {line.repeats > 0 && <small>{t.repeats(line.repeats.toLocaleString('en-US'))}</small>}
      </th>
      <td data-label={columns.received} class="moment">
        <Moment at={line.receivedAt} />
        <small>{inquiryWords(language).channels[line.channel]}</small>
      </td>
      <td data-label={columns.waited}>
        {line.closedAt !== null && <small>{t.tookSoLong}</small>}
        {formatHours(line.waited, language)}
        {line.isOverdue && <strong class="overdue">{t.overdue}</strong>}
      </td>
      <td data-label={columns.topic} class="topic">
        {inquiryWords(language).topics[line.topic]}
      </td>
      <td data-label={columns.asker}>
        <div class="askers">
          <span class="asker">
            <bdi lang="ja">{line.memberName}</bdi> <span class="soft">{line.memberId}</span>
          </span>
          <span class="asker">
            <bdi lang="ja">{line.requesterName}</bdi> <span class="soft">{line.requesterLoginId}</span>
          </span>
          {line.isKnown && <span class="known">{t.isKnown}</span>}
        </div>
      </td>
      <td data-label={columns.targets} class="few">
        {t.people(String(line.targets))}
      </td>
      <td data-label={columns.standing}>
        <Standing language={language} line={line} />
      </td>
    </tr>
  )
}

/** Day and time, parted only between them. */
function Moment({ at }: { at: Instant }) {
  const [day, time] = formatTimestamp(at).slice(0, -3).split(' ')
  return (
    <span>
      <span class="whole">{day}</span> <span class="whole">{time}</span>
    </span>
  )
}

/** How far the case is and with whom, in words. */
function Standing({ language, line }: LineProps) {
  const t = queueTexts(language)
  const name = `${line.assigneeFamilyName ?? ''} ${line.assigneeGivenName ?? ''}`.trim()
  const owner = line.isYours ? (
    t.yours
  ) : (
    <>
      {t.with}
      {language === 'zh-CN' ? '' : ' '}
      <span lang="ja">{name}</span>
    </>
  )
  if (line.closedAt !== null)
    return (
      <>
        {t.done}
        {line.assigneeId !== null && <small>{owner}</small>}
      </>
    )
  return (
    <>
      {line.askedApprovalAt !== null && <strong class="asking">{t.asksApproval}</strong>}
      <span class="asker">{line.assigneeId === null ? t.received : owner}</span>
    </>
  )
}
