import { texts } from '../../../../i18n/texts.ts'

export const issuePasswordPageTexts = texts({
  ja: {
    title: '仮パスワードを発行して渡す',
    about: 'メールを受け取れない利用者に、1回だけ使えるパスワードを発行して、直接渡します。',
    steps: {
      heading: '手順',
      steps: [
        [
          'ご本人からの依頼であることを確かめて、利用者の画面で「仮パスワードの発行」を選んでください。',
          '電話で頼まれたときは、知っている番号にかけ直すと安心です。',
        ],
        [
          '起こることを確認して、「仮パスワードを発行する」を押してください。',
          '現在のパスワードと、送信済みの再設定URLは使えなくなります。ロックも解除されます。',
        ],
        [
          '表示された仮パスワードを、印刷するか書き写してください。',
          '表示されるのは、この画面で1回だけです。閉じてしまったときは、もう一度発行してください。',
        ],
        [
          'ご本人に直接渡してください。渡し終えたら、「渡しました(ユーザ情報変更へ)」を選びます。',
          'メールでは送らないでください。',
          '電話で伝えるときは、3文字ずつ区切って読み上げてください。',
        ],
      ],
    },
    user: {
      heading: 'ご本人がすること',
      points: (span: string) => [
        `${span}以内にログインして、新しいパスワードを設定します。期限を過ぎたときは、もう一度発行してください。`,
        '続けてメールアドレスを登録すると、次からはご自身でパスワードを再設定できます。',
        'まだ使われていない間は、一覧に「仮パスワード未使用」と表示されます。',
      ],
    },
  },
  en: {
    title: 'Issuing a temporary password',
    about:
      'For a user who cannot receive email: issue a password that works once, and hand it over yourself.',
    steps: {
      heading: 'Steps',
      steps: [
        [
          'Make sure that the request comes from the user, and choose "Issue a temporary password" on their page.',
          'If you are asked by telephone, calling back at a number you know is safest.',
        ],
        [
          'Check what will happen, and press "Issue a temporary password".',
          'The present password and any reset URL stop working. A lock is lifted.',
        ],
        [
          'Print the temporary password that appears, or copy it by hand.',
          'It is shown on this page only, and only once. If you have closed the page, issue another one.',
        ],
        [
          'Hand it to the user yourself, then choose "I have handed it over (back to the user)".',
          'Do not send it by email.',
          'On the telephone, read it out three characters at a time.',
        ],
      ],
    },
    user: {
      heading: 'What the user does',
      points: (span) => [
        `The user logs in within ${span} and sets a new password. If the time is up, issue another one.`,
        'Once they have registered an email address, they can reset their password themselves.',
        'As long as it has not been used, the list of users says "Temporary password unused".',
      ],
    },
  },
  'zh-CN': {
    title: '发放临时密码',
    about: '为无法收取邮件的用户发放只能使用一次的密码，并直接交付。',
    steps: {
      heading: '步骤',
      steps: [
        [
          '确认是用户本人的请求后，在用户的页面上选择“发放临时密码”。',
          '如果是电话请求，建议回拨您已知的号码进行确认。',
        ],
        ['确认将要发生的事项，然后点击“发放临时密码”。', '当前密码和已发送的重置链接将失效，锁定也会解除。'],
        ['请打印或抄写显示的临时密码。', '临时密码只在此页面显示一次。如果已关闭页面，请重新发放。'],
        [
          '请直接交给用户本人，然后选择“已交付（返回用户信息）”。',
          '请不要通过邮件发送。',
          '通过电话告知时，请每3个字符一组读出。',
        ],
      ],
    },
    user: {
      heading: '用户本人的操作',
      points: (span) => [
        `在${span}以内登录并设置新密码。如果已过期，请重新发放。`,
        '接着登记电子邮箱后，下次用户可以自行重置密码。',
        '在使用之前，用户列表中会显示“临时密码未使用”。',
      ],
    },
  },
})
