import { texts } from '../../../../i18n/texts.ts'

export const ownPasswordPageTexts = texts({
  ja: {
    title: 'ご自身のパスワードを変更する',
    about: 'ログインしているときに、パスワードを新しくします。',
    steps: {
      heading: '手順',
      steps: [
        ['メニューの「パスワード変更」を選んでください。'],
        [
          '「現在のパスワード」を1回、「新パスワード」を2回入力して、「パスワードを変更」を押してください。',
          '使えるパスワードの条件は、画面に書かれています。満たした条件に「✓」が付きます。',
          '現在のパスワードを何度も間違えると、ロックされます。',
        ],
        [
          '「パスワードを変更しました。」と表示されたら、終わりです。次からは、新しいパスワードでログインしてください。',
          'ほかの端末やブラウザのログインは、すべて終了します。',
          '変更したことを知らせるメールも届きます。',
        ],
      ],
    },
    forgotten: {
      heading: '現在のパスワードを思い出せないとき',
      points: ['変更ではなく、再設定をします。登録しているメールアドレスに届くメールから設定できます。'],
    },
  },
  en: {
    title: 'Changing your password',
    about: 'Set a new password while you are logged in.',
    steps: {
      heading: 'Steps',
      steps: [
        ['Choose "Change password" on the menu.'],
        [
          'Enter your "Current password" once and the "New password" twice, and press "Change password".',
          'The page says what a password needs. A "✓" marks each point that is met.',
          'After several wrong current passwords it is locked.',
        ],
        [
          'When you see "Your password has been changed.", you are done. Use the new password from now on.',
          'You are logged out on all other devices and browsers.',
          'An email tells you of the change too.',
        ],
      ],
    },
    forgotten: {
      heading: 'If you cannot remember the current password',
      points: ['Reset it instead of changing it, with an email to your registered address.'],
    },
  },
  'zh-CN': {
    title: '修改您的密码',
    about: '在登录状态下设置新密码。',
    steps: {
      heading: '步骤',
      steps: [
        ['在菜单中选择“修改密码”。'],
        [
          '输入一次“当前密码”和两次“新密码”，然后点击“修改密码”。',
          '页面上写有密码要求，满足的条件会显示“✓”。',
          '多次输错当前密码后，密码将被锁定。',
        ],
        [
          '显示“密码已变更。”即告完成。今后请使用新密码登录。',
          '其他设备和浏览器上的登录将全部退出。',
          '您还会收到通知密码已修改的邮件。',
        ],
      ],
    },
    forgotten: {
      heading: '想不起当前密码时',
      points: ['请不要变更，而是重置密码。通过发送到登记邮箱的邮件即可设置。'],
    },
  },
})
