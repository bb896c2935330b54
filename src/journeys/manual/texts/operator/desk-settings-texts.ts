import { texts } from '../../../../i18n/texts.ts'

export const deskSettingsPageTexts = texts({
  ja: {
    title: 'ヘルプデスクの受付時間とお試し用の利用者',
    about: '受付時間と休業日の設定と、手順を試すための利用者です。',
  },
  en: {
    title: 'Help desk hours and people to try with',
    about: 'The settings of business hours and closed days, and the demo users to try the procedure with.',
  },
  'zh-CN': { title: '服务台受理时间和试用用户', about: '受理时间和休息日的设置，以及用于试用流程的用户。' },
})
