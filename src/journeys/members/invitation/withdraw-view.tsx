import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel, Points } from '../../../ui/panel.tsx'
import { Name } from '../member-name.tsx'
import { memberTexts } from '../texts.ts'
import { invitationTexts } from './texts.ts'

export type WithdrawProps = {
  frame: SignedInFrame
  memberId: string
  loginId: string
  name: string
  /** There is nothing to withdraw (any more). */
  isOver?: boolean
}

/** Asks whether an invitation is to be withdrawn. */
export function WithdrawView({ frame, memberId, loginId, name, isOver = false }: WithdrawProps) {
  const { language } = frame
  const t = invitationTexts(language)
  const own = t.withdraw
  if (isOver)
    return (
      <Page frame={frame} title={own.title} icon="mail" hasErrors>
        <Panel kind="error" language={language}>
          <p>{t.over}</p>
        </Panel>
        <Actions>
          <ButtonLink href={paths.member(memberId)}>{memberTexts(language).toMember}</ButtonLink>
        </Actions>
      </Page>
    )
  return (
    <Page frame={frame} title={own.title} icon="mail">
      <p>{own.question}</p>
      <p class="whose">
        <strong>{loginId}</strong>
        <Name>{name}</Name>
      </p>
      <Panel kind="information" language={language}>
        <Points items={own.consequences} />
      </Panel>
      <Form frame={frame} action={paths.memberAct(memberId, 'withdraw')}>
        <input type="hidden" name="loginId" value={loginId} />
        <Actions>
          <SubmitButton>{own.act}</SubmitButton>
          <ButtonLink href={paths.member(memberId)}>{words(language).back}</ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

export const withdrawGallery = gallery<WithdrawProps>(WithdrawView, ({ signedIn }) => {
  const base = { frame: signedIn, memberId: 'EJUUB99001YSD001', loginId: 'WR012574', name: '大森 そうた' }
  return { ask: base, over: { ...base, isOver: true } }
})
