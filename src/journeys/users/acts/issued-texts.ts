import { texts } from '../../../i18n/texts.ts'

/** The one page that shows an issued password, and the slip that is printed from it. */
export const issuedTexts = texts({
  ja: {
    once: '仮パスワードを発行しました。表示できるのは、この画面で1回だけです。',
    hand: 'ご本人であることを確かめてから、直接渡してください。メールでは送らないでください。',
    slip: 'ログインのご案内',
    temporary: '仮パスワード',
    reading: '小文字の英字と数字、15文字です。間を空けずに続けて入力します(l、o、0、1は使っていません)。',
    until: '有効期限',
    untilTime: (time: string) => `${time} まで`,
    how: 'ログインの方法',
    steps: (url: string) => [
      `${url} を開き、上のログインIDと仮パスワードを入力します。`,
      '新しいパスワードを設定します。仮パスワードでログインできるのは1回だけです。',
      '登録情報のメールアドレスを確認します。正しく登録すると、次からはご自身でパスワードを再設定できます。',
    ],
    destroy: 'ログインできたら、この紙は破棄してください。',
    print: '印刷する',
    toUser: '渡しました(ユーザ情報変更へ)',
  },
  en: {
    once: 'A temporary password was issued. It is shown on this page only, and only once.',
    hand: 'Make sure that you hand it to the right person yourself. Do not send it by email.',
    slip: 'How to log in',
    temporary: 'Temporary password',
    reading: '15 small letters and digits, typed without spaces (there is no l, o, 0 or 1).',
    until: 'Valid until',
    untilTime: (time) => time,
    how: 'What to do',
    steps: (url) => [
      `Open ${url} and enter the login ID and temporary password above.`,
      'Choose a new password. The temporary password lets you in only once.',
      'Check the email address in your registered data. With the right one you can reset your password yourself next time.',
    ],
    destroy: 'Destroy this sheet once you have logged in.',
    print: 'Print',
    toUser: 'I have handed it over (back to the user)',
  },
  'zh-CN': {
    once: '已发放临时密码。临时密码只在本页面显示一次。',
    hand: '请确认是用户本人后直接交付，不要通过邮件发送。',
    slip: '登录说明',
    temporary: '临时密码',
    reading: '共15位小写字母和数字，请连续输入，不要加空格（不含 l、o、0、1）。',
    until: '有效期限',
    untilTime: (time) => `${time} 之前`,
    how: '登录方法',
    steps: (url) => [
      `打开 ${url}，输入上面的登录ID和临时密码。`,
      '设置新密码。临时密码只能登录一次。',
      '确认登记信息中的电子邮箱。正确登记后，下次您可以自行重置密码。',
    ],
    destroy: '登录成功后，请销毁本纸。',
    print: '打印',
    toUser: '已交付（返回用户信息）',
  },
})
