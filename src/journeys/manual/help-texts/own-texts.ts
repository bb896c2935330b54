import { texts } from '../../../i18n/texts.ts'

/** Help of the screens on which people see to what is theirs. */
export const ownHelpTexts = texts({
  ja: {
    'first-password': {
      title: '新しいパスワードの設定のヘルプ',
      about: '仮パスワードでログインしたあとに、ご自身のパスワードを決める画面です。',
      fields: {
        newPassword:
          'これから使うパスワードです。使える文字と長さは、画面の「使えるパスワード」に書かれています。',
        newPasswordAgain: '打ち間違いを防ぐため、同じパスワードをもう一度入力します。',
      },
      causes: [
        '全角や、使えない記号、空白が入っている。',
        '長さや文字の種類が足りない。または、推測されやすい。',
        '仮パスワードと同じものを入力している。',
        '途中で画面を閉じた。仮パスワードは1回しか使えません。もう一度発行してもらってください。',
      ],
      next: [
        '「設定」を押すと、メールアドレスを確認する画面に進みます。登録がないときは、そこで登録してください。',
        '今すぐ登録できないときは、1回だけ後回しにできます。次のログインでは登録が必要です。',
        'ここで設定したパスワードを、次からのログインに使います。',
      ],
    },
    'own-record': {
      title: '登録情報変更のヘルプ',
      about: 'お名前、部署、連絡先などの登録内容を確認し、変更する画面です。',
      fields: {
        mail: 'パスワードの再設定メールを受け取るアドレスです。変更には、現在のパスワードも必要です。',
      },
      causes: [
        '赤いエラーがある。理由を読んで直してください。直すまで、ほかの項目も登録されません。',
        'オレンジ色のワーニングがある。そのままでよければ、もう一度「変更」を押してください。',
        'ほかの人が先に変更した。最新の内容を確認して、入力し直してください。',
        'メールアドレスがすぐに切り替わらない。届いたメールのURLで確認が済むと、切り替わります。',
        'ログインするとこの画面になり、ほかの画面に進めない。仮パスワードのあとは、メールアドレスの登録が必要です。アドレスがないときは、自社の管理者に相談してください。',
      ],
      next: [
        '「変更」を押すと、登録した内容が変更前と並んで表示されます。',
        'メールアドレスを変えたときは、新しいアドレスに届いたメールを開いてください。',
      ],
    },
    'own-password': {
      title: 'パスワード変更のヘルプ',
      about: 'ログインしているときに、ご自身のパスワードを変更する画面です。',
      fields: {
        newPassword:
          'これから使うパスワードです。使える文字と長さは、画面の「使えるパスワード」に書かれています。',
        newPasswordAgain: '打ち間違いを防ぐため、同じパスワードをもう一度入力します。',
      },
      causes: [
        '現在のパスワードが違う。Caps Lockや全角になっていないか確認してください。',
        '2つの新パスワードが一致していない。',
        '今と同じパスワードや、推測されやすいものを入力している。',
        '現在のパスワードを続けて間違え、ロックされた。再設定を依頼してください。',
      ],
      next: [
        '「パスワードを変更」を押すと、ほかの端末のログインはすべて終了します。',
        '現在のパスワードを思い出せないときは、再設定を依頼してください。',
      ],
    },
    sessions: {
      title: 'ログイン中の端末のヘルプ',
      about: 'ご自身のログインIDで、どの端末からログインしているかを見る画面です。',
      causes: [
        '端末やブラウザの名前が「不明」になることがあります。日時で見分けてください。',
        '共用のパソコンで、ログアウトせずに終えた。ここから終了できます。',
      ],
      next: [
        '身に覚えのないログインは終了し、すぐにパスワードを変更してください。',
        '自社の管理者にも知らせてください。',
      ],
    },
    'end-of-use': {
      title: '利用の終了のヘルプ',
      about: '利用をやめることを、自社の管理者に申請する画面です。',
      causes: ['自社でただ1人の管理者は、申請できません。先に、ほかの利用者を管理者にしてください。'],
      next: [
        '管理者が確認するまでは、今までどおり利用できます。',
        '申請をやめるときは、「申請を取り下げる」を押してください。',
      ],
    },
  },
  en: {
    'first-password': {
      title: 'Help for choosing a new password',
      about: 'After logging in with a temporary password you choose one of your own here.',
      fields: {
        newPassword: 'The password you will use from now on. See "Your password needs" on the page.',
        newPasswordAgain: 'The same password once more, to catch typing mistakes.',
      },
      causes: [
        'It contains full-width characters, symbols or spaces that cannot be used.',
        'It is too short, lacks a kind of character, or is easy to guess.',
        'It is the same as the temporary password.',
        'You closed the page halfway. The temporary password works only once; ask for another one.',
      ],
      next: [
        'Press "Set password" to go on to your email address. If none is registered, register it there.',
        'If you cannot do that now, you can put it off once. At your next login you have to register one.',
        'From now on, log in with the password you choose here.',
      ],
    },
    'own-record': {
      title: 'Help for changing registered data',
      about: 'Here you check and change your name, department, contact details and email address.',
      fields: {
        mail: 'Where password reset emails go. To change it, your current password is needed.',
      },
      causes: [
        'There is a red error. Read the reason and correct it; until then nothing else is stored either.',
        'There is an orange warning. If it is right as it is, press "Save changes" again.',
        'Somebody else was faster. Check the newest data and enter your changes again.',
        'The email address does not change at once. It does when you have confirmed it with the URL in the email.',
        'You come to this page after logging in and cannot go on. After a temporary password an email address is needed. If you have none, ask your administrator.',
      ],
      next: [
        'Press "Save changes", and the page shows what was stored, before and after.',
        'If you changed the email address, open the email that comes to the new one.',
      ],
    },
    'own-password': {
      title: 'Help for changing your password',
      about: 'Here you change your own password while you are logged in.',
      fields: {
        newPassword: 'The password you will use from now on. See "Your password needs" on the page.',
        newPasswordAgain: 'The same password once more, to catch typing mistakes.',
      },
      causes: [
        'The current password is wrong. Check Caps Lock and full-width input.',
        'The two new passwords do not match.',
        'It is the same as the current password, or easy to guess.',
        'After several wrong current passwords it was locked. Request a password reset.',
      ],
      next: [
        'Press "Change password". You are then logged out on all other devices.',
        'If you cannot remember the current password, request a password reset.',
      ],
    },
    sessions: {
      title: 'Help for where you are logged in',
      about: 'This page shows on which devices your login ID is in use.',
      causes: [
        'The name of a device or browser may be unknown. Tell them apart by their times.',
        'You left a shared computer without logging out. You can end that login here.',
      ],
      next: [
        'End a login you do not recognise, and change your password at once.',
        "Tell your company's administrator too.",
      ],
    },
    'end-of-use': {
      title: 'Help for ending your use',
      about: "Here you ask your company's administrator to end your use.",
      causes: ["Your company's only administrator cannot ask. Make another user an administrator first."],
      next: [
        'Until the administrator confirms, you can go on as before.',
        'If you change your mind, press "Withdraw the request".',
      ],
    },
  },
  'zh-CN': {
    'first-password': {
      title: '设置新密码的帮助',
      about: '使用临时密码登录后，在此页面设置您自己的密码。',
      fields: {
        newPassword: '今后使用的密码。可以使用的字符和长度请见页面上的“密码要求”。',
        newPasswordAgain: '为防止输错，请再次输入相同的密码。',
      },
      causes: [
        '含有全角字符，或不能使用的符号、空格。',
        '长度不足、缺少某类字符，或容易被猜到。',
        '与临时密码相同。',
        '中途关闭了页面。临时密码只能使用一次，请重新申请。',
      ],
      next: [
        '点击“设置”后进入确认电子邮箱的页面。如果没有登记，请在那里登记。',
        '现在无法登记时，可以暂缓一次。下次登录时必须登记。',
        '今后请使用在此设置的密码登录。',
      ],
    },
    'own-record': {
      title: '变更登记信息的帮助',
      about: '在此页面确认和变更姓名、部门、联系方式等登记内容。',
      fields: { mail: '用于接收重置密码邮件的邮箱。变更时还需要输入当前密码。' },
      causes: [
        '有红色错误。请阅读原因并修改，修改之前其他项目也不会保存。',
        '有橙色警告。如果无误，请再次点击“保存变更”。',
        '其他人先进行了变更。请确认最新内容后重新输入。',
        '电子邮箱没有立即生效。打开邮件中的链接并确认后才会生效。',
        '登录后总是进入此页面，无法继续。使用临时密码后必须登记电子邮箱。如果没有邮箱，请咨询贵公司的管理员。',
      ],
      next: [
        '点击“保存变更”后，会并排显示变更前和变更后的内容。',
        '变更电子邮箱后，请打开新邮箱收到的邮件。',
      ],
    },
    'own-password': {
      title: '修改密码的帮助',
      about: '在登录状态下修改您自己的密码。',
      fields: {
        newPassword: '今后使用的密码。可以使用的字符和长度请见页面上的“密码要求”。',
        newPasswordAgain: '为防止输错，请再次输入相同的密码。',
      },
      causes: [
        '当前密码有误。请确认是否开启了大写锁定（Caps Lock）或使用了全角。',
        '两次输入的新密码不一致。',
        '与当前密码相同，或容易被猜到。',
        '多次输错当前密码后已被锁定。请申请重置密码。',
      ],
      next: ['点击“修改密码”后，其他设备上的登录将全部退出。', '如果想不起当前密码，请申请重置密码。'],
    },
    sessions: {
      title: '已登录的设备的帮助',
      about: '在此页面查看您的登录ID正在哪些设备上使用。',
      causes: [
        '设备或浏览器的名称有时无法识别，请根据时间判断。',
        '在共用电脑上没有退出登录。可以在此结束该登录。',
      ],
      next: ['请结束不认识的登录，并立即修改密码。', '也请告知贵公司的管理员。'],
    },
    'end-of-use': {
      title: '终止使用的帮助',
      about: '在此页面向贵公司的管理员申请终止使用。',
      causes: ['贵公司唯一的管理员不能申请。请先将其他用户设为管理员。'],
      next: ['在管理员确认之前，可以照常使用。', '不再需要申请时，请点击“撤回申请”。'],
    },
  },
})
