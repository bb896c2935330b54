import { texts } from '../../../../i18n/texts.ts'

export const firstLoginPageTexts = texts({
  ja: {
    title: '仮パスワードではじめてログインする',
    about:
      '自社の管理者から仮パスワードを受け取ったときの、ログインと、新しいパスワードの設定のしかたです。ヘルプデスクが発行した仮パスワードでも同じです。',
    steps: {
      heading: '手順',
      steps: [
        [
          'ログイン画面を開き、受け取った「ログインID」と「仮パスワード」を入力して、「ログイン」を押してください。',
          '仮パスワードは、小文字の英字と数字、15文字です。間を空けずに続けて入力してください。',
          'まぎらわしいl、o、0、1は使われていません。',
        ],
        [
          '「新しいパスワードの設定」の画面で、ご自身で決めたパスワードを2つの欄に入力して、「設定」を押してください。',
          '仮パスワードは1回しか使えません。途中でやめずに、最後まで進めてください。',
        ],
        [
          '続けて表示される画面で、「メールアドレス」を確認してください。登録がなければ、入力して「メールアドレスを登録」を押します。',
          '届いたメールのURLを開いて確認すると、次からはご自身でパスワードを再設定できます。',
          '今すぐ登録できないときは「あとで登録する」を押してください。これは1回だけで、次のログインでは登録が必要です。',
        ],
      ],
    },
    hold: {
      heading: '仮パスワードについて',
      points: (span: string) => [
        `使えるのは、発行されてから${span}以内に、1回だけです。`,
        'ほかの人に知らせたり、メールで送ったりしないでください。',
        'ログインできないときは、期限が過ぎているか、すでに使われています。自社の管理者に、もう一度発行してもらってください。',
        'ログインできたら、仮パスワードの書かれた紙は破棄してください。',
      ],
    },
  },
  en: {
    title: 'First login with a temporary password',
    about:
      'How to log in and set a password of your own when your administrator has given you a temporary one. It is the same for one that the help desk has issued.',
    steps: {
      heading: 'Steps',
      steps: [
        [
          'Open the login page, enter the "Login ID" and "Temporary password" you were given, and press "Log in".',
          'The temporary password has 15 small letters and digits. Type it without spaces.',
          'It contains no l, o, 0 or 1, which are easily mixed up.',
        ],
        [
          'On the page "Choose a new password", enter a password of your own twice and press "Set password".',
          'The temporary password works only once, so do not stop halfway.',
        ],
        [
          'The next page shows your "Email address". If there is none, enter it and press "Register email address".',
          'Once you have opened the URL in the email and confirmed, you can reset your password yourself next time.',
          'If you cannot do it now, press "Register later". This works once: at your next login you have to register one.',
        ],
      ],
    },
    hold: {
      heading: 'About the temporary password',
      points: (span) => [
        `It works once, within ${span} of being issued.`,
        'Tell it to nobody, and do not send it by email.',
        'If you cannot log in, it has run out or been used already. Ask your administrator for another one.',
        'Once you have logged in, destroy the sheet it is written on.',
      ],
    },
  },
  'zh-CN': {
    title: '使用临时密码首次登录',
    about: '从贵公司的管理员处收到临时密码后，登录并设置新密码的步骤。服务台发放的临时密码也一样。',
    steps: {
      heading: '步骤',
      steps: [
        [
          '打开登录页面，输入收到的“登录ID”和“临时密码”，然后点击“登录”。',
          '临时密码共15位小写字母和数字，请连续输入，不要加空格。',
          '不含容易混淆的 l、o、0、1。',
        ],
        [
          '在“设置新密码”页面的两个输入框中输入您自己的新密码，然后点击“设置”。',
          '临时密码只能使用一次，请不要中途停止。',
        ],
        [
          '在接着显示的页面上确认“电子邮箱”。如果没有登记，请输入后点击“登记电子邮箱”。',
          '打开邮件中的链接并确认后，下次您可以自行重置密码。',
          '现在无法登记时，请点击“稍后登记”。只能使用一次，下次登录时必须登记。',
        ],
      ],
    },
    hold: {
      heading: '关于临时密码',
      points: (span) => [
        `发放后${span}以内有效，只能使用一次。`,
        '请不要告诉他人，也不要通过邮件发送。',
        '如果无法登录，说明已过期或已使用。请贵公司的管理员重新发放。',
        '登录成功后，请销毁写有临时密码的纸张。',
      ],
    },
  },
})
