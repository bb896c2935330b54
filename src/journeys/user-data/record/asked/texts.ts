import { texts } from '../../../../i18n/texts.ts'

/** What S7 says to whoever has come in by an issued password (F7), above and below the address. */
export const askedTexts = texts({
  ja: {
    heading: {
      none: 'メールアドレスを登録してください',
      failed: '届くメールアドレスを登録してください',
      check: 'このメールアドレスは今も使えますか',
    },
    reason: {
      none: 'メールアドレスがないと、パスワードを忘れたときやロックされたときに、ご自身で再設定できません。次も管理者やヘルプデスクへの依頼が必要になります。',
      failed:
        '登録されたアドレスにはメールが届きませんでした。このままでは、パスワードを忘れたときやロックされたときに、ご自身で再設定できません。アドレスが正しいときも「メールアドレスを登録」を押すと、もう一度確認のメールを送ります。',
      check:
        'パスワードの再設定メールは、このアドレスに届きます。使えなくなっているときは、新しいアドレスを入力して「変更」を押してください。',
    },
    skippable: 'あとで登録することもできます。その場合、次にログインしたときに登録をお願いします。',
    must: [
      '登録すると、続けてほかの画面をお使いいただけます。',
      'ご自身のアドレスがないときは、自社の管理者に相談してください。管理者が登録することもできます。',
    ],
    register: 'メールアドレスを登録',
    skip: 'あとで登録する',
    keep: 'このアドレスのままメニューへ進む',
    others: 'ほかの登録内容を確認・変更する',
    mailMissing: 'メールアドレスを入力してください。',
  },
  en: {
    heading: {
      none: 'Please register your email address',
      failed: 'Please register an email address that works',
      check: 'Is this email address still right?',
    },
    reason: {
      none: 'Without an email address you cannot reset your password yourself when you forget it or are locked out. You would have to go through your administrator or the help desk again.',
      failed:
        'Email to the registered address came back. As it stands you cannot reset your password yourself when you forget it or are locked out. If the address is right, press "Register email address" all the same, and a confirmation email is sent to it again.',
      check:
        'Password reset emails go to this address. If it no longer works, enter the new one and press "Save changes".',
    },
    skippable: 'You can also do this later. You will then be asked to register one the next time you log in.',
    must: [
      'Once it is registered, you can go on to the other pages.',
      'If you have no address of your own, ask your administrator, who can register one for you.',
    ],
    register: 'Register email address',
    skip: 'Register later',
    keep: 'Keep this address and go to the menu',
    others: 'Check or change the rest of your data',
    mailMissing: 'Enter your email address.',
  },
  'zh-CN': {
    heading: {
      none: '请登记您的电子邮箱',
      failed: '请登记能够收到邮件的电子邮箱',
      check: '这个电子邮箱现在仍可使用吗？',
    },
    reason: {
      none: '没有电子邮箱，忘记密码或被锁定时就无法自行重置密码，下次仍需请管理员或服务台处理。',
      failed:
        '发往登记邮箱的邮件被退回。照此下去，忘记密码或被锁定时就无法自行重置密码。如果邮箱无误，也请按“登记电子邮箱”，系统会再次发送确认邮件。',
      check: '重置密码的邮件会发送到这个邮箱。如已无法使用，请输入新的邮箱并按“保存变更”。',
    },
    skippable: '也可以稍后登记。届时下次登录时需要登记。',
    must: [
      '登记后即可继续使用其他页面。',
      '如果您没有自己的邮箱，请咨询贵公司的管理员，管理员也可以代为登记。',
    ],
    register: '登记电子邮箱',
    skip: '稍后登记',
    keep: '保留此邮箱并前往菜单',
    others: '确认或变更其他登记内容',
    mailMissing: '请输入电子邮箱。',
  },
})
