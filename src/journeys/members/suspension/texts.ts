import { texts } from '../../../i18n/texts.ts'

export const suspensionTexts = texts({
  ja: {
    suspend: {
      title: '会員の利用停止',
      question: '次の会員の利用を停止します。よろしいですか。',
      consequences: (users: string, sessions: string) => [
        `利用者${users}人が、ログインもパスワードの再設定もできなくなります。`,
        `ログイン中の画面(${sessions}件)は、すぐにログアウトします。`,
        'パスワードの再設定URL、管理者への招待、確認待ちのメールアドレスの変更は、すべて無効になります。',
        '会員の管理者に、利用を停止したことをメールで知らせます。',
        '登録内容はそのまま残ります。利用は、あとから再開できます。',
      ],
      act: '利用を停止する',
    },
    resume: {
      title: '会員の利用再開',
      question: '次の会員の利用を再開します。よろしいですか。',
      consequences: (users: string) => [
        `利用者${users}人のうち、個別に停止していない人は、再びログインできるようになります。`,
        '停止したときに無効になった再設定URLや招待は、元に戻りません。必要なら、もう一度送ってください。',
        '会員の管理者に、利用を再開したことをメールで知らせます。',
      ],
      act: '利用を再開する',
    },
    hasStaff:
      'この会員には、運営側(ヘルプデスクまたは運用管理者)の利用者がいます。停止すると再開できる人がいなくなるため、停止できません。',
    already: { active: 'この会員は利用中です。', suspended: 'この会員は、すでに利用停止中です。' },
    stale: 'ほかの担当者が先にこの会員を変更しました。内容を確かめて、もう一度操作してください。',
  },
  en: {
    suspend: {
      title: 'Suspend a member',
      question: 'Do you want to suspend this member?',
      consequences: (users, sessions) => [
        `Its users (${users}) will not be able to log in or to reset their passwords.`,
        `Whoever is logged in now (browsers: ${sessions}) will be logged out at once.`,
        'Password reset URLs, invitations of administrators and unconfirmed changes of email addresses will end.',
        'The administrators of the member will be told by email.',
        'All data is kept. You can resume the member later.',
      ],
      act: 'Suspend',
    },
    resume: {
      title: 'Resume a member',
      question: 'Do you want to resume this member?',
      consequences: (users) => [
        `Its users (${users}) will be able to log in again, but for those suspended one by one.`,
        'Reset URLs and invitations that ended with the suspension stay ended. Send new ones where needed.',
        'The administrators of the member will be told by email.',
      ],
      act: 'Resume',
    },
    hasStaff:
      'The operator’s own staff (help desk or operator) belong to this member. It cannot be suspended, because nobody could resume it.',
    already: { active: 'This member is in use.', suspended: 'This member is suspended already.' },
    stale: 'Somebody else changed this member before you. Check it and try again.',
  },
  'zh-CN': {
    suspend: {
      title: '停用会员',
      question: '确定要停用以下会员吗？',
      consequences: (users, sessions) => [
        `该会员的用户（${users}人）将无法登录，也无法重置密码。`,
        `目前已登录的页面（${sessions}个）将立即退出。`,
        '重置密码链接、管理员邀请以及待确认的邮箱变更将全部失效。',
        '系统会通过邮件通知该会员的管理员。',
        '登记内容会全部保留，以后可以恢复使用。',
      ],
      act: '停用',
    },
    resume: {
      title: '恢复会员',
      question: '确定要恢复以下会员吗？',
      consequences: (users) => [
        `该会员的用户（${users}人）中，未被单独停用的人可以重新登录。`,
        '停用时失效的重置链接和邀请不会恢复，如有需要请重新发送。',
        '系统会通过邮件通知该会员的管理员。',
      ],
      act: '恢复',
    },
    hasStaff: '该会员中有运营方的人员（服务台或运营管理员）。停用后将无人能够恢复，因此不能停用。',
    already: { active: '该会员正在使用中。', suspended: '该会员已处于停用状态。' },
    stale: '其他人已先变更了该会员。请确认内容后重新操作。',
  },
})
