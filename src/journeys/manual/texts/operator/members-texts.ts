import { texts } from '../../../../i18n/texts.ts'

export const membersPageTexts = texts({
  ja: {
    title: '会員を検索、追加、変更、停止する',
    about: '運営の担当者が、会員を登録し、会員名の変更や利用の停止をします。',
    find: {
      heading: '会員を検索する',
      steps: [
        [
          'メニューの「会員管理」を選び、条件を入力して、「検索」を押してください。一覧から会員IDを選ぶと、会員の画面が開きます。',
          '「会員ID」は先頭の一部、「会員名」は日本語・英語の一部だけで検索できます。',
          '「管理者がいない会員だけ」にチェックを付けると、招待の必要な会員を探せます。',
        ],
      ],
    },
    add: {
      heading: '会員を追加する',
      steps: [
        [
          '会員管理の画面で「会員を追加する」を選び、会員IDと会員名を入力して、「追加」を押してください。',
          '会員IDは、あとから変更できません。',
        ],
        ['会員の画面が開きます。続けて「管理者を招待する」を選び、最初の管理者を招待してください。'],
      ],
    },
    change: {
      heading: '会員名を変更する',
      points: ['会員の画面の「会員名の変更」で入力し直して、「変更」を押してください。'],
    },
    suspend: {
      heading: '会員の利用を停止する、再開する',
      steps: [
        [
          '会員の画面で「利用を停止する」を選び、起こることを確認して、もう一度「利用を停止する」を押してください。',
          '利用者は全員すぐにログアウトし、ログインも再設定もできなくなります。',
          '登録内容は残ります。「利用を再開する」で、元に戻せます。',
          '会員の管理者に、メールで知らせます。',
        ],
      ],
    },
  },
  en: {
    title: 'Finding, adding, changing and suspending members',
    about: "For the operator's staff: register members, change their names, suspend and resume them.",
    find: {
      heading: 'Finding a member',
      steps: [
        [
          'Choose "Members" on the menu, enter what you look for, and press "Search". Choose a member ID to open the member.',
          'The beginning of a "Member ID" is enough, and any part of the Japanese or English name.',
          'Tick "Only members without an administrator" to find those that need an invitation.',
        ],
      ],
    },
    add: {
      heading: 'Adding a member',
      steps: [
        [
          'On the page "Members", choose "Add a member", enter ID and name, and press "Add".',
          'The ID cannot be changed later.',
        ],
        ['The page of the member opens. Choose "Invite an administrator" to invite its first administrator.'],
      ],
    },
    change: {
      heading: 'Changing the name of a member',
      points: ['On the page of the member, correct it at "Change the name" and press "Save changes".'],
    },
    suspend: {
      heading: 'Suspending and resuming a member',
      steps: [
        [
          'On the page of the member, choose "Suspend this member", check what will happen, and press "Suspend".',
          'All of its users are logged out at once and can neither log in nor reset their passwords.',
          'The data is kept. "Resume this member" undoes it.',
          'The administrators of the member are told by email.',
        ],
      ],
    },
  },
  'zh-CN': {
    title: '查找、添加、变更和停用会员',
    about: '运营人员登记会员、变更会员名称以及停用会员的方法。',
    find: {
      heading: '查找会员',
      steps: [
        [
          '在菜单中选择“会员管理”，输入条件后点击“查找”。在列表中选择会员ID，将打开会员页面。',
          '“会员ID”只输入开头部分即可，“会员名称”输入日文或英文的一部分即可。',
          '勾选“仅没有管理员的会员”，可以查找需要邀请管理员的会员。',
        ],
      ],
    },
    add: {
      heading: '添加会员',
      steps: [
        ['在会员管理页面选择“添加会员”，输入会员ID和会员名称，然后点击“添加”。', '会员ID以后无法变更。'],
        ['会员页面打开后，请接着选择“邀请管理员”，邀请首位管理员。'],
      ],
    },
    change: {
      heading: '变更会员名称',
      points: ['在会员页面的“变更会员名称”处修改，然后点击“保存变更”。'],
    },
    suspend: {
      heading: '停用和恢复会员',
      steps: [
        [
          '在会员页面选择“停用该会员”，确认将要发生的事项，然后点击“停用”。',
          '该会员的所有用户将立即退出登录，无法登录，也无法重置密码。',
          '登记内容会保留。选择“恢复该会员”即可恢复。',
          '系统会通过邮件通知该会员的管理员。',
        ],
      ],
    },
  },
})
