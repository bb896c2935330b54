import { importTexts } from '../../../csv/import-texts.ts'
import { shownCharacter } from '../../../domain/registered-data/characters.ts'
import type { Language } from '../../../i18n/language.ts'
import { registeredDataTexts } from '../../../i18n/registered-data-texts.ts'
import type { LineKind } from '../../../store/user-batches/batch-lines.ts'
import { batchTexts } from '../texts.ts'
import { columnOf, type Remarks } from './remarks.ts'

type Say = (detail: string) => string

export interface LineWords {
  faults: string[]
  warnings: string[]
  changes: { column: string; before: string; after: string }[]
  notes: string[]
}

/** What is said about one line, in the reader's language; columns are named as the file names them. */
export function lineWords(remarks: Remarks, kind: LineKind, language: Language): LineWords {
  const t = batchTexts(language)
  const faults = importTexts(language).faults
  const data = registeredDataTexts(language)
  const empty = (text: string) => (text === '' ? t.empty : text)
  // Excel's Alt+Enter is the character of this name that people have in their cells.
  const shown = (detail: string) =>
    detail === 'U+000A' ? t.lineEnd : /^U\+/.test(detail) ? shownCharacter(detail) : detail
  const at = (column: string | null, sentence: string) =>
    column === null ? sentence : t.column(column, sentence)
  return {
    faults: remarks.faults.map(({ column, code, detail = '' }) =>
      at(column, (faults[code] as Say)(shown(detail))),
    ),
    warnings: remarks.warnings.map(({ field, code, detail = '', proposal }) => {
      const sentence = (data.warnings[code] as Say)(detail)
      const proposed = proposal === undefined ? '' : ` ${data.proposal(proposal)}`
      return at(columnOf[field], sentence + proposed)
    }),
    changes: remarks.changes.map(({ field, before, after }) => ({
      column: columnOf[field],
      before: empty(before),
      after: empty(after),
    })),
    notes: remarks.mailWaits ? [t.mailWaits] : kind === 'stale' ? [t.kinds.stale] : [],
  }
}

/** The same in one cell of a table, for the file of the result. */
export function remarkText(remarks: Remarks, kind: LineKind, language: Language): string {
  const { faults, warnings, changes, notes } = lineWords(remarks, kind, language)
  const changed = changes.map(({ column, before, after }) => `${column}: ${before} → ${after}`)
  return [...faults, ...changed, ...warnings, ...notes].join(' / ')
}
