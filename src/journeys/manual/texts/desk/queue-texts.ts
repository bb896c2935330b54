import { texts } from '../../../../i18n/texts.ts'

export const deskQueuePageTexts = texts({
  ja: { title: '問合せ一覧と受付時間', about: '問合せの探し方、担当のしかたと、待ち時間の数え方です。' },
  en: {
    title: 'The queue and business hours',
    about: 'How to find and take a case, and how waiting time is counted.',
  },
  'zh-CN': { title: '咨询列表和受理时间', about: '如何查找和受理个案，以及等待时间的计算方法。' },
})
