import { texts } from '../../../../i18n/texts.ts'

export const deskSettingsPageTexts = texts({
  ja: {
    title: 'ヘルプデスクの受付時間とお試し用の利用者',
    about: '受付時間と休業日の設定と、手順を試すための利用者です。',
    settingsHeading: '設定',
    settingsLead:
      'ポータルを起動するときの環境変数です。日本の祝日は、はじめから休みとして数えます。変更したら、ポータルを再起動してください。',
    settings: {
      HELP_DESK_OPEN: '受付時間(日本時間)。例: Mon-Fri 08:00-12:00 13:00-18:00; Sat 09:00-12:00',
      HELP_DESK_CLOSED_DAYS: '祝日のほかに休む日。例: 2026-12-29..2027-01-03, 2027-08-13',
      HELP_DESK_OPEN_DAYS: '祝日でも受け付ける日。書き方は休業日と同じです。',
      HELP_DESK_ANSWER_WITHIN: '受付時間内で数えて、何時間以内に回答するか。例: 4h',
      HELP_DESK_HOURS: '画面とメールに表示する受付時間の文。末尾が_ENと_ZHのものは英語と中国語です。',
      HELP_DESK_CLOSED: '画面とメールに表示する休業日の文。同じく_ENと_ZHがあります。',
      HELP_DESK_TEL: '画面とメールに表示する電話番号。',
      HELP_DESK_MAIL: '画面とメールに表示するメールアドレス。',
      INQUIRIES_PER_SOURCE: '1つの場所から1時間に受け付ける問合せの件数。',
    },
    care: {
      heading: '変更するとき',
      points: [
        '計算に使う時間と、表示する文は、別の設定です。両方を合わせて変更してください。',
        '年末年始などの休業日は、前もって設定してください。回答の予定と待ち時間の計算に使われます。',
        '休業日や受付時間外に発行するときは、もう1人の承認が必要になります。',
        'ヘルプデスクの担当者は、2人以上登録してください。1人だけでは、承認ができません。',
        '問合せの件数や待ち時間は、メニューの「集計」で見ることができます。問合せの内容は、ヘルプデスクの担当者だけが見られます。',
      ],
    },
    demo: {
      heading: 'お試し用の利用者',
      points: [
        'お試し用のデータで起動したポータルには、HD000001とHD000002の2人の担当者がいます。もう1人の承認も試せます。',
        'WR012574は会員の管理者、WR012576はメールアドレスのない利用者です。',
        'パスワードは、READMEにあります。本番のポータルには、これらの利用者はいません。',
      ],
    },
  },
  en: {
    title: 'Help desk hours and people to try with',
    about: 'The settings of business hours and closed days, and the demo users to try the procedure with.',
    settingsHeading: 'Settings',
    settingsLead:
      'Environment variables, read when the portal starts. Public holidays in Japan are closed days without being listed. Restart the portal after a change.',
    settings: {
      HELP_DESK_OPEN:
        'Business hours in Japan time. Example: Mon-Fri 08:00-12:00 13:00-18:00; Sat 09:00-12:00',
      HELP_DESK_CLOSED_DAYS:
        'Closed days beside public holidays. Example: 2026-12-29..2027-01-03, 2027-08-13',
      HELP_DESK_OPEN_DAYS: 'Days open in spite of a public holiday, written in the same way.',
      HELP_DESK_ANSWER_WITHIN: 'Within how much of its own time the desk answers. Example: 4h',
      HELP_DESK_HOURS:
        'The words for the hours on pages and in emails; with _EN and _ZH at the end for English and Chinese.',
      HELP_DESK_CLOSED: 'The words for the closed days on pages and in emails; likewise with _EN and _ZH.',
      HELP_DESK_TEL: 'The telephone number on pages and in emails.',
      HELP_DESK_MAIL: 'The email address on pages and in emails.',
      INQUIRIES_PER_SOURCE: 'How many inquiries an hour are kept of one source.',
    },
    care: {
      heading: 'When you change them',
      points: [
        'The hours that are reckoned with and the words that are shown are different settings. Change both.',
        'Set New Year and the like in time. The expected answer and the waiting time depend on it.',
        'An issue on a closed day or outside business hours needs a second person.',
        'Have at least two people at the help desk. One alone cannot get an approval.',
        'Under "Statistics" on the menu you see how many cases there are and how long they wait. The cases themselves are for the help desk alone.',
      ],
    },
    demo: {
      heading: 'People to try with',
      points: [
        'A portal with demo data has two people at the help desk, HD000001 and HD000002, so that approval can be tried too.',
        'WR012574 is an administrator of a member, WR012576 a user without an email address.',
        'Their passwords are in the README. A real portal has none of them.',
      ],
    },
  },
  'zh-CN': {
    title: '服务台受理时间和试用用户',
    about: '受理时间和休息日的设置，以及用于试用流程的用户。',
    settingsHeading: '设置',
    settingsLead: '启动门户时读取的环境变量。日本的节假日默认为休息日。变更后请重新启动门户。',
    settings: {
      HELP_DESK_OPEN: '受理时间（日本时间）。例：Mon-Fri 08:00-12:00 13:00-18:00; Sat 09:00-12:00',
      HELP_DESK_CLOSED_DAYS: '节假日以外的休息日。例：2026-12-29..2027-01-03, 2027-08-13',
      HELP_DESK_OPEN_DAYS: '节假日仍受理的日期，写法与休息日相同。',
      HELP_DESK_ANSWER_WITHIN: '按受理时间计算，在多少小时以内答复。例：4h',
      HELP_DESK_HOURS: '页面和邮件中显示的受理时间文字。末尾为_EN和_ZH的是英文和中文。',
      HELP_DESK_CLOSED: '页面和邮件中显示的休息日文字，同样有_EN和_ZH。',
      HELP_DESK_TEL: '页面和邮件中显示的电话号码。',
      HELP_DESK_MAIL: '页面和邮件中显示的电子邮箱。',
      INQUIRIES_PER_SOURCE: '同一来源每小时受理的咨询件数。',
    },
    care: {
      heading: '变更时的注意事项',
      points: [
        '用于计算的时间和显示的文字是不同的设置，请一并变更。',
        '请提前设置年末年初等休息日。预计答复时间和等待时间据此计算。',
        '在休息日或受理时间以外发放，需要第二人批准。',
        '请至少安排两名服务台人员。只有一人时无法批准。',
        '咨询的数量和等待时间可在菜单的“统计”中查看。咨询的内容仅供服务台人员查看。',
      ],
    },
    demo: {
      heading: '试用用户',
      points: [
        '使用试用数据启动的门户有两名服务台人员，HD000001和HD000002，也可以试用第二人批准。',
        'WR012574是会员的管理员，WR012576是没有电子邮箱的用户。',
        '密码写在README中。正式门户中没有这些用户。',
      ],
    },
  },
})
