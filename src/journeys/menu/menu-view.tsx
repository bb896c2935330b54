import type { Role } from '../../domain/role.ts'
import { hours, type Instant } from '../../domain/time.ts'
import { concerns } from '../../domain/users/search.ts'
import { formatDateTime } from '../../i18n/date-time.ts'
import { words } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import type { DeskCounts } from '../../store/inquiries/queue-counts.ts'
import type { SignedInFrame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Icon } from '../../ui/icons.tsx'
import { Page } from '../../ui/page.tsx'
import type { BoardLine } from './board.ts'
import { BoardSection } from './board-section.tsx'
import { DeskBoardSection } from './desk-board-section.tsx'
import { entriesFor } from './entries.ts'
import { menuTexts } from './texts.ts'
import { ToldPanel, type Untold } from './told-panel.tsx'

/**
 * `group` is the heading, such as 「ログインユーザ情報改廃」; entries of a group follow one another. An entry without a
 * `note` is nothing for every day: a plain link below the cards.
 */
export type MenuEntry = { group: string; label: string; note: string | undefined; href: string }

export type MenuProps = {
  frame: SignedInFrame
  entries: readonly MenuEntry[]
  /** The sign-in before this one; null when there was none. */
  lastSignInAt: Instant | null
  /** Passwords that the help desk issued for the reader, until they have read it. */
  untold?: Untold | undefined
  /** What waits for an administrator; null for who is none. */
  board: readonly BoardLine[] | null
  /** What waits for the help desk; null for who is not of it. */
  deskBoard: DeskCounts | null
}

/** S6 Portal メニュー. A group appears only when it has an entry. */
export function MenuView({ frame, entries, lastSignInAt, untold, board, deskBoard }: MenuProps) {
  const { language } = frame
  const t = menuTexts(language)
  const word = words(language)
  const groups = Map.groupBy(entries, (entry) => entry.group)
  return (
    <Page frame={frame} title={t.title} icon="menu" width="wide">
      <div class="greeting">
        <p class="name">
          <span lang="ja">{frame.account.userName}</span> {t.honorific}
        </p>
        {lastSignInAt === null ? (
          <p>{t.firstSignIn}</p>
        ) : (
          <>
            <p>
              {t.lastSignIn}
              {language === 'zh-CN' ? '：' : ': '}
              <time datetime={new Date(lastSignInAt).toISOString()}>
                {formatDateTime(lastSignInAt, language)}
              </time>
            </p>
            <p class="soft">
              {t.notYours} <a href={paths.ownPassword()}>{t.entries.ownPassword}</a>
            </p>
          </>
        )}
      </div>
      {untold && <ToldPanel frame={frame} untold={untold} />}
      {board && <BoardSection language={language} board={board} />}
      {deskBoard && <DeskBoardSection language={language} counts={deskBoard} />}
      {Array.from(groups, ([group, members]) => (
        <section class="menu-group">
          <h2>{group}</h2>
          <ul class="tiles">
            {members.map(
              ({ label, note, href }) =>
                note !== undefined && (
                  <li>
                    <a href={href}>
                      <span>
                        {label}
                        <small>{note}</small>
                      </span>
                      <Icon name="arrow" />
                    </a>
                  </li>
                ),
            )}
          </ul>
          {members.map(
            ({ label, note, href }) =>
              note === undefined && (
                <p>
                  <a href={href}>{label}</a>
                </p>
              ),
          )}
        </section>
      ))}
      <section class="menu-group">
        <h2>{t.guides}</h2>
        <ul class="tiles">
          <Tile href={frame.manualPath} icon="book" label={word.manual} note={t.manual} />
          <Tile href={frame.helpPath} icon="help" label={word.help} note={t.help} />
        </ul>
      </section>
    </Page>
  )
}

function Tile({
  href,
  icon,
  label,
  note,
}: {
  href: string
  icon: 'book' | 'help'
  label: string
  note: string
}) {
  return (
    <li>
      <a href={href}>
        <Icon name={icon} />
        <span>
          {label}
          <small>{note}</small>
        </span>
      </a>
    </li>
  )
}

export const menuGallery = gallery<MenuProps>(MenuView, ({ language, signedIn, crowded }) => {
  const at = Date.UTC(2026, 10, 23, 23, 58)
  const entriesOf = (role: Role) => entriesFor({ userId: '', memberId: '', role }, language, () => true)
  const board: BoardLine[] = concerns.map((concern, index) => ({
    concern,
    count: [3, 1, 2, 2, 1, 4998, 1, 12][index] ?? 0,
    href: '/portal/admin/users',
  }))
  const requestedBy = { familyName: '大森', givenName: 'そうた' }
  const issue = { number: '20261123-048213', issuedAt: at - hours(20), closedAt: null, requestedBy }
  const earlier = { ...issue, number: '20261120-730164', issuedAt: at - hours(80), closedAt: at - hours(78) }
  const untold = { issues: [issue, earlier], shownAt: at }
  const person = {
    frame: signedIn,
    entries: entriesOf('personInCharge'),
    lastSignInAt: at,
    board: null,
    deskBoard: null,
  }
  const administrator = { ...person, entries: entriesOf('participantAdministrator'), board }
  return {
    person,
    told: { ...person, untold },
    firstSignIn: { ...person, lastSignInAt: null },
    administrator,
    calm: { ...administrator, board: [] },
    helpDesk: {
      ...{ ...person, entries: entriesOf('helpDesk') },
      deskBoard: { waiting: 1001, mine: 3, forApproval: 1 },
    },
    calmDesk: {
      ...{ ...person, entries: entriesOf('helpDesk') },
      deskBoard: { waiting: 0, mine: 0, forApproval: 0 },
    },
    operator: { ...person, entries: entriesOf('operator') },
    longNames: { ...administrator, frame: crowded },
  }
})
