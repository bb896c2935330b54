import type { Role } from '../../../domain/role.ts'
import type { Duration, Instant } from '../../../domain/time.ts'
import { hours } from '../../../domain/time.ts'
import type { ActHindrance } from '../../../domain/users/act.ts'
import { formatDateTime, formatDuration } from '../../../i18n/date-time.ts'
import { roleNames } from '../../../i18n/role-names.ts'
import { type UserActName, userActTexts } from '../../../i18n/user-act-texts.ts'
import { words } from '../../../i18n/words.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import type { IconName } from '../../../ui/icons.tsx'
import { Page } from '../../../ui/page.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { actTexts } from './act-texts.ts'

export type ActProps = {
  frame: SignedInFrame
  act: UserActName
  /** Where the confirmation is posted to, and the user's own page. */
  action: string
  back: string
  user: {
    loginId: string
    name: string
    department: string
    role: Role
    mail: string | null
    isSelf: boolean
    issuedAt: Instant | null
    resetRequestedAt: Instant | null
    endRequestedAt: Instant | null
  }
  /** Goes back with the confirmation, so that nothing is done to a person who stands otherwise by then. */
  seen: string
  /** How long a reset link, or an issued password, holds. */
  life: Duration
  /** Why the act cannot be done as things stand; then there is no button. */
  hindrance: ActHindrance | null
  /** What became of the try before; `limited` says how many mails an hour are the limit. */
  refused?: { code: 'stale' | 'idle' } | { code: 'limited'; limit: number }
}

const icons: Record<UserActName, IconName> = {
  unlock: 'key',
  resetLink: 'mail',
  password: 'key',
  suspend: 'warning',
  resume: 'login',
  sessions: 'login',
  promote: 'signpost',
  demote: 'signpost',
  keepUse: 'signpost',
  endOfUse: 'warning',
}

/** One act of an administrator to one user: whose record is open, what will happen, and the button that does it. */
export function ActView(props: ActProps) {
  const { frame, act, action, back, seen, hindrance, refused } = props
  const { language } = frame
  const t = actTexts(language)
  const names = userActTexts(language)
  const warning = hindrance === null ? refused && refusalOf(refused, t) : names.hindered[hindrance]
  return (
    <Page frame={frame} title={names.acts[act].name} icon={icons[act]} hasErrors={warning !== undefined}>
      {warning !== undefined && (
        <Panel kind="warning" language={language}>
          <p>{warning}</p>
        </Panel>
      )}
      <section class="card">
        <Whose {...props} />
        {hindrance === null && (
          <>
            <div class="effects">
              <h2>{t.happens}</h2>
              <ul>
                {effectsOf(props).map((effect) => (
                  <li>{effect}</li>
                ))}
              </ul>
            </div>
            <Form frame={frame} action={action}>
              <input type="hidden" name="seen" value={seen} />
              <Actions>
                <SubmitButton>{t.buttons[act]}</SubmitButton>
                <ButtonLink href={back}>{words(language).back}</ButtonLink>
              </Actions>
            </Form>
          </>
        )}
        {hindrance !== null && (
          <Actions>
            <ButtonLink href={back} primary>
              {t.toUser}
            </ButtonLink>
          </Actions>
        )}
      </section>
    </Page>
  )
}

function refusalOf(refused: NonNullable<ActProps['refused']>, t: ReturnType<typeof actTexts>): string {
  return refused.code === 'limited' ? t.limited(String(refused.limit)) : t[refused.code]
}

function Whose({ frame, user }: ActProps) {
  const t = actTexts(frame.language)
  const word = words(frame.language)
  return (
    <div class="subject">
      <h2>{t.whose}</h2>
      <dl>
        <div>
          <dt>{word.loginId}</dt>
          <dd>
            {user.loginId} {user.isSelf && t.own}
          </dd>
        </div>
        <div>
          <dt>{word.userName}</dt>
          <dd lang="ja">{user.name}</dd>
        </div>
        {user.department !== '' && (
          <div>
            <dt>{t.department}</dt>
            <dd lang="ja">{user.department}</dd>
          </div>
        )}
        <div>
          <dt>{word.roleName}</dt>
          <dd>{roleNames(frame.language)[user.role]}</dd>
        </div>
      </dl>
    </div>
  )
}

