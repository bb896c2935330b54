import { texts } from '../../../../i18n/texts.ts'

export const deskRegisterPageTexts = texts({
  ja: {
    title: '電話やメールの問合せを登録する',
    about: 'Webフォーム以外で届いた依頼を、問合せとして登録します。',
  },
  en: {
    title: 'Registering a telephone call or an email',
    about: 'A request that did not come by the Web form is registered as a case.',
  },
  'zh-CN': { title: '登记电话或邮件的咨询', about: '把未通过网页表单收到的请求登记为个案。' },
})
