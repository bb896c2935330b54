import { formatDateTime } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { roleNames } from '../../../i18n/role-names.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import type { FoundUser } from '../../../store/users/search.ts'
import { UserMarks } from '../../../ui/user/marks.tsx'
import { searchTexts } from './texts.ts'

type FoundProps = {
  language: Language
  users: readonly FoundUser[]
  /** The search that found them, to come back to from their pages. */
  found: string
}

/** A table, which turns into a card for each user where there is no room for it. */
export function FoundUsers({ language, users, found }: FoundProps) {
  const t = searchTexts(language)
  const { person, department, state, lastSignIn } = t.columns
  return (
    <table class="rows found">
      <caption class="unseen">{t.title}</caption>
      <thead>
        <tr>
          {[words(language).loginId, person, department, state, lastSignIn].map((label) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <FoundRow language={language} user={user} found={found} />
        ))}
      </tbody>
    </table>
  )
}

function FoundRow({ language, user, found }: { language: Language; user: FoundUser; found: string }) {
  const t = searchTexts(language)
  const { loginId, familyName, givenName, familyKana, givenKana, department, role, lastSignInAt } = user
  const kana = `${familyKana} ${givenKana}`.trim()
  return (
    <tr>
      <th scope="row" data-label={words(language).loginId}>
        <a href={paths.user(loginId, { found })}>{loginId}</a>
      </th>
      <td data-label={t.columns.person}>
        <div>
          {kana !== '' && <small lang="ja">{kana}</small>}
          <span class="who" lang="ja">
            {`${familyName} ${givenName}`.trim()}
          </span>
          <small>{roleNames(language)[role]}</small>
        </div>
      </td>
      <td data-label={t.columns.department} class={department === '' ? 'empty' : undefined}>
        <span lang="ja">{department}</span>
      </td>
      <td data-label={t.columns.state}>
        {/* That somebody never came, the last column says. */}
        <UserMarks language={language} standing={user.standing} facts={{ ...user, hasSignedIn: true }} />
      </td>
      <td data-label={t.columns.lastSignIn}>
        {lastSignInAt === null ? (
          <span class="none">{t.never}</span>
        ) : (
          <time datetime={new Date(lastSignInAt).toISOString()}>
            {formatDateTime(lastSignInAt, language)}
          </time>
        )}
      </td>
    </tr>
  )
}
