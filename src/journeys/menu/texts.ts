import { texts } from '../../i18n/texts.ts'

export const menuTexts = texts({
  ja: {
    title: 'メニュー',
    honorific: 'さん',
    lastSignIn: '前回のログイン',
    firstSignIn: '今回がはじめてのログインです。',
    notYours:
      '身に覚えのない日時のときは、パスワードを再設定し、自社の管理者またはヘルプデスクに連絡してください。',
    guides: 'ご利用案内',
    manual: '操作の手順を画面の例で説明しています。',
    help: '困ったときの対処と、お問い合わせ先です。',
  },
  en: {
    title: 'Menu',
    honorific: '',
    lastSignIn: 'Last login',
    firstSignIn: 'This is your first login.',
    notYours:
      "If that was not you, reset your password and tell your company's administrator or the help desk.",
    guides: 'Guides',
    manual: 'Each procedure step by step, with pictures of the pages.',
    help: 'What to do when something does not work, and whom to ask.',
  },
  'zh-CN': {
    title: '菜单',
    honorific: '',
    lastSignIn: '上次登录',
    firstSignIn: '这是您的首次登录。',
    notYours: '如果当时不是您本人登录，请重置密码，并联系贵公司的管理员或服务台。',
    guides: '使用指南',
    manual: '结合页面图片说明操作步骤。',
    help: '遇到问题时的处理方法和联系方式。',
  },
})
