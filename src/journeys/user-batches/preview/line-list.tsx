import type { Language } from '../../../i18n/language.ts'
import { words } from '../../../i18n/words.ts'
import type { LineKind } from '../../../store/user-batches/batch-lines.ts'
import { batchTexts } from '../texts.ts'
import type { LineWords } from './line-words.ts'

export type ListedLine = {
  line: number
  loginId: string
  name: string
  kind: LineKind
  words: LineWords
}

/** Lines of a file, each with what it would change, field by field, and what is wrong or odd in it. */
export function LineList({ language, lines }: { language: Language; lines: readonly ListedLine[] }) {
  const t = batchTexts(language)
  const { columns } = t
  if (lines.length === 0) return <p>{t.noneOfKind}</p>
  return (
    <table class="rows">
      <thead>
        <tr>
          {[columns.line, columns.loginId, columns.kind, columns.remarks].map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row" data-label={columns.line}>
              {String(line.line)}
            </th>
            <td data-label={columns.loginId}>
              <span>
                {line.loginId}
                {line.name !== '' && (
                  <span class="who" lang="ja">
                    {line.name}
                  </span>
                )}
              </span>
            </td>
            <td data-label={columns.kind}>{t.kinds[line.kind]}</td>
            <td data-label={columns.remarks}>
              <Said language={language} said={line.words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Said({ language, said }: { language: Language; said: LineWords }) {
  const t = batchTexts(language)
  const word = words(language)
  const colon = language === 'zh-CN' ? '：' : ': '
  return (
    <ul class="differences">
      {said.faults.map((sentence) => (
        <li class="fault">
          {word.error}
          {colon}
          {sentence}
        </li>
      ))}
      {said.changes.map(({ column, before, after }) => (
        <li>
          <span lang="ja">{column}</span>
          {colon}
          <span lang="ja">{before}</span> <span aria-hidden="true">→</span>
          <span class="unseen">{t.arrow}</span>{' '}
          <strong>
            <span lang="ja">{after}</span>
          </strong>
        </li>
      ))}
      {said.warnings.map((sentence) => (
        <li class="doubt">
          <span>
            <strong>{word.warning}</strong> {sentence}
          </span>
        </li>
      ))}
      {said.notes.map((sentence) => (
        <li class="soft">{sentence}</li>
      ))}
    </ul>
  )
}
