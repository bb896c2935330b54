import type { Instant } from '../../domain/time.ts'
import { formatDateTime, formatTimestamp } from '../../i18n/date-time.ts'
import type { Language } from '../../i18n/language.ts'
import { auditTrailTexts } from './texts.ts'
import type { LineChange, Person, TrailLine } from './trail-line.ts'

type TrailRowsProps = {
  language: Language
  lines: readonly TrailLine[]
  /** How far back was looked, where there is more. */
  older: { at: Instant } | null
}

/** The records as a table; on a narrow screen each row is a card. */
export function TrailRows({ language, lines, older }: TrailRowsProps) {
  const t = auditTrailTexts(language)
  if (lines.length === 0)
    return <p role="status">{older ? t.nothingYet(formatDateTime(older.at, language)) : t.nothing}</p>
  const { at, actor, action, target, outcome, source, changes } = t.columns
  return (
    <table class="rows">
      <caption class="unseen">{t.caption}</caption>
      <thead>
        <tr>
          {[at, actor, action, target, outcome, source, changes].map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line language={language} line={line} />
        ))}
      </tbody>
    </table>
  )
}

/** `data-label` names the column where the row becomes a card on a narrow screen. */
function Line({ language, line }: { language: Language; line: TrailLine }) {
  const t = auditTrailTexts(language)
  const { columns } = t
  return (
    <tr>
      <th scope="row" data-label={columns.at}>
        <time datetime={new Date(line.at).toISOString()}>{formatTimestamp(line.at)}</time>
      </th>
      <td data-label={columns.actor}>
        {line.actor && <Who person={line.actor} />}
        <span class="soft">{line.actorRole}</span>
      </td>
      <td data-label={columns.action}>{line.action}</td>
      <td data-label={columns.target}>
        {line.isOwn ? t.self : line.target ? <Who person={line.target} /> : <None word={t.none} />}
      </td>
      <td data-label={columns.outcome}>{line.outcome}</td>
      <td data-label={columns.source} class="anywhere">
        {line.source}
      </td>
      <td data-label={columns.changes}>
        {line.changes.length === 0 ? (
          <None word={t.none} />
        ) : (
          <ul class="differences">
            {line.changes.map((change) => (
              <Difference language={language} change={change} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}

/** On the screen of a sighted reader an empty cell says it. */
function None({ word }: { word: string }) {
  return <span class="none">{word}</span>
}

function Who({ person }: { person: Person }) {
  return (
    <span class="who">
      <span>{person.loginId}</span> <span lang="ja">{person.name}</span>
    </span>
  )
}

function Difference({ language, change }: { language: Language; change: LineChange }) {
  const t = auditTrailTexts(language)
  const { field, before, after } = change
  return (
    <li>
      {field}
      {language === 'zh-CN' ? '：' : ': '}
      <span class="unseen">{t.before} </span>
      <Value value={before} empty={t.empty} /> → <span class="unseen">{t.after} </span>
      <Value value={after} empty={t.empty} />
    </li>
  )
}

function Value({ value, empty }: { value: string | null; empty: string }) {
  if (value === null) return <span class="soft">{empty}</span>
  return <span lang="ja">{value}</span>
}
