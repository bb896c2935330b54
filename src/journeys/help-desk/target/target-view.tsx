import type { Child } from 'hono/jsx'
import { isSpent } from '../../../domain/password/issued-password.ts'
import type { Role } from '../../../domain/role.ts'
import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { roleNames } from '../../../i18n/role-names.ts'
import { standingNames } from '../../../i18n/standing-names.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { caseTexts } from '../case/texts.ts'
import { targetTexts } from './texts.ts'

export type TargetProps = {
  frame: SignedInFrame
  /** Of the case. */
  number: string
  now: Instant
  person: {
    loginId: string
    name: string
    kana: string
    department: string
    role: Role
    lockedAt: Instant | null
    lastSignInAt: Instant | null
    /** Of the password in force, when it is an issued one. */
    issued: { at: Instant; until: Instant; usedAt: Instant | null } | null
    /** The address masked; null without one. */
    mail: { masked: string; isConfirmed: boolean; isBouncing: boolean } | null
  }
}

/** The record of one target of a case: what the help desk needs to answer the telephone, and not one field to edit. */
export function TargetView({ frame, number, now, person }: TargetProps) {
  const { language } = frame
  const t = targetTexts(language)
  const word = words(language)
  const on = (at: Instant) => formatDateTime(at, language)
  return (
    <Page frame={frame} title={t.title} icon="person">
      <Panel kind="information" language={language}>
        <p>{t.noted}</p>
      </Panel>
      <p class="whose">
        <span>{t.whose(number)}</span>
        <strong>{person.loginId}</strong>
        <span lang="ja">{person.name}</span>
      </p>
      <dl class="facts">
        <Fact label={word.loginId}>{person.loginId}</Fact>
        <Fact label={word.userName}>
          <Own value={person.name} nothing={t.nothing} />
        </Fact>
        <Fact label={t.kana}>
          <Own value={person.kana} nothing={t.nothing} />
        </Fact>
        <Fact label={t.department}>
          <Own value={person.department} nothing={t.nothing} />
        </Fact>
        <Fact label={word.roleName}>{roleNames(language)[person.role]}</Fact>
        <Fact label={t.standing}>{standingNames(language).active}</Fact>
        <Fact label={t.lock}>{person.lockedAt === null ? t.notLocked : t.locked(on(person.lockedAt))}</Fact>
        <Fact label={t.lastSignIn}>{person.lastSignInAt === null ? t.never : on(person.lastSignInAt)}</Fact>
        <Fact label={t.issued}>{issuedInWords(person.issued, now, language)}</Fact>
        <Fact label={word.mail}>
          {person.mail === null ? (
            t.noMail
          ) : (
            <>
              <span class="anywhere">{person.mail.masked}</span>
              <br />
              {person.mail.isBouncing ? t.bounced : person.mail.isConfirmed ? t.confirmed : t.unconfirmed}
            </>
          )}
        </Fact>
      </dl>
      <section class="card">
        <p>{t.readOnly}</p>
        <blockquote class="say">{caseTexts(language).noEditing}</blockquote>
      </section>
      <Actions>
        <ButtonLink href={paths.case(number)} primary>
          {t.back}
        </ButtonLink>
      </Actions>
    </Page>
  )
}

function Fact({ label, children }: { label: string; children: Child }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Own({ value, nothing }: { value: string; nothing: string }) {
  return value === '' ? <span>{nothing}</span> : <span lang="ja">{value}</span>
}

function issuedInWords(
  issued: TargetProps['person']['issued'],
  now: Instant,
  language: SignedInFrame['language'],
): string {
  const t = targetTexts(language)
  if (!issued) return t.own
  const at = formatDateTime(issued.at, language)
  if (issued.usedAt !== null) return t.used(at)
  return isSpent(issued, now) ? t.expired(at) : t.live(at, formatDateTime(issued.until, language))
}

export const caseTargetGallery = gallery<TargetProps>(TargetView, ({ signedIn, crowded }) => {
  const at = Date.UTC(2026, 10, 24, 2, 24)
  const person: TargetProps['person'] = {
    loginId: 'WR012575',
    name: '佐藤 結衣',
    kana: 'サトウ ユイ',
    department: '第二購買課',
    role: 'personInCharge',
    lockedAt: at,
    lastSignInAt: Date.UTC(2026, 8, 1, 0, 5),
    issued: null,
    mail: null,
  }
  const base: TargetProps = { frame: signedIn, number: '20261124-048213', now: at, person }
  const mail = { masked: 's***@example.jp', isConfirmed: true, isBouncing: false }
  const issued = { at, until: Date.UTC(2026, 10, 27, 2, 24), usedAt: null }
  const long = { ...person, name: `${'長'.repeat(50)} ${'名'.repeat(50)}`, department: '課'.repeat(100) }
  return {
    withoutMail: base,
    confirmed: { ...base, person: { ...person, mail, lockedAt: null, issued } },
    bouncing: {
      ...base,
      person: { ...person, mail: { ...mail, isBouncing: true }, issued: { ...issued, usedAt: at } },
    },
    unconfirmed: {
      ...base,
      now: Date.UTC(2026, 11, 1),
      person: { ...person, role: 'participantAdministrator', mail: { ...mail, isConfirmed: false }, issued },
    },
    bare: { ...base, person: { ...person, kana: '', department: '', lastSignInAt: null, lockedAt: null } },
    longNames: { ...base, frame: crowded, person: long },
  }
})
