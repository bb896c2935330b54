import { texts } from '../../../../i18n/texts.ts'

export const deskVerifyPageTexts = texts({
  ja: {
    title: '相手が管理者本人であることを確かめる',
    about: '折り返し電話と確認コードの手順、確かめられないときの対応、なりすましの見分け方です。',
  },
  en: {
    title: 'Verifying the caller',
    about: 'Call-back, verification code, what to do when it fails, and the signs of a fraud.',
  },
  'zh-CN': { title: '核实对方是管理员本人', about: '回电和验证码的步骤、无法核实时的处理，以及冒充的迹象。' },
})
