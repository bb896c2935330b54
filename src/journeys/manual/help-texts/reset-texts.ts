import { texts } from '../../../i18n/texts.ts'

/** Help of the screens the mailed link leads to: both steps of the reset and the dead link. */
export const resetHelpTexts = texts({
  ja: {
    reset: {
      title: 'パスワード再設定(ご本人の確認)のヘルプ',
      about: 'メールを受け取ったご本人であることを確認する画面です。',
      fields: {
        loginId: '依頼したときと同じログインIDです。',
        mail: '再設定のメールが届いたメールアドレスです。',
      },
      causes: [
        'ログインIDをいくつか持っていて、依頼したときと別のログインIDを入力している。',
        '転送先など、登録しているものと違うメールアドレスを入力している。',
        '確認できないことが何度か続いて、URLが使えなくなった。もう一度依頼してください。',
      ],
      next: [
        '「次へ」を押すと、新しいパスワードを設定する画面が開きます。',
        '再設定画面を開けるのは1回だけです。新しいパスワードを決めてから進んでください。',
      ],
    },
    choose: {
      title: 'パスワード再設定(新パスワード)のヘルプ',
      about: '新しいパスワードを設定する画面です。',
      fields: {
        newPassword:
          'これから使うパスワードです。使える文字と長さは、画面の「使えるパスワード」に書かれています。',
        newPasswordAgain: '打ち間違いを防ぐため、同じパスワードをもう一度入力します。',
      },
      causes: [
        '全角や、使えない記号、空白が入っている。',
        'Caps Lockがオンになっていて、2つの入力が一致していない。',
        '長さや文字の種類が足りない。',
        'ログインIDやお名前、よく使われる言葉など、推測されやすいものを使っている。',
        '今と同じパスワードを入力している。',
        '期限を過ぎた。もう一度依頼してください。',
      ],
      next: [
        '「設定」を押すと、ログイン画面に戻ります。新しいパスワードでログインしてください。',
        'ロックされていた場合は、ロックも解除されます。',
      ],
    },
    'dead-link': {
      title: '無効なURLの画面のヘルプ',
      about: 'メールのURLが、もう使えないことをお知らせする画面です。',
      causes: [
        '依頼してから期限を過ぎた。',
        'あとからもう一度依頼した。いちばん新しいメールのURLだけが有効です。',
        'すでに再設定が終わっている。',
        '再設定画面を、ほかのブラウザや端末でも開いた。',
        'ご本人の確認で、内容を確認できないことが何度か続いた。',
        'メールのURLが途中で切れている。',
        'ブラウザの設定で、Cookieが無効になっている。',
      ],
      next: [
        'はじめから、もう一度依頼してください。',
        'すでに再設定が終わっているときは、新しいパスワードでログインしてください。',
        '何度依頼してもこの画面になるときは、ヘルプデスクにお問い合わせください。',
      ],
    },
  },
  en: {
    reset: {
      title: 'Help for resetting: confirming that it is you',
      about: 'This page makes sure that you are the person the email was sent to.',
      fields: {
        loginId: 'The same login ID as in your request.',
        mail: 'The email address at which you received the reset email.',
      },
      causes: [
        'You have several login IDs and entered another one than in your request.',
        'You entered another address than the registered one, such as one that mail is forwarded to.',
        'After several failed attempts the URL can no longer be used. Request a reset again.',
      ],
      next: [
        'Press "Next", and the page to set a new password opens.',
        'It can be opened only once, so decide on your new password before you go on.',
      ],
    },
    choose: {
      title: 'Help for resetting: the new password',
      about: 'Here you set your new password.',
      fields: {
        newPassword: 'The password you will use from now on. See "Your password needs" on the page.',
        newPasswordAgain: 'The same password once more, to catch typing mistakes.',
      },
      causes: [
        'It contains full-width characters, symbols or spaces that cannot be used.',
        'Caps Lock is on, so that the two entries do not match.',
        'It is too short, or a kind of character is missing.',
        'It is easy to guess: made of the login ID, a name or a common word.',
        'It is the same as the current password.',
        'The time is up. Request a reset again.',
      ],
      next: [
        'Press "Set password" to go back to the login page. Log in with the new password.',
        'If your password was locked, the lock is lifted too.',
      ],
    },
    'dead-link': {
      title: 'Help for a URL that is not valid',
      about: 'This page tells you that the URL in the email can no longer be used.',
      causes: [
        'The time is up.',
        'You requested again later. Only the URL in the newest email works.',
        'The reset is already done.',
        'The reset page was also opened in another browser or on another device.',
        'The login ID and email address could not be confirmed several times in a row.',
        'The URL was cut off in the email.',
        'Cookies are switched off in your browser.',
      ],
      next: [
        'Request a password reset again.',
        'If the reset is already done, log in with the new password.',
        'If you come to this page every time, ask the help desk.',
      ],
    },
  },
  'zh-CN': {
    reset: {
      title: '重置密码（验证身份）的帮助',
      about: '此页面用于验证您是收到邮件的本人。',
      fields: {
        loginId: '与申请时相同的登录ID。',
        mail: '收到重置邮件的电子邮箱。',
      },
      causes: [
        '您有多个登录ID，输入了与申请时不同的登录ID。',
        '输入了转发地址等与登记内容不同的电子邮箱。',
        '由于多次未通过验证，链接已无法使用。请重新申请。',
      ],
      next: ['点击“下一步”后打开设置新密码的页面。', '重置页面只能打开一次。请先想好新密码再继续。'],
    },
    choose: {
      title: '重置密码（新密码）的帮助',
      about: '在此页面设置新密码。',
      fields: {
        newPassword: '今后使用的密码。可以使用的字符和长度请见页面上的“密码要求”。',
        newPasswordAgain: '为防止输错，请再次输入相同的密码。',
      },
      causes: [
        '含有全角字符，或不能使用的符号、空格。',
        '大写锁定（Caps Lock）已开启，两次输入不一致。',
        '长度不足，或缺少某类字符。',
        '使用了登录ID、姓名、常用词等容易被猜到的内容。',
        '与当前密码相同。',
        '已过期限。请重新申请。',
      ],
      next: ['点击“设置”后返回登录页面。请使用新密码登录。', '如果密码曾被锁定，锁定也会解除。'],
    },
    'dead-link': {
      title: '无效链接页面的帮助',
      about: '此页面告知您邮件中的链接已无法使用。',
      causes: [
        '申请后已过期限。',
        '之后又重新申请过。只有最新邮件中的链接有效。',
        '重置已经完成。',
        '在其他浏览器或设备上也打开了重置页面。',
        '登录ID和电子邮箱多次未通过验证。',
        '邮件中的链接被截断。',
        '浏览器设置中禁用了Cookie。',
      ],
      next: [
        '请从头开始重新申请。',
        '如果重置已经完成，请使用新密码登录。',
        '如果每次申请后都显示此页面，请咨询服务台。',
      ],
    },
  },
})
