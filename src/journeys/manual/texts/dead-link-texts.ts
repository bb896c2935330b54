import { texts } from '../../../i18n/texts.ts'

export const deadLinkPageTexts = texts({
  ja: {
    title: 'エラー画面が表示されたとき',
    about: 'メールのURLを開いてエラー画面が表示されたときの、理由と進め方です。',
    steps: {
      heading: 'この画面が表示されたら',
      read: '「このパスワード再設定URLは無効です。」と表示されたときは、そのURLではもう再設定できません。',
      readNotes: ['無効なURLを開いても、登録内容やパスワードが変わることはありません。'],
      again: '「パスワード再設定をもう一度依頼する」を選び、はじめから依頼します。',
      againNotes: ['新しいメールが届いたら、前のメールは削除してかまいません。'],
    },
    reasons: {
      heading: '考えられる理由',
      points: (lifetime: string) => [
        `依頼してから${lifetime}以上が経過している。再設定を終えるまでに${lifetime}を過ぎた場合も同じです。`,
        'あとからもう一度依頼した。いちばん新しいメールのURLだけが有効です。',
        'すでに再設定が終わっている。',
        '再設定画面を、ほかのブラウザや端末でも開いた。安全のため、どちらの画面も使えなくなります。',
        'ご本人の確認で、ログインIDとメールアドレスを確認できないことが何度か続いた。',
        'ブラウザの設定で、Cookieが無効になっている。',
        'メールのURLが途中で切れている。',
      ],
    },
    prevent: {
      heading: 'もう一度依頼するときは',
      points: [
        'メールが届いたら、早めに最後まで進めてください。',
        '1つの端末とブラウザで、最後まで操作してください。',
        '新しいメールが届くまで、重ねて依頼せずに数分待ってください。',
        'URLは、最後までコピーして開いてください。',
      ],
    },
  },
  en: {
    title: 'When an error page appears',
    about: 'Why the URL in the email shows an error page, and what to do.',
    steps: {
      heading: 'When you see this page',
      read: 'If it says "This password reset URL is not valid.", the URL can no longer be used.',
      readNotes: ['Opening a URL that is not valid does not change your registered data or your password.'],
      again: 'Choose "Request a new password reset" and start again.',
      againNotes: ['When the new email arrives, you may delete the older one.'],
    },
    reasons: {
      heading: 'Possible reasons',
      points: (lifetime) => [
        `${lifetime} or more has passed since the request, even if it ran out only before you finished.`,
        'You requested again later. Only the URL in the newest email works.',
        'The reset is already done.',
        'The reset page was also opened in another browser or on another device. For safety, neither can be used any more.',
        'The login ID and email address could not be confirmed several times in a row.',
        'Cookies are switched off in your browser.',
        'The URL was cut off in the email.',
      ],
    },
    prevent: {
      heading: 'When you request again',
      points: [
        'When the email has come, complete the reset soon.',
        'Stay on one device and in one browser until you have finished.',
        'Wait a few minutes for the new email instead of requesting repeatedly.',
        'Copy the URL to its very end and open it.',
      ],
    },
  },
  'zh-CN': {
    title: '显示错误页面时',
    about: '打开邮件中的链接后显示错误页面的原因和处理方法。',
    steps: {
      heading: '显示此页面时',
      read: '如果显示“此重置密码链接无效。”，则该链接已无法使用。',
      readNotes: ['打开无效链接不会更改您的登记信息和密码。'],
      again: '选择“重新申请重置密码”，从头开始申请。',
      againNotes: ['收到新邮件后，可以删除之前的邮件。'],
    },
    reasons: {
      heading: '可能的原因',
      points: (lifetime) => [
        `从申请起已过${lifetime}。在完成重置之前超时的情况也一样。`,
        '之后又重新申请过。只有最新邮件中的链接有效。',
        '重置已经完成。',
        '在其他浏览器或设备上也打开了重置页面。为了安全，两个页面都将无法使用。',
        '验证身份时多次未通过。',
        '浏览器设置中禁用了Cookie。',
        '邮件中的链接被截断。',
      ],
    },
    prevent: {
      heading: '重新申请时',
      points: [
        '收到邮件后，请尽早完成所有操作。',
        '请在同一台设备、同一个浏览器中完成操作。',
        '在收到新邮件之前，请等待几分钟，不要反复申请。',
        '请完整复制链接后打开。',
      ],
    },
  },
})
