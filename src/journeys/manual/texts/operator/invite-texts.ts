import { texts } from '../../../../i18n/texts.ts'

export const invitePageTexts = texts({
  ja: {
    title: '会員の管理者を招待する',
    about:
      '会員の管理者になる人に、利用を始めるためのメールを送ります。パスワードは、その人が自分で決めます。',
    steps: {
      heading: '手順',
      steps: [
        [
          '会員の画面で「管理者を招待する」を選び、ログインID、お名前、メールアドレスを入力して、「確認する」を押してください。',
          'メールアドレスは、会員から届け出のあったものを入力してください。',
        ],
        [
          '内容をよく確かめて、「招待のメールを送る」を押してください。',
          'メールを受け取った人は、その会員の利用者全員の登録情報を見たり変更したりできるようになります。',
        ],
        (span: string) => [
          '会員の画面の「管理者」に、招待中の人と期限が表示されます。',
          `招待された人は、${span}以内にメールのURLを開き、パスワードを設定して、利用を始めます。`,
        ],
      ],
    },
    late: {
      heading: '手続きが終わらないとき',
      points: [
        '期限が過ぎたとき、メールが届かなかったときは、「もう一度招待する」を選んでください。前のメールのURLは使えなくなります。',
        '間違えて招待したときは、「招待を取り消す」を選んでください。',
      ],
    },
  },
  en: {
    title: 'Inviting an administrator of a member',
    about: 'Send an email to whoever is to administer a member. They choose their own password.',
    steps: {
      heading: 'Steps',
      steps: [
        [
          'On the page of the member, choose "Invite an administrator", enter login ID, name and email address, and press "Check".',
          'Enter the address that the member has notified.',
        ],
        [
          'Check everything carefully, and press "Send the invitation".',
          'Whoever receives the email will be able to see and change the data of all users of this member.',
        ],
        (span) => [
          'On the page of the member, "Administrators" shows who is invited and until when.',
          `They open the URL in the email within ${span}, set a password, and can begin.`,
        ],
      ],
    },
    late: {
      heading: 'If it is not completed',
      points: [
        'If the time is up or no email came, choose "Invite again". The URL of the earlier email stops working.',
        'If you invited somebody by mistake, choose "Withdraw invitation".',
      ],
    },
  },
  'zh-CN': {
    title: '邀请会员的管理员',
    about: '向将成为会员管理员的人发送开通使用的邮件。密码由本人设置。',
    steps: {
      heading: '步骤',
      steps: [
        [
          '在会员页面选择“邀请管理员”，输入登录ID、姓名和电子邮箱，然后点击“确认”。',
          '请输入会员申报的电子邮箱。',
        ],
        ['仔细核对内容，然后点击“发送邀请邮件”。', '收到邮件的人将能够查看和变更该会员所有用户的登记信息。'],
        (span) => [
          '会员页面的“管理员”处会显示被邀请的人和期限。',
          `被邀请的人在${span}以内打开邮件中的链接并设置密码后，即可开始使用。`,
        ],
      ],
    },
    late: {
      heading: '手续未完成时',
      points: [
        '如果已过期限或没有收到邮件，请选择“重新邀请”。之前邮件中的链接将失效。',
        '如果邀请有误，请选择“撤销邀请”。',
      ],
    },
  },
})
