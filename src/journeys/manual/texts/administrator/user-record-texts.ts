import { texts } from '../../../../i18n/texts.ts'

export const userRecordPageTexts = texts({
  ja: {
    title: '利用者の登録情報を変更する',
    about: '自社の利用者の登録情報を、管理者が確認して直します。',
    steps: {
      heading: '手順',
      steps: [
        [
          'ユーザ検索の一覧から、ログインIDを選んでください。',
          'だれの登録情報が開いているかは、画面の上に大きく表示されます。必ず確認してください。',
        ],
        [
          '変える項目を入力し直して、「変更」を押してください。',
          '入力のしかた、エラー、ワーニングは、ご自身の登録情報と同じです。',
          '変更したことは、ご本人にメールで知らせます。',
        ],
      ],
    },
    mail: {
      heading: 'メールアドレスを登録、変更するとき',
      points: [
        '新しいアドレスに、確認のメールが届きます。ご本人がURLを開いて「確認する」を押すと、登録が終わります。',
        '確認が済むまでは「確認待ちのメールアドレス」に表示されます。再送や取り消しもできます。',
        'ヘルプデスクは、メールアドレスを代わりに変更できません。ご本人か、自社の管理者が変更してください。',
      ],
    },
  },
  en: {
    title: "Changing a user's data",
    about: "As an administrator, check and correct the data of your company's users.",
    steps: {
      heading: 'Steps',
      steps: [
        [
          'Choose a login ID from the list of users.',
          'The top of the page says in large letters whose record is open. Always check it.',
        ],
        [
          'Change what is wrong and press "Save changes".',
          'Fields, errors and warnings are the same as in your own record.',
          'The user is told of the change by email.',
        ],
      ],
    },
    mail: {
      heading: 'When you register or change an email address',
      points: [
        'A confirmation email goes to the new address. When the user has opened its URL and pressed "Confirm", the address is registered.',
        'Until then it is shown at "Email address waiting for confirmation", where you can send the email again or cancel.',
        "The help desk cannot change email addresses for you. Only the user or your company's administrator can.",
      ],
    },
  },
  'zh-CN': {
    title: '变更用户的登记信息',
    about: '由管理员确认并修改贵公司用户的登记信息。',
    steps: {
      heading: '步骤',
      steps: [
        ['在用户列表中选择登录ID。', '页面上方会醒目地显示当前打开的是谁的登记信息，请务必确认。'],
        [
          '修改需要变更的项目，然后点击“保存变更”。',
          '输入方法、错误和警告与您本人的登记信息相同。',
          '系统会通过邮件将变更通知用户本人。',
        ],
      ],
    },
    mail: {
      heading: '登记或变更电子邮箱时',
      points: [
        '新邮箱会收到确认邮件。用户本人打开链接并点击“确认”后，登记即告完成。',
        '确认之前，会显示在“等待确认的电子邮箱”处，也可以重新发送或取消。',
        '服务台不能代为变更电子邮箱。请由用户本人或贵公司的管理员变更。',
      ],
    },
  },
})
