import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel, Points } from '../../../ui/panel.tsx'
import { Name } from '../member-name.tsx'
import { memberTexts } from '../texts.ts'
import { suspensionTexts } from './texts.ts'

export type SuspensionProps = {
  frame: SignedInFrame
  act: 'suspend' | 'resume'
  memberId: string
  name: string
  version: number
  users: number
  sessions: number
  /** Why it cannot be done; the button is left out. */
  hindrance?: 'hasStaff' | 'already' | undefined
  isStale?: boolean
}

/** Asks whether a member is to be stopped, or to go on, and says what that means in numbers. */
export function SuspensionView(props: SuspensionProps) {
  const { frame, act, memberId, name, version, users, sessions, hindrance, isStale = false } = props
  const { language } = frame
  const t = suspensionTexts(language)
  const own = t[act]
  const word = words(language)
  const already = t.already[act === 'suspend' ? 'suspended' : 'active']
  return (
    <Page frame={frame} title={own.title} icon="menu" hasErrors={isStale || hindrance !== undefined}>
      {isStale && (
        <Panel kind="error" language={language}>
          <p>{t.stale}</p>
        </Panel>
      )}
      {hindrance && (
        <Panel kind="error" language={language}>
          <p>{hindrance === 'already' ? already : t.hasStaff}</p>
        </Panel>
      )}
      {!hindrance && <p>{own.question}</p>}
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
      </dl>
      {!hindrance && (
        <Panel kind="information" language={language}>
          <Points items={own.consequences(String(users), String(sessions))} />
        </Panel>
      )}
      {hindrance ? (
        <Actions>
          <ButtonLink href={paths.member(memberId)}>{memberTexts(language).toMember}</ButtonLink>
        </Actions>
      ) : (
        <Form frame={frame} action={paths.memberAct(memberId, act)}>
          <input type="hidden" name="version" value={String(version)} />
          <Actions>
            <SubmitButton>{own.act}</SubmitButton>
            <ButtonLink href={paths.member(memberId)}>{word.back}</ButtonLink>
          </Actions>
        </Form>
      )}
    </Page>
  )
}

export const suspensionGallery = gallery<SuspensionProps>(SuspensionView, ({ signedIn, crowded }) => {
  const base = {
    frame: signedIn,
    act: 'suspend',
    memberId: 'EJUUB99001YSD001',
    name: '株式会社 テスト・企業01 大森営業所',
    version: 3,
    users: 128,
    sessions: 9,
  } as const
  return {
    suspend: base,
    resume: { ...base, act: 'resume' },
    stale: { ...base, frame: crowded, name: '長'.repeat(200), isStale: true },
    staff: { ...base, hindrance: 'hasStaff' },
    already: { ...base, hindrance: 'already' },
    inUse: { ...base, act: 'resume', hindrance: 'already' },
  }
})
