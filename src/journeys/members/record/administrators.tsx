import type { AdministratorStanding } from '../../../domain/invitation.ts'
import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink } from '../../../ui/form.tsx'
import { Name } from '../member-name.tsx'
import { memberTexts } from '../texts.ts'
import { memberRecordTexts } from './texts.ts'

export type ShownAdministrator = {
  loginId: string
  name: string
  /** Never in full: the operator's staff do not see the addresses of people (R14). */
  maskedMail: string
  standing: AdministratorStanding
  /** Until when an invitation holds. */
  invitedUntil: Instant | null
}

export type AdministratorsProps = {
  language: Language
  memberId: string
  isSuspended: boolean
  administrators: readonly ShownAdministrator[]
  /** There are more than are shown. */
  hasMore: boolean
}

/** The administrators of a member and how they stand; who has not begun can be invited again. */
export function Administrators(props: AdministratorsProps) {
  const { language, memberId, isSuspended, administrators } = props
  const t = memberRecordTexts(language)
  return (
    <section class="menu-group">
      <h2>{t.administrators}</h2>
      {administrators.length === 0 && <p>{t.nobody}</p>}
      {administrators.length > 0 && <AdministratorTable {...props} />}
      {props.hasMore && <p>{t.more(String(administrators.length))}</p>}
      {isSuspended ? (
        <p>{t.notWhileSuspended}</p>
      ) : (
        <Actions>
          <ButtonLink href={paths.memberAct(memberId, 'invite')}>{t.invite}</ButtonLink>
        </Actions>
      )}
    </section>
  )
}

function AdministratorTable({ language, memberId, isSuspended, administrators }: AdministratorsProps) {
  const t = memberRecordTexts(language)
  const word = words(language)
  const standing = memberTexts(language).standing
  return (
    <table class="rows">
      <caption class="unseen">{t.administrators}</caption>
      <thead>
        <tr>
          {[word.loginId, t.userName, word.mail, standing].map((label) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {administrators.map((one) => (
          <tr>
            <th scope="row" data-label={word.loginId}>
              {one.loginId}
            </th>
            <td data-label={t.userName}>
              <Name>{one.name}</Name>
            </td>
            <td data-label={word.mail}>
              <span class="anywhere">{one.maskedMail}</span>
            </td>
            <td data-label={standing}>
              <div>
                <span>{t.standings[one.standing]}</span>
                {one.invitedUntil !== null && (
                  <small>{t.until(formatDateTime(one.invitedUntil, language))}</small>
                )}
                {!isSuspended && <Remedies language={language} memberId={memberId} administrator={one} />}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type RemediesProps = { language: Language; memberId: string; administrator: ShownAdministrator }

function Remedies({ language, memberId, administrator: { loginId, standing } }: RemediesProps) {
  const t = memberRecordTexts(language)
  if (standing === 'inUse' || standing === 'suspended') return null
  const query = `?${new URLSearchParams({ loginId })}`
  return (
    <ul class="remedies">
      <li>
        <a href={paths.memberAct(memberId, 'invite') + query} aria-label={t.againOf(loginId)}>
          {t.again}
        </a>
      </li>
      {standing !== 'withdrawn' && (
        <li>
          <a href={paths.memberAct(memberId, 'withdraw') + query} aria-label={t.withdrawOf(loginId)}>
            {t.withdraw}
          </a>
        </li>
      )}
    </ul>
  )
}

/** One of every standing, for the galleries. */
export const exampleAdministrators: readonly ShownAdministrator[] = (
  ['inUse', 'suspended', 'invited', 'lapsed', 'withdrawn'] as const
).map((standing, index) => ({
  loginId: `WR01257${index}`,
  name: index === 1 ? 'Lestari Dewi' : '大森 そうた',
  maskedMail: 's***@example.jp',
  standing,
  invitedUntil: standing === 'invited' ? Date.UTC(2026, 10, 24, 2, 24) : null,
}))
