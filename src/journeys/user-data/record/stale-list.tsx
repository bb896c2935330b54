import type { RegisteredField } from '../../../domain/registered-data/registered-data.ts'
import type { Language } from '../../../i18n/language.ts'
import { registeredDataTexts } from '../../../i18n/registered-data-texts.ts'
import { Panel } from '../../../ui/panel.tsx'
import { recordTexts } from './texts.ts'

/** Where what was typed differs from what somebody else has stored meanwhile. */
export type Stale = readonly { field: RegisteredField; typed: string; stored: string }[]

/** R16: nothing of what was typed is lost, and nothing of what the other stored is overwritten. */
export function StaleList({ language, stale }: { language: Language; stale: Stale }) {
  const t = recordTexts(language)
  const labels = registeredDataTexts(language).fields
  const shown = (text: string) => (text === '' ? t.nothing : <span lang="ja">{text}</span>)
  return (
    <Panel kind="error" language={language}>
      <p>{t.stale.heading}</p>
      <p>{t.stale.how}</p>
      {stale.length > 0 && (
        <table class="changes">
          <thead>
            <tr>
              <th scope="col">{t.item}</th>
              <th scope="col">{t.stale.typed}</th>
              <th scope="col">{t.stale.stored}</th>
            </tr>
          </thead>
          <tbody>
            {stale.map(({ field, typed, stored }) => (
              <tr>
                <th scope="row">
                  <a href={`#${field}`}>{labels[field]}</a>
                </th>
                <td data-label={t.stale.typed}>{shown(typed)}</td>
                <td data-label={t.stale.stored}>{shown(stored)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
