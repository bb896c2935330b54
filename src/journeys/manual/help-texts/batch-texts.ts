import { texts } from '../../../i18n/texts.ts'

/** Help of the screens of CSV files of users, and of the audit trail. */
export const batchHelpTexts = texts({
  ja: {
    'csv-files': {
      title: 'ユーザのCSV取込のヘルプ',
      about: '取り込んだCSVファイルの一覧です。適用日を待っているものも表示されます。',
      causes: [
        '「登録していません」と表示された。ファイルの名前を選ぶと、理由が書かれています。',
        '適用日を待っている。その日の0時(日本時間)に登録されます。',
      ],
      next: [
        '新しく取り込むときは、「CSVファイルを取り込む」を押してください。',
        '適用日を待っているものは、ファイルの名前を選んで取り消せます。',
      ],
    },
    'csv-upload': {
      title: 'CSVファイルの選択のヘルプ',
      about: '取り込むCSVファイルを選び、必要なら適用日を指定する画面です。',
      causes: [
        '見出しの列が足りない、または名前が違う。CSVに出力したファイルの見出しを使ってください。',
        'CSVではないファイルを選んだ。ExcelではCSV形式で保存してください。',
        'ファイルが大きすぎる。いくつかに分けてください。',
        '適用日が、今日以前か、1年より先になっている。',
      ],
      next: ['「内容を確認」を押しても、まだ何も登録されません。次の画面で内容を確認できます。'],
    },
    'csv-preview': {
      title: '取込内容の確認のヘルプ',
      about: 'CSVファイルで追加、変更される内容を確認し、まとめて登録する画面です。',
      causes: [
        'エラーの行がある。すべて直すまで登録できません。',
        'ワーニングの確認にチェックを付けていない。',
        '確認したあとに、ほかの人が同じ利用者を変更した。最新の内容でファイルを作り直してください。',
        '利用中の参加管理者がいなくなる内容になっている。',
      ],
      next: [
        '「確定」を押すと、すべての行をまとめて登録します。',
        '取り込まないときは、「取消」を押してください。何も登録されません。',
      ],
    },
    'audit-trail': {
      title: '操作履歴のヘルプ',
      about: '自社の利用者について、いつ、だれが、何をしたかを調べる画面です。',
      fields: { loginId: '操作した人と、対象の人の、どちらのログインIDでも探せます。' },
      causes: [
        '条件に合う記録がない。期間を広げるか、条件を減らしてください。',
        '終了日が、開始日より前になっている。',
        'ほかの会員の記録は表示されません。',
      ],
      next: [
        '古い記録は、「さらに古い記録へ」で表示できます。',
        'ファイルに残すときは、「CSVで保存」を押してください。',
      ],
    },
  },
  en: {
    'csv-files': {
      title: 'Help for CSV files of users',
      about: 'The list of imported CSV files, with those that wait for their date.',
      causes: [
        'A file is "Not stored". Choose its name to see why.',
        'It waits for its effective date and is stored at 0:00 JST of that day.',
      ],
      next: [
        'To import another file, press "Import a CSV file".',
        'A file that waits for its date can be cancelled: choose its name.',
      ],
    },
    'csv-upload': {
      title: 'Help for choosing a CSV file',
      about: 'Here you choose the CSV file to import and, if needed, its effective date.',
      causes: [
        'A column is missing in the header or has another name. Use the header of an exported file.',
        'The file is no CSV. In Excel, save it as CSV.',
        'The file is too large. Split it.',
        'The effective date is not after today, or more than a year away.',
      ],
      next: ['Press "Check". Nothing is stored yet; the next page shows the contents.'],
    },
    'csv-preview': {
      title: 'Help for checking a CSV file',
      about: 'Here you see what a CSV file would add and change, and store it as a whole.',
      causes: [
        'Some lines have errors. Nothing can be stored until all are corrected.',
        'The box below the warnings is not ticked.',
        'Somebody changed one of these users after you checked. Make the file again from the current data.',
        'The file would leave no participant administrator in use.',
      ],
      next: [
        'Press "Confirm", and all lines are stored together.',
        'If you do not want it, press "Cancel this file". Nothing is stored.',
      ],
    },
    'audit-trail': {
      title: 'Help for the audit trail',
      about: "Here you see who did what and when, as far as your company's users are concerned.",
      fields: { loginId: 'Of who did something, or of whom it was done to.' },
      causes: [
        'There are no such records. Choose more days or fewer conditions.',
        'The last day is before the first.',
        'Records of other members are not shown.',
      ],
      next: ['For earlier ones, choose "Older records".', 'To keep them in a file, press "Save as CSV".'],
    },
  },
  'zh-CN': {
    'csv-files': {
      title: '用户CSV导入的帮助',
      about: '已导入的CSV文件的列表，也显示等待生效日期的文件。',
      causes: ['显示“未登记”。选择文件名可以查看原因。', '正在等待生效日期。将在该日0点（日本时间）登记。'],
      next: ['要导入新文件，请点击“导入CSV文件”。', '等待生效日期的文件，可以选择文件名后取消。'],
    },
    'csv-upload': {
      title: '选择CSV文件的帮助',
      about: '在此页面选择要导入的CSV文件，必要时指定生效日期。',
      causes: [
        '标题中缺少列或列名不同。请使用导出文件的标题。',
        '选择的不是CSV文件。请在Excel中保存为CSV格式。',
        '文件过大。请分成几个文件。',
        '生效日期不在今天之后，或超过一年。',
      ],
      next: ['点击“确认内容”后仍未登记任何数据，可以在下一页面确认内容。'],
    },
    'csv-preview': {
      title: '确认导入内容的帮助',
      about: '在此页面确认CSV文件将要新增和变更的内容，并一并登记。',
      causes: [
        '有错误的行。全部修改之前无法登记。',
        '没有勾选对警告的确认。',
        '确认之后其他人变更了同一用户。请根据最新内容重新制作文件。',
        '登记后将没有正在使用的参与方管理员。',
      ],
      next: ['点击“确定”后，所有行将一并登记。', '不导入时，请点击“取消此次导入”，不会登记任何数据。'],
    },
    'audit-trail': {
      title: '操作记录的帮助',
      about: '在此页面查看何时、何人对贵公司的用户做了什么。',
      fields: { loginId: '操作人和对象的登录ID都可以查找。' },
      causes: [
        '没有符合条件的记录。请扩大期间或减少条件。',
        '结束日期早于开始日期。',
        '不会显示其他会员的记录。',
      ],
      next: ['更早的内容可以通过“更早的记录”查看。', '要保存为文件时，请点击“保存为CSV”。'],
    },
  },
})
