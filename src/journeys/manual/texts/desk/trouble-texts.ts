import { texts } from '../../../../i18n/texts.ts'

export const deskTroublePageTexts = texts({
  ja: { title: '困ったときの対応', about: 'うまく進まないときに、だれが何をするかをまとめました。' },
  en: { title: 'When things go wrong', about: 'Who does what when a case does not go as planned.' },
  'zh-CN': { title: '遇到困难时的处理', about: '汇总处理不顺时由谁做什么。' },
})
