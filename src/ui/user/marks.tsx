import type { Standing } from '../../domain/registered-data/standing.ts'
import { type ConcernFacts, concernsOf } from '../../domain/users/concerns-of.ts'
import { concernTexts } from '../../i18n/concern-texts.ts'
import type { Language } from '../../i18n/language.ts'
import { standingNames } from '../../i18n/standing-names.ts'

export type UserMarksProps = { language: Language; standing: Standing; facts: ConcernFacts }

/** How a person stands, and what needs somebody's hand, in words; alike in the list (S8) and on the record (S9). */
export function UserMarks({ language, standing, facts }: UserMarksProps) {
  const { marks } = concernTexts(language)
  return (
    <ul class="marks">
      <li class={standing}>{standingNames(language)[standing]}</li>
      {standing !== 'abolished' && concernsOf(facts).map((one) => <li class="concern">{marks[one]}</li>)}
    </ul>
  )
}
