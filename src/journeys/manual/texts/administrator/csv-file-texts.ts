import { texts } from '../../../../i18n/texts.ts'

export const csvFilePageTexts = texts({
  ja: {
    title: 'CSVファイルを用意する',
    about: 'ユーザをまとめて追加、変更するための、CSVファイルの作り方です。',
    steps: {
      heading: '手順',
      steps: [
        [
          'ユーザ検索の「検索結果をCSVで出力」で、今の内容をファイルにしてください。同じ列のまま取り込めます。',
        ],
        [
          'Excelなどで開き、変える行を直します。追加する人は、新しい行に入力します。',
          'ファイルにない利用者は、変更されません。変えない行は、残しても消してもかまいません。',
          '変えない列も、空にしないでください。空にすると、登録されている内容が消えます。',
        ],
        ['ファイルの種類に「CSV UTF-8」を選んで保存してください。'],
      ],
    },
    excel: {
      heading: 'Excelで扱うときの注意',
      points: [
        '郵便番号や電話番号は、ハイフンを付けておくと、先頭の0が消えません。',
        "= + - @ で始まる値は、数式として実行されないように、出力のときに先頭に ' を付けます。取り込むときに外しますので、そのままにしてください。",
        'Excelで作ったCSVは、UTF-8でもCP932(Shift_JIS)でも取り込めます。',
      ],
    },
    columnsHeading: '列の一覧',
    columnsLead:
      '1行目は見出しです。次の列が、すべて必要です。並び順は自由です。パスワードの列はありません。',
    columns: {
      memberId: '自社の会員IDです。すべての行に入力します。',
      loginId: '半角の英字と数字、32文字以内です。追加する人には、まだ使われていないものを付けます。',
      mail: '新しいアドレスには確認のメールが届き、確認が済むと切り替わります。',
      role: (values: string) => `${values} のどちらかです。`,
      language: (values: string) => `${values} のどれかです。空にすると、画面を開いたときの言語になります。`,
      standing: (values: string) => `${values} のどれかです。廃止は元に戻せません。`,
    },
  },
  en: {
    title: 'Preparing a CSV file',
    about: 'How to make the file by which many users are added or changed at once.',
    steps: {
      heading: 'Steps',
      steps: [
        [
          'In the list of users, choose "Export the result as CSV". A file with these columns can be imported again.',
        ],
        [
          'Open it in Excel, for example, and change lines. Enter new users in new lines.',
          'Users who are not in the file are not changed. Lines without changes may stay or go.',
          'Do not empty the columns you do not change: what is registered there would be removed.',
        ],
        ['Save it as the file type "CSV UTF-8".'],
      ],
    },
    excel: {
      heading: 'When you use Excel',
      points: [
        'Keep the hyphens in postal codes and telephone numbers, so that no leading 0 is lost.',
        "Values that begin with = + - @ are exported with a ' in front, so that they are not run as formulas. Leave it there; it is taken off when the file is imported.",
        'CSV files saved by Excel can be imported as UTF-8 and as CP932 (Shift_JIS).',
      ],
    },
    columnsHeading: 'The columns',
    columnsLead:
      'The first line is the header, in Japanese as shown here. All columns are needed, in any order. There is none for passwords.',
    columns: {
      memberId: "Your company's member ID, on every line.",
      loginId: 'Up to 32 letters and digits. Give new users one that is not in use.',
      mail: 'A new address gets a confirmation email and takes effect once confirmed.',
      role: (values) => `One of: ${values} (participant administrator, user).`,
      language: (values) => `One of: ${values}. Left empty, the language of the browser is used.`,
      standing: (values) => `One of: ${values} (in use, suspended, abolished). Abolishing cannot be undone.`,
    },
  },
  'zh-CN': {
    title: '准备CSV文件',
    about: '批量新增和变更用户所用CSV文件的制作方法。',
    steps: {
      heading: '步骤',
      steps: [
        ['在用户搜索中选择“将搜索结果导出为CSV”，将当前内容保存为文件。各列不变即可导入。'],
        [
          '用Excel等打开文件，修改需要变更的行。新增的用户请输入到新的行中。',
          '文件中没有的用户不会变更。不变更的行可以保留，也可以删除。',
          '不变更的列也请不要清空。清空后，已登记的内容将被删除。',
        ],
        ['保存时，文件类型请选择“CSV UTF-8”。'],
      ],
    },
    excel: {
      heading: '使用Excel时的注意事项',
      points: [
        '邮政编码和电话请保留连字符，以免开头的0丢失。',
        "以 = + - @ 开头的值，导出时会在前面加上 '，以免被当作公式执行。导入时会自动去掉，请保持原样。",
        '用Excel保存的CSV，无论是UTF-8还是CP932（Shift_JIS）都可以导入。',
      ],
    },
    columnsHeading: '列的说明',
    columnsLead: '第一行为标题，使用以下日文列名。所有列都需要，顺序不限。没有密码列。',
    columns: {
      memberId: '贵公司的会员ID，每一行都要输入。',
      loginId: '半角字母和数字，32个字符以内。新增的用户请使用尚未使用的ID。',
      mail: '新邮箱会收到确认邮件，确认后生效。',
      role: (values) => `${values} 之一（依次为参与方管理员、普通用户）。`,
      language: (values) => `${values} 之一。留空时使用浏览器的语言。`,
      standing: (values) => `${values} 之一（依次为使用中、停用、注销）。注销后无法恢复。`,
    },
  },
})
