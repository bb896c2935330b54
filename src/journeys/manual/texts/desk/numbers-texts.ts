import { texts } from '../../../../i18n/texts.ts'

export const deskNumbersPageTexts = texts({
  ja: {
    title: '件数と待ち時間の集計',
    about: '集計の見方と、CSVでの出力です。',
    steps: {
      heading: '手順',
      steps: [
        [
          'メニューの「集計」を選び、「開始日」と「終了日」を入力して、「表示」を押してください。',
          'グラフと同じ数字が、表にもあります。',
        ],
        [
          '表計算ソフトで使うときは、「CSVで保存」を押してください。',
          '出力したことは、操作履歴に残ります。個人の情報は含まれません。',
        ],
      ],
    },
    read: {
      heading: '数字の見方',
      points: [
        '待ち時間は、受付から最初の担当者が決まるまでと、完了までの2つです。どちらも受付時間内だけを数えます。中央値と、10件中9件が収まる時間を表示します。',
        '用件は、依頼者の申し出と、完了するときに選んだ「実際の原因」を並べて表示します。多い原因から、会員への案内を考えます。',
        '発行した仮パスワードのうち、使われずに期限の切れたものが多いときは、渡し方を見直してください。',
      ],
    },
  },
  en: {
    title: 'Help desk statistics',
    about: 'How to read the statistics, and how to take them out as CSV.',
    steps: {
      heading: 'Steps',
      steps: [
        [
          'Choose "Statistics" in the menu, enter "From" and "To", and press "Show".',
          'The figures of each chart are in a table as well.',
        ],
        [
          'To use them in a spreadsheet, press "Save as CSV".',
          'That you did is in the audit trail. There is no personal data in it.',
        ],
      ],
    },
    read: {
      heading: 'Reading them',
      points: [
        'Waiting time is given twice: until somebody took the case, and until it was closed, both within business hours. You see the median and the time within which nine of ten fall.',
        'Topics are what the requester said, beside "What it really was" from closing. The commonest tell you what members should be told.',
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
        ['在菜单中选择“统计”，输入“开始日期”和“结束日期”，然后点击“显示”。', '图表的数字也列在表格中。'],
        ['需要在电子表格中使用时，请点击“保存为CSV”。', '导出会留在操作记录中，不含个人信息。'],
      ],
    },
    read: {
      heading: '数字的含义',
      points: [
        '等待时间有两种：从受理到有人负责，以及到完结为止，都只计算受理时间内。显示中位数和十件中九件以内的时间。',
        '事由并列显示咨询人所述的内容和完结时选择的“实际原因”。可根据常见原因考虑如何告知会员。',
        '如果很多临时密码未使用就过期，请重新考虑交付方式。',
      ],
    },
  },
})
