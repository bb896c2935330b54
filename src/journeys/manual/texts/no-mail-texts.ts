import { texts } from '../../../i18n/texts.ts'

export const noMailPageTexts = texts({
  ja: {
    title: 'どうしてもログインできないとき',
    about: 'ロックされたとき、メールアドレスを登録していないときの、問い合わせ先と進め方です。',
    locked: {
      heading: 'パスワードがロックされたとき',
      points: [
        'メールアドレスを登録している方は、ご自身で再設定を依頼できます。再設定が終わると、ロックも解除されます。',
        'ロックされたときは、「*ご連絡*パスワードロックのご連絡」という件名のメールが届きます。',
      ],
      request: 'ログイン画面からパスワードの再設定を依頼します。',
    },
    noMail: {
      heading: 'メールアドレスを登録していない、または変わったとき',
      lead: 'ご自身では再設定できません。自社の管理者に依頼してください。',
      steps: [
        '自社の管理者に、ログインIDとお名前を伝えて、パスワードの再設定を依頼します。パスワードは、誰にも伝えないでください。',
        '管理者が、仮パスワードを発行するか、ヘルプデスクに発行を依頼します。管理者から直接受け取ってください。',
        '仮パスワードでログインし、新しいパスワードを設定します。',
        '続けて表示される画面で、正しいメールアドレスを登録します。次からは、ご自身で再設定できます。',
      ],
    },
    administrator: {
      heading: '管理者の方へ',
      points: [
        '利用者のメールアドレスは、ご本人か自社の管理者が登録します。',
        'ヘルプデスクは、情報漏えいの防止と個人情報の保護のため、メールアドレスを代わりに変更しません。',
        '管理者ご自身がログインできず、メールアドレスも使えないときは、自社のほかの管理者に仮パスワードの発行を依頼してください。',
        'ほかに管理者がいないときは、Webフォーム、電話、メールのどれかで、ヘルプデスクにお問い合わせください。',
      ],
    },
    stopped: {
      heading: '再設定してもログインできないとき',
      points: [
        '利用が停止されていることがあります。自社の管理者に確認してください。',
        'ログインIDが違うことがあります。ログインIDをいくつかお持ちの場合は、どれを使うか確認してください。',
      ],
    },
  },
  en: {
    title: 'If you cannot log in at all',
    about: 'Whom to ask, and how, when you are locked out or no email address is registered.',
    locked: {
      heading: 'If your password is locked',
      points: [
        'If your email address is registered, you can request a reset yourself. A finished reset also lifts the lock.',
        'When the password is locked, you receive an email with the subject "*Notice* Your password was locked".',
      ],
      request: 'Request a password reset from the login page.',
    },
    noMail: {
      heading: 'If no email address is registered, or it has changed',
      lead: "You cannot reset the password yourself. Ask your company's administrator.",
      steps: [
        "Tell your company's administrator your login ID and name, and ask for a password reset. Never tell anyone your password.",
        'The administrator issues a temporary password, or asks the help desk for one, and hands it to you.',
        'Log in with the temporary password, and set a new one.',
        'Register the right email address on the page that follows. Next time you can reset the password yourself.',
      ],
    },
    administrator: {
      heading: 'For administrators',
      points: [
        "A user's email address is registered by that user or by the company's own administrator.",
        'To prevent leaks and protect personal data, the help desk does not change email addresses for others.',
        'If you are the administrator and can neither log in nor use your registered email address, ask another administrator of your company for a temporary password.',
        'If there is none, ask the help desk by the Web form, by telephone or by email.',
      ],
    },
    stopped: {
      heading: 'If you cannot log in even after a reset',
      points: [
        "Your login ID may have been suspended. Ask your company's administrator.",
        'It may be a different login ID. If you have several, find out which one to use.',
      ],
    },
  },
  'zh-CN': {
    title: '始终无法登录时',
    about: '密码被锁定或没有登记电子邮箱时的联系对象和处理方法。',
    locked: {
      heading: '密码被锁定时',
      points: [
        '登记了电子邮箱的用户可以自行申请重置。重置完成后，锁定也会解除。',
        '密码被锁定时，您会收到主题为“*通知* 密码已锁定”的邮件。',
      ],
      request: '从登录页面申请重置密码。',
    },
    noMail: {
      heading: '没有登记电子邮箱，或电子邮箱已变更时',
      lead: '您无法自行重置。请向贵公司的管理员提出申请。',
      steps: [
        '向贵公司的管理员说明登录ID和姓名，请求重置密码。请勿告诉任何人您的密码。',
        '管理员会发放临时密码，或请服务台发放。请直接从管理员处领取。',
        '使用临时密码登录，然后设置新密码。',
        '在接着显示的页面上登记正确的电子邮箱。下次您可以自行重置密码。',
      ],
    },
    administrator: {
      heading: '管理员须知',
      points: [
        '用户的电子邮箱由用户本人或贵公司的管理员登记。',
        '为防止信息泄露和保护个人信息，服务台不会代为变更电子邮箱。',
        '如果管理员本人无法登录，且电子邮箱也无法使用，请贵公司的其他管理员发放临时密码。',
        '如果没有其他管理员，请通过网页表单、电话或邮件咨询服务台。',
      ],
    },
    stopped: {
      heading: '重置后仍无法登录时',
      points: [
        '您的登录ID可能已被停用。请向贵公司的管理员确认。',
        '可能登录ID有误。如果您有多个登录ID，请确认应使用哪一个。',
      ],
    },
  },
})
