import type { InquiryField } from '../../../domain/inquiry/entry.ts'
import { texts } from '../../../i18n/texts.ts'

type Labels = Record<InquiryField | 'topic' | 'channel' | 'language', string>

export const registrationTexts = texts({
  ja: {
    title: '問合せの登録',
    information: [
      '電話やメールで受けた問合せを、相手の言うとおりに登録します。登録した人が担当になります。',
      '相手が管理者本人であることは、登録したあと、問合せの画面で確認します。',
      'パスワードは聞かないでください。',
    ],
    labels: {
      channel: '受付方法',
      topic: '用件',
      language: '返信の言語',
      memberId: '会員ID',
      memberName: '会員名',
      requesterLoginId: '依頼者のログインID',
      requesterName: '依頼者の名前',
      telephone: '電話番号',
      replyMail: '返信先メールアドレス',
      targets: '対象ログインID',
      text: '内容',
    } satisfies Labels,
    telephoneSupport: '相手が名乗った番号です。折り返しの確認には、登録されている番号を使います。',
    replyMailSupport: '入力すると、受付番号と経過を見るためのリンクを送ります。',
    targetsSupport: (most: string) =>
      `1行に1件、${most}件まで。用件が「管理者本人がログインできない」のときは、依頼者のログインIDが対象になります。`,
    textSupport: (most: string) => `相手の話の要点です。${most}文字まで。用件が「その他」のときは必須です。`,
    register: '登録',
  },
  en: {
    title: 'Register an inquiry',
    information: [
      'Enter what came by telephone or email as the caller says it. The case becomes yours.',
      'Whether the caller is the administrator is checked afterwards, on the page of the case.',
      'Never ask for a password.',
    ],
    labels: {
      channel: 'Channel',
      topic: 'Topic',
      language: 'Language of replies',
      memberId: 'Member ID',
      memberName: 'Member',
      requesterLoginId: "Requester's login ID",
      requesterName: "Requester's name",
      telephone: 'Telephone',
      replyMail: 'Email address for replies',
      targets: 'Login IDs concerned',
      text: 'What it is about',
    },
    telephoneSupport: 'As the caller says it. For the call-back, the number on record is used.',
    replyMailSupport: 'With one, the receipt number and a link to follow the case are sent there.',
    targetsSupport: (most) =>
      `One a line, up to ${most}. With the topic "Administrator cannot log in" it is the login ID of the requester.`,
    textSupport: (most) =>
      `The gist of what was said, up to ${most} characters. Required with the topic "Other".`,
    register: 'Register',
  },
  'zh-CN': {
    title: '登记咨询',
    information: [
      '请按对方所述登记通过电话或邮件收到的咨询。登记人即为负责人。',
      '对方是否为管理员本人，请在登记后于咨询页面核实。',
      '请勿询问密码。',
    ],
    labels: {
      channel: '受理方式',
      topic: '事由',
      language: '回复语言',
      memberId: '会员ID',
      memberName: '会员名称',
      requesterLoginId: '咨询人的登录ID',
      requesterName: '咨询人姓名',
      telephone: '电话号码',
      replyMail: '回复用电子邮箱',
      targets: '相关登录ID',
      text: '内容',
    },
    telephoneSupport: '对方自报的号码。回电核实时使用已登记的号码。',
    replyMailSupport: '输入后，将向该邮箱发送受理编号和查看进度的链接。',
    targetsSupport: (most) => `每行1个，最多${most}个。事由为“管理员本人无法登录”时，对象为咨询人的登录ID。`,
    textSupport: (most) => `对方所述要点，最多${most}个字符。事由为“其他”时必填。`,
    register: '登记',
  },
})
