import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel, Points } from '../../../ui/panel.tsx'
import { endOfUseTexts } from './texts.ts'

export type EndOfUseProps = {
  frame: SignedInFrame
  /** When the person asked; null when there is no request. */
  since: Instant | null
  /** The member's last administrator cannot go (F11). */
  isLast: boolean
  isWithdrawn?: boolean
}

/** 【利用の終了】: what it means, the request for it, and its withdrawal. */
export function EndOfUseView({ frame, since, isLast, isWithdrawn = false }: EndOfUseProps) {
  const { language } = frame
  const t = endOfUseTexts(language)
  const back = <ButtonLink href={paths.menu()}>{words(language).back}</ButtonLink>
  if (since !== null)
    return (
      <Page frame={frame} title={t.title} icon="signpost">
        <Panel kind="information" language={language}>
          <Points items={t.pending(formatDateTime(since, language))} />
        </Panel>
        <Form frame={frame} action={paths.endOfUseWithdrawal()} class="card">
          <Consequences frame={frame} />
          <Actions>
            <button type="submit" class="button">
              {t.withdraw}
            </button>
            {back}
          </Actions>
        </Form>
      </Page>
    )
  if (isLast)
    return (
      <Page frame={frame} title={t.title} icon="signpost">
        <Panel kind="information" language={language}>
          <Points items={t.last} />
        </Panel>
        <Actions>
          <ButtonLink href={paths.users()} primary>
            {t.toUsers}
          </ButtonLink>
          {back}
        </Actions>
      </Page>
    )
  return (
    <Page frame={frame} title={t.title} icon="signpost">
      <Panel kind="information" language={language}>
        <Points items={isWithdrawn ? t.withdrawn : [t.information]} />
      </Panel>
      <Form frame={frame} action={paths.endOfUse()} class="card">
        <Consequences frame={frame} />
        <Actions>
          <SubmitButton>{t.ask}</SubmitButton>
          {back}
        </Actions>
      </Form>
    </Page>
  )
}

function Consequences({ frame }: { frame: SignedInFrame }) {
  const t = endOfUseTexts(frame.language)
  return (
    <section class="hints">
      <h2>{t.heading}</h2>
      <ul>
        {t.consequences.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <p>{t.untilThen}</p>
    </section>
  )
}

export const endOfUseGallery = gallery<EndOfUseProps>(EndOfUseView, ({ signedIn, crowded }) => {
  const base = { frame: signedIn, since: null, isLast: false }
  const since = Date.UTC(2026, 10, 23, 23, 58)
  return {
    open: base,
    pending: { ...base, since },
    pendingCrowded: { ...base, frame: crowded, since },
    withdrawn: { ...base, isWithdrawn: true },
    lastAdministrator: { ...base, isLast: true },
  }
})
