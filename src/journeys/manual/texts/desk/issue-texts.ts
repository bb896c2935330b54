import { texts } from '../../../../i18n/texts.ts'

export const deskIssuePageTexts = texts({
  ja: {
    title: '仮パスワードを発行して渡す(ヘルプデスク)',
    about: '確かめた問合せの対象に仮パスワードを発行し、読み上げ、通知書、メールのどれかで渡します。',
    steps: {
      heading: '発行する',
      steps: [
        [
          '必要なときは、「登録内容を見る」で、対象の利用者を確認してください。',
          '見たことは、操作履歴に残ります。必要のない人は開かないでください。',
          '登録内容は、ここでは変更できません。',
        ],
        [
          '「仮パスワードの発行」で、対象と「渡し方」を選びます。',
          '承認が必要な対象には、その理由が表示されます。',
          '登録のないログインID、別の会員の利用者、利用停止中の利用者には、発行できません。相手には、理由を伝えずに断ってください。',
        ],
        [
          '「仮パスワードを発行する」を押してください。',
          '現在のパスワードと、前に発行した仮パスワードは使えなくなります。ロックも解除されます。',
          '登録のメールアドレスがある利用者には、発行したことがメールで届きます。',
        ],
      ],
    },
    reading: {
      heading: '電話で読み上げる',
      steps: [
        [
          '管理者と話している電話のまま、表示された仮パスワードを、3文字ずつ区切って読み上げてください。',
          'すべて小文字の英字と数字です。l、o、0、1は使われていません。',
          '聞き取りにくい文字は、画面にある読み方の例を使ってください。',
        ],
        [
          '相手に復唱してもらい、画面を閉じます。',
          '表示は1回だけです。書き留めたり、メールやチャットで送ったりしないでください。',
        ],
      ],
    },
    letter: {
      heading: '通知書を印刷する',
      steps: [
        [
          '「印刷する」を押し、通知書をA4の紙に印刷してください。対象が何人いても、1人1枚です。',
          '宛名、会員、期限、ログインの方法が書かれます。宛名と住所は登録のとおりで、文はご本人の言語です。',
          '印刷できるのは、この画面からだけです。刷り終えたことを確かめてから閉じます。',
        ],
        [
          '封筒に入れて、通知書に書かれた宛先へ送ってください。',
          '期限までに届く方法で送ります。届かない見込みのときは、ほかの渡し方を選びます。',
          '問合せに書かれた住所には送らないでください。',
        ],
      ],
    },
    mail: {
      heading: '確認済みの管理者にメールで送る',
      points: [
        '確かめた管理者の、登録のメールアドレスに送られます。宛先は選べません。',
        '届くアドレスの登録がないときは、使えません。対象が確かめた管理者自身のときも使えません。',
        '仮パスワードは、管理者から本人に伝えてもらいます。メールの転送はしないように伝えてください。',
      ],
    },
    hold: {
      heading: '渡すときに伝えること',
      points: (span: string) => [
        `使えるのは、発行してから${span}以内に、1回だけです。`,
        'ログインすると、新しいパスワードの設定と、メールアドレスの登録に進みます。最後まで続けてください。',
        '仮パスワードの書かれた紙は、ログインできたら破棄してください。',
      ],
    },
  },
  en: {
    title: 'Issuing a temporary password (help desk)',
    about:
      'For the targets of a verified case: issue, then read it out, print a notice, or send it by email.',
    steps: {
      heading: 'Issuing',
      steps: [
        [
          'If need be, look at the person under "View the record".',
          'That you did is in the audit trail. Open nobody you do not need.',
          'Nothing can be changed there.',
        ],
        [
          'Under "Issue temporary passwords", choose the login IDs and "How to hand it over".',
          'Where a colleague has to approve, the page says why.',
          'Nothing can be issued for an unknown login ID, a user of another member or a suspended user. Decline without telling the reason.',
        ],
        [
          'Press "Issue a temporary password".',
          'The present password and any temporary one issued before stop working. A lock is lifted.',
          'A user with a registered email address is told by email.',
        ],
      ],
    },
    reading: {
      heading: 'Reading it out by telephone',
      steps: [
        [
          'In the same call with the administrator, read the temporary password out three characters at a time.',
          'It has small letters and digits only, and no l, o, 0 or 1.',
          'For letters that are hard to hear, use the spelling on the page.',
        ],
        [
          'Have it read back to you, and close the page.',
          'It is shown once. Do not write it down or send it by email or chat.',
        ],
      ],
    },
    letter: {
      heading: 'Printing a notice letter',
      steps: [
        [
          'Press "Print", and print the letters on A4: one sheet for each person.',
          'A letter names the addressee, the member, the expiry, and how to log in. Name and address are those on record; the letter is in the language of the person.',
          'They can be printed from this page only. Make sure that all came out before you close it.',
        ],
        [
          'Send them in an envelope to the address that stands on the letter.',
          'They must arrive before the expiry. If they will not, choose another way.',
          'Never send them to an address written in the inquiry.',
        ],
      ],
    },
    mail: {
      heading: 'By email to the verified administrator',
      points: [
        'It goes to the registered address of the administrator you verified. You cannot choose another.',
        'It cannot be used if that administrator has no working address, or is the person concerned.',
        'The administrator tells the user the password, and should not forward the email.',
      ],
    },
    hold: {
      heading: 'What to say with it',
      points: (span) => [
        `It works once, within ${span} of being issued.`,
        'After logging in, the user chooses a password and registers an email address. They should go on to the end.',
        'A sheet with the password is destroyed after the login.',
      ],
    },
  },
  'zh-CN': {
    title: '发放并交付临时密码（服务台）',
    about: '为已核实咨询的对象发放临时密码，并通过电话读出、通知书或邮件交付。',
    steps: {
      heading: '发放',
      steps: [
        [
          '需要时，请通过“查看登记内容”确认对象用户。',
          '查看行为会留在操作记录中。请不要打开不需要的用户。',
          '此处不能变更登记内容。',
        ],
        [
          '在“发放临时密码”中选择对象和“交付方式”。',
          '需要批准的对象会显示原因。',
          '不能为不存在的登录ID、其他会员的用户或已停用的用户发放。请不要告知对方原因，直接婉拒。',
        ],
        [
          '点击“发放临时密码”。',
          '当前密码和之前发放的临时密码将失效，锁定也会解除。',
          '登记了电子邮箱的用户会收到发放通知邮件。',
        ],
      ],
    },
    reading: {
      heading: '通过电话读出',
      steps: [
        [
          '在与管理员的同一通话中，把显示的临时密码每3个字符一组读出。',
          '全部为小写字母和数字，不含 l、o、0、1。',
          '不易听清的字母，请使用页面上的读法示例。',
        ],
        ['请对方复述，然后关闭页面。', '只显示一次。请不要抄写，也不要通过邮件或聊天发送。'],
      ],
    },
    letter: {
      heading: '打印通知书',
      steps: [
        [
          '点击“打印”，把通知书打印在A4纸上，每人一张。',
          '上面写有收件人、会员、期限和登录方法。姓名和地址以登记为准，文字使用本人的语言。',
          '只能从此页面打印。请确认全部打印完毕后再关闭。',
        ],
        [
          '装入信封，寄到通知书上的地址。',
          '请使用能在期限内送达的方式。预计无法送达时，请选择其他交付方式。',
          '请不要寄到咨询中填写的地址。',
        ],
      ],
    },
    mail: {
      heading: '通过邮件发送给已核实的管理员',
      points: [
        '发送到已核实管理员的登记邮箱，不能选择其他邮箱。',
        '该管理员没有可送达的登记邮箱，或对象是该管理员本人时，不能使用。',
        '由管理员把临时密码告知用户本人。请转告对方不要转发邮件。',
      ],
    },
    hold: {
      heading: '交付时需要告知的内容',
      points: (span) => [
        `发放后${span}以内有效，只能使用一次。`,
        '登录后会进入设置新密码和登记电子邮箱的步骤，请一直操作到最后。',
        '登录成功后，请销毁写有临时密码的纸张。',
      ],
    },
  },
})
