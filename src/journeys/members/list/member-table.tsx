import type { Language } from '../../../i18n/language.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import type { FoundMember } from '../../../store/members/search.ts'
import { Name } from '../member-name.tsx'
import { memberTexts } from '../texts.ts'
import { listTexts } from './texts.ts'

/** Members, one a row; on a narrow screen one below the other, each value behind its label. */
export function MemberTable({ language, members }: { language: Language; members: readonly FoundMember[] }) {
  const t = listTexts(language)
  const word = words(language)
  const shared = memberTexts(language)
  return (
    <table class="rows">
      <caption class="unseen">{t.found}</caption>
      <thead>
        <tr>
          {[word.memberId, word.memberName, shared.standing, shared.users, t.administrator].map((label) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map(({ memberId, name, nameEn, suspendedAt, users, hasAdministrator }) => (
          <tr>
            <th scope="row" data-label={word.memberId}>
              <a href={paths.member(memberId)}>{memberId}</a>
            </th>
            <td data-label={word.memberName}>
              <Name>{name}</Name>
              {nameEn !== '' && (
                <small>
                  <Name>{nameEn}</Name>
                </small>
              )}
            </td>
            <td data-label={shared.standing}>
              {suspendedAt === null ? (
                shared.standings.active
              ) : (
                <strong class="stopped">{shared.standings.suspended}</strong>
              )}
            </td>
            <td data-label={shared.users}>{shared.people(String(users))}</td>
            <td data-label={t.administrator}>
              {hasAdministrator ? t.has : <strong class="stopped">{t.hasNone}</strong>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
