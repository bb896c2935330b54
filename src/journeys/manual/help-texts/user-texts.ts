import { texts } from '../../../i18n/texts.ts'

/** Help of the screens on which a member's administrator looks for users and sees to one of them. */
export const userHelpTexts = texts({
  ja: {
    users: {
      title: 'ユーザ検索のヘルプ',
      about: '自社のユーザを、名前や状態で探す画面です。',
      fields: { loginId: '先頭の文字から入力してください。全角や小文字でもかまいません。' },
      causes: [
        '条件が多すぎて、だれも見つからない。条件を1つずつ外してください。',
        '「状態」が「利用中」になっている。停止や廃止の人は「すべて」で探せます。',
        'ほかの会員のユーザは検索できません。',
      ],
      next: [
        'ログインIDを選ぶと、その人の登録情報が開きます。',
        '一覧をファイルにするときは、「検索結果をCSVで出力」を選んでください。',
      ],
    },
    'users-export': {
      title: 'ユーザ一覧のCSV出力のヘルプ',
      about: '検索で見つかったユーザを、CSVファイルに出力する画面です。',
      causes: [
        'CP932では表せない文字がある。UTF-8で出力してください。',
        '文字化けする。UTF-8を読めないソフトのときだけ、CP932を選んでください。',
        "先頭に ' が付いている。数式として実行されないようにするためのもので、取り込むときに外れます。",
      ],
      next: [
        '個人情報を含みます。使い終わったファイルは削除してください。',
        '直したファイルは、「ユーザ一括登録・変更」で取り込めます。',
      ],
    },
    user: {
      title: '利用者のユーザ情報変更のヘルプ',
      about: '自社の利用者の登録情報を直し、ロックの解除などの操作を選ぶ画面です。',
      fields: {
        mail: '再設定のメールを受け取るアドレスです。ご本人が、届いたメールのURLで確認すると切り替わります。',
      },
      causes: [
        '開いている人が違う。画面の上のログインIDとお名前を確認してください。',
        '使いたい操作が表示されない。その人に今できる操作だけが表示されます。',
        '最後の参加管理者は、停止、担当者への変更、廃止ができません。',
        '廃止した利用者は、変更できません。',
      ],
      next: [
        '登録情報を直すときは、入力し直して「変更」を押してください。',
        '操作は、画面の下の「この利用者への操作」から選んでください。',
      ],
    },
    'user-act': {
      title: '利用者への操作のヘルプ',
      about: 'ロックの解除、利用停止などをする前に、対象の人と起こることを確認する画面です。',
      causes: [
        '画面を開いている間に、ほかの管理者が先に操作した。今の状態を確認してください。',
        '再設定のメールを、短い時間に何度も送った。しばらく待つか、仮パスワードを発行してください。',
        'メールアドレスの登録がない。お知らせのメールは届きません。',
      ],
      next: [
        '内容が正しければ、ボタンを押してください。やめるときは「戻る」を押してください。',
        '操作したことは、ご本人にメールで知らせ、「操作履歴」にも残ります。',
      ],
    },
    'issued-password': {
      title: '発行した仮パスワードのヘルプ',
      about: '発行した仮パスワードを、1回だけ表示する画面です。',
      causes: [
        '画面を閉じてしまった。もう一度表示することはできません。新しく発行してください。',
        'ご本人がログインできない。期限が過ぎたか、すでに1回使われています。新しく発行してください。',
      ],
      next: [
        '印刷するか書き写して、ご本人に直接渡してください。メールでは送らないでください。',
        'ご本人は、ログインしたあと、すぐに新しいパスワードを設定します。',
      ],
    },
  },
  en: {
    users: {
      title: 'Help for the user search',
      about: "Here you look for your company's users by name or status.",
      fields: { loginId: 'Its first characters. Lower-case and full-width characters are accepted too.' },
      causes: [
        'Too many conditions, so that nobody is found. Leave them out one after the other.',
        'The "Status" is "In use". Choose "Any" to find suspended and abolished users.',
        'Users of other members cannot be found.',
      ],
      next: [
        "Choose a login ID, and that person's record opens.",
        'To get the list as a file, choose "Export the result as CSV".',
      ],
    },
    'users-export': {
      title: 'Help for exporting users as CSV',
      about: 'Here the users you have found are written into a CSV file.',
      causes: [
        'Some characters are not in CP932. Export as UTF-8.',
        'The text is garbled. Choose CP932 only for software that cannot read UTF-8.',
        "There is a ' in front of a value. It keeps it from being run as a formula, and is taken off on import.",
      ],
      next: [
        'The file holds personal data. Delete it when you no longer need it.',
        'You can change the file and import it at "Register and change users by CSV".',
      ],
    },
    user: {
      title: "Help for another user's record",
      about: "Here you correct a user's data and choose what to do for them, such as lifting a lock.",
      fields: {
        mail: 'Where reset emails go. It changes once the user has confirmed it with the URL in the email.',
      },
      causes: [
        'It is the wrong person. Check login ID and name at the top of the page.',
        'What you want to do is not shown. Only what can be done for that person now is.',
        'The last participant administrator cannot be suspended, made a user or abolished.',
        'Abolished users cannot be changed.',
      ],
      next: [
        'To correct the data, change it and press "Save changes".',
        'For anything else, choose under "What you can do for this user" further down the page.',
      ],
    },
    'user-act': {
      title: 'Help for acting on a user',
      about: 'Before a lock is lifted, a user suspended and so on, this page asks whether that is right.',
      causes: [
        'Another administrator was faster while the page was open. Check how the user stands now.',
        'Several reset emails were sent in a short while. Wait, or issue a temporary password.',
        'There is no email address on record, so no email tells the user.',
      ],
      next: [
        'If everything is right, press the button; if not, "Back".',
        'The user is told by email, and the "Audit trail" keeps a record.',
      ],
    },
    'issued-password': {
      title: 'Help for a temporary password',
      about: 'This page shows a temporary password, once and never again.',
      causes: [
        'You closed the page. It cannot be shown again; issue another one.',
        'The user cannot log in. The time is up, or it was used already; issue another one.',
      ],
      next: [
        'Print it or copy it, and hand it to the user yourself. Do not send it by email.',
        'After logging in, the user chooses a new password at once.',
      ],
    },
  },
  'zh-CN': {
    users: {
      title: '用户搜索的帮助',
      about: '在此页面按姓名或状态查找贵公司的用户。',
      fields: { loginId: '请从开头的字符输入。全角或小写字母也可以。' },
      causes: [
        '条件过多，没有符合的用户。请逐个取消条件。',
        '“状态”为“使用中”。停用和注销的用户请选择“全部”查找。',
        '不能搜索其他会员的用户。',
      ],
      next: ['选择登录ID后，将打开该用户的登记信息。', '要将列表保存为文件，请选择“将搜索结果导出为CSV”。'],
    },
    'users-export': {
      title: '导出用户列表的帮助',
      about: '在此页面将搜索到的用户导出到CSV文件。',
      causes: [
        '含有CP932无法表示的字符。请以UTF-8导出。',
        '出现乱码。仅在软件无法读取UTF-8时才选择CP932。',
        "值的前面有 '。这是为了避免被当作公式执行，导入时会自动去掉。",
      ],
      next: ['文件包含个人信息，不再使用时请删除。', '修改后的文件可以在“批量登记和变更用户”中导入。'],
    },
    user: {
      title: '其他用户信息的帮助',
      about: '在此页面修改贵公司用户的登记信息，并选择解除锁定等操作。',
      fields: { mail: '用于接收重置邮件的邮箱。用户本人打开邮件中的链接并确认后生效。' },
      causes: [
        '打开的不是要找的用户。请确认页面上方的登录ID和姓名。',
        '没有显示想要的操作。只显示当前可以对该用户进行的操作。',
        '最后一名参与方管理员不能停用、改为普通用户或注销。',
        '已注销的用户无法变更。',
      ],
      next: [
        '修改登记信息时，请重新输入后点击“保存变更”。',
        '其他操作请从页面下方的“对该用户的操作”中选择。',
      ],
    },
    'user-act': {
      title: '对用户的操作的帮助',
      about: '在解除锁定、停用等之前，确认对象用户和将要发生的事项的页面。',
      causes: [
        '页面打开期间，其他管理员先进行了操作。请确认当前状态。',
        '短时间内多次发送了重置邮件。请稍候再试，或发放临时密码。',
        '没有登记电子邮箱，通知邮件无法送达。',
      ],
      next: [
        '如果内容无误，请点击按钮；不做处理时请点击“返回”。',
        '系统会通过邮件通知用户本人，并保留在“操作记录”中。',
      ],
    },
    'issued-password': {
      title: '临时密码的帮助',
      about: '此页面只显示一次发放的临时密码。',
      causes: [
        '已关闭页面。无法再次显示，请重新发放。',
        '用户无法登录。已过期限或已使用过一次，请重新发放。',
      ],
      next: ['请打印或抄写后，直接交给用户本人，不要通过邮件发送。', '用户登录后需立即设置新密码。'],
    },
  },
})
