import { texts } from '../../../i18n/texts.ts'

/** Help of the screens of a change of mail address. */
export const mailChangeHelpTexts = texts({
  ja: {
    'mail-change': {
      title: 'メールアドレスの変更のヘルプ',
      about: '確認を待っている新しいメールアドレスの、状態を見る画面です。',
      causes: [
        '確認のメールが、迷惑メールフォルダに入っている。',
        '新しいアドレスを間違えた。取り消して、もう一度変更してください。',
        '確認の期限が過ぎた。もう一度変更してください。',
        '短い時間に何度も送った。1時間ほど待ってください。',
      ],
      next: [
        '新しいアドレスに届いたメールのURLを開き、「確認する」を押してください。',
        'メールが届かないときは「確認メールを再送する」を、やめるときは「この変更を取り消す」を押してください。',
      ],
    },
    'mail-confirmation': {
      title: 'メールアドレスの確認のヘルプ',
      about: '新しいメールアドレスが、ご本人のものであることを確認する画面です。',
      causes: [
        '確認の期限が過ぎた、またはすでに確認が済んでいる。',
        'あとからもう一度変更した、または変更を取り消した。',
        'メールのURLが途中で切れている。',
      ],
      next: [
        'アドレスが正しければ、「確認する」を押してください。',
        '身に覚えがないときは、何も押さずに閉じてください。アドレスは登録されません。',
      ],
    },
    'mail-objection': {
      title: 'メールアドレス変更の取消のヘルプ',
      about: '身に覚えのないメールアドレスの変更を、取り消す画面です。',
      causes: [
        '取消の期限が過ぎた。自社の管理者に連絡してください。',
        'すでに取り消されている。',
        'メールのURLが途中で切れている。',
      ],
      next: [
        '身に覚えがないときは、「変更を取り消す」を押し、続けてパスワードを再設定してください。',
        'ご自身で変更したときは、何も押さずに閉じてください。',
      ],
    },
  },
  en: {
    'mail-change': {
      title: 'Help for a change of email address',
      about: 'This page shows how a new email address stands that waits for confirmation.',
      causes: [
        'The email went to your spam or junk mail folder.',
        'The new address is wrong. Cancel, and make the change again.',
        'The time to confirm it is up. Make the change again.',
        'You sent it many times in a short while. Wait about an hour.',
      ],
      next: [
        'Open the URL in the email to the new address, and press "Confirm".',
        'If no email comes, press "Send the email again"; to stop, press "Cancel this change".',
      ],
    },
    'mail-confirmation': {
      title: 'Help for confirming an email address',
      about: 'This page makes sure that a new email address is really yours.',
      causes: [
        'The time is up, or the address has been confirmed already.',
        'Another change was made later, or the change was cancelled.',
        'The URL was cut off in the email.',
      ],
      next: [
        'If the address is right, press "Confirm".',
        'If you know nothing of it, press nothing and close the page. The address is not registered.',
      ],
    },
    'mail-objection': {
      title: 'Help for undoing a change of email address',
      about: 'Here you undo a change of your email address that you did not make.',
      causes: [
        "The time to undo it is up. Tell your company's administrator.",
        'It has been undone already.',
        'The URL was cut off in the email.',
      ],
      next: [
        'If you know nothing of the change, press "Undo the change", then reset your password.',
        'If you made the change yourself, press nothing and close the page.',
      ],
    },
  },
  'zh-CN': {
    'mail-change': {
      title: '变更电子邮箱的帮助',
      about: '在此页面查看等待确认的新邮箱的状态。',
      causes: [
        '确认邮件进入了垃圾邮件文件夹。',
        '新邮箱有误。请取消后重新变更。',
        '已过确认期限。请重新变更。',
        '短时间内多次发送。请等待约1小时。',
      ],
      next: [
        '请打开新邮箱收到的邮件中的链接，并点击“确认”。',
        '没有收到邮件时，请点击“重新发送确认邮件”；不再变更时，请点击“取消此变更”。',
      ],
    },
    'mail-confirmation': {
      title: '确认电子邮箱的帮助',
      about: '此页面用于确认新邮箱属于您本人。',
      causes: ['已过期限，或已经确认完毕。', '之后又提出了变更，或变更已被取消。', '邮件中的链接被截断。'],
      next: [
        '如果邮箱无误，请点击“确认”。',
        '如果您不知情，请不要点击任何按钮，直接关闭页面。邮箱不会被登记。',
      ],
    },
    'mail-objection': {
      title: '撤销电子邮箱变更的帮助',
      about: '在此页面撤销您不知情的电子邮箱变更。',
      causes: ['已过撤销期限。请联系贵公司的管理员。', '变更已经撤销。', '邮件中的链接被截断。'],
      next: [
        '如果您不知情，请点击“撤销变更”，然后重置密码。',
        '如果是您本人进行的变更，请不要点击任何按钮，直接关闭页面。',
      ],
    },
  },
})
