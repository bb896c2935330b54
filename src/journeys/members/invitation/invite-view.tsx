import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel, Points } from '../../../ui/panel.tsx'
import { Name } from '../member-name.tsx'
import { memberTexts } from '../texts.ts'
import { InvitedFields, invitationErrors } from './invited-fields.tsx'
import type { InvitationFaults, TypedInvitation } from './read-invitation.ts'
import { invitationTexts } from './texts.ts'

export type InviteProps = {
  frame: SignedInFrame
  memberId: string
  memberName: string
  values: TypedInvitation
  isAgain: boolean
  /** How long the link will hold. */
  days: number
  faults?: InvitationFaults
  /** Why nobody can be invited here; the form is left out. */
  hindrance?: 'suspended' | 'over' | 'stopped' | undefined
}

export const noInvitation: TypedInvitation = {
  loginId: '',
  familyName: '',
  givenName: '',
  familyNameEn: '',
  givenNameEn: '',
  mail: '',
  language: 'ja',
}

/** 管理者の招待: who is to be invited. What is typed is shown once more before a letter goes out. */
export function InviteView(props: InviteProps) {
  const { frame, memberId, memberName, values, isAgain, days, faults = { reds: [] }, hindrance } = props
  const { language } = frame
  const t = invitationTexts(language)
  const errors = invitationErrors(language, faults)
  return (
    <Page frame={frame} title={t.title} icon="mail" hasErrors={errors.length > 0 || hindrance !== undefined}>
      <ErrorSummary language={language} errors={errors} />
      <p class="whose">
        <strong>{memberId}</strong>
        <Name>{memberName}</Name>
      </p>
      {hindrance ? (
        <>
          <Panel kind="error" language={language}>
            <p>{t[hindrance]}</p>
          </Panel>
          <Actions>
            <ButtonLink href={paths.member(memberId)}>{memberTexts(language).toMember}</ButtonLink>
          </Actions>
        </>
      ) : (
        <>
          {errors.length === 0 && (
            <Panel kind="information" language={language}>
              <Points items={[...t.information(String(days)), ...(isAgain ? [t.againInformation] : [])]} />
            </Panel>
          )}
          <Form frame={frame} action={paths.memberAct(memberId, 'invite')} class="card">
            <input type="hidden" name="again" value={isAgain ? '1' : ''} />
            <InvitedFields language={language} values={values} isAgain={isAgain} errors={errors} />
            <Actions>
              <SubmitButton>{t.check}</SubmitButton>
              <ButtonLink href={paths.member(memberId)}>{words(language).back}</ButtonLink>
            </Actions>
          </Form>
        </>
      )}
    </Page>
  )
}

export const inviteGallery = gallery<InviteProps>(InviteView, ({ signedIn, crowded }) => {
  const base: InviteProps = {
    frame: signedIn,
    memberId: 'EJUUB99001YSD001',
    memberName: '株式会社 テスト・企業01 大森営業所',
    values: noInvitation,
    isAgain: false,
    days: 7,
  }
  return {
    empty: base,
    again: {
      ...base,
      isAgain: true,
      values: { ...noInvitation, loginId: 'WR012574', familyName: '大森', givenName: 'そうた' },
    },
    taken: {
      ...base,
      values: { ...noInvitation, loginId: 'WR012574' },
      faults: { loginId: 'taken', reds: [] },
    },
    nothingEntered: {
      ...base,
      faults: {
        loginId: 'empty',
        reds: [
          { field: 'familyName', code: 'empty' },
          { field: 'mail', code: 'empty' },
        ],
      },
    },
    faulty: {
      ...base,
      frame: crowded,
      memberName: '長'.repeat(200),
      values: { ...noInvitation, loginId: 'あ', givenNameEn: 'そうた', mail: 'sanka1@' },
      faults: {
        loginId: 'forbiddenCharacter',
        reds: [
          { field: 'givenNameEn', code: 'notAscii', detail: 'U+305D' },
          { field: 'mail', code: 'malformed' },
        ],
      },
    },
    suspended: { ...base, hindrance: 'suspended' },
    over: { ...base, hindrance: 'over' },
    stopped: { ...base, hindrance: 'stopped' },
  }
})
