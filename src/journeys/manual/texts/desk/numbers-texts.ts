import { texts } from '../../../../i18n/texts.ts'

export const deskNumbersPageTexts = texts({
  ja: { title: '件数と待ち時間の集計', about: '集計の見方と、CSVでの出力です。' },
  en: {
    title: 'Numbers of the help desk',
    about: 'How to read the numbers, and how to take them out as CSV.',
  },
  'zh-CN': { title: '数量和等待时间的统计', about: '统计的查看方法和CSV导出。' },
})
