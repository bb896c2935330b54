import type { ConcernFacts } from '../../../domain/users/concerns-of.ts'
import type { Sample } from '../../../ui/gallery.ts'
import { UserActs } from '../../../ui/user/acts.tsx'
import { UserMarks } from '../../../ui/user/marks.tsx'
import type { TypedRecord } from './change-record.ts'
import type { RecordProps } from './record-view.tsx'

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
  hasEndRequest: true,
  isLastAdministrator: false,
} as const

const sampleConcerns: ConcernFacts = {
  ...{ hasMail: true, mailVerifiedAt: null, mailFailedAt: 1, mailSkippedAt: 1, endRequestedAt: 1 },
  ...{ isLocked: true, hasUnusedIssued: true, hasSignedIn: false },
}

/** S7 and S9 as they can stand. */
export function recordStates({ signedIn, crowded, language }: Sample): Record<string, RecordProps> {
  const base: RecordProps = {
    frame: signedIn,
    action: '/portal/userInfo',
    back: '/portal/menu',
    whose: null,
    asksPassword: true,
    values: sample,
    version: 3,
    mailState: 'confirmed',
  }
  const asked = { ...base, values: { ...sample, mail: '' }, mailState: 'none', asksPassword: false } as const
  const doubts = { code: 'notCarried', detail: '𠮷', proposal: '吉田' } as const
  const other = { loginId: 'WR012576', name: '小野 けんじ', department: '営業部 第一課' }
  return {
    atRest: base,
    withoutMail: { ...base, values: { ...sample, mail: '' }, mailState: 'none' },
    askedOnce: { ...asked, asked: 'skippable' },
    askedAgain: { ...asked, asked: 'must', asksPassword: true, frame: { ...signedIn, isLimited: true } },
    askedForOther: { ...asked, asked: 'must', mailState: 'failed', values: sample },
    askedToCheck: { ...base, asked: 'check' },
    askedInVain: { ...asked, asked: 'must', isMailMissing: true },
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
      asksPassword: false,
      mailState: 'unverified',
      marks: <UserMarks language={language} standing="active" facts={sampleConcerns} />,
      acts: (
        <UserActs language={language} loginId={other.loginId} endRequestedAt={null} facts={sampleFacts} />
      ),
    },
    anotherRefusedMail: { ...base, whose: other, asksPassword: false, mailState: 'failed' },
    actDone: { ...base, whose: other, asksPassword: false, done: 'unlock' },
    abolished: {
      ...base,
      whose: other,
      asksPassword: false,
      isAbolished: true,
      marks: <UserMarks language={language} standing="abolished" facts={sampleConcerns} />,
    },
    abolishedMeanwhile: {
      ...base,
      whose: other,
      asksPassword: false,
      isAbolished: true,
      message: 'abolished',
    },
    longNames: {
      ...base,
      frame: crowded,
      whose: { loginId: 'W'.repeat(30), name: '長'.repeat(100), department: '部'.repeat(100) },
      values: { ...sample, familyName: '長'.repeat(50), address: '区'.repeat(200) },
    },
  }
}
