import { standings } from '../../../domain/registered-data/standing.ts'
import { concernKinds, type TypedSearch } from '../../../domain/users/search.ts'
import { concernTexts } from '../../../i18n/concern-texts.ts'
import type { Language } from '../../../i18n/language.ts'
import { standingNames } from '../../../i18n/standing-names.ts'
import { paths } from '../../../paths.ts'
import { TextField } from '../../../ui/field.tsx'
import { Actions, ButtonLink, SubmitButton } from '../../../ui/form.tsx'
import { searchTexts } from './texts.ts'

/** A GET form: what is asked for stands in the address, to be kept, sent on and come back to. */
export function Conditions({ language, typed }: { language: Language; typed: TypedSearch }) {
  const t = searchTexts(language)
  const shared = { language, autocomplete: 'off' } as const
  return (
    <form method="get" action={paths.foundUsers()} class="card search">
      <h2>{t.conditions}</h2>
      <div class="search-fields">
        <TextField {...shared} label={t.labels.name} name="name" value={typed.name} lang="ja" />
        <TextField {...shared} label={t.labels.loginId} name="loginId" value={typed.loginId} />
        <TextField {...shared} label={t.department} name="department" value={typed.department} lang="ja" />
        <TextField {...shared} label={t.labels.mail} name="mail" value={typed.mail} />
        <div class="field">
          <label for="standing">{t.standing}</label>
          <select id="standing" name="standing" class="input">
            <option value="">{t.anyStanding}</option>
            {standings.map((one) => (
              <option value={one} selected={typed.standing === one}>
                {standingNames(language)[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="search-concerns">
        {(['signIn', 'mail', 'use'] as const).map((kind) => (
          <fieldset class="ticks">
            <legend>{t.concernsOf[kind]}</legend>
            {concernKinds[kind].map((one) => (
              <label>
                <input
                  type="checkbox"
                  name="concern"
                  value={one}
                  id={`concern-${one}`}
                  checked={typed.concerns.includes(one)}
                />
                <span>{concernTexts(language).marks[one]}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <Actions>
        <SubmitButton>{t.search}</SubmitButton>
        <ButtonLink href={paths.users()}>{t.clear}</ButtonLink>
      </Actions>
    </form>
  )
}
