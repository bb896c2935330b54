import type { Child } from 'hono/jsx'
import type { Warning } from '../../../domain/registered-data/warnings.ts'
import { registeredDataTexts } from '../../../i18n/registered-data-texts.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, Form } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel, Points } from '../../../ui/panel.tsx'
import { languageNames } from '../../../ui/texts.ts'
import { Name } from '../member-name.tsx'
import { noInvitation } from './invite-view.tsx'
import type { ReadInvitation, TypedInvitation } from './read-invitation.ts'
import { invitationTexts } from './texts.ts'

export type ConfirmInvitationProps = {
  frame: SignedInFrame
  memberId: string
  memberName: string
  /** As it would be stored. */
  values: TypedInvitation & Pick<ReadInvitation, 'language'>
  isAgain: boolean
  warnings: readonly Warning[]
}

/** Shows an invitation once more: a slip in the address would hand a member to a stranger. */
export function ConfirmInvitationView(props: ConfirmInvitationProps) {
  const { frame, memberId, memberName, values, isAgain, warnings } = props
  const { language } = frame
  const t = invitationTexts(language)
  const word = words(language)
  const { groups } = registeredDataTexts(language)
  const name = `${values.familyName} ${values.givenName}`.trim()
  const nameEn = `${values.familyNameEn} ${values.givenNameEn}`.trim()
  const facts: [string, Child][] = [
    [word.memberId, memberId],
    [word.memberName, <Name>{memberName}</Name>],
    [word.loginId, values.loginId],
    [groups.name, <Name>{name}</Name>],
    ...(nameEn === '' ? [] : [[groups.english, <Name>{nameEn}</Name>] satisfies [string, Child]]),
    [word.mail, <strong class="anywhere">{values.mail}</strong>],
    [t.language, <span lang={values.language}>{languageNames[values.language]}</span>],
  ]
  return (
    <Page frame={frame} title={t.title} icon="mail" hasErrors={warnings.length > 0}>
      <Doubts {...props} />
      <p>{t.confirm.question}</p>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Panel kind="information" language={language}>
        <Points items={[t.confirm.weight, t.confirm.tells]} />
      </Panel>
      <Form frame={frame} action={paths.memberAct(memberId, 'invite')}>
        <input type="hidden" name="again" value={isAgain ? '1' : ''} />
        {Object.entries(values).map(([field, value]) => (
          <input type="hidden" name={field} value={value} />
        ))}
        <Actions>
          <button type="submit" class="button primary" name="step" value="send">
            {t.confirm.send}
          </button>
          <button type="submit" class="button" name="step" value="edit">
            {t.confirm.edit}
          </button>
        </Actions>
      </Form>
    </Page>
  )
}

function Doubts({ frame: { language }, warnings }: ConfirmInvitationProps) {
  if (warnings.length === 0) return null
  const t = invitationTexts(language)
  const { fields, warnings: says, proposal } = registeredDataTexts(language)
  const colon = language === 'zh-CN' ? '：' : ': '
  return (
    <Panel kind="warning" language={language} id="warnings">
      <p>{t.doubtHeading}</p>
      <ul>
        {warnings.map((warning) => (
          <li>
            {fields[warning.field]}
            {colon}
            {says[warning.code](warning.detail ?? '')}
            {warning.proposal !== undefined && ` ${proposal(warning.proposal)}`}
          </li>
        ))}
      </ul>
      <p>{t.doubtHow}</p>
    </Panel>
  )
}

export const confirmInvitationGallery = gallery<ConfirmInvitationProps>(
  ConfirmInvitationView,
  ({ signedIn, crowded }) => {
    const base: ConfirmInvitationProps = {
      frame: signedIn,
      memberId: 'EJUUB99001YSD001',
      memberName: '株式会社 テスト・企業01 大森営業所',
      values: {
        ...noInvitation,
        loginId: 'WR012574',
        familyName: '大森',
        givenName: 'そうた',
        familyNameEn: 'Omori',
        givenNameEn: 'Sota',
        mail: 'sanka1@example.jp',
        language: 'ja',
      },
      isAgain: false,
      warnings: [],
    }
    return {
      confirm: base,
      doubtful: {
        ...base,
        frame: crowded,
        memberName: '長'.repeat(200),
        values: { ...base.values, mail: `${'w'.repeat(60)}@gmial.com` },
        isAgain: true,
        warnings: [{ field: 'mail', code: 'mailSlip', proposal: `${'w'.repeat(60)}@gmail.com` }],
      },
    }
  },
)
