import { texts } from '../../../../i18n/texts.ts'

export const userActsPageTexts = texts({
  ja: {
    title: 'ロックの解除、利用停止などをする',
    about: '困っている利用者を助ける操作と、利用を止める操作です。ヘルプデスクへの連絡は必要ありません。',
    choose: {
      heading: 'こんなときは',
      points: [
        'ロックされたが、パスワードは覚えている人: ロックを解除します。',
        'パスワードを忘れた人: 再設定URLを送ります。',
        'メールを受け取れない人: 仮パスワードを発行します。',
        '休職などで、しばらく使わない人: 利用を停止します。あとで再開できます。',
        '端末をなくした人: ログインを終了させ、再設定URLを送るか、仮パスワードを発行します。',
        '退職した人、利用の終了を申請した人: 廃止します。廃止は元に戻せません。',
        '利用の終了の申請が誤りだった人: 「申請を却下する」を選びます。これまでどおり利用できます。',
      ],
    },
    steps: {
      heading: '手順',
      steps: [
        [
          '利用者の登録情報の画面で、「この利用者への操作」から操作を選んでください。',
          'その人に今できる操作だけが表示されます。',
        ],
        [
          '対象の利用者と、起こることを確認して、ボタンを押してください。',
          '「戻る」を押せば、何も起こりません。',
        ],
        [
          '終わったことが、利用者の画面に表示されます。',
          'ご本人にもメールで知らせます。メールアドレスの登録がない人には、直接伝えてください。',
        ],
      ],
    },
    meaningsHeading: '操作の種類',
    limits: {
      heading: 'できないこと',
      points: [
        '利用中の参加管理者が1人だけのとき、その人を停止したり、担当者に変更したり、廃止したりできません。先に、ほかの利用者を参加管理者に変更してください。',
        'ご自身に対しては、ロールの変更だけができます。',
      ],
    },
  },
  en: {
    title: 'Lifting locks, suspending users and more',
    about: 'What you can do to help a user, or to end their use, without calling the help desk.',
    choose: {
      heading: 'What to do when',
      points: [
        'Somebody is locked out but knows the password: lift the lock.',
        'Somebody has forgotten the password: send a reset URL.',
        'Somebody cannot receive email: issue a temporary password.',
        'Somebody will be away for long: suspend them. You can resume their use later.',
        'Somebody has lost a device: end their logins, then send a reset URL or issue a temporary password.',
        'Somebody has left, or asked for the end of their use: abolish the login ID. This cannot be undone.',
        'Somebody asked for the end of their use by mistake: choose "Decline the request". They go on as before.',
      ],
    },
    steps: {
      heading: 'Steps',
      steps: [
        [
          'On the page of a user, choose under "What you can do for this user".',
          'Only what can be done for that person now is shown.',
        ],
        [
          'Check whose record it is and what will happen, and press the button.',
          '"Back" does nothing at all.',
        ],
        [
          "The user's page tells you that it is done.",
          'The user is told by email too. If no email address is registered, please tell them yourself.',
        ],
      ],
    },
    meaningsHeading: 'All you can do',
    limits: {
      heading: 'What cannot be done',
      points: [
        'The only participant administrator in use cannot be suspended, made a user or abolished. First make someone else participant administrator.',
        'To yourself you can do nothing but change your role.',
      ],
    },
  },
  'zh-CN': {
    title: '解除锁定、停用等操作',
    about: '帮助遇到困难的用户，或停止其使用。无需联系服务台。',
    choose: {
      heading: '各种情况的处理',
      points: [
        '被锁定但记得密码的人：解除锁定。',
        '忘记密码的人：发送重置链接。',
        '无法收取邮件的人：发放临时密码。',
        '因休假等暂时不使用的人：停用，以后可以恢复。',
        '丢失设备的人：结束其登录，并发送重置链接或发放临时密码。',
        '已离职或申请终止使用的人：注销。注销后无法恢复。',
        '误申请终止使用的人：选择“驳回申请”，该用户可以照常使用。',
      ],
    },
    steps: {
      heading: '步骤',
      steps: [
        ['在用户的登记信息页面上，从“对该用户的操作”中选择。', '只显示当前可以对该用户进行的操作。'],
        ['确认对象用户和将要发生的事项，然后点击按钮。', '点击“返回”则不做任何处理。'],
        ['用户的页面上会显示操作已完成。', '系统也会通过邮件通知用户本人。未登记邮箱的用户，请直接告知。'],
      ],
    },
    meaningsHeading: '操作种类',
    limits: {
      heading: '不能进行的操作',
      points: [
        '如果正在使用的参与方管理员只有一人，则不能将其停用、改为普通用户或注销。请先将其他用户设为参与方管理员。',
        '对您本人只能变更角色。',
      ],
    },
  },
})
