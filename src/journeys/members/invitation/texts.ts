import { texts } from '../../../i18n/texts.ts'

export const invitationTexts = texts({
  ja: {
    title: '管理者の招待',
    information: (days: string) => [
      '招待する管理者の情報を入力して「確認する」を押してください。',
      `入力したメールアドレスに、${days}日間有効な手続きのURLとログインIDを記載したメールが届きます。`,
      'パスワードは本人が決めます。運営側から知らせる必要はありません。',
    ],
    againInformation:
      'もう一度招待すると、前に送ったメールのURLは使えなくなります。メールアドレスは、あらためて入力してください。',
    loginIdSupport:
      '半角英数字、32文字以内です(例: WR012574)。ほかの会員も含めて、まだ使われていないものにしてください。',
    loginIdFaults: {
      empty: 'ログインIDを入力してください。',
      tooLong: 'ログインIDは32文字以内です。',
      forbiddenCharacter: 'ログインIDは半角の英字と数字だけです。ほかの文字を除いてください。',
      taken: 'このログインIDはすでに使われています。ほかのログインIDを入力してください。',
    },
    mailSupport: '会員から届け出のあったアドレスを、間違いのないように入力してください。',
    mailEmpty: 'メールアドレスを入力してください。',
    language: 'メールと画面の言語',
    check: '確認する',
    confirm: {
      question: '次の内容で管理者を招待します。よろしいですか。',
      weight:
        'メールを受け取った人は、この会員の利用者全員の登録情報を見たり変更したりできるようになります。メールアドレスをよく確認してください。',
      tells: 'この会員にすでに管理者がいる場合は、その管理者にも、招待したことをメールで知らせます。',
      send: '招待のメールを送る',
      edit: '入力に戻る',
    },
    doubtHeading: '次の項目は、このまま送ってよいか確認してください。',
    doubtHow: '直すときは「入力に戻る」を押してください。',
    suspended: 'この会員は利用停止中です。利用を再開してから招待してください。',
    over: 'この方への招待はもう変更できません。すでに手続きが終わっているか、管理者ではなくなっています。',
    stopped:
      'この方は、会員の側で利用停止になっています。会員の管理者が利用を再開してから、もう一度招待してください。',
    withdraw: {
      title: '招待の取消',
      question: '次の方への招待を取り消します。よろしいですか。',
      consequences: [
        '送ったメールのURLは使えなくなり、この方はログインもパスワードの再設定もできません。',
        'あとからもう一度招待できます。',
      ],
      act: '招待を取り消す',
    },
  },
  en: {
    title: 'Invite an administrator',
    information: (days) => [
      'Enter who is to be invited, and press "Check".',
      `An email with the login ID and a URL that is valid for ${days} days will be sent to the address you enter.`,
      'The administrator chooses the password. You need not tell them one.',
    ],
    againInformation:
      'Once you invite this person again, the URL of the earlier email no longer works. Please enter the email address anew.',
    loginIdSupport:
      'Up to 32 letters and digits, for example WR012574. It must not be in use by anybody, whatever the member.',
    loginIdFaults: {
      empty: 'Enter a login ID.',
      tooLong: 'A login ID has at most 32 characters.',
      forbiddenCharacter: 'A login ID has letters and digits only. Remove the other characters.',
      taken: 'This login ID is in use already. Enter another one.',
    },
    mailSupport: 'Enter the address that the member has notified, and take care to have it right.',
    mailEmpty: 'Enter an email address.',
    language: 'Language of emails and screens',
    check: 'Check',
    confirm: {
      question: 'Do you want to invite this administrator?',
      weight:
        'Whoever receives the email will be able to see and change the data of all users of this member. Check the address carefully.',
      tells: 'Administrators whom the member has already will be told of this invitation by email.',
      send: 'Send the invitation',
      edit: 'Back to the form',
    },
    doubtHeading: 'Please check whether these should be sent as they are.',
    doubtHow: 'To correct them, press "Back to the form".',
    suspended: 'This member is suspended. Resume it before you invite anybody.',
    over: 'This invitation can no longer be changed: it was completed, or the person is no administrator any more.',
    stopped:
      'This person has been suspended by the member. Invite them again once an administrator of the member has resumed their use.',
    withdraw: {
      title: 'Withdraw an invitation',
      question: 'Do you want to withdraw this invitation?',
      consequences: [
        'The URL in the email will no longer work, and this person can neither log in nor reset a password.',
        'You can invite the person again later.',
      ],
      act: 'Withdraw invitation',
    },
  },
  'zh-CN': {
    title: '邀请管理员',
    information: (days) => [
      '请输入要邀请的管理员信息，然后点击“确认”。',
      `系统会向您输入的邮箱发送邮件，其中包含登录ID以及${days}天内有效的链接。`,
      '密码由本人设置，运营方无需告知。',
    ],
    againInformation: '重新邀请后，之前邮件中的链接将失效。请重新输入电子邮箱。',
    loginIdSupport: '半角字母和数字，32个字符以内，例如 WR012574。不能与任何会员的现有登录ID重复。',
    loginIdFaults: {
      empty: '请输入登录ID。',
      tooLong: '登录ID最多32个字符。',
      forbiddenCharacter: '登录ID只能使用字母和数字，请删除其他字符。',
      taken: '该登录ID已被使用，请输入其他登录ID。',
    },
    mailSupport: '请输入会员申报的邮箱，注意不要输错。',
    mailEmpty: '请输入电子邮箱。',
    language: '邮件和页面的语言',
    check: '确认',
    confirm: {
      question: '确定按以下内容邀请管理员吗？',
      weight: '收到邮件的人将能够查看和变更该会员所有用户的登记信息。请仔细核对电子邮箱。',
      tells: '如果该会员已有管理员，系统也会通过邮件通知他们。',
      send: '发送邀请邮件',
      edit: '返回修改',
    },
    doubtHeading: '请确认以下项目是否可以按原样发送。',
    doubtHow: '需要修改时，请点击“返回修改”。',
    suspended: '该会员已停用。请先恢复使用再邀请。',
    over: '此邀请已无法变更：手续已经完成，或者此人已不再是管理员。',
    stopped: '此人已被会员方停用。请在会员的管理员恢复其使用后再重新邀请。',
    withdraw: {
      title: '撤销邀请',
      question: '确定要撤销对以下人员的邀请吗？',
      consequences: ['邮件中的链接将失效，此人无法登录，也无法重置密码。', '以后可以重新邀请。'],
      act: '撤销邀请',
    },
  },
})
