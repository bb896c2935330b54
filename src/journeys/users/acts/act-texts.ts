import { texts } from '../../../i18n/texts.ts'

/** The page that asks for confirmation of one act to one user: whose record, what will happen, and the button. */
export const actTexts = texts({
  ja: {
    whose: '対象の利用者',
    own: '(ご自身)',
    department: '部署名',
    happens: '次のことが起こります',
    effects: {
      unlock: [
        '現在のパスワードで、再びログインできるようになります。',
        'パスワードは変わりません。忘れた場合は、再設定URLを送ってください。',
      ],
      resetLink: [
        '前に送った再設定URLで、まだ開かれていないものは使えなくなります。',
        'メールには、あなたの依頼であることが書かれます。',
      ],
      password: [
        '仮パスワードを、次の画面に1回だけ表示します。ご本人に直接渡してください。',
        'ご本人は、1回だけログインでき、すぐに新しいパスワードを設定します。',
        '現在のパスワードと、送信済みの再設定URLは使えなくなります。パスワードロックは解除されます。',
        'ログイン中の画面は、すべてログアウトします。',
      ],
      suspend: [
        'ログインと、パスワードの再設定ができなくなります。',
        'ログイン中の画面と、送信済みの再設定URLは、すぐに使えなくなります。',
        '登録情報は残ります。あとで利用を再開できます。',
      ],
      resume: ['これまでのパスワードで、再びログインできるようになります。'],
      sessions: [
        'すべての端末で、すぐにログアウトします。入力中の内容は失われます。',
        'パスワードは変わりません。第三者に知られたおそれがあるときは、再設定URLの送信か仮パスワードの発行も行ってください。',
      ],
      promote: ['管理者機能で、貴社のすべての利用者を管理できるようになります。'],
      demote: ['管理者機能が使えなくなります。そのほかは、これまでどおり利用できます。'],
      keepUse: ['申請は取り消され、これまでどおり利用できます。', 'ご本人は、あらためて申請できます。'],
      endOfUse: [
        'このログインIDでは、ログインできなくなります。廃止は元に戻せません。',
        'ログイン中の画面と、送信済みの再設定URLは、すぐに使えなくなります。',
        '同じログインIDは、ほかの人にも使えません。',
      ],
    },
    demoteSelf:
      'ご自身が管理者機能を使えなくなります。元に戻すには、ほかの参加管理者に変更してもらう必要があります。',
    sentTo: (mail: string) => `再設定URLを ${mail} に送ります。`,
    linkHolds: (span: string) => `再設定URLは、${span}有効です。`,
    sentBefore: (at: string) => `いちばん新しい再設定の依頼は、${at} です。`,
    passwordHolds: (span: string) => `仮パスワードは、${span}有効です。`,
    issuedBefore: (at: string) =>
      `${at} に発行した仮パスワードがあります。もう一度表示することはできません。新しく発行すると、前のものは使えなくなります。`,
    toldByMail: 'ご本人に、メールでお知らせします。',
    issueToldByMail: 'ご本人に、発行したことをメールでお知らせします。仮パスワードは書きません。',
    notTold:
      'メールアドレスが登録されていないため、お知らせのメールは届きません。ご本人に直接伝えてください。',
    buttons: {
      unlock: 'ロックを解除する',
      resetLink: '再設定URLを送る',
      password: '仮パスワードを発行する',
      suspend: '利用を停止する',
      resume: '利用を再開する',
      sessions: 'ログアウトさせる',
      promote: '参加管理者に変更する',
      demote: '担当者に変更する',
      keepUse: '申請を却下する',
      endOfUse: '廃止する',
    },
    stale:
      '画面を表示している間に、この利用者の状態が変わったため、まだ何もしていません。内容を確認して、必要であればもう一度操作してください。',
    limited: (count: string) =>
      `再設定のメールは、1時間に${count}通までです。上限に達しているため、送っていません。しばらく待つか、仮パスワードを発行してください。`,
    idle: 'ログイン中の画面はありません。すでにログアウトしています。',
    toUser: 'ユーザ情報変更へ戻る',
  },
  en: {
    whose: 'Whose record',
    own: '(yourself)',
    department: 'Department',
    happens: 'This is what will happen',
    effects: {
      unlock: [
        'The user can log in again with their present password.',
        'The password does not change. If it was forgotten, send a reset URL.',
      ],
      resetLink: [
        'A reset URL that was sent before and not yet opened stops working.',
        'The email says that you asked for it.',
      ],
      password: [
        'The next page shows the temporary password once. Hand it to the user yourself.',
        'The user can log in with it once and then chooses a new password at once.',
        'The present password and any reset URL stop working. A password lock is lifted.',
        'The user is logged out everywhere.',
      ],
      suspend: [
        'The user can neither log in nor reset the password.',
        'Open logins and reset URLs end at once.',
        'The registered data stays. You can resume the use later.',
      ],
      resume: ['The user can log in again with the password they had.'],
      sessions: [
        'The user is logged out on every device at once. What they are typing is lost.',
        'The password does not change. If others may know it, also send a reset URL or issue a temporary password.',
      ],
      promote: ["The user can manage all of your company's users."],
      demote: ['The user loses the administration pages. All else stays as it is.'],
      keepUse: ['The request is gone, and the user goes on as before.', 'The user can ask again.'],
      endOfUse: [
        'Nobody can log in with this login ID any more. This cannot be undone.',
        'Open logins and reset URLs end at once.',
        'The same login ID cannot be given to anyone else.',
      ],
    },
    demoteSelf:
      'You lose the administration pages yourself. Only another participant administrator can give them back to you.',
    sentTo: (mail) => `The reset URL goes to ${mail}.`,
    linkHolds: (span) => `The reset URL is valid for ${span}.`,
    sentBefore: (at) => `The latest request for a reset was made on ${at}.`,
    passwordHolds: (span) => `The temporary password is valid for ${span}.`,
    issuedBefore: (at) =>
      `A temporary password was issued on ${at}. It cannot be shown again. If you issue a new one, the former stops working.`,
    toldByMail: 'The user is told by email.',
    issueToldByMail: 'The user is told by email that it was issued. The password is not in that email.',
    notTold: 'There is no email address on record, so no email tells the user. Please tell them yourself.',
    buttons: {
      unlock: 'Lift the lock',
      resetLink: 'Send the reset URL',
      password: 'Issue a temporary password',
      suspend: 'Suspend this user',
      resume: 'Resume use',
      sessions: 'Log the user out',
      promote: 'Make participant administrator',
      demote: 'Change to user',
      keepUse: 'Decline the request',
      endOfUse: 'Abolish this login ID',
    },
    stale:
      'The state of this user changed while the page was open, so nothing has been done yet. Check what it says now and repeat the action if it is still needed.',
    limited: (count) =>
      `At most ${count} reset emails are sent in an hour. That many have gone out, so none was sent. Wait a while, or issue a temporary password.`,
    idle: 'The user is not logged in anywhere; they have been logged out already.',
    toUser: 'Back to the user',
  },
  'zh-CN': {
    whose: '对象用户',
    own: '（您本人）',
    department: '部门名称',
    happens: '将进行以下处理',
    effects: {
      unlock: ['用户可以用当前密码重新登录。', '密码不会改变。如果忘记了密码，请发送重置链接。'],
      resetLink: ['以前发送的、尚未打开的重置链接将失效。', '邮件中会写明是您提出的申请。'],
      password: [
        '临时密码仅在下一页面显示一次，请直接交给用户本人。',
        '用户只能用它登录一次，登录后需立即设置新密码。',
        '当前密码和已发送的重置链接将失效，密码锁定将被解除。',
        '用户在各设备上的登录将全部退出。',
      ],
      suspend: [
        '用户将无法登录，也无法重置密码。',
        '现有的登录和已发送的重置链接将立即失效。',
        '登记信息会保留，之后可以恢复使用。',
      ],
      resume: ['用户可以用原来的密码重新登录。'],
      sessions: [
        '立即在所有设备上退出登录，正在输入的内容将丢失。',
        '密码不会改变。如果密码可能已被他人知道，请同时发送重置链接或发放临时密码。',
      ],
      promote: ['用户可以使用管理功能管理贵公司的所有用户。'],
      demote: ['用户将无法使用管理功能，其他功能不变。'],
      keepUse: ['申请将被取消，用户可以照常使用。', '本人可以重新申请。'],
      endOfUse: [
        '该登录ID将无法登录。注销后无法恢复。',
        '现有的登录和已发送的重置链接将立即失效。',
        '该登录ID也不能再分配给他人。',
      ],
    },
    demoteSelf: '您本人将无法使用管理功能。如需恢复，必须由其他参与方管理员变更。',
    sentTo: (mail) => `重置链接将发送至 ${mail}。`,
    linkHolds: (span) => `重置链接的有效时间为${span}。`,
    sentBefore: (at) => `最近一次申请重置的时间是 ${at}。`,
    passwordHolds: (span) => `临时密码的有效时间为${span}。`,
    issuedBefore: (at) => `已于 ${at} 发放过临时密码，无法再次显示。如果重新发放，之前的临时密码将失效。`,
    toldByMail: '将通过邮件通知用户本人。',
    issueToldByMail: '将通过邮件通知用户本人已发放临时密码，邮件中不包含临时密码。',
    notTold: '未登记电子邮箱，通知邮件无法送达。请直接告知用户本人。',
    buttons: {
      unlock: '解除锁定',
      resetLink: '发送重置链接',
      password: '发放临时密码',
      suspend: '停用该用户',
      resume: '恢复使用',
      sessions: '使其退出登录',
      promote: '设为参与方管理员',
      demote: '改为普通用户',
      keepUse: '驳回申请',
      endOfUse: '注销该登录ID',
    },
    stale: '在页面打开期间，该用户的状态发生了变化，因此尚未进行任何处理。请确认内容，如有需要请重新操作。',
    limited: (count) =>
      `重置邮件每小时最多发送${count}封，已达上限，因此未发送。请稍候再试，或发放临时密码。`,
    idle: '该用户没有登录中的设备，已经退出登录。',
    toUser: '返回用户信息',
  },
})
