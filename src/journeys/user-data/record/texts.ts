import { texts } from '../../../i18n/texts.ts'

/** S7 and S9. The labels of the fields and what is said of their values stand in i18n/registered-data-texts. */
export const recordTexts = texts({
  ja: {
    title: 'ユーザ情報変更',
    information: [
      '登録内容を確認し、変更する項目を入力して「変更」を押してください。',
      '全角・半角やハイフンの違いは、そのまま入力しても登録時に整えます。',
    ],
    whose: 'このユーザの登録情報を開いています',
    toActs: 'この利用者への操作へ',
    toPending: '確認待ちの新しいアドレスがあります',
    mailSupport:
      'パスワードの再設定メールを受け取るアドレスです。新しいアドレスは、届いたメールのURLで確認した後に切り替わります。',
    mailUnverified: 'このアドレスは、まだ持ち主の確認が済んでいません。',
    mailFailed:
      'このアドレスへのメールが相手先に受け取りを拒否されました。正しいアドレスに変更してください。',
    mailNone:
      'メールアドレスが登録されていません。登録すると、パスワードを自分で再設定できるようになります。',
    currentPassword: '現在のパスワード',
    currentPasswordSupport: 'メールアドレスを登録・変更するときだけ入力してください。',
    passwordFault: {
      missing: 'メールアドレスを登録・変更するには、現在のパスワードを入力してください。',
      wrong: 'パスワードが正しくありません。入力し直してください。',
      locked: 'パスワードを続けて間違えたため、ロックされました。パスワードを再設定してください。',
    },
    firstMail: {
      heading: 'メールアドレスを登録してください',
      reason:
        '次にパスワードを忘れたときやロックされたとき、登録したアドレスにメールが届き、自分で再設定できます。登録がないと、管理者に依頼することになります。',
      skip: '今は登録せずにメニューへ進む',
    },
    saved: '登録情報を変更しました。',
    savedMail:
      '新しいメールアドレスあてに確認のメールを送りました。届いたメールのURLを開いて確認すると、新しいアドレスに切り替わります。',
    item: '項目',
    savedMailRemoved: 'メールアドレスの登録を取り消しました。',
    cleanedMark: '入力を整えて登録しました',
    before: '変更前',
    after: '変更後',
    nothing: '(なし)',
    unchanged: '変更された項目はありません。登録内容はそのままです。',
    warningHeading: '次の項目は、このまま登録してよいか確認してください。',
    warningHow: '直すときは入力し直してください。このまま登録するときは、もう一度「変更」を押してください。',
    stale: {
      heading: 'ほかの人が先にこの登録情報を変更しました。変更は登録していません。',
      how: '下の欄は最新の登録内容です。次の項目は、入力した内容と違います。必要なら入力し直して「変更」を押してください。',
      typed: '入力した内容',
      stored: '最新の登録内容',
    },
    mailTooMany:
      'メールアドレスの変更の回数が多いため、今は受け付けられません。1時間ほど後にもう一度変更してください。ほかの項目も登録していません。',
    abolished: 'このユーザは利用を終了しています。登録情報は変更できません。',
  },
  en: {
    title: 'Change user data',
    information: [
      'Check the data, change what is wrong, and press "Save changes".',
      'Full-width or half-width letters and hyphens need no care: they are put in order when the data is stored.',
    ],
    whose: 'You have opened the record of',
    toActs: 'To what you can do for this user',
    toPending: 'A new address is waiting for confirmation',
    mailSupport:
      'Password reset emails go to this address. A new address takes effect once the link in the email sent to it has been opened and confirmed.',
    mailUnverified: 'Nobody has confirmed yet that this address belongs to the user.',
    mailFailed: 'Email to this address was refused by the receiving side. Please enter the right one.',
    mailNone: 'No email address is registered. With one, a password can be reset without help.',
    currentPassword: 'Current password',
    currentPasswordSupport: 'Only needed to register or change the email address.',
    passwordFault: {
      missing: 'Enter your current password to register or change the email address.',
      wrong: 'The password is not right. Please enter it again.',
      locked: 'Your account was locked after several wrong passwords. Please reset your password.',
    },
    firstMail: {
      heading: 'Please register your email address',
      reason:
        'When you next forget your password or are locked out, an email to this address lets you reset the password yourself. Without one you have to ask your administrator.',
      skip: 'Go to the menu without registering one now',
    },
    saved: 'The data was changed.',
    savedMail:
      'A confirmation email was sent to the new address. The address takes effect once the link in that email has been opened and confirmed.',
    item: 'Item',
    savedMailRemoved: 'The email address was removed.',
    cleanedMark: 'Put in order when it was stored',
    before: 'Before',
    after: 'After',
    nothing: '(none)',
    unchanged: 'Nothing was changed. The data is as it was.',
    warningHeading: 'Please check whether these should be stored as they are.',
    warningHow: 'Correct them, or press "Save changes" again to store them as entered.',
    stale: {
      heading: 'Somebody else changed this record before you. Your changes were not stored.',
      how: 'The fields below show the newest data. These differ from what you entered; enter them again if needed and press "Save changes".',
      typed: 'You entered',
      stored: 'Newest data',
    },
    mailTooMany:
      'The email address was changed too often. Please try again in about an hour. Nothing else was stored either.',
    abolished: 'This user has left the service. The data can no longer be changed.',
  },
  'zh-CN': {
    title: '变更用户信息',
    information: [
      '请确认登记内容，修改需要变更的项目，然后按“保存变更”。',
      '全角、半角以及连字符的差异无需在意，保存时会自动整理。',
    ],
    whose: '当前打开的是以下用户的登记信息',
    toActs: '前往对该用户的操作',
    toPending: '有等待确认的新邮箱',
    mailSupport: '用于接收重置密码邮件的邮箱。新邮箱在打开所收邮件中的链接并确认后才会生效。',
    mailUnverified: '该邮箱尚未经本人确认。',
    mailFailed: '发往该邮箱的邮件被对方拒收。请改为正确的邮箱。',
    mailNone: '尚未登记电子邮箱。登记后即可自行重置密码。',
    currentPassword: '当前密码',
    currentPasswordSupport: '仅在登记或变更电子邮箱时需要输入。',
    passwordFault: {
      missing: '登记或变更电子邮箱时，请输入当前密码。',
      wrong: '密码不正确，请重新输入。',
      locked: '由于连续输错密码，账户已被锁定。请重置密码。',
    },
    firstMail: {
      heading: '请登记您的电子邮箱',
      reason:
        '下次忘记密码或被锁定时，系统会向登记的邮箱发送邮件，您可以自行重置密码。没有登记邮箱时，只能请管理员处理。',
      skip: '暂不登记，前往菜单',
    },
    saved: '登记信息已变更。',
    savedMail: '已向新邮箱发送确认邮件。打开邮件中的链接并确认后，新邮箱即会生效。',
    item: '项目',
    savedMailRemoved: '已取消电子邮箱的登记。',
    cleanedMark: '已整理后保存',
    before: '变更前',
    after: '变更后',
    nothing: '（无）',
    unchanged: '没有变更的项目，登记内容保持不变。',
    warningHeading: '请确认以下项目是否可以按原样保存。',
    warningHow: '需要修改时请重新输入；如按原样保存，请再次按“保存变更”。',
    stale: {
      heading: '其他人已先变更了此登记信息。您的变更未保存。',
      how: '下方显示的是最新的登记内容。以下项目与您输入的内容不同，如有需要请重新输入并按“保存变更”。',
      typed: '您输入的内容',
      stored: '最新登记内容',
    },
    mailTooMany: '电子邮箱的变更次数过多，暂时无法受理。请约1小时后重试。其他项目也未保存。',
    abolished: '该用户已终止使用，登记信息无法变更。',
  },
})
