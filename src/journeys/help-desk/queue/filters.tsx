import { caseOwners, caseStates } from '../../../domain/inquiry/case-search.ts'
import type { Language } from '../../../i18n/language.ts'
import { paths } from '../../../paths.ts'
import { TextField } from '../../../ui/field.tsx'
import { Actions, ButtonLink, SubmitButton } from '../../../ui/form.tsx'
import { type AskedCases, caseListPath } from './asked-cases.ts'
import { queueTexts } from './texts.ts'

type Asking = { language: Language; asked: AskedCases }

/** One field for whatever the caller can name. It looks among all cases; the filters then narrow what it found. */
export function SearchForm({ language, asked }: Asking) {
  const t = queueTexts(language).search
  return (
    <form method="get" action={paths.cases()} class="card case-search" aria-label={t.heading}>
      <TextField
        language={language}
        label={t.label}
        name="q"
        value={asked.sought}
        autocomplete="off"
        support={t.support}
      />
      <Actions>
        <SubmitButton>{t.find}</SubmitButton>
        {asked.sought !== '' && <ButtonLink href={caseListPath({})}>{t.clear}</ButtonLink>}
      </Actions>
    </form>
  )
}

/** Each choice is a link, the one that holds is marked; what is sought stays. */
export function Filters({ language, asked }: Asking) {
  const t = queueTexts(language)
  return (
    <nav class="choices" aria-label={t.filters}>
      <Choice
        name="state"
        label={t.state}
        options={caseStates.map((state) => ({
          label: t.states[state],
          href: caseListPath({ ...asked, state }),
          isChosen: asked.state === state,
        }))}
      />
      <Choice
        name="whose"
        label={t.whose}
        options={caseOwners.map((whose) => ({
          label: t.owners[whose],
          href: caseListPath({ ...asked, whose }),
          isChosen: asked.whose === whose,
        }))}
      />
      <Choice
        name="asker"
        label={t.asker}
        options={[false, true].map((isKnownOnly) => ({
          label: isKnownOnly ? t.known : t.everybody,
          href: caseListPath({ ...asked, isKnownOnly }),
          isChosen: asked.isKnownOnly === isKnownOnly,
        }))}
      />
    </nav>
  )
}

type Option = { label: string; href: string; isChosen: boolean }

function Choice({ name, label, options }: { name: string; label: string; options: readonly Option[] }) {
  return (
    <div>
      <span id={`by-${name}`}>{label}</span>
      <ul aria-labelledby={`by-${name}`}>
        {options.map((option) => (
          <li>
            <a href={option.href} aria-current={option.isChosen ? 'true' : undefined}>
              {option.label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
