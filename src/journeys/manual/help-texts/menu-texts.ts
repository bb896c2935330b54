import { texts } from '../../../i18n/texts.ts'

/** Help of the menu, and what stands around every help page. */
export const menuHelpTexts = texts({
  ja: {
    menu: {
      title: 'メニューのヘルプ',
      about: 'ログインしたあと、はじめに表示される画面です。使う機能をここから選びます。',
      causes: [
        'しばらく操作しなかったか、ログインから長い時間がたったため、自動的にログアウトした。もう一度ログインしてください。',
        'パスワードが再設定されたため、ログアウトした。ご自身で再設定していないときは、すぐに自社の管理者に連絡してください。',
      ],
      next: [
        '使い終わったら、「ログアウト」を押してください。',
        '「前回のログイン」に身に覚えのない日時が表示されたときは、パスワードを再設定してください。',
        '画面の上の会員名やユーザ名が違うときは、ログアウトして、ご自身のログインIDでログインしてください。',
      ],
    },
  },
  en: {
    menu: {
      title: 'Help for the menu',
      about: 'The first page after logging in. From here you choose what to do.',
      causes: [
        'You were logged out automatically after some time without use, or a long time after logging in. Log in again.',
        "You were logged out because the password was reset. If that was not you, tell your company's administrator at once.",
      ],
      next: [
        'When you have finished, press "Log out".',
        'If "Last login" shows a time when you did not log in, reset your password.',
        'If the member or name at the top is not yours, log out and log in with your own login ID.',
      ],
    },
  },
  'zh-CN': {
    menu: {
      title: '菜单的帮助',
      about: '登录后首先显示的页面。从这里选择要使用的功能。',
      causes: [
        '由于长时间未操作或登录后时间过长，已自动退出登录。请重新登录。',
        '由于密码已被重置，已退出登录。如果并非您本人重置，请立即联系贵公司的管理员。',
      ],
      next: [
        '使用完毕后，请点击“退出登录”。',
        '如果“上次登录”显示的时间并非您本人登录，请重置密码。',
        '如果页面上方的会员名称或姓名不是您本人的，请退出登录，然后使用您本人的登录ID登录。',
      ],
    },
  },
})

export const helpTexts = texts({
  ja: {
    title: 'ヘルプ',
    lead: '知りたい画面を選んでください。',
    fields: '入力する項目',
    causes: 'うまくいかないときに考えられる理由',
    next: '次にすること',
    more: '画面の例を使った説明',
    toScreens: 'ヘルプの一覧へ戻る',
  },
  en: {
    title: 'Help',
    lead: 'Choose the page you want to know about.',
    fields: 'What to enter',
    causes: 'Possible reasons when something does not work',
    next: 'What to do next',
    more: 'Explained with pictures',
    toScreens: 'Back to the list of help pages',
  },
  'zh-CN': {
    title: '帮助',
    lead: '请选择您想了解的页面。',
    fields: '输入项目',
    causes: '无法顺利操作时可能的原因',
    next: '接下来的操作',
    more: '图片说明',
    toScreens: '返回帮助列表',
  },
})
