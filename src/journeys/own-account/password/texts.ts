import { texts } from '../../../i18n/texts.ts'

export const ownPasswordTexts = texts({
  ja: {
    change: {
      title: 'パスワード変更',
      information: [
        '現在のパスワードを1回、新しいパスワードを2回入力して、「パスワードを変更」を押してください。',
        '変更すると、ほかの端末やブラウザでのログインはすべて終了します。今お使いの画面のログインは続きます。',
      ],
      current: '現在のパスワード',
      faults: {
        empty: '現在のパスワードを入力してください。',
        again: '現在のパスワードも、もう一度入力してください。',
        wrong: '現在のパスワードが正しくありません。もう一度入力してください。',
        locked:
          'パスワードの間違いが続いたため、ロックされています。ログアウトして、ログイン画面から再設定を依頼してください。',
      },
      newPasswordToo: '新パスワードも、2つの欄にもう一度入力してください。',
      forgotten: '現在のパスワードを忘れたときは',
      submit: 'パスワードを変更',
      done: [
        'パスワードを変更しました。',
        'ほかの端末やブラウザでのログインは終了しました。次回からは、新しいパスワードでログインしてください。',
      ],
    },
    first: {
      title: '新しいパスワードの設定',
      information: [
        '仮パスワードは1回だけ使えます。ご自身で決めた新しいパスワードを2回入力して、「設定」を押してください。',
        '設定が終わるまで、ほかの画面は使えません。途中でやめたときは、もう一度仮パスワードを発行してもらってください。',
      ],
      issued: {
        by: '仮パスワードを発行した人',
        administrator: '自社の管理者',
        helpDesk: 'ヘルプデスク(自社の管理者の依頼による)',
        requestedBy: '依頼した管理者',
        number: '受付番号',
        at: '発行日時',
        until: '有効期限',
      },
      steps: ['ログイン', '新パスワード', 'メールアドレスの確認'],
    },
  },
  en: {
    change: {
      title: 'Change password',
      information: [
        'Enter your current password once and your new password twice, and press "Change password".',
        'You will be logged out on all other devices and browsers. You stay logged in here.',
      ],
      current: 'Current password',
      faults: {
        empty: 'Enter your current password.',
        again: 'Enter your current password again too.',
        wrong: 'The current password is not right. Enter it again.',
        locked:
          'After several wrong passwords it is locked. Log out, and request a password reset from the login page.',
      },
      newPasswordToo: 'Enter the new password again too, in both fields.',
      forgotten: 'If you have forgotten your current password',
      submit: 'Change password',
      done: [
        'Your password has been changed.',
        'You have been logged out on all other devices and browsers. Use the new password from now on.',
      ],
    },
    first: {
      title: 'Choose a new password',
      information: [
        'The temporary password works only once. Enter a new password of your own twice, and press "Set password".',
        'Until then no other page can be used. If you stop here, ask for another temporary password.',
      ],
      issued: {
        by: 'Temporary password issued by',
        administrator: "Your company's administrator",
        helpDesk: "The help desk, at the request of your company's administrator",
        requestedBy: 'Requested by',
        number: 'Receipt number',
        at: 'Issued',
        until: 'Valid until',
      },
      steps: ['Log in', 'New password', 'Check your email address'],
    },
  },
  'zh-CN': {
    change: {
      title: '修改密码',
      information: [
        '请输入一次当前密码和两次新密码，然后点击“修改密码”。',
        '变更后，其他设备和浏览器上的登录将全部退出。您当前使用的页面将保持登录。',
      ],
      current: '当前密码',
      faults: {
        empty: '请输入当前密码。',
        again: '请同时重新输入当前密码。',
        wrong: '当前密码不正确。请重新输入。',
        locked: '由于多次输入错误，密码已锁定。请退出登录，并从登录页面申请重置密码。',
      },
      newPasswordToo: '请在两个输入框中重新输入新密码。',
      forgotten: '忘记当前密码时',
      submit: '修改密码',
      done: ['密码已变更。', '其他设备和浏览器上的登录均已退出。今后请使用新密码登录。'],
    },
    first: {
      title: '设置新密码',
      information: [
        '临时密码只能使用一次。请输入两次您自己的新密码，然后点击“设置”。',
        '设置完成之前不能使用其他页面。如果中途停止，请重新申请临时密码。',
      ],
      issued: {
        by: '临时密码发放者',
        administrator: '贵公司的管理员',
        helpDesk: '服务台（应贵公司管理员的申请）',
        requestedBy: '申请的管理员',
        number: '受理编号',
        at: '发放时间',
        until: '有效期限',
      },
      steps: ['登录', '新密码', '确认电子邮箱'],
    },
  },
})
