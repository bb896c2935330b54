import { texts } from '../../../../i18n/texts.ts'

export const deskIssuePageTexts = texts({
  ja: {
    title: '仮パスワードを発行して渡す',
    about: '確かめた問合せの対象に仮パスワードを発行し、読み上げ、通知書、メールのどれかで渡します。',
  },
  en: {
    title: 'Issuing a temporary password',
    about:
      'For the targets of a verified case: issue, then read it out, print a notice, or send it by email.',
  },
  'zh-CN': {
    title: '发放并交付临时密码',
    about: '为已核实个案的对象发放临时密码，并通过电话读出、通知书或邮件交付。',
  },
})
