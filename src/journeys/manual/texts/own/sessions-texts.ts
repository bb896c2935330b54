import { texts } from '../../../../i18n/texts.ts'

export const sessionsPageTexts = texts({
  ja: {
    title: 'ログイン中の端末を確認する',
    about: 'ご自身のログインIDがどの端末で使われているかを確認し、不要なログインを終了します。',
    steps: {
      heading: '手順',
      steps: [
        [
          'メニューの「ログイン中の端末」を選んでください。',
          '「今お使いの画面」と書かれているものが、今の端末です。',
        ],
        [
          '終了するログインの「この端末のログインを終了」を押してください。',
          'まとめて終了するときは、「ほかのすべての端末のログインを終了」を押してください。',
        ],
      ],
    },
    strange: {
      heading: '身に覚えのないログインがあったとき',
      points: [
        'そのログインを終了し、すぐにパスワードを変更してください。',
        '自社の管理者にも知らせてください。',
      ],
    },
  },
  en: {
    title: 'Seeing where you are logged in',
    about: 'See on which devices your login ID is in use, and end the logins you do not need.',
    steps: {
      heading: 'Steps',
      steps: [
        ['Choose "Where you are logged in" on the menu.', '"This device" marks the device in front of you.'],
        [
          'Press "Log out this device" at the login you want to end.',
          'To end them all at once, press "Log out all other devices".',
        ],
      ],
    },
    strange: {
      heading: 'If you do not recognise a login',
      points: ['End it, and change your password at once.', "Tell your company's administrator too."],
    },
  },
  'zh-CN': {
    title: '查看已登录的设备',
    about: '查看您的登录ID正在哪些设备上使用，并结束不需要的登录。',
    steps: {
      heading: '步骤',
      steps: [
        ['在菜单中选择“已登录的设备”。', '标有“当前使用的页面”的就是您现在使用的设备。'],
        ['在要结束的登录处点击“退出此设备的登录”。', '要一次全部结束时，请点击“退出其他所有设备的登录”。'],
      ],
    },
    strange: {
      heading: '发现不认识的登录时',
      points: ['请结束该登录，并立即修改密码。', '也请告知贵公司的管理员。'],
    },
  },
})
