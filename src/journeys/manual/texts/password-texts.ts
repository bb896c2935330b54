import { texts } from '../../../i18n/texts.ts'

export const passwordPageTexts = texts({
  ja: {
    title: '新しいパスワードを設定する',
    about: 'メールのURLから画面を開き、ご本人であることを確認して、新しいパスワードを設定します。',
    prove: {
      heading: 'ご本人の確認',
      open: 'メールのURLを開くと、「パスワード再設定」の画面が表示されます。',
      enter: '依頼したときと同じ「ログインID」と「メールアドレス」を入力して、「次へ」を押します。',
      once: {
        proof: [
          '「次へ」を押して開く再設定画面は、1回しか開けません。新しいパスワードを決めてから進んでください。',
          'メールのURLを開いただけでは、1回に数えません。',
        ],
        visit: ['メールのURLを開けるのは1回だけです。閉じたり、開き直したりせずに、最後まで進めてください。'],
      },
      wrong:
        '確認できないことが何度か続くと、このURLは使えなくなります。そのときは、もう一度依頼してください。',
    },
    choose: {
      heading: '新しいパスワードの設定',
      enter: '「新パスワード」と「新パスワード(確認)」に、同じパスワードを入力します。',
      rule: {
        manual: (shortest: string, longest: string) =>
          `${shortest}文字以上、${longest}文字以内で、半角の英字と数字を両方使います。記号、空白、全角文字は使えません。`,
        modern: (shortest: string, longest: string) =>
          `${shortest}文字以上、${longest}文字以内で、半角の英字、数字、記号、空白を使えます。全角文字は使えません。`,
      },
      ruleNotes: [
        'ログインIDや会員IDを含むもの、お名前やメールアドレスをもとにしたもの、推測されやすいもの、現在のパスワードは使えません。',
        '入力すると、満たした条件に「✓」が付きます。',
      ],
      set: '「再設定の期限」までに、「設定」を押します。',
      fix: '「Error」が表示されたら、書かれている理由を読み、2つの欄にもう一度入力します。',
      fixNotes: ['再設定画面を開いたままなら、期限まで何度でもやり直せます。'],
      done: 'ログイン画面に「パスワードを再設定しました。」と表示されます。新しいパスワードでログインします。',
      doneNotes: [
        'ロックされていた場合は、ロックも解除されています。',
        'ほかのパソコンなどでログイン中だった画面は、すべてログアウトされています。',
      ],
      mail: '再設定が完了したことを知らせるメールも届きます。',
      mailNotes: [
        'ご自身で再設定していないのにこのメールが届いたときは、すぐに自社の管理者かヘルプデスクに連絡してください。',
      ],
    },
  },
  en: {
    title: 'Setting the new password',
    about: 'Open the page from the email, confirm that it is you, and set a new password.',
    prove: {
      heading: 'Confirming that it is you',
      open: 'Open the URL in the email. The page "Reset password" appears.',
      enter: 'Enter the same "Login ID" and "Email address" as in your request and press "Next".',
      once: {
        proof: [
          'The page that "Next" opens can be opened only once. Decide on your new password before you go on.',
          'Opening the URL in the email does not count yet.',
        ],
        visit: [
          'The URL in the email can be opened only once. Do not close or reopen the page before you have finished.',
        ],
      },
      wrong: 'After several failed attempts the URL can no longer be used. Then request a reset again.',
    },
    choose: {
      heading: 'Setting the new password',
      enter: 'Enter the same password in "New password" and "New password (again)".',
      rule: {
        manual: (shortest, longest) =>
          `Use ${shortest} to ${longest} half-width characters with both letters and digits. Symbols, spaces and full-width characters cannot be used.`,
        modern: (shortest, longest) =>
          `Use ${shortest} to ${longest} half-width letters, digits, symbols and spaces. Full-width characters cannot be used.`,
      },
      ruleNotes: [
        'Not allowed: passwords that contain your login ID or member ID, are based on your name or email address, or are easy to guess, and your current password.',
        'As you type, each condition that is met gets a "✓".',
      ],
      set: 'Press "Set password" before the time shown at "Reset your password by".',
      fix: 'If an "Error" appears, read the reason and fill in both fields again.',
      fixNotes: ['As long as you keep the page open, you can try again until the time is up.'],
      done: 'The login page says "Your password has been reset." Log in with the new password.',
      doneNotes: [
        'If your password was locked, the lock has been lifted.',
        'You have been logged out on every other computer.',
      ],
      mail: 'An email also tells you that the reset is done.',
      mailNotes: [
        "If this email comes and you did not reset the password yourself, tell your company's administrator or the help desk at once.",
      ],
    },
  },
  'zh-CN': {
    title: '设置新密码',
    about: '从邮件中的链接打开页面，验证身份，然后设置新密码。',
    prove: {
      heading: '验证身份',
      open: '打开邮件中的链接后，显示“重置密码”页面。',
      enter: '输入与申请时相同的“登录ID”和“电子邮箱”，然后点击“下一步”。',
      once: {
        proof: [
          '点击“下一步”打开的重置页面只能打开一次。请先想好新密码再继续。',
          '仅打开邮件中的链接，不计入次数。',
        ],
        visit: ['邮件中的链接只能打开一次。完成之前请不要关闭或重新打开页面。'],
      },
      wrong: '如果多次未通过验证，此链接将无法使用。此时请重新申请。',
    },
    choose: {
      heading: '设置新密码',
      enter: '在“新密码”和“新密码（确认）”中输入相同的密码。',
      rule: {
        manual: (shortest, longest) =>
          `请使用${shortest}至${longest}个半角字符，同时包含字母和数字。不能使用符号、空格和全角字符。`,
        modern: (shortest, longest) =>
          `请使用${shortest}至${longest}个半角字母、数字、符号和空格。不能使用全角字符。`,
      },
      ruleNotes: [
        '不能使用：包含登录ID或会员ID的密码、基于姓名或电子邮箱的密码、容易被猜到的密码、当前密码。',
        '输入时，已满足的条件会显示“✓”。',
      ],
      set: '请在“重置期限”之前点击“设置”。',
      fix: '如果显示“错误”，请阅读所写的理由，并重新填写两个输入框。',
      fixNotes: ['只要不关闭重置页面，在期限之前可以多次重试。'],
      done: '登录页面显示“密码已重置。”。请使用新密码登录。',
      doneNotes: ['如果密码曾被锁定，锁定也已解除。', '在其他电脑等设备上的登录均已退出。'],
      mail: '您还会收到重置完成的通知邮件。',
      mailNotes: ['如果并非您本人重置却收到此邮件，请立即联系贵公司的管理员或服务台。'],
    },
  },
})
