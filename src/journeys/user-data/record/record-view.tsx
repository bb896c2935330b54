import type { Child } from 'hono/jsx'
import type { RegisteredField } from '../../../domain/registered-data/registered-data.ts'
import { type UserActName, userActTexts } from '../../../i18n/user-act-texts.ts'
import { words } from '../../../i18n/words.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel, Points, WarningSummary } from '../../../ui/panel.tsx'
import { UserActs } from '../../../ui/user-acts.tsx'
import type { TypedRecord } from './change-record.ts'
import { MailFields } from './mail-fields.tsx'
import { RecordFacts } from './record-facts.tsx'
import { RecordFields, type Remarks, summaryOf } from './record-fields.tsx'
import { type Saved, SavedList } from './saved-list.tsx'
import { type Stale, StaleList } from './stale-list.tsx'
import { recordTexts } from './texts.ts'

export type RecordProps = {
  frame: SignedInFrame
  action: string
  back: string
  /** Whose record is open (S9); null for one's own (S7). */
  whose: { loginId: string; name: string; department: string } | null
  /** The reader's own record: to change its address their password is asked again. */
  isSelf: boolean
  values: TypedRecord
  version: number
  remarks?: Remarks
  /** The mark of the warnings shown: pressing 変更 once more stores as entered. */
  acknowledgement?: string
  passwordFault?: 'missing' | 'wrong' | 'locked'
  mailState: 'none' | 'unverified' | 'failed' | 'confirmed'
  /** Has just come in with an issued password: the address comes first, with the reason (F7). */
  asksForMail?: boolean
  message?: 'unchanged' | 'mailTooMany' | 'abolished'
  saved?: Saved
  /** What has just been done to this user on a page of its own. */
  done?: UserActName
  stale?: Stale
  /** Nothing in it can be changed any more. */
  isAbolished?: boolean
  /** What belongs beside the address: a change that waits for its confirmation. */
  pending?: Child
  /** What an administrator may do for this user (S9). */
  acts?: Child
}

