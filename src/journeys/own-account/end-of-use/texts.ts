import { texts } from '../../../i18n/texts.ts'

export const endOfUseTexts = texts({
  ja: {
    title: '利用の終了',
    information: '利用をやめることを、自社の管理者に申請します。管理者が確認すると、利用が終了します。',
    heading: '利用が終了すると',
    consequences: [
      'このログインIDではログインできなくなります。パスワードの再設定もできません。',
      'ログイン中の端末は、すべてログアウトされます。',
      'これまでの操作の記録は残ります。',
    ],
    untilThen: '管理者が確認するまでは今までどおり利用でき、申請を取り下げることもできます。',
    ask: '利用の終了を申請する',
    pending: (since: string) => [
      `${since} に、利用の終了を申請しました。`,
      '自社の管理者の確認を待っています。確認されるまでは、今までどおり利用できます。',
    ],
    withdraw: '申請を取り下げる',
    withdrawn: ['申請を取り下げました。今までどおり利用できます。'],
    last: [
      'あなたは自社でただ1人の管理者のため、利用の終了を申請できません。',
      '管理者がいなくなると、利用者の登録情報を変更できる人がいなくなります。先に、ほかの利用者を管理者にしてください。',
    ],
    toUsers: 'ユーザ情報変更へ',
  },
  en: {
    title: 'Stop using the portal',
    information: "Ask your company's administrator to close your login ID. It is closed when they confirm.",
    heading: 'When your login ID is closed',
    consequences: [
      'You can no longer log in with this login ID, nor reset its password.',
      'You are logged out on all devices.',
      'The record of what was done is kept.',
    ],
    untilThen: 'Until they confirm, you can go on as before, and withdraw your request.',
    ask: 'Ask to stop using this login ID',
    pending: (since) => [
      `On ${since} you asked to stop using this login ID.`,
      "Your company's administrator has not confirmed it yet. Until then you can go on as before.",
    ],
    withdraw: 'Withdraw the request',
    withdrawn: ['You have withdrawn your request. You can go on as before.'],
    last: [
      "You are your company's only administrator, so you cannot ask to stop using this login ID.",
      "Without an administrator nobody could change your users' data. Make another user an administrator first.",
    ],
    toUsers: 'Go to change user data',
  },
  'zh-CN': {
    title: '终止使用',
    information: '在此向贵公司的管理员申请终止使用。管理员确认后，使用即告终止。',
    heading: '使用终止后',
    consequences: [
      '将无法使用此登录ID登录，也无法重置密码。',
      '所有设备上的登录都将退出。',
      '此前的操作记录会保留。',
    ],
    untilThen: '在管理员确认之前，您仍可照常使用，也可以撤回申请。',
    ask: '申请终止使用',
    pending: (since) => [
      `您已于 ${since} 申请终止使用。`,
      '正在等待贵公司的管理员确认。确认之前可以照常使用。',
    ],
    withdraw: '撤回申请',
    withdrawn: ['申请已撤回。您可以照常使用。'],
    last: [
      '您是贵公司唯一的管理员，因此不能申请终止使用。',
      '如果没有管理员，将无人能够变更用户的登记信息。请先将其他用户设为管理员。',
    ],
    toUsers: '前往变更用户信息',
  },
})
