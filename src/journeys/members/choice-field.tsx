import type { Child } from 'hono/jsx'

export type Option = { readonly value: string; readonly label: string; readonly lang?: string }

type ChoiceFieldProps = {
  label: string
  /** Also the id of the list. */
  name: string
  value: string
  options: readonly Option[]
  support?: Child
}

/** A list of which one is chosen. */
export function ChoiceField({ label, name, value, options, support }: ChoiceFieldProps) {
  const described = support === undefined ? {} : { 'aria-describedby': `${name}-support` }
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {support !== undefined && (
        <div class="support" id={`${name}-support`}>
          {support}
        </div>
      )}
      <select class="input short" id={name} name={name} {...described}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
