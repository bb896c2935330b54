import { searchString, type TypedSearch, takeSearch } from '../../../domain/users/search.ts'
import { carried } from '../../../domain/users/search-behind.ts'
import { paths } from '../../../paths.ts'
import type { FoundUser } from '../../../store/users/search.ts'
import { Actions, ButtonLink } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel, Points } from '../../../ui/panel.tsx'
import { Conditions } from './conditions.tsx'
import { FoundUsers } from './found-users.tsx'
import { searchTexts } from './texts.ts'

export const pageSize = 50

export type SearchProps = {
  frame: SignedInFrame
  typed: TypedSearch
  /** The query string of this page of the search. */
  here: string
  /** Of all pages. */
  count: number
  /** From 1. */
  page: number
  users: readonly FoundUser[]
}

/** S8 ユーザ検索 */
export function SearchView({ frame, typed, here, count, page, users }: SearchProps) {
  const { language } = frame
  const t = searchTexts(language)
  const shown = (number: number) => number.toLocaleString('en-US')
  const from = (page - 1) * pageSize + 1
  return (
    <Page frame={frame} title={t.title} icon="person" width="wide">
      <Conditions language={language} typed={typed} />
      <section class="result" id="results" aria-labelledby="found">
        <h2 id="found">{t.found(shown(count))}</h2>
        {users.length === 0 ? (
          <Panel kind="information" language={language}>
            <p>{t.none}</p>
            <Points items={t.noneHints} />
          </Panel>
        ) : (
          <>
            {count > pageSize && <p>{t.range(shown(from), shown(from + users.length - 1), shown(count))}</p>}
            <FoundUsers language={language} users={users} found={carried(here)} />
            <Pages {...{ frame, typed, count, page }} />
          </>
        )}
        <Actions>
          {users.length > 0 && (
            <ButtonLink href={paths.usersExport(searchString(typed))}>{t.toExport}</ButtonLink>
          )}
          <ButtonLink href={paths.menu()}>{t.toMenu}</ButtonLink>
        </Actions>
      </section>
    </Page>
  )
}

function Pages({ frame, typed, count, page }: Omit<SearchProps, 'users' | 'here'>) {
  const t = searchTexts(frame.language)
  const last = Math.ceil(count / pageSize)
  if (last === 1) return null
  const to = (number: number) => paths.foundUsers(searchString(typed, { page: String(number) }))
  return (
    <nav class="pages" aria-label={t.pages}>
      {page > 1 && (
        <a class="button" rel="prev" href={to(page - 1)}>
          {t.previous}
        </a>
      )}
      <span>{t.page(String(page), String(last))}</span>
      {page < last && (
        <a class="button" rel="next" href={to(page + 1)}>
          {t.following}
        </a>
      )}
    </nav>
  )
}

export const userSearchGallery = gallery<SearchProps>(SearchView, ({ signedIn, crowded }) => {
  const fine: FoundUser = {
    ...{ loginId: 'WR012575', familyName: '髙橋', givenName: 'みさき', role: 'personInCharge' },
    ...{ familyKana: 'タカハシ', givenKana: 'ミサキ', department: '営業部 第一課' },
    ...{ hasMail: true, mailVerifiedAt: 1, mailFailedAt: null, mailSkippedAt: null, standing: 'active' },
    ...{ endRequestedAt: null, isLocked: false, hasUnusedIssued: false },
    lastSignInAt: Date.UTC(2026, 10, 20, 0, 12),
  }
  const troubled: FoundUser = {
    ...{ ...fine, loginId: 'WR012577', familyName: '青木', givenName: 'ゆう', isLocked: true },
    ...{ familyKana: 'アオキ', givenKana: 'ユウ', mailVerifiedAt: null, mailFailedAt: 1 },
    ...{ endRequestedAt: 1, hasUnusedIssued: true },
  }
  const foreign: FoundUser = {
    ...{ ...fine, loginId: 'WR012580', familyName: 'Lestari', givenName: 'Dewi', department: '' },
    ...{ familyKana: '', givenKana: '', hasMail: false, standing: 'suspended', lastSignInAt: null },
  }
  const gone: FoundUser = {
    ...foreign,
    loginId: 'WR012581',
    role: 'participantAdministrator',
    standing: 'abolished',
  }
  const long: FoundUser = {
    ...{ ...troubled, loginId: 'W'.repeat(32), department: '資材調達・購買管理部門'.repeat(9) },
    ...{ familyName: '長'.repeat(50), givenName: '名'.repeat(50), familyKana: 'ナ'.repeat(50) },
  }
  const base = { frame: signedIn, typed: takeSearch(new URLSearchParams()), here: '', page: 1 }
  const asked = takeSearch(
    new URLSearchParams('name=おおもり&standing=active&concern=locked&concern=unconfirmed'),
  )
  return {
    everybody: { ...base, count: 4, users: [troubled, foreign, fine, gone] },
    asked: { ...base, typed: asked, count: 1, users: [troubled] },
    nobody: { ...base, typed: asked, count: 0, users: [] },
    pages: { ...base, page: 3, count: 4999, users: [fine, troubled] },
    longNames: { ...base, frame: crowded, count: 1, users: [long] },
  }
})
