import { texts } from '../../i18n/texts.ts'

/** The receipt (控え) and what happens next. */
export const receiptTexts = texts({
  ja: {
    title: 'パスワード問合わせ受付',
    received: 'お問い合わせを受け付けました。受付番号を控えてください。',
    slip: 'お問い合わせの控え',
    number: '受付番号',
    receivedAt: '受付日時',
    topic: 'お困りの内容',
    none: '(なし)',
    next: 'このあとの流れ',
    open: 'ただいまは受付時間内です。',
    closed: (at: string) => `ただいまは受付時間外です。次の受付は ${at} からです。`,
    flow: [
      'ヘルプデスクが内容を確認し、登録されている会員の電話番号に、折り返しお電話します。入力された電話番号ではありません。',
      '管理者ご本人であることを確認できると、仮パスワードを発行します。',
    ],
    mailed: (sender: string) =>
      `受付番号と、受付状況を確認するためのキーを、返信先メールアドレスにお送りします(送信元: ${sender})。数分たっても届かないときは、迷惑メールフォルダを確認してください。届かなくても、受付番号だけでお問い合わせいただけます。`,
    again: '同じ内容をもう一度送る必要はありません。お急ぎの場合は、受付番号を添えて下記にお電話ください。',
    answer: '回答の予定',
    by: (at: string) => `${at} まで`,
    print: 'この控えを印刷',
    askDesk: 'お急ぎのとき',
  },
  en: {
    title: 'Password inquiry received',
    received: 'We have received your inquiry. Keep a note of the receipt number.',
    slip: 'Your copy',
    number: 'Receipt number',
    receivedAt: 'Received',
    topic: 'Topic',
    none: '(none)',
    next: 'What happens next',
    open: 'The help desk is open now.',
    closed: (at) => `The help desk is closed now. It next opens on ${at}.`,
    flow: [
      'The help desk looks into it and calls back on the telephone number registered for the member, not on the number you entered.',
      'Once it has verified that you are the administrator, it issues a temporary password.',
    ],
    mailed: (sender) =>
      `The receipt number and a key for checking the progress are on their way to the address for our reply (from ${sender}). If nothing comes within a few minutes, look in your spam folder. You can ask with the receipt number alone, too.`,
    again: 'There is no need to send the same again. If it is urgent, call us and name the receipt number.',
    answer: 'Expected answer',
    by: (at) => `by ${at}`,
    print: 'Print this copy',
    askDesk: 'If it is urgent',
  },
  'zh-CN': {
    title: '密码咨询受理',
    received: '您的咨询已受理。请记下受理编号。',
    slip: '咨询存根',
    number: '受理编号',
    receivedAt: '收到时间',
    topic: '咨询事项',
    none: '（无）',
    next: '后续流程',
    open: '现在在受理时间内。',
    closed: (at) => `现在不在受理时间内。下次开始受理的时间为 ${at}。`,
    flow: [
      '服务台确认内容后，将拨打会员登记的电话号码回电，而不是您填写的号码。',
      '确认您是管理员本人后，将发放临时密码。',
    ],
    mailed: (sender) =>
      `受理编号和用于查询进度的密钥将发送到接收回复的电子邮箱（发件人：${sender}）。如果几分钟后仍未收到，请查看垃圾邮件文件夹。没有收到邮件，也可以凭受理编号咨询。`,
    again: '无需重复提交相同内容。如有急事，请致电以下服务台并告知受理编号。',
    answer: '预计答复时间',
    by: (at) => `${at}之前`,
    print: '打印存根',
    askDesk: '有急事时',
  },
})
