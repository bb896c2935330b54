import { texts } from '../../../i18n/texts.ts'

export const menuPageTexts = texts({
  ja: {
    title: 'メニュー、ログアウト、言語',
    about: 'ログインしたあとの画面の見かたと、言語、キーボード、スマートフォンでの使い方です。',
    menu: {
      heading: 'メニューとログアウト',
      look: 'ログインすると、メニューが表示されます。',
      lookNotes: [
        '画面の上には、「会員ID」「会員名」「ログインID」「ユーザ名」「ロール名」が表示されます。',
        '「前回のログイン」に身に覚えのない日時が表示されたときは、パスワードを再設定し、自社の管理者かヘルプデスクに連絡してください。',
        'ほかの画面からは、「メニュー」で戻れます。',
      ],
      leave: '使い終わったら、「ログアウト」を押します。',
      leaveNotes: (idle: string) => [
        '共用のパソコンでは、必ずログアウトしてください。',
        `${idle}操作しないと、自動的にログアウトします。`,
      ],
    },
    language: {
      heading: '言語を選ぶ',
      choose: '画面の上で、日本語、English、简体中文から選びます。',
      chooseNotes: [
        '選んだ言語は、次に開いたときも使われます。',
        'ログイン中に選ぶと、お知らせのメールもその言語になります。',
      ],
    },
    keyboard: {
      heading: 'キーボードで使う',
      move: 'Tabキーで次の項目へ、Shiftキーを押しながらTabキーで前の項目へ移ります。',
      moveNotes: [
        '選ばれている項目は、太い枠で囲まれます。リンクとボタンは、Enterキーで開きます。',
        'はじめに表示される「本文へ移動」でEnterキーを押すと、画面の上のリンクを読み飛ばせます。',
      ],
    },
    phone: {
      heading: 'スマートフォンで使う',
      look: 'スマートフォンでも、同じアドレスで、同じように使えます。',
      lookNotes: [
        'メールのURLは、依頼したときと違う端末でも開けます。開いたあとは、その端末で続けてください。',
        '文字が小さいときは、2本の指で広げると大きくなります。',
      ],
    },
  },
  en: {
    title: 'Menu, logging out, languages',
    about:
      'What you see after logging in, and how to use the portal in other languages, by keyboard and on a phone.',
    menu: {
      heading: 'Menu and logging out',
      look: 'After logging in you see the menu.',
      lookNotes: [
        'The top of the page shows your "Member ID", "Member", "Login ID", "Name" and "Role".',
        'If "Last login" shows a time when you did not log in, reset your password and tell your company\'s administrator or the help desk.',
        'From other pages, "Menu" leads back here.',
      ],
      leave: 'When you have finished, press "Log out".',
      leaveNotes: (idle) => [
        'On a shared computer, always log out.',
        `You are logged out automatically when you do nothing for ${idle}.`,
      ],
    },
    language: {
      heading: 'Choosing a language',
      choose: 'Choose between Japanese, English and Simplified Chinese at the top of the page.',
      chooseNotes: [
        'Your choice is kept for the next time.',
        'If you choose while logged in, notices by email come in that language too.',
      ],
    },
    keyboard: {
      heading: 'Using the keyboard',
      move: 'Press Tab to go to the next item, and Shift and Tab to go back.',
      moveNotes: [
        'The current item has a thick frame. Enter opens links and presses buttons.',
        'Press Enter on "Skip to content", which appears first, to pass over the links at the top.',
      ],
    },
    phone: {
      heading: 'Using a phone',
      look: 'On a phone, everything works the same way, at the same address.',
      lookNotes: [
        'You may open the URL in the email on another device than the one you requested on. Then finish on that device.',
        'If the text is small, spread two fingers to enlarge it.',
      ],
    },
  },
  'zh-CN': {
    title: '菜单、退出登录、语言',
    about: '登录后页面的说明，以及语言、键盘和智能手机的使用方法。',
    menu: {
      heading: '菜单和退出登录',
      look: '登录后显示菜单。',
      lookNotes: [
        '页面上方显示“会员ID”“会员名称”“登录ID”“姓名”“角色”。',
        '如果“上次登录”显示的时间并非您本人登录，请重置密码，并联系贵公司的管理员或服务台。',
        '从其他页面可以通过“菜单”返回。',
      ],
      leave: '使用完毕后，请点击“退出登录”。',
      leaveNotes: (idle) => ['使用共用电脑时，请务必退出登录。', `${idle}未操作时，将自动退出登录。`],
    },
    language: {
      heading: '选择语言',
      choose: '在页面上方，从日语、英语和简体中文中选择。',
      chooseNotes: ['所选语言下次打开时仍会使用。', '如果在登录状态下选择，通知邮件也会使用该语言。'],
    },
    keyboard: {
      heading: '使用键盘',
      move: '按Tab键移到下一项，按住Shift键再按Tab键返回上一项。',
      moveNotes: [
        '当前项目会显示粗框。按Enter键打开链接或按下按钮。',
        '在最先显示的“跳至正文”上按Enter键，可以跳过页面上方的链接。',
      ],
    },
    phone: {
      heading: '使用智能手机',
      look: '在智能手机上，网址和操作方法都相同。',
      lookNotes: [
        '可以在与申请时不同的设备上打开邮件中的链接。打开后，请在该设备上继续操作。',
        '文字较小时，用两根手指张开即可放大。',
      ],
    },
  },
})