/** 【ユーザ情報変更】: S7 for one's own record, S9 for that of another. */
export function RecordView(props: RecordProps) {
  const { frame, action, back, whose, version, remarks = {}, acknowledgement = '', message } = props
  const { language } = frame
  const t = recordTexts(language)
  const word = words(language)
  const { errors, doubts } = summaryOf(language, remarks)
  if (props.passwordFault)
    errors.push({
      field: 'currentPassword',
      label: t.currentPassword,
      message: t.passwordFault[props.passwordFault],
    })
  const isRefused = props.stale !== undefined || (message !== undefined && message !== 'unchanged')
  const hasErrors = errors.length > 0 || doubts.length > 0 || isRefused
  const focused = errors[0]?.field ?? doubts[0]?.field ?? (props.asksForMail ? 'mail' : undefined)
  return (
    <Page frame={frame} title={t.title} icon="person" hasErrors={hasErrors}>
      {whose && (
        <p class="whose">
          <span>{t.whose}</span>
          <strong>
            {whose.loginId} <span lang="ja">{whose.name}</span>
          </strong>
          {whose.department !== '' && <span lang="ja">{whose.department}</span>}
          {props.acts && !props.isAbolished && <a href="#acts">{t.toActs}</a>}
        </p>
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
      {props.asksForMail && (
        <Panel kind="information" language={language}>
          <p>
            <strong>{t.firstMail.heading}</strong>
          </p>
          <p>{t.firstMail.reason}</p>
          <p>
            <a href={back}>{t.firstMail.skip}</a>
          </p>
        </Panel>
      )}
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
          {props.asksForMail && <MailFields {...props} focused={focused} />}
          <RecordFields
            language={language}
            values={props.values}
            remarks={remarks}
            focused={focused as RegisteredField | undefined}
          />
          {!props.asksForMail && <MailFields {...props} focused={focused} />}
          <Actions>
            <SubmitButton>{word.change}</SubmitButton>
            <ButtonLink href={back}>{word.back}</ButtonLink>
          </Actions>
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
  asksForMail,
  passwordFault,
  isAbolished,
}: RecordProps): boolean {
  return !(message || saved || done || stale || remarks || asksForMail || passwordFault || isAbolished)
}

const sample: TypedRecord = {
  familyName: '大森',
  givenName: 'そうた',
  familyKana: 'オオモリ',
  givenKana: 'ソウタ',
  familyNameEn: 'Omori',
  givenNameEn: 'Sota',
  department: '営業部 第一課',
  departmentEn: 'Sales Department, Section 1',
  postalCode: '143-0000',
  address: '東京都大田区大森0-0-0 テストビル3階',
  addressEn: '3F Test Building, 0-0-0 Omori, Ota-ku, Tokyo',
  telephone: '03-0000-0000',
  fax: '03-0000-0001',
  mail: 'sanka1@example.com',
}

const sampleFacts = {
  role: 'personInCharge',
  isSelf: false,
  isLocked: true,
  hasMail: true,
  isSuspended: false,
  isAbolished: false,
  isLastAdministrator: false,
} as const

export const recordGallery = gallery<RecordProps>(RecordView, ({ signedIn, crowded, language }) => {
  const base: RecordProps = {
    frame: signedIn,
    action: '/portal/userInfo',
    back: '/portal/menu',
    whose: null,
    isSelf: true,
    values: sample,
    version: 3,
    mailState: 'confirmed',
  }
  const doubts = { code: 'notCarried', detail: '𠮷', proposal: '吉田' } as const
  const other = { loginId: 'WR012576', name: '小野 けんじ', department: '営業部 第一課' }
  return {
    atRest: base,
    withoutMail: { ...base, values: { ...sample, mail: '' }, mailState: 'none' },
    firstMail: { ...base, values: { ...sample, mail: '' }, mailState: 'none', asksForMail: true },
    red: {
      ...base,
      values: { ...sample, familyName: '大森😀', familyKana: '大森', mail: 'sanka1' },
      remarks: {
        reds: [
          { field: 'familyName', code: 'forbiddenCharacter', detail: 'U+1F600' },
          { field: 'familyKana', code: 'notKatakana', detail: 'U+5927' },
          { field: 'mail', code: 'malformed' },
        ],
      },
    },
    orange: {
      ...base,
      values: { ...sample, familyName: '𠮷田' },
      remarks: {
        warnings: [
          { field: 'familyName', ...doubts },
          { field: 'mail', code: 'mailEmpty' },
        ],
      },
      acknowledgement: 'example-mark',
    },
    passwordMissing: { ...base, passwordFault: 'missing' },
    passwordWrong: { ...base, passwordFault: 'wrong' },
    passwordLocked: { ...base, passwordFault: 'locked' },
    saved: {
      ...base,
      saved: {
        mail: 'pending',
        fields: [
          { field: 'department', before: '営業部 第一課', after: '資材部', isCleaned: false },
          { field: 'telephone', before: '', after: '03-0000-0000', isCleaned: true },
        ],
      },
    },
    mailRemoved: { ...base, mailState: 'none', saved: { mail: 'removed', fields: [] } },
    stale: { ...base, stale: [{ field: 'department', typed: '資材部', stored: '購買部' }] },
    unchanged: { ...base, message: 'unchanged' },
    mailTooMany: { ...base, message: 'mailTooMany' },
    another: {
      ...base,
      whose: other,
      isSelf: false,
      mailState: 'unverified',
      acts: (
        <UserActs language={language} loginId={other.loginId} endRequestedAt={null} facts={sampleFacts} />
      ),
    },
    anotherRefusedMail: { ...base, whose: other, isSelf: false, mailState: 'failed' },
    actDone: { ...base, whose: other, isSelf: false, done: 'unlock' },
    abolished: { ...base, whose: other, isSelf: false, isAbolished: true },
    abolishedMeanwhile: { ...base, whose: other, isSelf: false, isAbolished: true, message: 'abolished' },
    longNames: {
      ...base,
      frame: crowded,
      whose: { loginId: 'W'.repeat(30), name: '長'.repeat(100), department: '部'.repeat(100) },
      values: { ...sample, familyName: '長'.repeat(50), address: '区'.repeat(200) },
    },
  }
})
