import { texts } from '../../../../i18n/texts.ts'

export const auditTrailPageTexts = texts({
  ja: {
    title: '操作履歴を確認する',
    about: '自社の利用者について、いつ、だれが、何をしたかを調べます。',
    steps: {
      heading: '手順',
      steps: [
        [
          'メニューの「操作履歴」を選んでください。新しい記録から順に表示されます。',
          '期間、ログインID、操作を指定して「表示」を押すと、記録を絞り込めます。',
          'ログインIDは、操作した人のものでも、対象の人のものでも見つかります。',
        ],
        [
          '記録を読みます。変更の記録には、変更前と変更後の内容も表示されます。',
          'メールアドレスは、一部だけが表示されます。パスワードは記録されません。',
        ],
        [
          'ファイルに残すときは、「CSVで保存」を押してください。',
          '表示中の条件に当てはまる記録が、すべて保存されます。',
        ],
      ],
    },
    know: {
      heading: '知っておいていただくこと',
      points: [
        '管理者の方も、運営の担当者も、画面から記録を書き換えたり削除したりすることはできません。',
        'ほかの会員の記録は表示されません。',
      ],
    },
  },
  en: {
    title: 'Reading the audit trail',
    about: "See who did what and when, as far as your company's users are concerned.",
    steps: {
      heading: 'Steps',
      steps: [
        [
          'Choose "Audit trail" on the menu. The newest records come first.',
          'Choose days, a login ID or an action and press "Show" to see fewer records.',
          'A login ID finds what the person did and what was done to them.',
        ],
        [
          'Read the records. Those of changes also tell what was there before and after.',
          'Of email addresses only a part is shown. Passwords are never recorded.',
        ],
        [
          'To keep them in a file, press "Save as CSV".',
          'All records that meet the conditions shown are saved.',
        ],
      ],
    },
    know: {
      heading: 'Good to know',
      points: [
        "Neither administrators nor the operator's staff can change or delete a record on any page.",
        'Records of other members are not shown.',
      ],
    },
  },
  'zh-CN': {
    title: '查看操作记录',
    about: '查看何时、何人对贵公司的用户做了什么。',
    steps: {
      heading: '步骤',
      steps: [
        [
          '在菜单中选择“操作记录”，记录按从新到旧的顺序显示。',
          '指定期间、登录ID、操作后点击“显示”，可以缩小范围。',
          '可按登录ID查找此人的操作以及针对此人的操作。',
        ],
        ['阅读记录。变更的记录还会显示变更前和变更后的内容。', '电子邮箱只显示一部分。密码不会被记录。'],
        ['要保存为文件时，请点击“保存为CSV”。', '将保存符合当前条件的全部记录。'],
      ],
    },
    know: {
      heading: '须知',
      points: ['无论是管理员还是运营人员，都无法在页面上更改或删除记录。', '不会显示其他会员的记录。'],
    },
  },
})
