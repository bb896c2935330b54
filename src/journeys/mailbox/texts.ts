import { texts } from '../../i18n/texts.ts'

export const mailboxTexts = texts({
  ja: {
    title: 'メールボックス',
    information: 'ポータルが送ったメールを、ここで読めます。本番環境にはない画面です。',
    none: 'メールはまだありません。パスワード再設定を依頼すると、ここに届きます。',
    from: '差出人',
    to: '宛先',
    subject: '件名',
    sentAt: '送信日時',
    toList: 'メールの一覧へ戻る',
    reload: '最新の状態にする',
  },
  en: {
    title: 'Mailbox',
    information: 'Emails the portal has sent. This page does not exist in production.',
    none: 'No emails yet. Request a password reset and the email will arrive here.',
    from: 'From',
    to: 'To',
    subject: 'Subject',
    sentAt: 'Sent',
    toList: 'Back to the list',
    reload: 'Refresh',
  },
  'zh-CN': {
    title: '邮箱',
    information: '可在此查看门户发送的邮件。生产环境中没有此页面。',
    none: '还没有邮件。申请重置密码后，邮件会送到这里。',
    from: '发件人',
    to: '收件人',
    subject: '主题',
    sentAt: '发送时间',
    toList: '返回邮件列表',
    reload: '刷新',
  },
})
