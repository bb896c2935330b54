import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import type { DeskCounts } from '../../store/inquiries/queue-counts.ts'
import { menuTexts } from './texts.ts'

/** Counted no further: what waits for the desk may be a flood. */
export const mostCasesCounted = 1001

const lists: Record<keyof DeskCounts, string> = {
  waiting: paths.cases('?whose=nobody'),
  mine: paths.cases('?whose=mine'),
  forApproval: paths.cases('?state=approval'),
}

/** What waits for somebody of the help desk, each one click away; one calm line when nothing does. */
export function DeskBoardSection({ language, counts }: { language: Language; counts: DeskCounts }) {
  const t = menuTexts(language).deskBoard
  const lines = (['forApproval', 'mine', 'waiting'] as const).filter((kind) => counts[kind] > 0)
  return (
    <section class="board">
      <h2>{t.heading}</h2>
      {lines.length === 0 ? (
        <p>{t.calm}</p>
      ) : (
        <ul>
          {lines.map((kind) => (
            <li>
              <a href={lists[kind]}>
                <span>{t.marks[kind]}</span>
                <span class="count">{countOf(counts[kind], language)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function countOf(count: number, language: Language): string {
  const t = menuTexts(language).deskBoard
  const isMore = count >= mostCasesCounted
  const shown = (isMore ? mostCasesCounted - 1 : count).toLocaleString('en-US')
  return isMore ? t.orMore(shown) : t.cases(shown)
}
