import { texts } from '../../../i18n/texts.ts'

/** Help of the screens before a mail is on its way: login, request, requested. */
export const entryHelpTexts = texts({
  ja: {
    login: {
      title: 'ログイン画面のヘルプ',
      about: 'ログインIDとパスワードで、ポータルに入るための画面です。',
      fields: {
        loginId: '利用者ごとに割り当てられたIDです(例: WR012574)。全角や小文字で入力してもかまいません。',
        password: 'ご自身で設定したパスワードです。大文字と小文字が区別されます。半角で入力してください。',
      },
      causes: [
        'Caps Lockがオンになっていて、大文字と小文字が逆になっている。',
        'パスワードを全角で入力している。入力モードを半角英数にしてください。',
        '再設定する前の古いパスワードを、ブラウザが自動で入力している。',
        'コピーして貼り付けたときに、前後に空白が入っている。',
        'ログインIDをいくつか持っていて、別のログインIDのパスワードを入力している。',
        'ログインの失敗が続いて、パスワードがロックされている。正しいパスワードでもログインできないことがあります。',
        'ログインしても、この画面に戻る。ブラウザの設定で、Cookieが無効になっていないか確認してください。',
      ],
      next: [
        'パスワードを思い出せない、またはロックされたときは、パスワードの再設定を依頼してください。',
        'ログインIDがわからないときは、自社の管理者に確認してください。',
      ],
    },
    request: {
      title: 'パスワード再設定依頼のヘルプ',
      about: 'パスワードを再設定するためのメールを送るように依頼する画面です。',
      fields: {
        loginId: '再設定するログインIDです。全角や小文字で入力してもかまいません。',
        mail: 'ユーザ情報に登録しているメールアドレスです。大文字と小文字は区別されません。',
      },
      causes: [
        'メールアドレスの「@」の前や後ろが抜けている。',
        '前に使っていたメールアドレスを入力している。',
        'ログインIDをいくつか持っていて、別のログインIDを入力している。',
        'メールアドレスを登録していない。この画面では再設定できません。',
      ],
      next: [
        '「送信」を押すと、確認の画面が表示されます。登録内容と一致したときだけ、メールが届きます。',
        'メールアドレスを登録していないときは、自社の管理者に連絡してください。',
      ],
    },
    requested: {
      title: 'パスワード再設定依頼確認のヘルプ',
      about: '依頼を受け付けたことと、再設定の期限をお知らせする画面です。',
      causes: [
        'メールが迷惑メールフォルダに入っている。',
        'ログインIDかメールアドレスが間違っていた。この画面は、間違っていても同じように表示されます。',
        '登録しているメールアドレスが古い、または登録していない。',
        '短い時間に何度も依頼したため、メールが送られていない。',
      ],
      next: [
        'メールを開き、書かれているURLから、期限までに再設定してください。',
        'この画面は閉じてもかまいません。',
        'メールが届かないときは、入力を確かめてもう一度依頼してください。',
      ],
    },
  },
  en: {
    login: {
      title: 'Help for the login page',
      about: 'Here you enter the portal with your login ID and password.',
      fields: {
        loginId:
          'The ID given to you, for example WR012574. Lower-case and full-width characters are accepted too.',
        password: 'The password you set. It is case-sensitive. Use half-width characters.',
      },
      causes: [
        'Caps Lock is on, so that upper and lower case are swapped.',
        'The password is typed in full-width characters. Switch your input method to half-width letters.',
        'The browser fills in an old password from before a reset.',
        'There are spaces before or after it, from copying and pasting.',
        'You have several login IDs, and the password belongs to another one.',
        'After several failures the password is locked. Even the right password may not let you in.',
        'You come back to this page after logging in. Check whether cookies are switched off in your browser.',
      ],
      next: [
        'If you cannot remember the password, or it is locked, request a password reset.',
        "If you do not know your login ID, ask your company's administrator.",
      ],
    },
    request: {
      title: 'Help for requesting a password reset',
      about: 'Here you ask for an email with which you can reset your password.',
      fields: {
        loginId:
          'The login ID whose password you want to reset. Lower-case and full-width characters are accepted too.',
        mail: 'The email address registered in your user data. It is not case-sensitive.',
      },
      causes: [
        'The part before or after the "@" is missing in the email address.',
        'You entered an email address that you used before.',
        'You have several login IDs and entered another one.',
        'No email address is registered. Then the password cannot be reset here.',
      ],
      next: [
        'Press "Send", and a confirmation appears. The email comes only if your entries match a registered user.',
        "If no email address is registered, ask your company's administrator.",
      ],
    },
    requested: {
      title: 'Help for the confirmation of your request',
      about: 'This page tells you that the request was received and until when to reset the password.',
      causes: [
        'The email went to your spam or junk mail folder.',
        'The login ID or email address was wrong. This page looks the same even then.',
        'The registered email address is an old one, or there is none.',
        'You requested many times in a short while, so that some emails were not sent.',
      ],
      next: [
        'Open the email and reset the password with its URL before the time is up.',
        'You may close this page.',
        'If no email comes, check your entries and request again.',
      ],
    },
  },
  'zh-CN': {
    login: {
      title: '登录页面的帮助',
      about: '在此页面使用登录ID和密码进入门户。',
      fields: {
        loginId: '分配给每位用户的ID，例如 WR012574。输入全角或小写字母也可以。',
        password: '您本人设置的密码。区分大小写。请用半角输入。',
      },
      causes: [
        '大写锁定（Caps Lock）已开启，大小写颠倒。',
        '用全角输入了密码。请将输入法切换为半角字母和数字。',
        '浏览器自动填入了重置之前的旧密码。',
        '复制粘贴时，前后带有空格。',
        '您有多个登录ID，输入的是其他登录ID的密码。',
        '连续多次失败后，密码已被锁定。即使密码正确也可能无法登录。',
        '登录后返回此页面。请确认浏览器设置中是否禁用了Cookie。',
      ],
      next: ['如果想不起密码或密码被锁定，请申请重置密码。', '如果不知道登录ID，请向贵公司的管理员确认。'],
    },
    request: {
      title: '申请重置密码的帮助',
      about: '在此页面申请发送用于重置密码的邮件。',
      fields: {
        loginId: '需要重置密码的登录ID。输入全角或小写字母也可以。',
        mail: '用户信息中登记的电子邮箱。不区分大小写。',
      },
      causes: [
        '电子邮箱中“@”的前面或后面缺少内容。',
        '输入了以前使用的电子邮箱。',
        '您有多个登录ID，输入了其他登录ID。',
        '没有登记电子邮箱。此时无法在此页面重置。',
      ],
      next: [
        '点击“发送”后显示确认页面。只有与登记内容一致时才会收到邮件。',
        '如果没有登记电子邮箱，请联系贵公司的管理员。',
      ],
    },
    requested: {
      title: '重置密码申请确认的帮助',
      about: '此页面告知您申请已受理以及重置期限。',
      causes: [
        '邮件进入了垃圾邮件文件夹。',
        '登录ID或电子邮箱有误。即使有误，此页面的显示也相同。',
        '登记的电子邮箱是旧地址，或没有登记。',
        '短时间内多次申请，因此没有发送邮件。',
      ],
      next: [
        '请打开邮件，在期限之前通过其中的链接重置密码。',
        '可以关闭此页面。',
        '如果收不到邮件，请确认输入的内容后重新申请。',
      ],
    },
  },
})
