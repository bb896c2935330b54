import { texts } from '../../../../i18n/texts.ts'

export const deskNumbersPageTexts = texts({
  ja: {
    title: '件数と待ち時間の集計',
    about: '集計の見方と、CSVでの出力です。',
    steps: {
      heading: '手順',
      steps: [
        ['メニューから集計の画面を開き、期間を選んでください。', 'グラフと同じ数字が、表にもあります。'],
        [
          '表計算ソフトで使うときは、CSVで出力してください。',
          '出力したことは、操作履歴に残ります。個人の情報は含まれません。',
        ],
      ],
    },
    read: {
      heading: '数字の見方',
      points: [
        '待ち時間は、受付から最初に担当が決まるまで、または完了までの、受付時間内の長さです。',
        '原因は、完了するときに選んだ「実際の原因」です。多い原因から、会員への案内を考えます。',
        '発行した仮パスワードのうち、使われずに期限の切れたものが多いときは、渡し方を見直してください。',
      ],
    },
  },
  en: {
    title: 'Numbers of the help desk',
    about: 'How to read the numbers, and how to take them out as CSV.',
    steps: {
      heading: 'Steps',
      steps: [
        [
          'Open the numbers from the menu, and choose a period.',
          'The numbers of each chart are in a table as well.',
        ],
        [
          'To use them in a spreadsheet, take them out as CSV.',
          'That you did is in the audit trail. There is no personal data in it.',
        ],
      ],
    },
    read: {
      heading: 'Reading them',
      points: [
        'Waiting time is the time within business hours from the receipt until somebody takes the case, or until it is closed.',
        'Causes are what was chosen as "What it really was" on closing. The commonest tell you what members should be told.',
        'If many passwords expire unused, look at how they are handed over.',
      ],
    },
  },
  'zh-CN': {
    title: '数量和等待时间的统计',
    about: '统计的查看方法和CSV导出。',
    steps: {
      heading: '步骤',
      steps: [
        ['从菜单打开统计页面，选择期间。', '图表的数字也列在表格中。'],
        ['需要在电子表格中使用时，请导出CSV。', '导出会留在操作记录中，不含个人信息。'],
      ],
    },
    read: {
      heading: '数字的含义',
      points: [
        '等待时间是从受理到有人负责，或到完结为止，在受理时间内的长度。',
        '原因是完结时选择的“实际原因”。可根据常见原因考虑如何告知会员。',
        '如果很多临时密码未使用就过期，请重新考虑交付方式。',
      ],
    },
  },
})
