import { type PasswordRule, passwordRules } from '../../../domain/password/password.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { Frame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { ruleInOneSentence } from '../../../ui/new-password/faults.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel, Points } from '../../../ui/panel.tsx'
import { Steps } from '../../../ui/parts.tsx'
import { type IdentityEntry, IdentityFields, identityErrors, noEntry } from '../identity-fields.tsx'
import { resetTexts } from '../texts.ts'

export type ProveProps = {
  frame: Frame
  /** The key of the mailed link; travels on in a hidden field so that no address bar keeps it. */
  appliKey: string
  /** Which event is the one access: the proof, or the visit that already happened (spec 6). */
  access: 'proof' | 'visit'
  /** What the password must be: it is to be thought of before the one access. */
  rule: PasswordRule
  /** The link came with an invitation: nobody has asked for it. */
  isInvitation?: boolean
  entry?: IdentityEntry
  /** The two do not belong to this link. Nobody is told which one, nor how many tries are left. */
  refused?: boolean
}

const refusedId = 'refused'

/** S4 【パスワード再設定】 step 1: shows that the reader knows what the mail does not say. */
export function ProveView(props: ProveProps) {
  const { frame, appliKey, access, rule, isInvitation = false, entry = noEntry, refused = false } = props
  const { language } = frame
  const t = resetTexts(language)
  const word = words(language)
  const errors = identityErrors(language, entry)
  return (
    <Page frame={frame} title={word.reset} icon="key" hasErrors={refused || errors.length > 0}>
      {refused && (
        <Panel kind="error" language={language} id={refusedId}>
          <p>{t.prove.refused}</p>
          <p>{t.prove.refusedNote}</p>
        </Panel>
      )}
      <ErrorSummary language={language} errors={errors} />
      <Steps language={language} labels={isInvitation ? t.invitedSteps : t.steps} current={2} />
      {!refused && errors.length === 0 && (
        <Panel kind="information" language={language}>
          <Points
            items={[
              ...(isInvitation ? t.prove.invited : t.prove.information),
              t.prove.once[access],
              ruleInOneSentence(rule, language),
            ]}
          />
        </Panel>
      )}
      <Form frame={frame} action={paths.reset()} class="card">
        <input type="hidden" name="appliKey" value={appliKey} />
        <IdentityFields language={language} entry={entry} describedBy={refused ? refusedId : undefined} />
        <Actions>
          <SubmitButton>{word.next}</SubmitButton>
          <ButtonLink href={paths.login()}>{t.toLogin}</ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

export const proveGallery = gallery<ProveProps>(ProveView, ({ frame }) => {
  const base = { frame, appliKey: 'exampleKey', access: 'proof', rule: passwordRules.manual } as const
  const typed = { loginId: 'WR012574', mail: 'sanka1@example.jp' }
  return {
    empty: base,
    modern: { ...base, rule: passwordRules.modern },
    invited: { ...base, isInvitation: true },
    visit: { ...base, frame: { ...frame, guidesApart: true }, access: 'visit' },
    refused: { ...base, refused: true, entry: typed },
    bothMissing: { ...base, entry: { ...noEntry, faults: { loginId: 'empty', mail: 'empty' } } },
    malformed: { ...base, entry: { ...typed, mail: 'sanka1@example', faults: { mail: 'malformed' } } },
  }
})
