import type { InquiryTopic } from '../../domain/inquiry/inquiry.ts'
import { texts } from '../../i18n/texts.ts'

/** `help`: what gets the person in at once, without the help desk. */
type Topics = Record<InquiryTopic, { readonly name: string; readonly help: string }>

/** What somebody may be asking about, as they would say it. */
export const topicTexts = texts({
  ja: {
    mailMissing: {
      name: 'メールアドレスを登録していない',
      help: '管理者の方がログインできる場合は、「管理者機能」の「ユーザ情報変更」から、その場で仮パスワードを発行できます。',
    },
    mailWrong: {
      name: '登録したメールアドレスが違う、または使えない',
      help: '管理者の方がログインできる場合は、「管理者機能」の「ユーザ情報変更」で、その場でアドレスを直せます。',
    },
    locked: {
      name: 'パスワードがロックされた',
      help: '登録したメールアドレスが使える場合は、「パスワード再設定依頼」のほうが早く、ロックも解除されます。',
    },
    administrator: {
      name: '管理者本人がログインできない',
      help: '自社にほかの参加管理者がいる場合は、その方が「管理者機能」から、その場で仮パスワードを発行できます。',
    },
    other: {
      name: 'その他',
      help: '画面の使い方や、再設定のメールが届かないときの確認点は、「マニュアル」にもあります。',
    },
  } satisfies Topics,
  en: {
    mailMissing: {
      name: 'No email address is registered',
      help: 'If an administrator can log in, they can issue a temporary password at once under "Administration", "Change user data".',
    },
    mailWrong: {
      name: 'The registered email address is wrong or out of use',
      help: 'If an administrator can log in, they can correct the address at once under "Administration", "Change user data".',
    },
    locked: {
      name: 'The password is locked',
      help: 'If the registered email address works, "Request password reset" is faster and lifts the lock too.',
    },
    administrator: {
      name: 'The administrator cannot log in',
      help: 'If your company has another participant administrator, they can issue a temporary password at once under "Administration".',
    },
    other: {
      name: 'Something else',
      help: 'How to use the pages, and what to check when no reset email arrives, is also in the "Manual".',
    },
  } satisfies Topics,
  'zh-CN': {
    mailMissing: {
      name: '没有登记电子邮箱',
      help: '如果管理员能够登录，可在“管理功能”的“变更用户信息”中当场发放临时密码。',
    },
    mailWrong: {
      name: '登记的电子邮箱有误或无法使用',
      help: '如果管理员能够登录，可在“管理功能”的“变更用户信息”中当场更正邮箱。',
    },
    locked: {
      name: '密码已被锁定',
      help: '如果登记的电子邮箱可以使用，通过“申请重置密码”更快，锁定也会一并解除。',
    },
    administrator: {
      name: '管理员本人无法登录',
      help: '如果贵公司还有其他参与方管理员，可由其在“管理功能”中当场发放临时密码。',
    },
    other: {
      name: '其他',
      help: '页面的使用方法以及收不到重置邮件时的检查要点，也可参阅“手册”。',
    },
  } satisfies Topics,
})
