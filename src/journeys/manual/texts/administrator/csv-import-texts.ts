import { texts } from '../../../../i18n/texts.ts'

export const csvImportPageTexts = texts({
  ja: {
    title: 'CSVファイルを取り込む',
    about: 'CSVファイルの内容を1行ずつ確認してから、まとめて登録します。',
    steps: {
      heading: '手順',
      steps: [
        [
          'メニューの「ユーザ一括登録・変更」を選び、「CSVファイルを取り込む」を押してください。',
          '前に取り込んだファイルの一覧も、ここに表示されます。',
        ],
        [
          '「CSVファイル」を選んで、「内容を確認」を押してください。まだ何も登録されません。',
          '人事異動などで先の日付から変更するときは、「適用日(任意)」も入力してください。',
        ],
        [
          '追加、変更される内容を確認してください。変更は、変更前と変更後が表示されます。',
          'エラーの行が1つでもあると、登録できません。ファイルを直して、もう一度選んでください。',
          'ワーニングの行は、内容を確認して、チェックを付けてください。',
        ],
        [
          '「確定」を押してください。すべての行を、まとめて登録します。一部だけが登録されることはありません。',
          '行が多いときは、進み具合が表示されます。画面を閉じても、登録は続きます。',
          '「再試行待ち」のときは、まだ何も登録されていません。自動でやり直します。それまでは取り消せます。',
          '「結果のCSV」を選ぶと、行ごとの結果をファイルに保存できます。',
        ],
      ],
    },
    effective: {
      heading: '適用日を指定したとき',
      steps: [
        [
          '「適用日待ち」になり、その日の0時(日本時間)に登録されます。それまでは、「取消」を押して取り消せます。',
          'それまでにほかの人が同じ利用者を変更したときは、何も登録されません。最新の内容でファイルを作り直してください。',
        ],
      ],
    },
    after: {
      heading: '登録したあとに',
      points: [
        '追加した利用者には、パスワードがありません。再設定URLを送るか、仮パスワードを発行してください。',
        'メールアドレスを変更した利用者には、確認のメールが届きます。確認が済むまでは、今のアドレスのままです。',
      ],
    },
  },
  en: {
    title: 'Importing a CSV file',
    about: 'Look at the file line by line, then store it as a whole.',
    steps: {
      heading: 'Steps',
      steps: [
        [
          'Choose "Register and change users by CSV" on the menu, and press "Import a CSV file".',
          'The files imported before are listed here too.',
        ],
        [
          'Choose the "CSV file" and press "Check". Nothing is stored yet.',
          'For changes that begin on a later day, such as transfers, also fill in "Effective date (optional)".',
        ],
        [
          'Check what would be added and changed. Changes are shown before and after.',
          'As long as one line has an error, nothing can be stored. Correct the file and choose it again.',
          'Look at the lines with warnings, and tick the box.',
        ],
        [
          'Press "Confirm". All lines are stored together, never only a part of them.',
          'Long files show their progress. Storing goes on if you close the page.',
          'While a file is "To be tried again", nothing has been stored. It is tried again by itself; until then you can cancel it.',
          'With "CSV of the result" you can save what became of each line.',
        ],
      ],
    },
    effective: {
      heading: 'With an effective date',
      steps: [
        [
          'The file is "Waiting for its date" and is stored at 0:00 JST of that day. Until then you can press "Cancel this file".',
          'If somebody changes one of these users in the meantime, nothing is stored. Make the file again from the current data.',
        ],
      ],
    },
    after: {
      heading: 'Afterwards',
      points: [
        'New users have no password. Send them a reset URL or issue a temporary password.',
        'Users with a new email address get a confirmation email. Until it is confirmed, the present address stays.',
      ],
    },
  },
  'zh-CN': {
    title: '导入CSV文件',
    about: '逐行确认CSV文件的内容，然后一并登记。',
    steps: {
      heading: '步骤',
      steps: [
        ['在菜单中选择“批量登记和变更用户”，然后点击“导入CSV文件”。', '此处也会显示以前导入的文件列表。'],
        [
          '选择“CSV文件”，然后点击“确认内容”。此时尚未登记任何数据。',
          '因人事调动等需要从将来的日期开始变更时，请同时输入“生效日期（可选）”。',
        ],
        [
          '确认将要新增和变更的内容。变更会显示变更前和变更后。',
          '只要有一行出错就无法登记。请修改文件后重新选择。',
          '对于有警告的行，请确认内容并勾选。',
        ],
        [
          '点击“确定”。所有行将一并登记，不会只登记一部分。',
          '行数较多时会显示进度。关闭页面后登记仍会继续。',
          '显示“等待重试”时，尚未登记任何数据。系统会自动重试，在此之前可以取消。',
          '选择“结果CSV”，可以将每一行的结果保存为文件。',
        ],
      ],
    },
    effective: {
      heading: '指定生效日期时',
      steps: [
        [
          '状态变为“等待生效日期”，将在该日0点（日本时间）登记。在此之前可以点击“取消此次导入”。',
          '如果在此之前其他人变更了同一用户，则不会登记任何数据。请根据最新内容重新制作文件。',
        ],
      ],
    },
    after: {
      heading: '登记之后',
      points: [
        '新增的用户没有密码。请发送重置链接或发放临时密码。',
        '变更了电子邮箱的用户会收到确认邮件。确认完成之前，仍使用现在的电子邮箱。',
      ],
    },
  },
})
