import type { Child } from 'hono/jsx'
import type { Language } from '../i18n/language.ts'
import { Icon } from './icons.tsx'
import { uiTexts } from './texts.ts'

export type PanelKind = 'information' | 'error' | 'warning'

export type PanelProps = {
  kind: PanelKind
  language: Language
  /** Lets a field name this panel as its description. */
  id?: string
  children?: Child
}

/** A message headed 「Information」「Error」「Warning」 (spec 4.0, L50, L91). */
export function Panel({ kind, language, id, children }: PanelProps) {
  const t = uiTexts(language)
  return (
    <section class={`panel ${kind}`} id={id}>
      <h2 class="panel-heading">
        <Icon name={kind} />
        <span lang={t.panelLanguage}>{t.panel[kind]}</span>
      </h2>
      <div class="panel-body">{children}</div>
    </section>
  )
}

/** Sentences of a panel: one is a paragraph, several are points. */
export function Points({ items }: { items: readonly string[] }) {
  if (items.length === 1) return <p>{items[0]}</p>
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
}

/** `field` is the id of the input that the message belongs to; several faults are lines of it. */
export type FieldError = { field: string; label: string; message: string }

/** All errors of a form at its top, each a link to its field (spec 10.3). */
export function ErrorSummary({ language, errors }: { language: Language; errors: readonly FieldError[] }) {
  if (errors.length === 0) return null
  return (
    <Panel kind="error" language={language} id="errors">
      <p>{uiTexts(language).fixThese}</p>
      <FieldLinks language={language} entries={errors} />
    </Panel>
  )
}

/** Everything worth a second look at the top of a form, each a link to its field, and how to store it all the same. */
export function WarningSummary({
  language,
  heading,
  how,
  doubts,
}: {
  language: Language
  heading: string
  how: string
  doubts: readonly FieldError[]
}) {
  if (doubts.length === 0) return null
  return (
    <Panel kind="warning" language={language} id="warnings">
      <p>{heading}</p>
      <FieldLinks language={language} entries={doubts} />
      <p>{how}</p>
    </Panel>
  )
}

function FieldLinks({ language, entries }: { language: Language; entries: readonly FieldError[] }) {
  return (
    <ul>
      {entries.flatMap(({ field, label, message }) =>
        message.split('\n').map((one) => (
          <li>
            <a href={`#${field}`}>{withLabel(label, one, language)}</a>
          </li>
        )),
      )}
    </ul>
  )
}

/** `message` with the name of its field before it, unless it has the name in it (what a label adds in brackets aside). */
function withLabel(label: string, message: string, language: Language): string {
  const name = label.replace(/\s*[(（].*$/, '').toLowerCase()
  if (name !== '' && message.toLowerCase().includes(name)) return message
  return `${label}${language === 'zh-CN' ? '：' : ': '}${message}`
}
