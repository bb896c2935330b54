import { auditActions } from '../../domain/audit/action.ts'
import { auditTexts } from '../../i18n/audit-texts.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { TextField } from '../../ui/field.tsx'
import { Actions, ButtonLink, SubmitButton } from '../../ui/form.tsx'
import type { FieldError } from '../../ui/panel.tsx'
import { auditTrailTexts } from './texts.ts'
import type { TypedFilter } from './trail-filter.ts'

type FilterFormProps = { language: Language; typed: TypedFilter; errors: readonly FieldError[] }

/** A GET form: the filter stands in the address, and the page can be kept or sent on. */
export function FilterForm({ language, typed, errors }: FilterFormProps) {
  const t = auditTrailTexts(language).filter
  const { actions } = auditTexts(language)
  const isAsked = Object.values(typed).some((value) => value !== '')
  return (
    <form method="get" action={paths.auditTrail()} class="card filter" novalidate>
      <h2>{t.heading}</h2>
      <p id="filter-note">{t.loginIdSupport}</p>
      <div class="filter-fields">
        <DateField name="from" label={t.from} typed={typed} errors={errors} language={language} />
        <DateField name="to" label={t.to} typed={typed} errors={errors} language={language} />
        <TextField
          language={language}
          label={t.loginId}
          name="loginId"
          autocomplete="off"
          value={typed.loginId}
          width="short"
          describedBy="filter-note"
        />
        <div class="field">
          <label for="action">{t.action}</label>
          <select id="action" name="action" class="input">
            <option value="">{t.anyAction}</option>
            {auditActions.map((action) => (
              <option value={action} selected={action === typed.action}>
                {actions[action]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Actions>
        <SubmitButton>{t.show}</SubmitButton>
        {isAsked && <ButtonLink href={paths.auditTrail()}>{t.reset}</ButtonLink>}
      </Actions>
    </form>
  )
}

type DateFieldProps = FilterFormProps & { name: 'from' | 'to'; label: string }

/** The browser's own date field where the value is a date; a text field with what was typed where it is none. */
function DateField({ name, label, typed, errors }: DateFieldProps) {
  const value = typed[name]
  const error = errors.find(({ field }) => field === name)
  const isDate = value === '' || /^\d{4}-\d\d-\d\d$/.test(value)
  return (
    <div class={error ? 'field faulty' : 'field'}>
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={isDate ? 'date' : 'text'}
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
