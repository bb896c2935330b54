import { texts } from './texts.ts'

/** What an administrator does to one user (S9): each act by name, what it does, and what is told once it is done. */
export const userActTexts = texts({
  ja: {
    heading: 'この利用者への操作',
    acts: {
      unlock: {
        name: 'パスワードロックの解除',
        says: 'ロックを解除し、現在のパスワードで再びログインできるようにします。',
        done: 'パスワードロックを解除しました。',
      },
      resetLink: {
        name: '再設定URLの送信',
        says: '登録されているメールアドレスに、パスワード再設定URLを送ります。',
        done: 'パスワード再設定URLを送信しました。',
      },
      password: {
        name: '仮パスワードの発行',
        says: 'メールを受け取れない利用者に、1回だけ使えるパスワードを発行します。',
        done: '仮パスワードを発行しました。',
      },
      suspend: {
        name: '利用停止',
        says: 'ログインできないようにします。あとで再開できます。',
        done: '利用を停止しました。',
      },
      resume: {
        name: '利用再開',
        says: '停止した利用を再開し、再びログインできるようにします。',
        done: '利用を再開しました。',
      },
      sessions: {
        name: 'ログインの終了',
        says: 'ログイン中の画面を、すべての端末でログアウトさせます。',
        done: 'すべての端末のログインを終了しました。',
      },
      promote: {
        name: 'ロール変更(参加管理者へ)',
        says: '貴社の利用者を管理できるようにします。',
        done: 'ロールを参加管理者に変更しました。',
      },
      demote: {
        name: 'ロール変更(担当者へ)',
        says: '利用者の管理ができないようにします。',
        done: 'ロールを担当者に変更しました。',
      },
      keepUse: {
        name: '利用終了の申請の却下',
        says: '本人の申請を却下し、これまでどおり利用できるままにします。',
        done: '利用終了の申請を却下しました。',
      },
      endOfUse: {
        name: '廃止',
        says: '退職などで利用を終えた人のログインIDを廃止します。元に戻せません。',
        done: '廃止しました。',
      },
    },
    endRequested: (at: string) =>
      `本人から、${at} に利用終了の申請がありました。確認のうえ、廃止するか、申請を却下してください。`,
    hindered: {
      self: 'ご自身には、この操作はできません。',
      abolished: '廃止された利用者です。廃止は元に戻せないため、この操作はできません。',
      suspended: '利用停止中の利用者です。この操作は、利用を再開してから行ってください。',
      notSuspended: '利用停止中ではありません。すでに再開されています。',
      notLocked: 'パスワードはロックされていません。すでに解除されています。',
      noMail: 'メールアドレスが登録されていないため、再設定URLを送れません。仮パスワードを発行してください。',
      notEndRequested: '利用終了の申請はありません。取り下げられたか、すでに却下されています。',
      lastAdministrator:
        '貴社で利用中の参加管理者がほかにいないため、停止、担当者への変更、廃止はできません。先に、ほかの利用者を参加管理者に変更してください。',
    },
  },
  en: {
    heading: 'What you can do for this user',
    acts: {
      unlock: {
        name: 'Lift the password lock',
        says: 'Lets the user log in again with their present password.',
        done: 'The password lock was lifted.',
      },
      resetLink: {
        name: 'Send a reset URL',
        says: 'Sends a password reset URL to the email address on record.',
        done: 'A password reset URL was sent.',
      },
      password: {
        name: 'Issue a temporary password',
        says: 'For a user who cannot receive email: a password that works once.',
        done: 'A temporary password was issued.',
      },
      suspend: {
        name: 'Suspend',
        says: 'Stops the user from logging in. You can resume it later.',
        done: 'The user was suspended.',
      },
      resume: {
        name: 'Resume',
        says: 'Ends the suspension, so that the user can log in again.',
        done: 'The user can use the portal again.',
      },
      sessions: {
        name: 'End logins',
        says: 'Logs the user out on every device.',
        done: 'The user was logged out on every device.',
      },
      promote: {
        name: 'Change role to participant administrator',
        says: "Lets the user administer your company's users.",
        done: 'The role was changed to participant administrator.',
      },
      demote: {
        name: 'Change role to user',
        says: 'Takes away the right to administer users.',
        done: 'The role was changed to user.',
      },
      keepUse: {
        name: 'Decline the end of use',
        says: 'Declines what the user has asked for. They go on as before.',
        done: 'The request for the end of use was declined.',
      },
      endOfUse: {
        name: 'Abolish',
        says: 'Closes the login ID of someone who has left. This cannot be undone.',
        done: 'The login ID was abolished.',
      },
    },
    endRequested: (at) =>
      `The user asked on ${at} to end their use. Please check, then abolish the login ID or decline the request.`,
    hindered: {
      self: 'You cannot do this to yourself.',
      abolished: 'This login ID was abolished. That cannot be undone, so this is not possible.',
      suspended: 'This user is suspended. Resume their use first.',
      notSuspended: 'This user is not suspended; their use has been resumed already.',
      notLocked: 'The password is not locked; the lock has been lifted already.',
      noMail:
        'There is no email address on record, so no reset URL can be sent. Issue a temporary password instead.',
      notEndRequested: 'There is no request for the end of use: it was withdrawn, or declined already.',
      lastAdministrator:
        'Your company has no other participant administrator in use, so this one cannot be suspended, made a user or abolished. First make someone else participant administrator.',
    },
  },
  'zh-CN': {
    heading: '对该用户的操作',
    acts: {
      unlock: {
        name: '解除密码锁定',
        says: '解除锁定，使用户可以用当前密码重新登录。',
        done: '已解除密码锁定。',
      },
      resetLink: {
        name: '发送重置链接',
        says: '向登记的电子邮箱发送密码重置链接。',
        done: '已发送密码重置链接。',
      },
      password: {
        name: '发放临时密码',
        says: '为无法收取邮件的用户发放只能使用一次的密码。',
        done: '已发放临时密码。',
      },
      suspend: {
        name: '停用',
        says: '使用户无法登录，之后可以恢复。',
        done: '已停用该用户。',
      },
      resume: {
        name: '恢复使用',
        says: '解除停用，使用户可以重新登录。',
        done: '已恢复该用户的使用。',
      },
      sessions: {
        name: '结束登录',
        says: '使用户在所有设备上退出登录。',
        done: '已使该用户在所有设备上退出登录。',
      },
      promote: {
        name: '变更角色（设为参与方管理员）',
        says: '使其可以管理贵公司的用户。',
        done: '已将角色变更为参与方管理员。',
      },
      demote: {
        name: '变更角色（设为普通用户）',
        says: '取消其管理用户的权限。',
        done: '已将角色变更为普通用户。',
      },
      keepUse: {
        name: '驳回终止使用申请',
        says: '驳回本人的申请，用户照常使用。',
        done: '已驳回终止使用申请。',
      },
      endOfUse: {
        name: '注销',
        says: '注销已离职等不再使用者的登录ID，无法恢复。',
        done: '已注销。',
      },
    },
    endRequested: (at) => `用户本人已于 ${at} 申请终止使用。请确认后注销，或驳回申请。`,
    hindered: {
      self: '不能对您本人进行此操作。',
      abolished: '该用户已注销。注销无法恢复，因此不能进行此操作。',
      suspended: '该用户已停用。请先恢复使用，再进行此操作。',
      notSuspended: '该用户未被停用，使用已经恢复。',
      notLocked: '密码未被锁定，锁定已经解除。',
      noMail: '未登记电子邮箱，无法发送重置链接。请改为发放临时密码。',
      notEndRequested: '没有终止使用申请：申请已被撤回，或已被驳回。',
      lastAdministrator:
        '贵公司没有其他正在使用的参与方管理员，因此不能停用、改为普通用户或注销。请先将其他用户设为参与方管理员。',
    },
  },
})

export function isUserActName(text: string | null): text is UserActName {
  return text !== null && Object.hasOwn(userActTexts('ja').acts, text)
}

/** The texts of each act; a change of role has two, by its direction. */
export type UserActName = keyof ReturnType<typeof userActTexts>['acts']
