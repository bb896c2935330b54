import { texts } from '../../i18n/texts.ts'

/** S10, the question for the topic and the form. */
export const inquiryTexts = texts({
  ja: {
    steps: ['内容を選ぶ', '入力', '受付'],
    who: [
      'メールアドレスが使えず、ご自身で再設定できないときに、仮パスワードの発行をヘルプデスクに依頼する画面です。',
      'ヘルプデスクは、会員の管理者の方からのご依頼だけをお受けします。担当者の方は、先に自社の管理者にご相談ください。',
    ],
    ask: 'どのようなことでお困りですか',
    follow: 'すでに受付番号をお持ちの方',
    toStatus: '受付状況の確認',
    toReset: 'パスワード再設定依頼',
    toLogin: 'ログイン画面に戻る',
    asAdministrator: '管理者としてログインする',
    noPassword:
      'パスワードは、どの欄にも書かないでください。ヘルプデスクがパスワードをお尋ねすることはありません。',
    member: '会員',
    requester: 'お問い合わせの方(管理者)',
    subject: 'お問い合わせの内容',
    optional: (label: string) => `${label}(任意)`,
    support: {
      id: '半角英数字です(例: EJUUB99001YSD001)。小文字や全角でも入力できます。会員IDや会員名がわからない場合は、下記にお電話ください。',
      requesterLoginId: '管理者ご自身のログインIDです(例: WR012574)。',
      ownLoginId:
        'ログインできない、管理者ご自身のログインIDです(例: WR012574)。このIDの仮パスワードを依頼します。',
      telephone:
        '連絡のつく番号です。管理者ご本人の確認は、この番号ではなく、登録されている番号への電話で行います。',
      replyMail:
        '受付番号と、受付状況を確認するためのキーをお送りします。仮パスワードをこのアドレスに送ることはありません。',
      targets: (most: string) =>
        `仮パスワードが必要な方のログインIDです。1行に1つ、${most}件まで入力できます。`,
      text: (limit: string) => `${limit}文字まで入力できます。`,
    },
    textOfOther: 'お問い合わせの内容',
    otherTopic: '内容を選び直す',
    askDesk: '電話・メールでのお問い合わせ',
  },
  en: {
    steps: ['Choose a topic', 'Your details', 'Receipt'],
    who: [
      'Use this page to ask the help desk for a temporary password when a password cannot be reset by email.',
      "The help desk acts only on requests from a member's administrator. If you are not one, ask your company's administrator first.",
    ],
    ask: 'What is the problem?',
    follow: 'If you already have a receipt number',
    toStatus: 'Check the progress',
    toReset: 'Request password reset',
    toLogin: 'Back to login',
    asAdministrator: 'Log in as an administrator',
    noPassword: 'Do not write a password in any field. The help desk never asks for one.',
    member: 'Member',
    requester: 'Your details (administrator)',
    subject: 'Your inquiry',
    optional: (label) => `${label} (optional)`,
    support: {
      id: 'Letters and digits, for example EJUUB99001YSD001. Lower-case and full-width characters are accepted too. If you do not know the member ID or the member name, call us on the number below.',
      requesterLoginId: 'The login ID of you, the administrator, for example WR012574.',
      ownLoginId:
        'The login ID of you, the administrator who cannot log in, for example WR012574. The temporary password is asked for this login ID.',
      telephone:
        'A number where we can reach you. To verify that you are the administrator we call the number on record, not this one.',
      replyMail:
        'We send the receipt number and a key for checking the progress. A temporary password is never sent to this address.',
      targets: (most) => `Who needs a temporary password. One login ID on each line, at most ${most}.`,
      text: (limit) => `At most ${limit} characters.`,
    },
    textOfOther: 'What do you need?',
    otherTopic: 'Choose another topic',
    askDesk: 'Asking by telephone or email',
  },
  'zh-CN': {
    steps: ['选择事项', '填写', '受理'],
    who: [
      '当电子邮箱无法使用、不能自行重置时，可通过本页面请服务台发放临时密码。',
      '服务台仅受理会员管理员提出的申请。如果您是普通用户，请先联系贵公司的管理员。',
    ],
    ask: '您遇到了什么问题？',
    follow: '已有受理编号的用户',
    toStatus: '查询受理进度',
    toReset: '申请重置密码',
    toLogin: '返回登录页面',
    asAdministrator: '以管理员身份登录',
    noPassword: '请不要在任何栏目中填写密码。服务台不会询问密码。',
    member: '会员',
    requester: '咨询人（管理员）',
    subject: '咨询内容',
    optional: (label) => `${label}（选填）`,
    support: {
      id: '半角字母和数字，例如 EJUUB99001YSD001。输入全角或小写字母也可以。如果不清楚会员ID或会员名称，请拨打下方的电话。',
      requesterLoginId: '管理员本人的登录ID，例如 WR012574。',
      ownLoginId: '无法登录的管理员本人的登录ID，例如 WR012574。将为该ID申请临时密码。',
      telephone: '可以联系到您的号码。核实管理员本人时，将拨打登记的号码，而不是此号码。',
      replyMail: '将发送受理编号和用于查询进度的密钥。临时密码不会发送到此邮箱。',
      targets: (most) => `需要临时密码的登录ID。每行一个，最多${most}个。`,
      text: (limit) => `最多可输入${limit}个字符。`,
    },
    textOfOther: '咨询内容',
    otherTopic: '重新选择事项',
    askDesk: '通过电话或邮件咨询',
  },
})
