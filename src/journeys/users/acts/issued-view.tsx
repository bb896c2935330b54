import { Secret } from '../../../domain/secret.ts'
import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { userActTexts } from '../../../i18n/user-act-texts.ts'
import { words } from '../../../i18n/words.ts'
import { Actions, ButtonLink } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { IssuedPassword } from '../../../ui/issued-password.tsx'
import { Page } from '../../../ui/page.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { issuedTexts } from './issued-texts.ts'

export type IssuedProps = {
  frame: SignedInFrame
  user: { loginId: string; name: string }
  password: Secret
  issuedUntil: Instant
  loginUrl: string
  back: string
}

/** The only page that ever shows an issued password. */
export function IssuedView({ frame, user, password, issuedUntil, loginUrl, back }: IssuedProps) {
  const { language } = frame
  const t = issuedTexts(language)
  const word = words(language)
  return (
    <Page frame={frame} title={userActTexts(language).acts.password.name} icon="key">
      <Panel kind="information" language={language}>
        <p>{t.once}</p>
        <p>{t.hand}</p>
      </Panel>
      <section class="card slip">
        <h2>{t.slip}</h2>
        <dl>
          <div>
            <dt>{word.userName}</dt>
            <dd lang="ja">{user.name}</dd>
          </div>
          <div>
            <dt>{word.loginId}</dt>
            <dd>
              <code>{user.loginId}</code>
            </dd>
          </div>
          <div>
            <dt>{t.temporary}</dt>
            <dd>
              <IssuedPassword password={password} />
              <small>{t.reading}</small>
            </dd>
          </div>
          <div>
            <dt>{t.until}</dt>
            <dd>
              <time datetime={new Date(issuedUntil).toISOString()}>
                {t.untilTime(formatDateTime(issuedUntil, language))}
              </time>
            </dd>
          </div>
        </dl>
        <h3>{t.how}</h3>
        <ol>
          {t.steps(loginUrl).map((step) => (
            <li class="anywhere">{step}</li>
          ))}
        </ol>
        <p>{t.destroy}</p>
      </section>
      <Actions>
        <button type="button" class="button primary" data-print="" hidden>
          {t.print}
        </button>
        <ButtonLink href={back}>{t.toUser}</ButtonLink>
      </Actions>
    </Page>
  )
}

export const issuedPasswordGallery = gallery<IssuedProps>(IssuedView, ({ signedIn, crowded }) => {
  const base = {
    frame: signedIn,
    user: { loginId: 'WR012575', name: '佐藤 結衣' },
    password: new Secret('k7nw3xqe9fhp2ma'),
    issuedUntil: Date.UTC(2026, 10, 27, 2, 24),
    loginUrl: 'https://portal.example/portal/login/',
    back: '/portal/admin/users/WR012575',
  }
  const long = { loginId: 'WR012575', name: `${'長'.repeat(50)} ${'名'.repeat(50)}` }
  return { issued: base, longName: { ...base, frame: crowded, user: long } }
})
