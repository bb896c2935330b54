import { searchFields, searchString, type TypedSearch, takeSearch } from '../../../domain/users/search.ts'
import { carried } from '../../../domain/users/search-behind.ts'
import { concernTexts } from '../../../i18n/concern-texts.ts'
import type { Language } from '../../../i18n/language.ts'
import { standingNames } from '../../../i18n/standing-names.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel, Points } from '../../../ui/panel.tsx'
import type { LostHere } from './export-found.ts'
import { searchTexts } from './texts.ts'

export type ExportProps = {
  frame: SignedInFrame
  typed: TypedSearch
  count: number
  /** What CP932 would have spoilt, when that was asked for. */
  lost?: readonly LostHere[]
  lostCount?: number
}

/** Before users leave as a file: how many, which ones, and in which encoding. */
export function ExportView({ frame, typed, count, lost = [], lostCount = 0 }: ExportProps) {
  const { language } = frame
  const t = searchTexts(language).export
  const search = searchString(typed)
  return (
    <Page frame={frame} title={t.title} icon="person" hasErrors={lostCount > 0}>
      {lostCount > 0 && <Lost {...{ language, lost, lostCount }} found={carried(search)} />}
      <p>{t.what(count.toLocaleString('en-US'))}</p>
      <Filter language={language} typed={typed} />
      <Panel kind="information" language={language}>
        <Points items={t.points} />
      </Panel>
      <Form frame={frame} action={paths.usersExport(search)} class="card exports">
        <Encoding value="utf-8" label={t.utf8} support={t.utf8Support} primary />
        <Encoding value="cp932" label={t.cp932} support={t.cp932Support} />
      </Form>
      <Actions>
        <ButtonLink href={paths.foundUsers(search)}>{t.back}</ButtonLink>
      </Actions>
    </Page>
  )
}

function Encoding(given: { value: string; label: string; support: string; primary?: boolean }) {
  const { value, label, support, primary } = given
  return (
    <div class="field">
      <p class="support" id={`${value}-support`}>
        {support}
      </p>
      <button
        type="submit"
        class={primary ? 'button primary' : 'button'}
        name="encoding"
        value={value}
        aria-describedby={`${value}-support`}
      >
        {label}
      </button>
    </div>
  )
}

function Filter({ language, typed }: { language: Language; typed: TypedSearch }) {
  const t = searchTexts(language)
  const word = words(language)
  const labels = { loginId: word.loginId, name: t.name, department: t.department, mail: word.mail }
  const marks = concernTexts(language).marks
  const asked = [
    ...searchFields
      .filter((field) => typed[field])
      .map((field) => ({ label: labels[field], text: typed[field] })),
    ...(typed.standing ? [{ label: t.standing, text: standingNames(language)[typed.standing] }] : []),
    ...typed.concerns.map((one) => ({ label: t.standing, text: marks[one] })),
  ]
  if (asked.length === 0) return <p>{t.export.everybody}</p>
  return (
    <section class="filter">
      <h2>{t.export.filter}</h2>
      <ul>
        {asked.map(({ label, text }) => (
          <li>
            {label}
            {language === 'zh-CN' ? '：' : ': '}
            <span class="anywhere">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Lost({
  language,
  lost,
  lostCount,
  found,
}: {
  language: Language
  lost: readonly LostHere[]
  lostCount: number
  found: string
}) {
  const t = searchTexts(language).export
  return (
    <Panel kind="error" language={language}>
      <p>{t.lost(String(lostCount))}</p>
      <ul>
        {lost.map(({ loginId, column, character }) => (
          <li>
            <a href={paths.user(loginId, { found })}>{loginId}</a>{' '}
            <span lang="ja">
              {column}: {String.fromCodePoint(Number.parseInt(character.slice(2), 16))}
            </span>{' '}
            ({character})
          </li>
        ))}
      </ul>
      {lostCount > lost.length && <p>{t.more(String(lostCount - lost.length))}</p>}
    </Panel>
  )
}

export const userExportGallery = gallery<ExportProps>(ExportView, ({ signedIn }) => {
  const everybody = { frame: signedIn, typed: takeSearch(new URLSearchParams()), count: 4999 }
  const asked = takeSearch(
    new URLSearchParams('name=大森&standing=active&concern=locked&concern=unconfirmed'),
  )
  return {
    everybody,
    asked: { ...everybody, typed: asked, count: 2 },
    lost: {
      ...everybody,
      lost: [
        { loginId: 'WR012580', column: '姓', character: 'U+20BB7' },
        { loginId: 'WR012581', column: '部署名', character: 'U+1F35C' },
      ],
      lostCount: 102,
    },
  }
})
