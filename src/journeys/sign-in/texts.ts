import { texts } from '../../i18n/texts.ts'

export const signInTexts = texts({
  ja: {
    title: (serviceName: string) => `${serviceName} ログイン`,
    loginIdSupport: '英字と数字です(例: WR012574)。',
    emptyLoginId: 'ログインIDを入力してください。',
    emptyPassword: 'パスワードを入力してください。',
    refused: [
      'ログインできませんでした。ログインIDとパスワードを確認してください。',
      'パスワードは大文字と小文字を区別します。全角では入力できません。',
      'パスワードを忘れた場合や、ログインの失敗が続いてロックされた場合は、次のページから再設定できます。',
    ],
    toRequest: (shortName: string) => `${shortName} パスワード再設定依頼`,
    passwordReset: [
      'パスワードを再設定しました。',
      'ロックされていた場合は、ロックも解除されています。新しいパスワードでログインしてください。',
    ],
    loggedOut: ['ログアウトしました。ご利用ありがとうございました。'],
    sessionEnded: [
      'ログインの有効期限が切れました。しばらく操作しなかったとき、ログインから長い時間がたったとき、パスワードが再設定されたときなどに切れます。',
      '続けるには、もう一度ログインしてください。',
    ],
    loginNeeded: ['この画面を使うには、ログインしてください。'],
    throttled: (wait: string) =>
      `お使いのネットワークからのログインの失敗が続いたため、受付を一時止めています。${wait}ほど待ってから、もう一度ログインしてください。`,
    throttledNote: '今回の操作は、失敗の回数に数えていません。',
    busy: 'ただいま混み合っています。少し待ってから、もう一度「ログイン」を押してください。',
    busyNote: '今回の操作は、失敗の回数に数えていません。',
    resetHeading: '※重要※《パスワードの再設定依頼について》',
    noMail:
      'メールアドレスを登録していない、または使えない場合は、まず自社の管理者に連絡してください。管理者の方がお困りの場合は、次のフォームからヘルプデスクに依頼できます。',
    loginIdUnknown: 'ログインIDがわからない場合は、自社の管理者に確認してください。',
    resetNotice:
      'お使いのログインIDについて、「パスワードを忘れてしまった」または「複数回ログインに失敗してパスワードロックがかかってしまった」場合は、ご自身で次のページからパスワードの再設定を依頼できます。',
  },
  en: {
    title: (serviceName) => `Log in to ${serviceName}`,
    loginIdSupport: 'Letters and digits, for example WR012574.',
    emptyLoginId: 'Enter your login ID.',
    emptyPassword: 'Enter your password.',
    refused: [
      'We could not log you in. Check your login ID and password.',
      'Passwords are case-sensitive. Full-width characters cannot be used.',
      'If you have forgotten your password, or it was locked after several failed logins, you can reset it on this page:',
    ],
    toRequest: (shortName) => `Request a ${shortName} password reset`,
    passwordReset: [
      'Your password has been reset.',
      'If it was locked, the lock has been lifted too. Log in with your new password.',
    ],
    loggedOut: ['You have logged out. Thank you for using the portal.'],
    sessionEnded: [
      'Your session has ended. This happens, for example, after some time without use, a long time after logging in, or when the password is reset.',
      'Log in again to continue.',
    ],
    loginNeeded: ['Log in to use this page.'],
    throttled: (wait) =>
      `Many logins from your network have failed, so logging in is paused. Wait about ${wait}, then try again.`,
    throttledNote: 'This attempt was not counted as a failure.',
    busy: 'The portal is very busy. Wait a moment, then press "Log in" again.',
    busyNote: 'This attempt was not counted as a failure.',
    resetHeading: 'Important: resetting your password',
    noMail:
      "If no email address is registered, or it no longer works, contact your company's administrator first. Administrators who need help can ask the help desk with this form:",
    loginIdUnknown: "If you do not know your login ID, ask your company's administrator.",
    resetNotice:
      'If you have forgotten your password, or it was locked after several failed logins, you can request a reset yourself on this page:',
  },
  'zh-CN': {
    title: (serviceName) => `登录 ${serviceName}`,
    loginIdSupport: '字母和数字，例如 WR012574。',
    emptyLoginId: '请输入登录ID。',
    emptyPassword: '请输入密码。',
    refused: [
      '无法登录。请确认登录ID和密码。',
      '密码区分大小写，不能使用全角字符。',
      '如果忘记了密码，或密码因多次登录失败而被锁定，可以在以下页面重置密码。',
    ],
    toRequest: (shortName) => `申请重置 ${shortName} 密码`,
    passwordReset: ['密码已重置。', '如果密码曾被锁定，锁定也已解除。请使用新密码登录。'],
    loggedOut: ['您已退出登录。感谢您的使用。'],
    sessionEnded: [
      '登录已失效。长时间未操作、登录后时间过长或密码被重置等情况下，登录会失效。',
      '如需继续，请重新登录。',
    ],
    loginNeeded: ['请先登录，然后使用此页面。'],
    throttled: (wait) => `来自您所在网络的登录多次失败，已暂停受理。请等待约${wait}后重新登录。`,
    throttledNote: '本次操作未计入失败次数。',
    busy: '系统繁忙。请稍候再点击“登录”。',
    busyNote: '本次操作未计入失败次数。',
    resetHeading: '重要：关于申请重置密码',
    noMail:
      '如果没有登记电子邮箱，或邮箱已无法使用，请先联系贵公司的管理员。管理员本人遇到困难时，可以通过以下表单联系服务台。',
    loginIdUnknown: '如果不知道登录ID，请向贵公司的管理员确认。',
    resetNotice: '如果您忘记了密码，或密码因多次登录失败而被锁定，可以在以下页面自行申请重置密码。',
  },
})
