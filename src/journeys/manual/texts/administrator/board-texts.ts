import { texts } from '../../../../i18n/texts.ts'

export const boardPageTexts = texts({
  ja: {
    title: '確認の必要なユーザを見つける',
    about: 'ログインできない人、メールを受け取れない人などを、メニューでひと目で確認します。',
    steps: {
      heading: '手順',
      steps: [
        [
          'ログインすると、メニューに「確認の必要なユーザ」が、人数と一緒に表示されます。',
          '「確認の必要なユーザはいません。」と表示されたときは、何もする必要はありません。',
        ],
        [
          '確認する行を選んでください。',
          '1人のときはその人の画面が、2人以上のときは一覧が開きます。一覧では、ログインIDを選びます。',
        ],
        ['その人の登録情報を直すか、画面の下の「この利用者への操作」から、必要な操作を選んでください。'],
      ],
    },
    meaningsHeading: '表示の意味',
  },
  en: {
    title: 'Finding the users who need you',
    about: 'The menu shows at a glance who cannot log in, who cannot receive email, and more.',
    steps: {
      heading: 'Steps',
      steps: [
        [
          'After you log in, the menu shows "Users who need a look", with how many there are.',
          'If it says "No user needs your attention.", there is nothing to do.',
        ],
        [
          'Choose a line.',
          'For one person their record opens; for several a list, where you choose a login ID.',
        ],
        [
          'Correct the record, or choose what is needed under "What you can do for this user" further down the page.',
        ],
      ],
    },
    meaningsHeading: 'What the lines mean',
  },
  'zh-CN': {
    title: '查找需要确认的用户',
    about: '在菜单上一眼看出谁无法登录、谁无法收取邮件等。',
    steps: {
      heading: '步骤',
      steps: [
        ['登录后，菜单上会显示“需要确认的用户”及其人数。', '显示“没有需要确认的用户。”时，无需任何操作。'],
        ['选择要确认的一行。', '只有1人时会打开该用户的页面，2人以上时会打开列表，请在列表中选择登录ID。'],
        ['修改该用户的登记信息，或在页面下方的“对该用户的操作”中选择所需的操作。'],
      ],
    },
    meaningsHeading: '各项含义',
  },
})
