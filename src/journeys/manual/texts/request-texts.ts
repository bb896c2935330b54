import { texts } from '../../../i18n/texts.ts'

export const requestPageTexts = texts({
  ja: {
    title: 'パスワードの再設定を依頼する',
    about: 'パスワードを忘れたとき、ロックされたときに、ご自身で再設定を依頼します。',
    who: {
      heading: '依頼できる方',
      points: [
        'ユーザ情報にメールアドレスを登録している方',
        'パスワードを忘れた方、またはパスワードがロックされた方',
      ],
      otherwise: 'メールアドレスを登録していない場合は、「どうしてもログインできないとき」をご覧ください。',
    },
    steps: {
      heading: '手順',
      open: (link: string) => `ログイン画面で「${link}」を選びます。`,
      enter: '「ログインID」と「メールアドレス」を入力して、「送信」を押します。',
      enterNotes: [
        'メールアドレスは、ユーザ情報に登録しているものを入力してください。',
        '登録しているアドレスと違う場合、メールは届きません。',
      ],
      sent: '「パスワード再設定依頼確認」の画面が表示されます。「再設定の期限」を確認して、メールを待ちます。',
      sentNotes: (lifetime: string) => [
        `期限は、依頼したときから${lifetime}です。`,
        'この画面は、入力した内容が登録内容と一致しなくても同じように表示されます。ほかの人に登録内容を知られないようにするためです。',
        '「閉じる」を押すと、ログイン画面へ戻ります。メールを待つ間に閉じてもかまいません。',
      ],
    },
  },
  en: {
    title: 'Requesting a password reset',
    about: 'Ask for a reset yourself when you have forgotten the password or it is locked.',
    who: {
      heading: 'Who can use it',
      points: [
        'People whose email address is registered in their user data',
        'People who have forgotten their password, or whose password is locked',
      ],
      otherwise: 'If no email address is registered, see "If you cannot log in at all".',
    },
    steps: {
      heading: 'Steps',
      open: (link) => `On the login page, choose "${link}".`,
      enter: 'Enter your "Login ID" and "Email address" and press "Send".',
      enterNotes: [
        'Enter the email address that is registered in your user data.',
        'If it is a different one, no email is sent.',
      ],
      sent: 'The page "Password reset requested" appears. Note the time at "Reset your password by", and wait for the email.',
      sentNotes: (lifetime) => [
        `The link holds for ${lifetime} from your request.`,
        'The page looks the same even if your entries do not match a registered user. This way nobody can find out what is registered.',
        'Press "Close" to go back to the login page. You may close it while you wait.',
      ],
    },
  },
  'zh-CN': {
    title: '申请重置密码',
    about: '忘记密码或密码被锁定时，自行申请重置。',
    who: {
      heading: '可以申请的用户',
      points: ['在用户信息中登记了电子邮箱的用户', '忘记密码或密码被锁定的用户'],
      otherwise: '如果没有登记电子邮箱，请参阅“始终无法登录时”。',
    },
    steps: {
      heading: '步骤',
      open: (link) => `在登录页面选择“${link}”。`,
      enter: '输入“登录ID”和“电子邮箱”，然后点击“发送”。',
      enterNotes: ['请输入用户信息中登记的电子邮箱。', '如果与登记的地址不同，将收不到邮件。'],
      sent: '显示“重置密码申请确认”页面。请确认“重置期限”，并等待邮件。',
      sentNotes: (lifetime) => [
        `期限为申请后${lifetime}。`,
        '即使输入的内容与登记内容不一致，也会显示相同的页面。这是为了不让他人得知登记内容。',
        '点击“关闭”返回登录页面。等待邮件时可以关闭。',
      ],
    },
  },
})
