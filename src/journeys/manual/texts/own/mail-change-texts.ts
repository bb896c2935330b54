import { texts } from '../../../../i18n/texts.ts'

export const mailChangePageTexts = texts({
  ja: {
    title: 'メールアドレスを変更する',
    about:
      'パスワードの再設定メールなどを受け取るアドレスを変更します。新しいアドレスは、確認が済んでから使われます。',
    ask: {
      heading: '手順',
      steps: [
        [
          '「登録情報変更」の画面で、「メールアドレス」に新しいアドレスを入力し、「現在のパスワード」も入力して、「変更」を押してください。',
          'パスワードは、ご本人であることを確かめるために入力します。',
        ],
        (span: string) => [
          '新しいアドレスに「*ご連絡*メールアドレス確認のお願い」というメールが届きます。書かれているURLを開いてください。',
          `URLは、${span}有効です。`,
        ],
        [
          'アドレスを確かめて、「確認する」を押してください。新しいアドレスに切り替わります。',
          'URLを開いただけでは、切り替わりません。',
          'ログインしていない端末で開いてもかまいません。',
        ],
      ],
    },
    pending: {
      heading: '確認が済むまで',
      steps: [
        [
          '登録情報の画面の「確認待ちのメールアドレス」で、今の状態を確認できます。',
          '確認が済むまでは、今のアドレスがそのまま使われます。',
          'メールが届かないときは、「確認メールを再送する」を押してください。期限は変わりません。',
          'やめるとき、アドレスを間違えたときは、「この変更を取り消す」を押してください。',
        ],
      ],
    },
    objection: {
      heading: '変更した覚えがないのに、お知らせが届いたとき',
      steps: [
        (span: string) => [
          '元のアドレスには、変更のお知らせが届きます。身に覚えがないときは、メールの「メールアドレス変更の取消URL」を開き、「変更を取り消す」を押してください。',
          `変更のあとでも、${span}以内なら取り消せます。`,
          '元のアドレスに戻り、ログイン中の画面はすべてログアウトします。',
        ],
        [
          'すぐに、パスワードを再設定してください。',
          '第三者がパスワードを知っているおそれがあります。自社の管理者にも連絡してください。',
        ],
      ],
    },
  },
  en: {
    title: 'Changing your email address',
    about:
      'Change the address that gets password reset emails and notices. The new one is used once it is confirmed.',
    ask: {
      heading: 'Steps',
      steps: [
        [
          'On the page "Change registered data", enter the new address at "Email address" and your present password at "Current password", and press "Save changes".',
          'The password makes sure that it is you.',
        ],
        (span) => [
          'An email with the subject "*Notice* Please confirm your email address" comes to the new address. Open the URL in it.',
          `The URL is valid for ${span}.`,
        ],
        [
          'Check the address and press "Confirm". From now on the new address is used.',
          'Opening the URL alone changes nothing.',
          'You may open it on a device where you are not logged in.',
        ],
      ],
    },
    pending: {
      heading: 'Until it is confirmed',
      steps: [
        [
          'Below your registered data, "Email address waiting for confirmation" shows how the change stands.',
          'Until it is confirmed, the present address stays in use.',
          'If no email comes, press "Send the email again". The time limit stays the same.',
          'If you change your mind, or the address was wrong, press "Cancel this change".',
        ],
      ],
    },
    objection: {
      heading: 'If you are told of a change that you did not make',
      steps: [
        (span) => [
          'The former address is told of the change. If you know nothing of it, open the URL below [URL for undoing the change] and press "Undo the change".',
          `Even after the change you can undo it within ${span}.`,
          'Your former address comes back, and everybody logged in to your account is logged out.',
        ],
        ['Reset your password at once.', 'Someone else may know it. Tell your administrator too.'],
      ],
    },
  },
  'zh-CN': {
    title: '变更您的电子邮箱',
    about: '变更用于接收重置密码等邮件的邮箱。新邮箱经确认后才会启用。',
    ask: {
      heading: '步骤',
      steps: [
        [
          '在“变更登记信息”页面的“电子邮箱”处输入新邮箱，在“当前密码”处输入当前密码，然后点击“保存变更”。',
          '输入密码是为了确认是您本人。',
        ],
        (span) => [
          '新邮箱会收到主题为“*通知* 请确认您的电子邮箱”的邮件。请打开其中的链接。',
          `链接的有效时间为${span}。`,
        ],
        ['核对邮箱后，点击“确认”。新邮箱即会启用。', '仅打开链接不会生效。', '可以在没有登录的设备上打开。'],
      ],
    },
    pending: {
      heading: '确认之前',
      steps: [
        [
          '在登记信息页面的“等待确认的电子邮箱”处，可以查看当前状态。',
          '确认之前，继续使用当前邮箱。',
          '如果没有收到邮件，请点击“重新发送确认邮件”。期限不变。',
          '如果不想变更，或邮箱有误，请点击“取消此变更”。',
        ],
      ],
    },
    objection: {
      heading: '收到不知情的变更通知时',
      steps: [
        (span) => [
          '原邮箱会收到变更通知。如果您不知情，请打开邮件中“撤销电子邮箱变更的链接”，然后点击“撤销变更”。',
          `即使变更已经完成，${span}以内仍可撤销。`,
          '邮箱将恢复为原来的邮箱，所有登录都会退出。',
        ],
        ['请立即重置密码。', '可能有他人知道您的密码。也请联系贵公司的管理员。'],
      ],
    },
  },
})
