import { texts } from '../../../i18n/texts.ts'

export const mailPageTexts = texts({
  ja: {
    title: 'メールを確認する',
    about: '再設定のメールの見分け方と、届かないときの確認のしかたです。',
    steps: {
      heading: '手順',
      open: 'メールソフトで、再設定のメールを開きます。',
      openNotes: (sender: string) => [
        `差出人は「${sender}」です。`,
        '件名は「*ご連絡*パスワード再設定URLのご連絡」です。',
        'メールには、ログインIDやパスワードは書かれていません。',
      ],
      follow: '「有効期限」を確認して、【パスワードの再設定URL】の下のURLを開きます。',
      followNotes: [
        'URLが途中で切れているときは、最後までコピーして、ブラウザのアドレス欄に貼り付けてください。',
        '何度か依頼したときは、いちばん新しいメールのURLだけが有効です。',
      ],
    },
    missing: {
      heading: '数分たってもメールが届かないとき',
      points: (sender: string) => [
        '迷惑メールフォルダを確認してください。',
        `会社のメールの設定で止められていることがあります。「${sender}」からのメールを受け取れるようにしてください。`,
        'ログインIDかメールアドレスが間違っていると、メールは届きません。もう一度、入力を確かめて依頼してください。',
        '短い時間に何度も依頼すると、メールが送られないことがあります。1時間ほど待ってから依頼してください。',
        '登録しているメールアドレスが古い場合や、登録していない場合は、「どうしてもログインできないとき」をご覧ください。',
      ],
    },
    notYou: {
      heading: '依頼した覚えがないメールが届いたとき',
      points: [
        'URLを開かずに、メールを削除してください。パスワードは変わっていません。',
        'メールが続けて届くときは、自社の管理者かヘルプデスクに連絡してください。',
      ],
    },
  },
  en: {
    title: 'Reading the email',
    about: 'How to recognise the reset email, and what to do if it does not come.',
    steps: {
      heading: 'Steps',
      open: 'Open the reset email in your mail program.',
      openNotes: (sender) => [
        `The sender is "${sender}".`,
        'The subject is "*Notice* Your password reset URL".',
        'The email contains neither your login ID nor a password.',
      ],
      follow: 'Look at "Valid until", and open the URL below [Password reset URL].',
      followNotes: [
        'If the URL is cut off, copy it to its very end and paste it into the address bar of your browser.',
        'If you requested several times, only the URL in the newest email works.',
      ],
    },
    missing: {
      heading: 'If no email comes within a few minutes',
      points: (sender) => [
        'Look in your spam or junk mail folder.',
        `Your company's mail system may hold it back. Ask for mail from "${sender}" to be let through.`,
        'If the login ID or the email address is wrong, no email is sent. Check both and request again.',
        'If you request many times in a short while, some emails are not sent. Wait about an hour, then request again.',
        'If the registered email address is an old one, or there is none, see "If you cannot log in at all".',
      ],
    },
    notYou: {
      heading: 'If an email comes that you did not ask for',
      points: [
        'Do not open the URL, and delete the email. Your password has not been changed.',
        "If it keeps coming, tell your company's administrator or the help desk.",
      ],
    },
  },
  'zh-CN': {
    title: '查看邮件',
    about: '如何识别重置邮件，以及收不到邮件时的确认方法。',
    steps: {
      heading: '步骤',
      open: '在邮件软件中打开重置邮件。',
      openNotes: (sender) => [
        `发件人为“${sender}”。`,
        '主题为“*通知* 密码重置链接”。',
        '邮件中不会包含登录ID和密码。',
      ],
      follow: '确认“有效期限”，然后打开【密码重置链接】下方的链接。',
      followNotes: [
        '如果链接被截断，请完整复制后粘贴到浏览器的地址栏中。',
        '多次申请时，只有最新一封邮件中的链接有效。',
      ],
    },
    missing: {
      heading: '几分钟后仍未收到邮件时',
      points: (sender) => [
        '请查看垃圾邮件文件夹。',
        `邮件可能被公司的邮件系统拦截。请设置为允许接收来自“${sender}”的邮件。`,
        '如果登录ID或电子邮箱有误，将收不到邮件。请确认后重新申请。',
        '如果短时间内多次申请，可能不会发送邮件。请等待约1小时后再申请。',
        '如果登记的电子邮箱是旧地址，或没有登记，请参阅“始终无法登录时”。',
      ],
    },
    notYou: {
      heading: '收到未曾申请的邮件时',
      points: [
        '请不要打开链接，直接删除邮件。您的密码没有被更改。',
        '如果反复收到，请联系贵公司的管理员或服务台。',
      ],
    },
  },
})
