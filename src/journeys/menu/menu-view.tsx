import type { Instant } from '../../domain/time.ts'
import { formatDateTime } from '../../i18n/date-time.ts'
import { words } from '../../i18n/words.ts'
import type { SignedInFrame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Icon } from '../../ui/icons.tsx'
import { Page } from '../../ui/page.tsx'
import { menuTexts } from './texts.ts'

/** `group` is the heading, such as 「ログインユーザ情報改廃」; entries of a group follow one another. */
export type MenuEntry = { group: string; label: string; href: string }

export type MenuProps = {
  frame: SignedInFrame
  entries: readonly MenuEntry[]
  /** The sign-in before this one; null when there was none. */
  lastSignInAt: Instant | null
}

/** S6 Portal メニュー. A group appears only when it has an entry. */
export function MenuView({ frame, entries, lastSignInAt }: MenuProps) {
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
            <p class="soft">{t.notYours}</p>
          </>
        )}
      </div>
      {Array.from(groups, ([group, members]) => (
        <section class="menu-group">
          <h2>{group}</h2>
          <ul class="tiles">
            {members.map(({ label, href }) => (
              <li>
                <a href={href}>
                  <span>{label}</span>
                  <Icon name="arrow" />
                </a>
              </li>
            ))}
          </ul>
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
  const word = words(language)
  const at = Date.UTC(2026, 10, 23, 23, 58)
  const labels = {
    ja: ['登録情報変更', 'ユーザ情報変更'],
    en: ['Change registered data', 'Change user data'],
    'zh-CN': ['变更登记信息', '变更用户信息'],
  }
  const entries = labels[language].map((label, index) => ({
    group: index === 0 ? word.ownAccount : word.administration,
    label,
    href: '/portal/menu',
  }))
  return {
    today: { frame: signedIn, entries: [], lastSignInAt: at },
    firstSignIn: { frame: signedIn, entries: [], lastSignInAt: null },
    administrator: { frame: signedIn, entries, lastSignInAt: at },
    longNames: { frame: crowded, entries, lastSignInAt: at },
  }
})
