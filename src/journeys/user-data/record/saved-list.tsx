import type { RegisteredField } from '../../../domain/registered-data/registered-data.ts'
import type { Language } from '../../../i18n/language.ts'
import { registeredDataTexts } from '../../../i18n/registered-data-texts.ts'
import { Panel } from '../../../ui/panel.tsx'
import { recordTexts } from './texts.ts'

/** What was stored, as the audit trail tells it; `mail` is what became of a changed address. */
export type Saved = {
  fields: readonly { field: RegisteredField; before: string; after: string; isCleaned: boolean }[]
  mail: 'pending' | 'stored' | 'removed' | null
}

/** After saving: what was stored, and what was put in order on the way (spec 10.2). */
export function SavedList({ language, saved }: { language: Language; saved: Saved }) {
  const t = recordTexts(language)
  const labels = registeredDataTexts(language).fields
  const shown = (text: string) => (text === '' ? t.nothing : <span lang="ja">{text}</span>)
  return (
    <Panel kind="information" language={language}>
      <p>{t.saved}</p>
      {saved.mail === 'pending' && <p>{t.savedMail}</p>}
      {saved.mail === 'removed' && <p>{t.savedMailRemoved}</p>}
      {saved.fields.length > 0 && (
        <table class="changes">
          <thead>
            <tr>
              <th scope="col">{t.item}</th>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.after}</th>
            </tr>
          </thead>
          <tbody>
            {saved.fields.map(({ field, before, after, isCleaned }) => (
              <tr>
                <th scope="row">{labels[field]}</th>
                <td data-label={t.before}>{shown(before)}</td>
                <td data-label={t.after}>
                  {shown(after)}
                  {isCleaned && <small>{t.cleanedMark}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
