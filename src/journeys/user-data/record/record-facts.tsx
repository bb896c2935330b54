import { registeredFields } from '../../../domain/registered-data/registered-data.ts'
import { registeredDataTexts } from '../../../i18n/registered-data-texts.ts'
import { words } from '../../../i18n/words.ts'
import { Actions, ButtonLink } from '../../../ui/form.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { RecordProps } from './record-view.tsx'
import { recordTexts } from './texts.ts'

/** The record of somebody whose use has ended: to be read, with nothing to be changed in it. */
export function RecordFacts({ frame: { language }, values, back, message, done }: RecordProps) {
  const labels = registeredDataTexts(language).fields
  const t = recordTexts(language)
  const isSaid = message !== undefined || done !== undefined
  return (
    <>
      {!isSaid && (
        <Panel kind="information" language={language}>
          <p>{t.abolished}</p>
        </Panel>
      )}
      <dl class="facts">
        {registeredFields.map((field) => (
          <div>
            <dt>{labels[field]}</dt>
            <dd>{values[field] === '' ? t.nothing : <span lang="ja">{values[field]}</span>}</dd>
          </div>
        ))}
      </dl>
      <Actions>
        <ButtonLink href={back}>{words(language).back}</ButtonLink>
      </Actions>
    </>
  )
}
