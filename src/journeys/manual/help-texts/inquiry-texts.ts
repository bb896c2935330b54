import { texts } from '../../../i18n/texts.ts'

/** Help of the way without mail, as those who ask and those who come in by it see it. */
export const inquiryHelpTexts = texts({
  ja: {
    inquiry: {
      title: 'パスワード問合わせのヘルプ',
      about: 'メールを使った再設定ができないときに、会員の管理者がヘルプデスクに問い合わせる画面です。',
      fields: {
        memberId: '契約している会社や事業所のIDです。分からないときは、社内でご確認ください。',
        memberName: '契約している会社や事業所の名前です。',
      },
      causes: [
        '入力していない項目がある。赤いエラーの項目を確認してください。',
        'ログインIDに、英字と数字のほかの文字が入っている。',
        '対象ログインIDが多すぎる。分けて問い合わせてください。',
      ],
      next: [
        'パスワードは、どの欄にも入力しないでください。',
        '受付番号が表示されたら、画面を印刷するか、番号を書き留めてください。',
        '管理者でない方は、まず自社の管理者に相談してください。',
      ],
    },
    'inquiry-status': {
      title: '問合わせの状況のヘルプ',
      about: '問い合わせた内容が、どこまで進んでいるかを確認する画面です。',
      causes: [
        '受付番号か、メールで届いた確認用の文字が違う。',
        '受付のメールがまだ届いていない。迷惑メールのフォルダも確認してください。',
      ],
      next: [
        '急ぐときは、受付番号を手元に用意して、ヘルプデスクに電話してください。',
        'この画面に、利用者の情報や仮パスワードが表示されることはありません。',
      ],
    },
    'first-mail': {
      title: 'メールアドレスの登録のヘルプ',
      about:
        '仮パスワードでログインしたあと、パスワードをご自身で再設定できるように、メールアドレスを登録する画面です。',
      fields: { mail: 'ご自身に届くアドレスを入力してください。' },
      causes: [
        'しばらく時間がたつと、「現在のパスワード」の入力が必要になる。設定したばかりの新しいパスワードを入力してください。',
        'メールアドレスの書き方が違う。@の前後を確認してください。',
      ],
      next: [
        '確認のメールが届いたら、URLを開いて確認してください。確認が終わると、登録したことになります。',
        '登録を見送れるのは、1回だけです。',
      ],
    },
  },
  en: {
    inquiry: {
      title: 'Help for the password inquiry form',
      about: "Here a member's administrator asks the help desk when a password cannot be reset by email.",
      fields: {
        memberId: 'The ID of the contracting company or office. If you do not know it, ask in your company.',
        memberName: 'The name of the contracting company or office.',
      },
      causes: [
        'Something is not filled in. Look at the fields marked in red.',
        'There are other characters than letters and digits in a login ID.',
        'There are too many login IDs in one inquiry. Send several.',
      ],
      next: [
        'Enter no password in any field.',
        'When the receipt number appears, print the page or write the number down.',
        "If you are not an administrator, ask your company's administrator first.",
      ],
    },
    'inquiry-status': {
      title: 'Help for the progress of an inquiry',
      about: 'Here you see how far your inquiry is.',
      causes: [
        'The number, or the key that came by email, is not the right one.',
        'The email has not arrived yet. Look in the folder for unwanted email as well.',
      ],
      next: [
        'If it is urgent, telephone the help desk and have the number at hand.',
        'This page never shows data of users or temporary passwords.',
      ],
    },
    'first-mail': {
      title: 'Help for registering an email address',
      about:
        'After a login with a temporary password: register an email address, so that you can reset your password yourself next time.',
      fields: { mail: 'An address whose email reaches you.' },
      causes: [
        'After a while, "Current password" is asked for. Enter the password you have just chosen.',
        'The email address is not written correctly. Look at both sides of the @.',
      ],
      next: [
        'When the email arrives, open its URL and confirm. Only then is the address registered.',
        'You can put it off only once.',
      ],
    },
  },
  'zh-CN': {
    inquiry: {
      title: '密码咨询的帮助',
      about: '无法通过邮件重置密码时，由会员的管理员在此页面向服务台咨询。',
      fields: {
        memberId: '签约公司或事业所的ID。如果不清楚，请在公司内部确认。',
        memberName: '签约公司或事业所的名称。',
      },
      causes: [
        '有未填写的项目。请确认显示红色错误的项目。',
        '登录ID含有字母和数字以外的字符。',
        '相关登录ID过多。请分开咨询。',
      ],
      next: [
        '请不要在任何输入框中输入密码。',
        '显示受理编号后，请打印页面或记下编号。',
        '如果您不是管理员，请先咨询贵公司的管理员。',
      ],
    },
    'inquiry-status': {
      title: '咨询进度的帮助',
      about: '在此页面确认咨询的处理进度。',
      causes: ['受理编号或邮件中的查询码有误。', '受理邮件尚未送达。请同时查看垃圾邮件文件夹。'],
      next: ['紧急时，请准备好受理编号，致电服务台。', '此页面不会显示用户信息或临时密码。'],
    },
    'first-mail': {
      title: '登记电子邮箱的帮助',
      about: '使用临时密码登录后，为了下次能自行重置密码，在此页面登记电子邮箱。',
      fields: { mail: '请输入您本人能收到邮件的邮箱。' },
      causes: [
        '过一段时间后，需要输入“当前密码”。请输入刚设置的新密码。',
        '电子邮箱地址的格式有误。请确认@的前后。',
      ],
      next: ['收到确认邮件后，请打开链接进行确认。确认后才算登记完成。', '只能推迟登记一次。'],
    },
  },
})