function effectsOf({ frame, act, user, life }: ActProps): string[] {
  const { language } = frame
  const t = actTexts(language)
  const on = (at: Instant) => formatDateTime(at, language)
  const span = formatDuration(life, language)
  const before: string[] = []
  const after: string[] = []
  if (act === 'resetLink' && user.mail !== null) {
    before.push(t.sentTo(user.mail), t.linkHolds(span))
    if (user.resetRequestedAt !== null) after.push(t.sentBefore(on(user.resetRequestedAt)))
  }
  if (act === 'password') {
    if (user.issuedAt !== null) before.push(t.issuedBefore(on(user.issuedAt)))
    before.push(t.passwordHolds(span))
  }
  if ((act === 'endOfUse' || act === 'keepUse') && user.endRequestedAt !== null)
    before.push(userActTexts(language).endRequested(on(user.endRequestedAt)))
  if (act === 'demote' && user.isSelf) return [t.demoteSelf]
  if (act !== 'resetLink') after.push(toldBy(act, user.mail !== null, t))
  return [...before, ...t.effects[act], ...after]
}

function toldBy(act: UserActName, hasMail: boolean, t: ReturnType<typeof actTexts>): string {
  if (!hasMail) return t.notTold
  return act === 'password' ? t.issueToldByMail : t.toldByMail
}

export const userActGallery = gallery<ActProps>(ActView, ({ signedIn, crowded }) => {
  const at = Date.UTC(2026, 10, 24, 2, 24)
  const user: ActProps['user'] = {
    loginId: 'WR012575',
    name: '佐藤 結衣',
    department: '第二購買課',
    role: 'personInCharge',
    mail: 'yui.sato@example.com',
    isSelf: false,
    issuedAt: null,
    resetRequestedAt: null,
    endRequestedAt: null,
  }
  const base: ActProps = {
    frame: signedIn,
    act: 'unlock',
    action: '/portal/admin/users/WR012575/unlock',
    back: '/portal/admin/users/WR012575',
    user,
    seen: 'none',
    life: hours(1),
    hindrance: null,
  }
  const administrator = { ...user, role: 'participantAdministrator' } as const
  const long = { ...user, name: `${'長'.repeat(50)} ${'名'.repeat(50)}`, department: '課'.repeat(100) }
  return {
    unlock: base,
    resetLink: { ...base, act: 'resetLink', user: { ...user, resetRequestedAt: at } },
    password: { ...base, act: 'password', life: hours(72), user: { ...user, mail: null, department: '' } },
    passwordAgain: {
      ...base,
      act: 'password',
      life: hours(72),
      user: { ...user, issuedAt: at },
      refused: { code: 'stale' },
    },
    suspend: { ...base, act: 'suspend' },
    resume: { ...base, act: 'resume' },
    sessions: { ...base, act: 'sessions' },
    promote: { ...base, act: 'promote' },
    demote: { ...base, act: 'demote', user: administrator },
    demoteSelf: { ...base, act: 'demote', user: { ...administrator, isSelf: true } },
    keepUse: { ...base, act: 'keepUse', user: { ...user, endRequestedAt: at } },
    notEndRequested: { ...base, act: 'keepUse', hindrance: 'notEndRequested' },
    endOfUse: { ...base, act: 'endOfUse' },
    endAsked: { ...base, act: 'endOfUse', user: { ...user, endRequestedAt: at } },
    limited: { ...base, act: 'resetLink', refused: { code: 'limited', limit: 3 } },
    idle: { ...base, act: 'sessions', refused: { code: 'idle' } },
    notLocked: { ...base, hindrance: 'notLocked' },
    notSuspended: { ...base, act: 'resume', hindrance: 'notSuspended' },
    suspended: { ...base, act: 'password', hindrance: 'suspended' },
    abolished: { ...base, act: 'endOfUse', hindrance: 'abolished' },
    noMail: { ...base, act: 'resetLink', hindrance: 'noMail' },
    lastAdministrator: { ...base, act: 'demote', user: administrator, hindrance: 'lastAdministrator' },
    longNames: { ...base, frame: crowded, user: long },
  }
})
