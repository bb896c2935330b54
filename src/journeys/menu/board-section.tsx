import { concernTexts } from '../../i18n/concern-texts.ts'
import type { Language } from '../../i18n/language.ts'
import type { BoardLine } from './board.ts'
import { menuTexts } from './texts.ts'

/** What waits for an administrator this morning, each one click from its remedy; one calm line when nothing does. */
export function BoardSection({ language, board }: { language: Language; board: readonly BoardLine[] }) {
  const t = menuTexts(language).board
  const { marks, remedies } = concernTexts(language)
  return (
    <section class="board">
      <h2>{t.heading}</h2>
      {board.length === 0 ? (
        <p>{t.calm}</p>
      ) : (
        <ul>
          {board.map(({ concern, count, href }) => (
            <li>
              <a href={href}>
                <span>{marks[concern]}</span>
                <span class="count">{t.people(count.toLocaleString('en-US'))}</span>
                <small>{remedies[concern]}</small>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
