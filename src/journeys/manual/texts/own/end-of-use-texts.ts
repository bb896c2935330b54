import { texts } from '../../../../i18n/texts.ts'

export const endOfUsePageTexts = texts({
  ja: {
    title: '利用を終了する',
    about: '退職や異動などで利用をやめるときに、自社の管理者に申請します。',
    steps: {
      heading: '手順',
      steps: [
        [
          'メニューの「利用の終了」を選び、書かれていることを確認して、「利用の終了を申請する」を押してください。',
          '自社の管理者に、メールで知らせます。',
        ],
        [
          '管理者の確認を待ちます。確認されるまでは、今までどおり利用できます。',
          '申請をやめるときは、同じ画面で「申請を取り下げる」を押してください。',
        ],
      ],
    },
    know: {
      heading: '知っておいていただくこと',
      points: [
        '管理者が確認すると、このログインIDは使えなくなります。元には戻せません。',
        '自社でただ1人の管理者の方は、申請できません。先に、ほかの利用者を管理者にしてください。',
      ],
    },
  },
  en: {
    title: 'Ending your use',
    about: "Ask your company's administrator to end your use when you leave or move to other work.",
    steps: {
      heading: 'Steps',
      steps: [
        [
          'Choose "Stop using the portal" on the menu, read what it means, and press "Ask to stop using this login ID".',
          "Your company's administrator is told by email.",
        ],
        [
          'Wait for the administrator. Until it is confirmed you can go on as before.',
          'If you change your mind, press "Withdraw the request" on the same page.',
        ],
      ],
    },
    know: {
      heading: 'Good to know',
      points: [
        'Once the administrator has confirmed, the login ID can no longer be used. That cannot be undone.',
        "Your company's only administrator cannot ask. Make another user an administrator first.",
      ],
    },
  },
  'zh-CN': {
    title: '申请终止您的使用',
    about: '因离职、调动等不再使用时，向贵公司的管理员申请。',
    steps: {
      heading: '步骤',
      steps: [
        ['在菜单中选择“终止使用”，阅读说明后点击“申请终止使用”。', '系统会通过邮件通知贵公司的管理员。'],
        ['请等待管理员确认。确认之前可以照常使用。', '如果不再需要申请，请在同一页面点击“撤回申请”。'],
      ],
    },
    know: {
      heading: '须知',
      points: [
        '管理员确认后，该登录ID将无法使用，也无法恢复。',
        '贵公司唯一的管理员不能申请。请先将其他用户设为管理员。',
      ],
    },
  },
})
