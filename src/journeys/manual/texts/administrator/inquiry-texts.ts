import { texts } from '../../../../i18n/texts.ts'

export const inquiryPageTexts = texts({
  ja: {
    title: 'ヘルプデスクに問い合わせる',
    about:
      'メールアドレスを使えない利用者や、ご自身がログインできないときに、Webフォームで問い合わせる方法です。',
  },
  en: {
    title: 'Asking the help desk',
    about:
      'For a user without a usable email address, or if you cannot log in yourself: how to ask by the Web form.',
  },
  'zh-CN': {
    title: '咨询服务台',
    about: '用户没有可用的电子邮箱，或您本人无法登录时，如何通过网页表单咨询。',
  },
})
