import type { Instant } from '../../../../domain/time.ts'
import { ButtonLink } from '../../../../ui/form.tsx'
import type { SignedInFrame } from '../../../../ui/frame.ts'
import { gallery } from '../../../../ui/gallery.ts'
import { Page } from '../../../../ui/page.tsx'
import { mailChangeTexts } from '../texts.ts'
import type { PendingMailChange } from './pending-change.ts'
import { PendingMailChangePart } from './pending-part.tsx'

export const pendingMessages = ['resent', 'cancelled', 'limited', 'gone'] as const
export type PendingMessage = (typeof pendingMessages)[number]

export type PendingProps = {
  frame: SignedInFrame
  pending: PendingMailChange | undefined
  hasMail: boolean
  action: string
  /** S7, or S9 of that person. */
  backTo: string
  /** Whose record it is, where it is another's: login ID and name. */
  of: { loginId: string; name: string } | undefined
  message?: PendingMessage | undefined
}

/** How a change of address stands, and what was just done about it. */
export function PendingView({ frame, pending, hasMail, action, backTo, of, message }: PendingProps) {
  const t = mailChangeTexts(frame.language).pending
  const isRefusal = message === 'limited' || message === 'gone'
  const kind = isRefusal ? ('error' as const) : ('information' as const)
  const panels = message ? [{ kind, children: <p>{t.messages[message]}</p> }] : []
  return (
    <Page frame={frame} title={t.title} icon="mail" panels={panels} hasErrors={isRefusal}>
      {of && (
        <p>
          {of.loginId} <span lang="ja">{of.name}</span>
        </p>
      )}
      {pending ? (
        <PendingMailChangePart frame={frame} pending={pending} hasMail={hasMail} action={action} />
      ) : (
        message === undefined && <p>{t.none}</p>
      )}
      <div class="actions">
        <ButtonLink href={backTo}>{t.back}</ButtonLink>
      </div>
    </Page>
  )
}

export const pendingMailChangeGallery = gallery<PendingProps>(PendingView, ({ signedIn }) => {
  const deadlineAt: Instant = Date.UTC(2026, 10, 24, 2, 24)
  const pending: PendingMailChange = {
    newMail: 'sanka2@example.jp',
    deadlineAt,
    by: 'own',
    isExpired: false,
    isUndelivered: false,
  }
  const base = {
    frame: signedIn,
    pending,
    hasMail: true,
    action: '/portal/userInfo/mail',
    backTo: '/portal/userInfo',
    of: undefined,
  }
  return {
    waiting: base,
    firstAddress: { ...base, hasMail: false },
    byAdministrator: {
      ...base,
      pending: { ...pending, by: 'administrator' as const },
      of: { loginId: 'WR012575', name: '佐藤 結衣' },
    },
    undelivered: { ...base, pending: { ...pending, isUndelivered: true } },
    expired: { ...base, pending: { ...pending, isExpired: true } },
    resent: { ...base, message: 'resent' as const },
    limited: { ...base, message: 'limited' as const },
    cancelled: { ...base, pending: undefined, message: 'cancelled' as const },
    gone: { ...base, pending: undefined, message: 'gone' as const },
    none: { ...base, pending: undefined },
  }
})
