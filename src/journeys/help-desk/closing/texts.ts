import { texts } from '../../../i18n/texts.ts'

/** Closing a case. */
export const closingTexts = texts({
  ja: {
    heading: '完了',
    open: '問合せを完了する',
    says: '依頼者に、完了したことをメールで知らせます。仮パスワードを発行した方には、メールか次のログインのときに知らせます。完了は取り消せません。',
    outcome: '結果',
    cause: '実際の原因',
    note: 'メモ(任意)',
    submit: '完了する',
    choose: '結果と原因を選んでください。',
    refusals: {
      'close.notIssued': 'この問合せでは仮パスワードを発行していないため、その結果では完了できません。',
    },
  },
  en: {
    heading: 'Closing',
    open: 'Close the case',
    says: 'The requester is told by email that it is done. Those who got a temporary password are told by email or at their next login. Closing cannot be undone.',
    outcome: 'Outcome',
    cause: 'What it really was',
    note: 'Note (optional)',
    submit: 'Close the case',
    choose: 'Choose the outcome and the cause.',
    refusals: {
      'close.notIssued': 'No temporary password was issued in this case, so it cannot end that way.',
    },
  },
  'zh-CN': {
    heading: '完结',
    open: '完结咨询',
    says: '将通过邮件告知咨询人已完结。获发临时密码的用户将通过邮件或在下次登录时得到通知。完结后无法撤销。',
    outcome: '结果',
    cause: '实际原因',
    note: '备注（选填）',
    submit: '完结',
    choose: '请选择结果和原因。',
    refusals: {
      'close.notIssued': '本咨询没有发放临时密码，不能以该结果完结。',
    },
  },
})
