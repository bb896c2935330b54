import { hours, type Instant, minutes } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel, Points } from '../../../ui/panel.tsx'
import type { Device } from './device.ts'
import { ownSessionTexts } from './texts.ts'

export type SessionShown = {
  /** Names the session to the form that ends it. */
  handle: string
  device: Device
  begunAt: Instant
  seenAt: Instant
  source: string
  isThisOne: boolean
}

export type SessionsProps = {
  frame: SignedInFrame
  /** The one of this very page among them. */
  sessions: readonly SessionShown[]
  message?: 'ended' | 'othersEnded' | undefined
}

/** 【ログイン中の端末】: where a person is signed in, and the end of it. */
export function SessionsView({ frame, sessions, message }: SessionsProps) {
  const { language } = frame
  const t = ownSessionTexts(language)
  const others = sessions.filter(({ isThisOne }) => !isThisOne)
  const own = sessions.filter(({ isThisOne }) => isThisOne)
  return (
    <Page frame={frame} title={t.title} icon="device">
      <Panel kind="information" language={language}>
        <Points items={message ? t.messages[message] : t.information} />
      </Panel>
      <ul class="sessions">
        {[...own, ...others].map((session) => (
          <Session frame={frame} session={session} />
        ))}
      </ul>
      {others.length === 0 ? (
        <p>{t.alone}</p>
      ) : (
        <Form frame={frame} action={paths.otherSessions()}>
          <button type="submit" class="button">
            {t.endOthers}
          </button>
        </Form>
      )}
      <Actions>
        <ButtonLink href={paths.ownPassword()}>{t.changePassword}</ButtonLink>
        <ButtonLink href={paths.menu()}>{words(language).back}</ButtonLink>
      </Actions>
    </Page>
  )
}

function Session({ frame, session }: { frame: SignedInFrame; session: SessionShown }) {
  const { language } = frame
  const { handle, begunAt, seenAt, source, isThisOne } = session
  const t = ownSessionTexts(language)
  const heading = `session-${handle}`
  return (
    <li class="card">
      <h2 id={heading}>{deviceName(session.device, language)}</h2>
      {isThisOne && <p class="here">{t.thisOne}</p>}
      <dl>
        <Fact label={t.begun} at={begunAt} language={language} />
        <Fact label={t.seen} at={seenAt} language={language} />
        <div>
          <dt>{t.source}</dt>
          <dd class="anywhere">{source === '' ? t.unknownSource : source}</dd>
        </div>
      </dl>
      {!isThisOne && (
        <Form frame={frame} action={paths.ownSessions()}>
          <input type="hidden" name="session" value={handle} />
          <button type="submit" class="button" aria-describedby={heading}>
            {t.endOne}
          </button>
        </Form>
      )}
    </li>
  )
}

function Fact({ label, at, language }: { label: string; at: Instant; language: Language }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <time datetime={new Date(at).toISOString()}>{formatDateTime(at, language)}</time>
      </dd>
    </div>
  )
}

function deviceName({ browser, system }: Device, language: Language): string {
  const t = ownSessionTexts(language)
  return t.device(browser ?? t.unknownBrowser, system ?? t.unknownSystem)
}

export const ownSessionsGallery = gallery<SessionsProps>(SessionsView, ({ signedIn, crowded }) => {
  const begunAt = Date.UTC(2026, 10, 23, 23, 58)
  const here: SessionShown = {
    handle: 'here',
    device: { browser: 'Microsoft Edge', system: 'Windows' },
    begunAt,
    seenAt: begunAt + minutes(4),
    source: '192.0.2.17',
    isThisOne: true,
  }
  const phone: SessionShown = {
    handle: 'phone',
    device: { browser: 'Safari', system: 'iPhone' },
    begunAt: begunAt - hours(3),
    seenAt: begunAt - minutes(12),
    source: '2001:db8:85a3:8d3:1319:8a2e:370:7348',
    isThisOne: false,
  }
  const strange = { ...phone, handle: 'strange', device: { browser: null, system: null }, source: '' }
  return {
    alone: { frame: signedIn, sessions: [here] },
    several: { frame: signedIn, sessions: [phone, here, strange] },
    ended: { frame: signedIn, sessions: [here, phone], message: 'ended' },
    othersEnded: { frame: crowded, sessions: [here], message: 'othersEnded' },
  }
})
