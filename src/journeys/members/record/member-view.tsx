import type { MemberRed } from '../../../domain/registered-data/member-names.ts'
import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Icon } from '../../../ui/icons.tsx'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel } from '../../../ui/panel.tsx'
import { MemberFields, nameErrors, type TypedNames } from '../member-fields.tsx'
import { Name } from '../member-name.tsx'
import { memberTexts } from '../texts.ts'
import { Administrators, type AdministratorsProps, exampleAdministrators } from './administrators.tsx'
import { memberRecordTexts } from './texts.ts'

export const memberMessages = [
  'added',
  'changed',
  'unchanged',
  'suspended',
  'resumed',
  'invited',
  'withdrawn',
] as const
export type MemberMessage = (typeof memberMessages)[number]

export type MemberProps = {
  frame: SignedInFrame
  memberId: string
  /** As stored. */
  name: string
  suspendedAt: Instant | null
  version: number
  values: TypedNames
  reds?: readonly MemberRed[]
  /** Somebody else was faster: the fields show what they stored. */
  isStale?: boolean
  message?: MemberMessage | undefined
  administrators: AdministratorsProps['administrators']
  hasMoreAdministrators: boolean
}

/** One member: its names, its administrators, and whether it is in use. */
export function MemberView(props: MemberProps) {
  const { frame, memberId, name, suspendedAt, isStale = false, message, reds = [] } = props
  const { language } = frame
  const t = memberRecordTexts(language)
  const word = words(language)
  const shared = memberTexts(language)
  const errors = nameErrors(language, reds)
  return (
    <Page frame={frame} title={t.title} icon="menu" hasErrors={errors.length > 0 || isStale}>
      {message && (
        <Panel kind="information" language={language}>
          <p>{t.messages[message]}</p>
        </Panel>
      )}
      {isStale && (
        <Panel kind="error" language={language}>
          <p>{shared.stale}</p>
        </Panel>
      )}
      <ErrorSummary language={language} errors={errors} />
      <dl class="facts">
        <div>
          <dt>{word.memberId}</dt>
          <dd>{memberId}</dd>
        </div>
        <div>
          <dt>{word.memberName}</dt>
          <dd>
            <Name>{name}</Name>
          </dd>
        </div>
        <div>
          <dt>{shared.standing}</dt>
          <dd>
            {suspendedAt === null ? (
              shared.standings.active
            ) : (
              <>
                <strong class="stopped">{shared.standings.suspended}</strong>{' '}
                {t.since(formatDateTime(suspendedAt, language))}
              </>
            )}
          </dd>
        </div>
      </dl>
      <Administrators
        language={language}
        memberId={memberId}
        isSuspended={suspendedAt !== null}
        administrators={props.administrators}
        hasMore={props.hasMoreAdministrators}
      />
      <section class="menu-group">
        <h2>{t.names}</h2>
        <Form frame={frame} action={paths.member(memberId)} class="card">
          <input type="hidden" name="version" value={String(props.version)} />
          <MemberFields language={language} values={props.values} errors={errors} />
          <Actions>
            <SubmitButton>{word.change}</SubmitButton>
          </Actions>
        </Form>
      </section>
      <section class="menu-group">
        <h2>{t.standing}</h2>
        <ul class="tiles">
          <li>
            <a href={paths.memberAct(memberId, suspendedAt === null ? 'suspend' : 'resume')}>
              <span>
                {suspendedAt === null ? t.suspend : t.resume}
                <small>{suspendedAt === null ? t.suspendSays : t.resumeSays}</small>
              </span>
              <Icon name="arrow" />
            </a>
          </li>
        </ul>
      </section>
      <Actions>
        <ButtonLink href={paths.members()}>{shared.toList}</ButtonLink>
      </Actions>
    </Page>
  )
}

export const memberGallery = gallery<MemberProps>(MemberView, ({ signedIn, crowded }) => {
  const name = '株式会社 テスト・企業01 大森営業所'
  const base: MemberProps = {
    frame: signedIn,
    memberId: 'EJUUB99001YSD001',
    name,
    suspendedAt: null,
    version: 3,
    values: { name, nameEn: 'Test Company 01, Omori Office' },
    administrators: exampleAdministrators,
    hasMoreAdministrators: false,
  }
  const long = '長'.repeat(200)
  return {
    inUse: base,
    added: { ...base, message: 'added', administrators: [] },
    invited: { ...base, message: 'invited' },
    suspended: { ...base, suspendedAt: Date.UTC(2026, 10, 1, 2, 3), message: 'suspended' },
    stale: { ...base, isStale: true },
    faulty: {
      ...base,
      frame: crowded,
      memberId: 'W'.repeat(32),
      name: long,
      values: { name: '', nameEn: 'テスト' },
      hasMoreAdministrators: true,
      reds: [
        { field: 'name', code: 'empty' },
        { field: 'nameEn', code: 'notAscii', detail: 'U+30C6' },
      ],
    },
  }
})
