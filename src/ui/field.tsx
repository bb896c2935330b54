import type { Child } from 'hono/jsx'
import type { Language } from '../i18n/language.ts'
import { words } from '../i18n/words.ts'
import { Icon } from './icons.tsx'
import { uiTexts } from './texts.ts'

export type FieldProps = {
  language: Language
  label: string
  /** Also the id of the input, to which the error summary links. */
  name: string
  autocomplete: string
  /** Several faults are lines of it. */
  error?: string | undefined
  /** A second look is worth it (ワーニング): orange, and the value can be stored all the same (spec 10.1). */
  warning?: string | undefined
  /** Stands between label and input, as the Digital Agency's form pattern asks. */
  support?: Child
  /** `unmarked` leaves out the word 「※必須」 where it goes without saying. */
  required?: boolean | 'unmarked'
  /** Takes the focus when the page opens; at most one field of a page. */
  focused?: boolean | undefined
  /** Id of a panel that says something about several fields together. */
  describedBy?: string | undefined
}

export type TextFieldProps = FieldProps & {
  value?: string
  type?: 'text' | 'email'
  inputmode?: 'text' | 'email' | 'numeric' | 'tel'
  /** How many half-width characters the box shows. */
  width?: 'short' | 'long'
  /** The language of the value, where it is not the page's: it decides how its characters are drawn and read out. */
  lang?: Language
}

type WrapProps = FieldProps & { children: Child }

function Wrap({ language, label, name, error, warning, support, required, children }: WrapProps) {
  const mark = required === true
  const state = error !== undefined ? 'faulty' : warning !== undefined ? 'doubtful' : undefined
  return (
    <div class={state === undefined ? 'field' : `field ${state}`}>
      <label for={name}>
        {label}
        {mark && <span class="required">{words(language).required}</span>}
      </label>
      {support !== undefined && (
        <div class="support" id={`${name}-support`}>
          {support}
        </div>
      )}
      {children}
      {error !== undefined && <Fault id={`${name}-error`} language={language} error={error} />}
      {warning !== undefined && (
        <p class="doubt" id={`${name}-warning`}>
          <Icon name="warning" />
          <span>
            <strong>{words(language).warning}</strong> {warning}
          </span>
        </p>
      )}
    </div>
  )
}

function Fault({ id, language, error }: { id: string; language: Language; error: string }) {
  const faults = error.split('\n')
  if (faults.length === 1)
    return (
      <p class="fault" id={id}>
        {uiTexts(language).errorMark}
        {error}
      </p>
    )
  return (
    <ul class="fault" id={id}>
      {faults.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
  )
}

/** Attributes that text and password inputs share; the error is named before the support text. */
function shared(props: FieldProps) {
  const { name, autocomplete, error, warning, support, required, focused, describedBy } = props
  const described = [
    error === undefined ? undefined : `${name}-error`,
    warning === undefined ? undefined : `${name}-warning`,
    describedBy,
    support === undefined ? undefined : `${name}-support`,
  ].filter((id) => id !== undefined)
  return {
    id: name,
    name,
    autocomplete,
    spellcheck: false,
    required: required !== undefined && required !== false,
    autofocus: focused === true,
    ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
    ...(error !== undefined && { 'aria-invalid': 'true' }),
  } as const
}

export function TextField(props: TextFieldProps) {
  const { type = 'text', inputmode, value = '', width = 'long', lang } = props
  // Mail and password fields are never capitalised, and the attribute is not theirs.
  const capitals = type === 'text' ? ({ autocapitalize: 'none' } as const) : {}
  return (
    <Wrap {...props}>
      <input
        {...shared(props)}
        {...capitals}
        class={`input ${width}`}
        type={type}
        inputmode={inputmode}
        value={value}
        lang={lang}
      />
    </Wrap>
  )
}

export type PasswordFieldProps = FieldProps & {
  /** Id of the rule list that a script ticks off while this field is typed in. */
  checks?: string
  /** The password field that this one must repeat, and what a script says about it while it is typed. */
  repeats?: { field: string; matches: string; differs: string }
}

export type TextAreaFieldProps = FieldProps & { value?: string; rows: number; lang?: Language }

/** Several lines of text. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { value = '', rows, lang } = props
  return (
    <Wrap {...props}>
      <textarea {...shared(props)} class="input long" rows={rows} lang={lang}>
        {/* The first line end in a textarea is the browser's own. */}
        {`\n${value}`}
      </textarea>
    </Wrap>
  )
}

/** Never has a value. The show switch and the Caps Lock hint appear only when a script runs. */
export function PasswordField(props: PasswordFieldProps) {
  const { language, label, name, checks, repeats } = props
  const t = uiTexts(language)
  return (
    <Wrap {...props}>
      <div class="secret">
        <input {...shared(props)} class="input long" type="password" data-checks={checks} />
        <button
          type="button"
          class="button reveal"
          hidden
          data-reveal={name}
          data-show={t.show}
          data-hide={t.hide}
          data-show-what={t.showWhat(label)}
          data-hide-what={t.hideWhat(label)}
        >
          {t.show}
        </button>
      </div>
      <p class="hint" role="status" data-caps-lock={t.capsLock} data-for={name} />
      {repeats && (
        <p
          class="hint"
          role="status"
          data-for={name}
          data-repeats={repeats.field}
          data-matches={repeats.matches}
          data-differs={repeats.differs}
        />
      )}
    </Wrap>
  )
}
