import { groupsOf } from '../../../../domain/password/make-issued-password.ts'
import type { Secret } from '../../../../domain/secret.ts'
import type { Instant } from '../../../../domain/time.ts'
import { formatDateTime } from '../../../../i18n/date-time.ts'
import { spellOut } from '../../../../i18n/inquiry/spelling.ts'
import type { Language } from '../../../../i18n/language.ts'
import { words } from '../../../../i18n/words.ts'
import { IssuedPassword } from '../../../../ui/issued-password.tsx'
import { shownTexts } from './texts.ts'

export type ReadingProps = {
  language: Language
  /** In which it is read out. */
  callerLanguage: Language
  loginId: string
  name: string
  password: Secret
  until: Instant
  loginUrl: string
}

/** A password made to be read out on the telephone: each character with the words to say, group by group. */
export function Reading(props: ReadingProps) {
  const { language, callerLanguage, loginId, name, password, until, loginUrl } = props
  const t = shownTexts(language)
  const word = words(language)
  return (
    <section class="card slip reading">
      <h2>
        {t.whose} <span lang="ja">{name}</span>
      </h2>
      <dl>
        <div>
          <dt>{word.loginId}</dt>
          <dd>
            <code translate="no">{loginId}</code>
          </dd>
        </div>
        <div>
          <dt>{t.temporary}</dt>
          <dd>
            <IssuedPassword password={password} />
          </dd>
        </div>
        <div>
          <dt>{t.until}</dt>
          <dd>
            <time datetime={new Date(until).toISOString()}>
              {t.untilTime(formatDateTime(until, language))}
            </time>
          </dd>
        </div>
        <div>
          <dt>{t.url}</dt>
          <dd class="anywhere">{loginUrl}</dd>
        </div>
      </dl>
      <h3>{t.say}</h3>
      <ol class="spelled" translate="no">
        {groupsOf(password.reveal()).map((group, index) => (
          <li>
            <p class="soft">
              {t.group} {index + 1}
            </p>
            <ul>
              {[...group].map((character) => (
                <li>
                  <code>{character}</code>
                  <span lang={callerLanguage}>{spellOut(character, callerLanguage)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p>{t.repeat}</p>
    </section>
  )
}
