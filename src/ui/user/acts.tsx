import type { Instant } from '../../domain/time.ts'
import { type ActFacts, hindranceOf, type UserAct, userActs } from '../../domain/users/act.ts'
import { formatDateTime } from '../../i18n/date-time.ts'
import type { Language } from '../../i18n/language.ts'
import { type UserActName, userActTexts } from '../../i18n/user-act-texts.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../icons.tsx'

export type UserActsProps = {
  language: Language
  loginId: string
  facts: ActFacts
  /** The search that led to the user, to be led back to. */
  found?: string
  /** When the person asked for the end of their use; null when they have not. */
  endRequestedAt: Instant | null
}

/**
 * The acts that fit a person's standing, each a link to the page that asks for confirmation, with a sentence on what
 * it does (S9). Says why some are missing where that is not plain to see.
 */
export function UserActs({ language, loginId, facts, found = '', endRequestedAt }: UserActsProps) {
  const t = userActTexts(language)
  const offered = userActs.filter((act) => hindranceOf(act, facts) === null)
  return (
    <section class="menu-group" id="acts">
      <h2>{t.heading}</h2>
      {facts.isAbolished && <p>{t.hindered.abolished}</p>}
      {endRequestedAt !== null && !facts.isAbolished && (
        <p>{t.endRequested(formatDateTime(endRequestedAt, language))}</p>
      )}
      {facts.isLastAdministrator && <p>{t.hindered.lastAdministrator}</p>}
      {offered.length > 0 && (
        <ul class="tiles">
          {offered.map((act) => {
            const { name, says } = t.acts[nameOfAct(act, facts)]
            return (
              <li>
                <a href={paths.userAct(loginId, act, found)}>
                  <span>
                    {name}
                    <small>{says}</small>
                  </span>
                  <Icon name="arrow" />
                </a>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

/** Under which name an act goes: a change of role is told by its direction. */
export function nameOfAct(act: UserAct, { role }: Pick<ActFacts, 'role'>): UserActName {
  if (act !== 'role') return act
  return role === 'participantAdministrator' ? 'demote' : 'promote'
}
