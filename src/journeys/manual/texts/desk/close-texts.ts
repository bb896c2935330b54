import { texts } from '../../../../i18n/texts.ts'

export const deskClosePageTexts = texts({
  ja: { title: '問合せを完了する', about: '結果を選んで完了する手順と、だれに何が知らされるかです。' },
  en: { title: 'Closing a case', about: 'Choosing how it ended, and who is told what.' },
  'zh-CN': { title: '完结个案', about: '选择结果并完结的步骤，以及分别通知谁、通知什么。' },
})
