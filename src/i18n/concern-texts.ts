import type { Concern } from '../domain/users/search.ts'
import { texts } from './texts.ts'

type PerConcern<T> = Record<Concern, T>

/** What a user may be found by besides their data: as a mark beside a name, and as a line of the board. */
export const concernTexts = texts({
  ja: {
    marks: {
      locked: 'ロック中',
      endRequested: '利用終了の申請あり',
      mailSkipped: 'アドレス登録を後回し',
      withoutMail: 'アドレス未登録',
      bouncing: 'アドレス不達',
      unconfirmed: 'アドレス未確認',
      issuedUnused: '仮パスワード未使用',
      neverSignedIn: '未ログイン',
    } satisfies PerConcern<string>,
    /** One sentence on what it means for the person and what helps. */
    remedies: {
      locked: 'パスワードを続けて間違えました。ロックの解除か、再設定URLの送信ができます。',
      endRequested: '本人が利用の終了を申請しています。確認して、廃止するか、申請を却下してください。',
      mailSkipped:
        '仮パスワードのあと、アドレスの登録を後回しにしました。次のログインで本人に登録を求めます。',
      withoutMail: 'パスワードを自分で再設定できません。メールアドレスを登録してください。',
      bouncing: '登録されたアドレスにメールが届きませんでした。アドレスを確認してください。',
      unconfirmed: '本人に届くアドレスか、まだ確かめられていません。',
      issuedUnused: '発行した仮パスワードがまだ使われていません。72時間で使えなくなります。',
      neverSignedIn: '一度もログインしていません。ログインIDとパスワードが伝わっているか確認してください。',
    } satisfies PerConcern<string>,
  },
  en: {
    marks: {
      locked: 'Locked',
      endRequested: 'End of use requested',
      mailSkipped: 'Email address put off',
      withoutMail: 'No email address',
      bouncing: 'Email returned',
      unconfirmed: 'Email not confirmed',
      issuedUnused: 'Temporary password unused',
      neverSignedIn: 'Never logged in',
    },
    remedies: {
      locked: 'Several wrong passwords in a row. You can lift the lock or send a reset URL.',
      endRequested:
        'They ask for their use to end. Please check, then abolish the login ID or decline the request.',
      mailSkipped:
        'They put off registering an email address after a temporary password. They will be asked for one at their next login.',
      withoutMail: 'They cannot reset their password themselves. Please register an email address.',
      bouncing: 'An email to the registered address came back. Please check the address.',
      unconfirmed: 'Nobody has confirmed yet that email to this address reaches them.',
      issuedUnused: 'The temporary password has not been used yet. It holds for 72 hours.',
      neverSignedIn: 'They have never logged in. Please check that they know their login ID and password.',
    },
  },
  'zh-CN': {
    marks: {
      locked: '已锁定',
      endRequested: '已申请终止使用',
      mailSkipped: '暂缓登记邮箱',
      withoutMail: '未登记邮箱',
      bouncing: '邮件被退回',
      unconfirmed: '邮箱未确认',
      issuedUnused: '临时密码未使用',
      neverSignedIn: '从未登录',
    },
    remedies: {
      locked: '连续输错密码。可以解除锁定，或发送重置链接。',
      endRequested: '本人已申请终止使用。请确认后注销，或驳回申请。',
      mailSkipped: '使用临时密码登录后暂缓了邮箱登记，下次登录时会要求本人登记。',
      withoutMail: '无法自行重置密码。请登记电子邮箱。',
      bouncing: '发往登记邮箱的邮件被退回。请确认邮箱。',
      unconfirmed: '尚未确认该邮箱能够送达本人。',
      issuedUnused: '发放的临时密码尚未使用。72小时后失效。',
      neverSignedIn: '从未登录过。请确认本人已获知登录ID和密码。',
    },
  },
})
