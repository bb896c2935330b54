import { texts } from '../../../i18n/texts.ts'

/** Why an issue or an approval was not done, on the page of the case. */
export const issueRefusals = texts({
  ja: {
    'issue.handOver': '渡し方を選んでください。',
    'issue.nobody': '発行する対象を選んでください。',
    'issue.stale':
      '画面を表示している間に、選んだ対象の状態が変わったため、まだ何もしていません。内容を確認して、必要であればもう一度操作してください。',
    'issue.hindered': '発行できない対象が含まれていたため、まだ何もしていません。',
    'issue.ownApproval':
      'あなたが承認した発行は、あなたにはできません。ほかの担当者が担当になって発行してください。',
    'issue.ownMail':
      '管理者ご本人の仮パスワードは、ご本人あてのメールでは渡せません。ほかの渡し方を選んでください。',
    'issue.noMail':
      '確認済みの管理者に、届くメールアドレスの登録がありません。ほかの渡し方を選んでください。',
    'approval.noReason': '却下する理由を入力してください。',
    'approval.long': '却下する理由が長すぎます。2000文字以内で入力してください。',
    'approval.decided': 'この依頼は、すでに決まっているか、取り下げられています。',
    'approval.changed':
      '画面を表示している間に、依頼の内容が変わったため、まだ何も決めていません。いまの内容を確認してください。',
    'approval.ownRequest': 'あなたが依頼したため、あなたは決められません。ほかの担当者が決めます。',
    'approval.ownCase': 'あなたが発行するため、あなたは決められません。ほかの担当者が決めます。',
    'approval.self': 'あなた自身のログインIDのため、決められません。',
  },
  en: {
    'issue.handOver': 'Choose how to hand it over.',
    'issue.nobody': 'Choose whom to issue one for.',
    'issue.stale':
      'Something about a chosen login ID changed while the page was open, so nothing has been done yet. Check what it says now and repeat the action if it is still needed.',
    'issue.hindered': 'Nothing may be issued for one of the chosen login IDs, so nothing has been done.',
    'issue.ownApproval':
      'You cannot issue what you approved yourself. A colleague has to take the case and issue it.',
    'issue.ownMail':
      "An administrator's own temporary password cannot be handed over by email to them. Choose another way.",
    'issue.noMail':
      'The verified administrator has no email address on record that works. Choose another way.',
    'approval.noReason': 'Enter the reason for declining.',
    'approval.long': 'The reason for declining is too long. Enter at most 2000 characters.',
    'approval.decided': 'This has been decided already, or is no longer asked for.',
    'approval.changed':
      'The request has changed while the page was open, so nothing has been decided yet. Check what it says now.',
    'approval.ownRequest': 'You asked for it, so you cannot decide. A colleague decides.',
    'approval.ownCase': 'You will issue it, so you cannot decide. A colleague decides.',
    'approval.self': 'It is your own login ID, so you cannot decide.',
  },
  'zh-CN': {
    'issue.handOver': '请选择交付方式。',
    'issue.nobody': '请选择发放对象。',
    'issue.stale':
      '页面显示期间，所选对象的状态发生了变化，因此尚未进行任何处理。请确认内容，如仍有必要请重新操作。',
    'issue.hindered': '所选对象中有无法发放的对象，因此尚未进行任何处理。',
    'issue.ownApproval': '由您批准的发放，不能由您执行。请由其他同事接手该咨询后发放。',
    'issue.ownMail': '管理员本人的临时密码不能通过邮件交付给其本人，请选择其他交付方式。',
    'issue.noMail': '已核实的管理员没有可送达的登记邮箱，请选择其他交付方式。',
    'approval.noReason': '请输入驳回理由。',
    'approval.long': '驳回理由过长，请输入2000字以内。',
    'approval.decided': '此申请已有决定，或已不再需要。',
    'approval.changed': '页面显示期间，申请内容发生了变化，因此尚未作出决定。请确认现在的内容。',
    'approval.ownRequest': '此项由您申请，您不能决定，须由其他同事决定。',
    'approval.ownCase': '此项将由您发放，您不能决定，须由其他同事决定。',
    'approval.self': '该登录ID是您本人的，您不能决定。',
  },
})

export type IssueFault = keyof ReturnType<typeof issueRefusals>
