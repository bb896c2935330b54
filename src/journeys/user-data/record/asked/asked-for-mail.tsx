import type { Child } from 'hono/jsx'
import type { Language } from '../../../../i18n/language.ts'
import { words } from '../../../../i18n/words.ts'
import { paths } from '../../../../paths.ts'
import { Actions, ButtonLink, SubmitButton } from '../../../../ui/form.tsx'
import { Panel, Points } from '../../../../ui/panel.tsx'
import { askedTexts } from './texts.ts'

/**
 * Why the address comes first (F7): `check`, because there is one and it may be out of date; `skippable` and `must`,
 * because there is none that takes mail, and putting it off is still possible or not any more.
 */
export type AskedForMail = 'check' | 'skippable' | 'must'

type AskedProps = { language: Language; asked: AskedForMail; hasFailed: boolean }

/** Why the address matters, before it is asked for. */
export function AskedPanel({ language, asked, hasFailed }: AskedProps) {
  const t = askedTexts(language)
  const kind = asked === 'check' ? asked : hasFailed ? 'failed' : 'none'
  return (
    <Panel kind="information" language={language}>
      <p>
        <strong>{t.heading[kind]}</strong>
      </p>
      <p>{t.reason[kind]}</p>
      {asked === 'skippable' && <p>{t.skippable}</p>}
      {asked === 'must' && <Points items={t.must} />}
    </Panel>
  )
}

/** Below the address: what may be done with it alone, and the rest of the record folded away. */
export function AskedActions({
  language,
  asked,
  isOpen,
  children,
}: Omit<AskedProps, 'hasFailed'> & { isOpen: boolean; children: Child }) {
  const t = askedTexts(language)
  return (
    <>
      <Actions>
        <SubmitButton>{asked === 'check' ? words(language).change : t.register}</SubmitButton>
        {asked === 'check' && <ButtonLink href={paths.menu()}>{t.keep}</ButtonLink>}
        {asked === 'skippable' && (
          <button type="submit" class="button" formaction={paths.skipMail()}>
            {t.skip}
          </button>
        )}
      </Actions>
      <details class="rest" open={isOpen}>
        <summary>{t.others}</summary>
        {children}
      </details>
    </>
  )
}
