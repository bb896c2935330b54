import { texts } from '../../../i18n/texts.ts'

/** The list of files of users, and the page where one is chosen. */
export const uploadTexts = texts({
  ja: {
    uploadTitle: 'CSVファイルの選択',
    toUpload: 'CSVファイルを取り込む',
    none: 'まだ取り込んだファイルはありません。',
    guide: [
      'ユーザのCSV(CSV出力と同じ列)を選んで「内容を確認」を押すと、取り込む前に、追加・変更される内容が1行ずつ表示されます。この時点では何も登録されません。',
      '文字コードは、UTF-8とCP932(Shift_JIS)を自動で判別します。',
      'ファイルにない利用者は変更されません。',
      '追加した利用者にはパスワードがありません。登録後、管理者が再設定URLを送るか、仮パスワードを発行してください。',
    ],
    file: 'CSVファイル',
    fileSupport: '20 MB、100,000行まで',
    effective: '適用日(任意)',
    effectiveSupport:
      '人事異動などで先の日付から変更するときに指定します。その日の0時(日本時間)に登録します。空欄のときは、確定後すぐに登録します。',
    look: '内容を確認',
    noFile: 'CSVファイルを選んでください。',
    noLines: 'ファイルに見出しのほかの行がありません。',
    tooManyLines: '行が多すぎます。100,000行までに分けてください。',
    unreadable: (line: string, column: string, why: string) =>
      column === '' ? `${line}行目: ${why}` : `${line}行目「${column}」: ${why}`,
    days: {
      malformed: '適用日を「2016-04-01」のように入力してください。',
      past: '適用日には、今日より先の日付を指定してください。',
      tooFar: '適用日は1年先までの日付にしてください。',
    },
  },
  en: {
    uploadTitle: 'Choose a CSV file',
    toUpload: 'Import a CSV file',
    none: 'No file has been imported yet.',
    guide: [
      'Choose a CSV of users, with the same columns as the CSV export, and press “Check”. You then see line by line what would be added and changed. Nothing is stored at that point.',
      'UTF-8 and CP932 (Shift_JIS) are told apart automatically.',
      'Users who are not in the file are not changed.',
      'New users have no password. After storing, send them a reset URL or issue a temporary password.',
    ],
    file: 'CSV file',
    fileSupport: 'Up to 20 MB and 100,000 lines',
    effective: 'Effective date (optional)',
    effectiveSupport:
      'For changes that begin on a later day, such as transfers. They are stored at 0:00 JST of that day. Left empty, they are stored as soon as you confirm.',
    look: 'Check',
    noFile: 'Choose a CSV file.',
    noLines: 'The file has no lines besides the header.',
    tooManyLines: 'The file has too many lines. Split it into files of at most 100,000.',
    unreadable: (line: string, column: string, why: string) =>
      column === '' ? `Line ${line}: ${why}` : `Line ${line}, “${column}”: ${why}`,
    days: {
      malformed: 'Enter the effective date like 2016-04-01.',
      past: 'Choose an effective date after today.',
      tooFar: 'Choose an effective date within one year.',
    },
  },
  'zh-CN': {
    uploadTitle: '选择CSV文件',
    toUpload: '导入CSV文件',
    none: '尚未导入文件。',
    guide: [
      '选择用户CSV（与CSV导出的列相同）并点击“确认内容”，导入前会逐行显示将要新增和变更的内容。此时尚未登记任何数据。',
      '系统会自动识别UTF-8和CP932（Shift_JIS）编码。',
      '文件中没有的用户不会变更。',
      '新增的用户没有密码。登记后，请由管理员发送重置URL或发放临时密码。',
    ],
    file: 'CSV文件',
    fileSupport: '最大20 MB、100,000行',
    effective: '生效日期（可选）',
    effectiveSupport:
      '因人事调动等需要从将来的日期开始变更时指定。将在该日0点（日本时间）登记。留空时，确定后立即登记。',
    look: '确认内容',
    noFile: '请选择CSV文件。',
    noLines: '文件中除标题外没有其他行。',
    tooManyLines: '行数过多。请分成每个不超过100,000行的文件。',
    unreadable: (line: string, column: string, why: string) =>
      column === '' ? `第${line}行：${why}` : `第${line}行“${column}”：${why}`,
    days: {
      malformed: '请按“2016-04-01”的格式输入生效日期。',
      past: '请指定今天之后的生效日期。',
      tooFar: '请指定一年以内的生效日期。',
    },
  },
})
