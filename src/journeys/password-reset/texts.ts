import { texts } from '../../i18n/texts.ts'

export const resetTexts = texts({
  ja: {
    steps: ['依頼', 'メールを確認', 'ご本人の確認', '新パスワード'],
    invitedSteps: ['招待', 'メールを確認', 'ご本人の確認', '新パスワード'],
    toLogin: 'ログイン画面へ戻る',
    toRequest: 'パスワード再設定をもう一度依頼する',
    askDesk: 'お困りのときは',
    noMail: 'メールアドレスを登録していない、または使えない場合は',
    loginIdUnknown: 'ログインIDがわからない場合は、自社の管理者に確認してください。',
    loginIdSupport: '英字と数字です(例: WR012574)。全角や小文字でもかまいません。',
    mailSupport: 'ユーザ情報に登録しているアドレスを入力してください。',
    deadline: '再設定の期限',
    until: (time: string) => `${time} まで`,
    request: {
      information: (lifetime: string) => [
        '次の申請情報を入力して、「送信」を押してください。',
        `パスワードを再設定するための案内メールが、ユーザ情報に登録されたメールアドレスに届きます。${lifetime}以内に再設定してください。`,
        'この機能は、ログインIDにメールアドレスが登録されている方が使えます。',
      ],
    },
    requested: {
      information: (lifetime: string) => [
        '入力されたログインIDとメールアドレスが登録内容と一致した場合は、登録されたメールアドレスに、パスワード再設定の通知メールを送信します。',
        `メールを確認し、案内されたページで、依頼から${lifetime}以内に再設定してください。`,
      ],
      heading: '数分たってもメールが届かないときは',
      hints: (sender: string) => [
        `迷惑メールフォルダを確認してください。メールは ${sender} から届きます。`,
        'ログインIDとメールアドレスに間違いがないか確認して、もう一度依頼してください。何度か依頼したときは、いちばん新しいメールだけが有効です。',
        '短い時間に何度も依頼すると、メールが送られないことがあります。1時間ほど待ってから、もう一度依頼してください。',
        'メールアドレスが登録されていない、または古いままのときは、自社の管理者に連絡してください。管理者が仮パスワードを発行するか、ヘルプデスクに依頼します。',
        '管理者ご自身がお困りのときは、ヘルプデスクにお問い合わせください。',
      ],
      forAdministrators: '管理者の方',
    },
    prove: {
      information: [
        'ご本人であることを確認します。依頼したときと同じ「ログインID」と「メールアドレス」を入力して、「次へ」を押してください。',
      ],
      invited: [
        'ご本人であることを確認します。招待のメールに記載された「ログインID」と、そのメールが届いた「メールアドレス」を入力して、「次へ」を押してください。',
      ],
      once: {
        proof:
          '「次へ」を押すと、再設定画面が開きます。再設定画面を開けるのは1回だけです。新しいパスワードを決めてから進んでください。',
        visit:
          'この再設定画面を開けるのは1回だけです。閉じたり、開き直したりせずに、最後まで進めてください。',
      },
      refused:
        '入力された内容を確認できませんでした。「ログインID」と「メールアドレス」をもう一度確認してください。',
      refusedNote: '確認できないことが何度か続くと、このURLは使えなくなります。',
    },
    choose: {
      information: '新しいパスワードを2回入力して、「設定」を押してください。',
    },
    dead: {
      information: [
        'このパスワード再設定URLは無効です。',
        'もう一度、パスワード再設定依頼を行ってください。',
      ],
      heading: '考えられる理由',
      reasons: (lifetime: string, opened: string) => [
        `依頼してから${lifetime}以上が経過している。`,
        'あとからもう一度依頼した。いちばん新しいメールのURLだけが有効です。',
        'すでに再設定が終わっている。',
        opened,
        'ご本人の確認で、ログインIDとメールアドレスを確認できないことが何度か続いた。',
        'ブラウザの設定で、Cookieが無効になっている。',
        'メールのURLが途中で切れている。URL全体をコピーして開いてください。',
        '招待のメールの場合は、届いてから7日以上が経過している、または招待が取り消された。',
      ],
      opened: {
        proof: '再設定画面を、ほかのブラウザや端末でも開いた。',
        visit: '再設定画面を何度か開いた、またはほかのブラウザや端末でも開いた。',
      },
      note: '無効なURLを開いても、登録内容やパスワードが変わることはありません。',
      noMail:
        'メールアドレスが使えない場合は、まず自社の管理者に連絡してください。管理者の方がお困りの場合は、次のフォームからヘルプデスクに依頼できます。',
    },
  },
  en: {
    steps: ['Request', 'Check your mail', 'Confirm it is you', 'New password'],
    invitedSteps: ['Invitation', 'Check your mail', 'Confirm it is you', 'New password'],
    toLogin: 'Back to login',
    toRequest: 'Request a new password reset',
    askDesk: 'If you need help',
    noMail: 'If no email address is registered, or it no longer works',
    loginIdUnknown: "If you do not know your login ID, ask your company's administrator.",
    loginIdSupport:
      'Letters and digits, for example WR012574. Lower-case and full-width characters are accepted too.',
    mailSupport: 'Enter the address registered in your user data.',
    deadline: 'Reset your password by',
    until: (time) => time,
    request: {
      information: (lifetime) => [
        'Fill in the following and press "Send".',
        `An email for resetting your password will be sent to the address registered in your user data. Reset it within ${lifetime}.`,
        'You can use this if an email address is registered for your login ID.',
      ],
    },
    requested: {
      information: (lifetime) => [
        'If the login ID and email address match a registered user, an email for resetting the password will be sent to the registered address.',
        `Follow the link in the email and reset the password within ${lifetime} of your request.`,
      ],
      heading: 'If no email comes within a few minutes',
      hints: (sender) => [
        `Look in your spam or junk mail folder. The email comes from ${sender}.`,
        'Check that the login ID and email address are right, and request again. If you request several times, only the newest email works.',
        'If you request many times in a short while, some emails are not sent. Wait about an hour, then request again.',
        "If no email address is registered, or an old one, ask your company's administrator, who issues a temporary password or asks the help desk for one.",
        'If you are the administrator, ask the help desk.',
      ],
      forAdministrators: 'For administrators',
    },
    prove: {
      information: [
        'Please confirm that it is you. Enter the same login ID and email address as in your request, and press "Next".',
      ],
      invited: [
        'Please confirm that it is you. Enter the login ID named in your invitation and the email address it was sent to, and press "Next".',
      ],
      once: {
        proof:
          'Pressing "Next" opens the reset page. It can be opened only once, so decide on your new password before you go on.',
        visit: 'This reset page can be opened only once. Do not close or reopen it before you have finished.',
      },
      refused: 'We could not confirm your entries. Check the login ID and the email address again.',
      refusedNote: 'After several failed attempts this URL can no longer be used.',
    },
    choose: {
      information: 'Enter your new password twice and press "Set password".',
    },
    dead: {
      information: ['This password reset URL is not valid.', 'Please request a password reset again.'],
      heading: 'Possible reasons',
      reasons: (lifetime, opened) => [
        `${lifetime} or more has passed since the request.`,
        'You requested again later. Only the URL in the newest email works.',
        'The reset is already done.',
        opened,
        'The login ID and email address could not be confirmed several times in a row.',
        'Cookies are switched off in your browser.',
        'The URL was cut off in the email. Copy the whole URL and open it.',
        'If it was an invitation: 7 days or more have passed, or it was withdrawn.',
      ],
      opened: {
        proof: 'The reset page was also opened in another browser or on another device.',
        visit: 'The reset page was opened several times, or in another browser or on another device.',
      },
      note: 'Opening a URL that is not valid does not change your registered data or your password.',
      noMail:
        "If your email address does not work, contact your company's administrator first. Administrators who need help can ask the help desk with this form:",
    },
  },
  'zh-CN': {
    steps: ['申请', '查收邮件', '验证身份', '新密码'],
    invitedSteps: ['邀请', '查收邮件', '验证身份', '新密码'],
    toLogin: '返回登录页面',
    toRequest: '重新申请重置密码',
    askDesk: '需要帮助时',
    noMail: '没有登记电子邮箱，或邮箱已无法使用时',
    loginIdUnknown: '如果不知道登录ID，请向贵公司的管理员确认。',
    loginIdSupport: '字母和数字，例如 WR012574。输入全角或小写字母也可以。',
    mailSupport: '请输入用户信息中登记的地址。',
    deadline: '重置期限',
    until: (time) => `${time} 之前`,
    request: {
      information: (lifetime) => [
        '请填写以下申请信息，然后点击“发送”。',
        `用于重置密码的邮件将发送到用户信息中登记的电子邮箱。请在${lifetime}内完成重置。`,
        '此功能适用于登录ID已登记电子邮箱的用户。',
      ],
    },
    requested: {
      information: (lifetime) => [
        '如果您输入的登录ID和电子邮箱与登记内容一致，系统将向登记的电子邮箱发送重置密码的通知邮件。',
        `请查看邮件，并在申请后${lifetime}内通过邮件中的页面重置密码。`,
      ],
      heading: '几分钟后仍未收到邮件时',
      hints: (sender) => [
        `请查看垃圾邮件文件夹。邮件由 ${sender} 发送。`,
        '请确认登录ID和电子邮箱是否正确，然后重新申请。多次申请时，只有最新的邮件有效。',
        '如果短时间内多次申请，可能不会发送邮件。请等待约1小时后再申请。',
        '如果没有登记电子邮箱，或登记的是旧地址，请联系贵公司的管理员。管理员会发放临时密码，或向服务台申请。',
        '如果您本人就是管理员，请咨询服务台。',
      ],
      forAdministrators: '管理员专用',
    },
    prove: {
      information: ['需要验证您的身份。请输入与申请时相同的登录ID和电子邮箱，然后点击“下一步”。'],
      invited: ['需要验证您的身份。请输入邀请邮件中的登录ID和收到该邮件的电子邮箱，然后点击“下一步”。'],
      once: {
        proof: '点击“下一步”后将打开重置页面。重置页面只能打开一次，请先想好新密码再继续。',
        visit: '此重置页面只能打开一次。完成之前请不要关闭或重新打开。',
      },
      refused: '您输入的内容未通过验证。请检查登录ID和电子邮箱。',
      refusedNote: '如果多次未通过验证，此链接将无法使用。',
    },
    choose: {
      information: '请输入两次新密码，然后点击“设置”。',
    },
    dead: {
      information: ['此重置密码链接无效。', '请重新申请重置密码。'],
      heading: '可能的原因',
      reasons: (lifetime, opened) => [
        `从申请起已过${lifetime}。`,
        '之后又重新申请过。只有最新邮件中的链接有效。',
        '重置已经完成。',
        opened,
        '验证身份时，登录ID和电子邮箱多次未通过。',
        '浏览器设置中禁用了Cookie。',
        '邮件中的链接被截断。请复制完整的链接后打开。',
        '如果是邀请邮件：已超过7天，或邀请已被撤销。',
      ],
      opened: {
        proof: '在其他浏览器或设备上也打开了重置页面。',
        visit: '重置页面被多次打开，或在其他浏览器或设备上也打开过。',
      },
      note: '打开无效链接不会更改您的登记信息和密码。',
      noMail:
        '如果电子邮箱无法使用，请先联系贵公司的管理员。管理员本人遇到困难时，可以通过以下表单联系服务台。',
    },
  },
})
