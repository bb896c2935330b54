import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import type { FoundMember, FoundMembers } from '../../../store/members/search.ts'
import { TextField } from '../../../ui/field.tsx'
import { Actions, ButtonLink, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel } from '../../../ui/panel.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { memberTexts } from '../texts.ts'
import { type AskedSearch, writeSearch } from './asked-search.ts'
import { MemberTable } from './member-table.tsx'
import { listTexts } from './texts.ts'

export type MemberListProps = {
  frame: SignedInFrame
  asked: AskedSearch
  /** What was typed cannot be the beginning of a 会員ID, so nothing was looked for. */
  isFaulty?: boolean
  found: FoundMembers
}

/** 会員管理: the search for members and what it found, page by page. */
export function MemberListView({ frame, asked, isFaulty = false, found }: MemberListProps) {
  const { language } = frame
  const t = listTexts(language)
  return (
    <Page frame={frame} title={memberTexts(language).title} icon="menu" width="wide" hasErrors={isFaulty}>
      <ErrorSummary
        language={language}
        errors={
          isFaulty ? [{ field: 'memberId', label: words(language).memberId, message: t.memberIdFault }] : []
        }
      />
      <SearchForm frame={frame} asked={asked} isFaulty={isFaulty} />
      {!isFaulty && found.members.length === 0 && (
        <Panel kind="information" language={language}>
          <p>{t.none}</p>
        </Panel>
      )}
      {found.members.length > 0 && <MemberTable language={language} members={found.members} />}
      <Pages language={language} asked={asked} found={found} />
    </Page>
  )
}

function SearchForm({
  frame,
  asked,
  isFaulty,
}: Pick<MemberListProps, 'frame' | 'asked'> & { isFaulty: boolean }) {
  const { language } = frame
  const t = listTexts(language)
  const word = words(language)
  const shared = memberTexts(language)
  return (
    <form method="get" action={paths.members()} class="card" aria-label={t.searching}>
      <div class="filter-fields">
        <TextField
          language={language}
          label={word.memberId}
          name="memberId"
          value={asked.memberId}
          autocomplete="off"
          support={t.memberIdSupport}
          error={isFaulty ? t.memberIdFault : undefined}
          focused={isFaulty}
        />
        <TextField
          language={language}
          label={word.memberName}
          name="name"
          value={asked.name}
          autocomplete="off"
          support={t.nameSupport}
        />
      </div>
      <div class="filter-fields">
        <ChoiceField
          label={shared.standing}
          name="standing"
          value={asked.standing}
          options={[
            { value: 'any', label: t.anyStanding },
            { value: 'active', label: shared.standings.active },
            { value: 'suspended', label: shared.standings.suspended },
          ]}
        />
        <label class="check">
          <input type="checkbox" name="without" value="1" checked={asked.withoutAdministrator} />
          <span>{t.without}</span>
        </label>
      </div>
      <Actions>
        <SubmitButton>{t.search}</SubmitButton>
        <ButtonLink href={paths.members()}>{t.clear}</ButtonLink>
        <ButtonLink href={paths.newMember()}>{t.add}</ButtonLink>
      </Actions>
    </form>
  )
}

function Pages({
  language,
  asked,
  found,
}: { language: 'ja' | 'en' | 'zh-CN' } & Omit<MemberListProps, 'frame'>) {
  const t = listTexts(language)
  const [first, last] = [found.members.at(0), found.members.at(-1)]
  if (!first || !last || !(found.hasEarlier || found.hasLater)) return null
  return (
    <nav class="actions" aria-label={t.pages}>
      {found.hasEarlier && (
        <ButtonLink href={paths.members(writeSearch(asked, { before: first.memberId }))}>
          {t.earlier}
        </ButtonLink>
      )}
      {found.hasLater && (
        <ButtonLink href={paths.members(writeSearch(asked, { after: last.memberId }))}>{t.later}</ButtonLink>
      )}
    </nav>
  )
}

const example: FoundMember = {
  memberId: 'EJUUB99001YSD001',
  name: '株式会社 テスト・企業01 大森営業所',
  nameEn: 'Test Company 01, Omori Office',
  suspendedAt: null,
  users: 12,
  hasAdministrator: true,
}

export const memberListGallery = gallery<MemberListProps>(MemberListView, ({ signedIn, crowded }) => {
  const asked: AskedSearch = { memberId: '', name: '', standing: 'any', withoutAdministrator: false }
  const members = [
    example,
    {
      ...example,
      memberId: 'EJUUB99002YSD001',
      name: 'North Sea Trading',
      nameEn: '',
      hasAdministrator: false,
      users: 0,
    },
    { ...example, memberId: 'EJUUB99003YSD001', suspendedAt: Date.UTC(2026, 10, 1) },
  ]
  const long = {
    ...example,
    memberId: 'W'.repeat(32),
    name: '長'.repeat(200),
    nameEn: 'W'.repeat(200),
    users: 5000,
  }
  return {
    list: { frame: signedIn, asked, found: { members, hasEarlier: false, hasLater: false } },
    middle: {
      frame: crowded,
      asked,
      found: { members: [long, ...members], hasEarlier: true, hasLater: true },
    },
    none: {
      frame: signedIn,
      asked: { memberId: 'EJ', name: '大森', standing: 'suspended', withoutAdministrator: true },
      found: { members: [], hasEarlier: false, hasLater: false },
    },
    faulty: {
      frame: signedIn,
      asked: { ...asked, memberId: '大森' },
      isFaulty: true,
      found: { members: [], hasEarlier: false, hasLater: false },
    },
  }
})
