import { texts } from '../../../../i18n/texts.ts'

export const userSearchPageTexts = texts({
  ja: {
    title: 'ユーザを検索する、CSVに出力する',
    about: '自社のユーザを名前や状態で探します。見つかった一覧は、CSVファイルに出力できます。',
    search: {
      heading: '検索する',
      steps: [
        [
          'メニューの「ユーザ情報変更」を選び、条件を入力して、「検索」を押してください。',
          '「ユーザ名」は、漢字、カナ、ひらがな、英語のどれでも、一部だけでも検索できます。',
          '「ログインID」は、先頭の文字から入力してください。',
          '「ロック中」や「アドレス未登録」などにチェックを付けると、助けの必要な人だけを表示します。',
        ],
        [
          '結果の一覧から、ログインIDを選んでください。その人の登録情報が開きます。',
          '一覧は、カナの順に並びます。',
          '条件は、画面のアドレスに含まれます。ブックマークに登録すると、次から同じ条件で開けます。',
        ],
      ],
    },
    export: {
      heading: 'CSVに出力する',
      steps: [
        ['結果の下の「検索結果をCSVで出力」を選んでください。'],
        [
          '条件と件数を確認して、「UTF-8で出力」を押してください。Excelでもそのまま開けます。',
          '「CP932(Shift_JIS)で出力」は、UTF-8を読めないソフトに取り込むときだけ選んでください。',
          'パスワードは含まれません。',
          '個人情報を含みます。使い終わったファイルは削除してください。出力したことは「操作履歴」に残ります。',
        ],
      ],
    },
  },
  en: {
    title: 'Finding users and exporting them as CSV',
    about: "Look for your company's users by name or status. What you find can be exported as a CSV file.",
    search: {
      heading: 'Finding users',
      steps: [
        [
          'Choose "Change user data" on the menu, enter what you look for, and press "Search".',
          'For the "Name", kanji, katakana, hiragana and English all work, and a part is enough.',
          'Of the "Login ID", type the first characters.',
          'Tick "Locked" or "No email address", for example, to see only those who need help.',
        ],
        [
          "Choose a login ID from the result, and that person's record opens.",
          'The list is sorted by the katakana name.',
          'The address of the page holds your conditions. Bookmark it to find the same again later.',
        ],
      ],
    },
    export: {
      heading: 'Exporting as CSV',
      steps: [
        ['Below the result, choose "Export the result as CSV".'],
        [
          'Check the conditions and the number of users, and press "Export as UTF-8". Excel opens it as it is.',
          'Press "Export as CP932 (Shift_JIS)" only for software that cannot read UTF-8.',
          'Passwords are not included.',
          'The file holds personal data. Delete it when you no longer need it. The export is written to the "Audit trail".',
        ],
      ],
    },
  },
  'zh-CN': {
    title: '搜索用户和导出CSV',
    about: '按姓名或状态查找贵公司的用户。搜索结果可以导出为CSV文件。',
    search: {
      heading: '搜索',
      steps: [
        [
          '在菜单中选择“变更用户信息”，输入条件后点击“搜索”。',
          '“姓名”可用汉字、片假名、平假名或英文搜索，输入一部分即可。',
          '“登录ID”请从开头的字符输入。',
          '勾选“已锁定”“未登记邮箱”等，可以只显示需要帮助的用户。',
        ],
        [
          '在结果列表中选择登录ID，将打开该用户的登记信息。',
          '列表按片假名排序。',
          '条件包含在页面地址中。加入书签后，下次可以用相同的条件打开。',
        ],
      ],
    },
    export: {
      heading: '导出CSV',
      steps: [
        ['在结果下方选择“将搜索结果导出为CSV”。'],
        [
          '确认条件和人数后，点击“以UTF-8导出”。可以直接用Excel打开。',
          '仅在软件无法读取UTF-8时，才选择“以CP932（Shift_JIS）导出”。',
          '文件不含密码。',
          '文件包含个人信息，不再使用时请删除。导出操作会保留在“操作记录”中。',
        ],
      ],
    },
  },
})
