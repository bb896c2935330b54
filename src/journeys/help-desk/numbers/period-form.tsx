import type { Language } from '../../../i18n/language.ts'
import { paths } from '../../../paths.ts'
import { Actions, SubmitButton } from '../../../ui/form.tsx'
import type { FieldError } from '../../../ui/panel.tsx'
import type { TypedPeriod } from './period.ts'
import { numbersTexts } from './texts.ts'

type PeriodFormProps = { language: Language; typed: TypedPeriod; errors: readonly FieldError[] }

/** A GET form: the period stands in the address, and the page can be kept or sent on. */
export function PeriodForm({ language, typed, errors }: PeriodFormProps) {
  const t = numbersTexts(language).period
  return (
    <form method="get" action={paths.deskNumbers()} class="card filter" novalidate>
      <h2>{t.heading}</h2>
      <div class="filter-fields">
        <DateField name="from" label={t.from} value={typed.from} errors={errors} />
        <DateField name="to" label={t.to} value={typed.to} errors={errors} />
      </div>
      <Actions>
        <SubmitButton>{t.show}</SubmitButton>
      </Actions>
    </form>
  )
}

type DateFieldProps = { name: 'from' | 'to'; label: string; value: string; errors: readonly FieldError[] }

/** The browser's own date field where the value is a date; a text field with what was typed where it is none. */
function DateField({ name, label, value, errors }: DateFieldProps) {
  const error = errors.find(({ field }) => field === name)
  return (
    <div class={error ? 'field faulty' : 'field'}>
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={/^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : 'text'}
        value={value}
        class="input"
        autocomplete="off"
        {...(error ? { 'aria-invalid': 'true', 'aria-describedby': `${name}-error` } : {})}
      />
      {error && (
        <p class="fault" id={`${name}-error`}>
          {error.message}
        </p>
      )}
    </div>
  )
}
