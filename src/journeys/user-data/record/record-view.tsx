import type { Child } from 'hono/jsx'
import type { RegisteredField } from '../../../domain/registered-data/registered-data.ts'
import { registeredDataTexts } from '../../../i18n/registered-data-texts.ts'
import { type UserActName, userActTexts } from '../../../i18n/user-act-texts.ts'
import { words } from '../../../i18n/words.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel, Points, WarningSummary } from '../../../ui/panel.tsx'
import { AskedActions, type AskedForMail, AskedPanel } from './asked/asked-for-mail.tsx'
import { askedTexts } from './asked/texts.ts'
import type { TypedRecord } from './change-record.ts'
import { MailFields } from './mail-fields.tsx'
import { RecordFacts } from './record-facts.tsx'
import { RecordFields, type Remarks, summaryOf } from './record-fields.tsx'
import { recordStates } from './record-states.tsx'
import { type Saved, SavedList } from './saved-list.tsx'
import { type Stale, StaleList } from './stale-list.tsx'
import { recordTexts } from './texts.ts'

export type RecordProps = {
  frame: SignedInFrame
  action: string
  back: string
  /** Whose record is open (S9); null for one's own (S7). */
  whose: { loginId: string; name: string; department: string } | null
  /** To change the address, the reader's own, their password is asked again. */
  asksPassword: boolean
  values: TypedRecord
  version: number
  remarks?: Remarks
  /** The mark of the warnings shown: pressing 変更 once more stores as entered. */
  acknowledgement?: string
  passwordFault?: 'missing' | 'wrong' | 'locked'
  mailState: 'none' | 'unverified' | 'failed' | 'confirmed'
  /** Has come in by an issued password: the address comes first, with the reason (F7). */
  asked?: AskedForMail | undefined
  /** An address is asked for and none was entered. */
  isMailMissing?: boolean
  message?: 'unchanged' | 'mailTooMany' | 'abolished'
  saved?: Saved
  /** What has just been done to this user on a page of its own. */
  done?: UserActName
  stale?: Stale
  /** Nothing in it can be changed any more. */
  isAbolished?: boolean
  /** What belongs beside the address: a change that waits for its confirmation. */
  pending?: Child
  /** How the person stands, as a list of users tells it (S9). */
  marks?: Child
  /** What an administrator may do for this user (S9). */
  acts?: Child
}

/** 【ユーザ情報変更】: S7 for one's own record, S9 for that of another. */
export function RecordView(props: RecordProps) {
  const { frame, action, back, whose, version, remarks = {}, acknowledgement = '', message, asked } = props
  const { language } = frame
  const t = recordTexts(language)
  const word = words(language)
  const { errors, doubts } = summaryOf(language, remarks)
  if (props.isMailMissing)
    errors.push({
      field: 'mail',
      label: registeredDataTexts(language).fields.mail,
      message: askedTexts(language).mailMissing,
    })
  if (props.passwordFault)
    errors.push({
      field: 'currentPassword',
      label: t.currentPassword,
      message: t.passwordFault[props.passwordFault],
    })
  const isRefused = props.stale !== undefined || (message !== undefined && message !== 'unchanged')
  const hasErrors = errors.length > 0 || doubts.length > 0 || isRefused
  const focused = errors[0]?.field ?? doubts[0]?.field ?? (asked ? 'mail' : undefined)
  const mail = <MailFields {...props} focused={focused} />
  const others = (
    <RecordFields
      language={language}
      values={props.values}
      remarks={remarks}
      focused={focused as RegisteredField | undefined}
    />
  )
  // A summary must not lead to a field that is folded away.
  const isOpen = [...errors, ...doubts].some(({ field }) => field !== 'mail' && field !== 'currentPassword')
  return (
    <Page frame={frame} title={t.title} icon="person" hasErrors={hasErrors}>
      {whose && (
        <div class="whose">
          <span>{t.whose}</span>
          <strong>
            {whose.loginId} <span lang="ja">{whose.name}</span>
          </strong>
          {whose.department !== '' && <span lang="ja">{whose.department}</span>}
          {props.acts && !props.isAbolished && <a href="#acts">{t.toActs}</a>}
          {props.marks}
        </div>
      )}
      {message && (
        <Panel kind={message === 'unchanged' ? 'information' : 'error'} language={language}>
          <p>{t[message]}</p>
        </Panel>
      )}
      {props.done && (
        <Panel kind="information" language={language}>
          <p>{userActTexts(language).acts[props.done].done}</p>
        </Panel>
      )}
      {props.saved && <SavedList language={language} saved={props.saved} />}
      {props.stale && <StaleList language={language} stale={props.stale} />}
      <ErrorSummary language={language} errors={errors} />
      <WarningSummary language={language} heading={t.warningHeading} how={t.warningHow} doubts={doubts} />
      {asked && <AskedPanel language={language} asked={asked} hasFailed={props.mailState === 'failed'} />}
      {isAtRest(props) && (
        <Panel kind="information" language={language}>
          <Points items={t.information} />
        </Panel>
      )}
      {props.isAbolished ? (
        <RecordFacts {...props} />
      ) : (
        <Form frame={frame} action={action} class="card record">
          <input type="hidden" name="version" value={String(version)} />
          <input type="hidden" name="acknowledged" value={acknowledgement} />
          {asked ? (
            <>
              {mail}
              <AskedActions language={language} asked={asked} isOpen={isOpen}>
                {others}
                <Actions>
                  <SubmitButton>{word.change}</SubmitButton>
                </Actions>
              </AskedActions>
            </>
          ) : (
            <>
              {others}
              {mail}
              <Actions>
                <SubmitButton>{word.change}</SubmitButton>
                <ButtonLink href={back}>{word.back}</ButtonLink>
              </Actions>
            </>
          )}
        </Form>
      )}
      {props.pending}
      {props.acts}
    </Page>
  )
}

function isAtRest({
  message,
  saved,
  done,
  stale,
  remarks,
  asked,
  passwordFault,
  isAbolished,
}: RecordProps): boolean {
  return !(message || saved || done || stale || remarks || asked || passwordFault || isAbolished)
}

export const recordGallery = gallery<RecordProps>(RecordView, recordStates)
