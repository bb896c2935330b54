import { texts } from '../../../i18n/texts.ts'

/** Help of the screens of 会員管理. */
export const operatorHelpTexts = texts({
  ja: {
    members: {
      title: '会員管理のヘルプ',
      about: '会員を検索し、追加する画面です。',
      fields: {
        memberId: '先頭の一部だけでもかまいません。',
        memberName: '日本語・英語のどちらでも、一部だけでもかまいません。',
      },
      causes: [
        '会員IDに、英字と数字のほかの文字が入っている。',
        '条件が多すぎて、見つからない。条件を減らしてください。',
      ],
      next: [
        '会員IDを選ぶと、会員の画面が開きます。',
        '新しい会員は、「会員を追加する」から登録してください。',
      ],
    },
    'member-add': {
      title: '会員の追加のヘルプ',
      about: '新しい会員を登録する画面です。',
      fields: {
        memberId: '半角の英字と数字、32文字以内です。あとから変更できません。',
        memberName: '契約している会社や事業所の名前です。',
      },
      causes: [
        'この会員IDは、すでに登録されている。会員管理で検索してください。',
        '会員IDに、英字と数字のほかの文字が入っている。',
      ],
      next: ['「追加」を押すと、会員の画面が開きます。続けて、最初の管理者を招待してください。'],
    },
    member: {
      title: '会員情報のヘルプ',
      about: '会員名の変更、管理者の招待、利用の停止と再開をする画面です。',
      fields: { memberName: '契約している会社や事業所の名前です。会員IDは変更できません。' },
      causes: [
        'ほかの担当者が先に変更した。最新の内容を確認してください。',
        '利用停止中の会員には、管理者を招待できません。',
      ],
      next: [
        '管理者がいない会員には、管理者を招待してください。',
        '招待の期限が過ぎたときは、「もう一度招待する」を選んでください。',
      ],
    },
    'member-suspension': {
      title: '会員の利用停止と再開のヘルプ',
      about: '会員の利用を停止または再開する前に、起こることを確認する画面です。',
      causes: [
        'ほかの担当者が先に停止または再開した。今の状態を確認してください。',
        '運営側の利用者がいる会員は、停止できません。',
      ],
      next: [
        '停止すると、利用者は全員すぐにログアウトし、ログインできなくなります。登録内容は残ります。',
        '停止中に無効になった再設定URLや招待は、再開しても元に戻りません。',
      ],
    },
    invitation: {
      title: '管理者の招待のヘルプ',
      about: '会員の管理者になる人に、利用を始めるためのメールを送る画面です。',
      fields: {
        loginId: '招待する人に割り当てるIDです。ほかの会員も含めて、まだ使われていないものにします。',
        mail: '会員から届け出のあったアドレスです。間違えると、ほかの人が管理者になるおそれがあります。',
      },
      causes: [
        'このログインIDは、すでに使われている。',
        'この会員は利用停止中である。先に利用を再開してください。',
        '手続きがすでに終わっている。招待し直す必要はありません。',
      ],
      next: [
        '内容をよく確かめて、「招待のメールを送る」を押してください。',
        '招待された人は、メールのURLからパスワードを設定します。',
      ],
    },
  },
  en: {
    members: {
      title: 'Help for members',
      about: 'Here you find members and add new ones.',
      fields: {
        memberId: 'The beginning is enough.',
        memberName: 'Any part of the Japanese or the English name.',
      },
      causes: [
        'There are other characters than letters and digits in the member ID.',
        'Too many conditions, so that none is found. Search for less.',
      ],
      next: ['Choose a member ID to open the member.', 'For a new member, choose "Add a member".'],
    },
    'member-add': {
      title: 'Help for adding a member',
      about: 'Here you register a new member.',
      fields: {
        memberId: 'Up to 32 letters and digits. It cannot be changed later.',
        memberName: 'The name of the contracting company or office.',
      },
      causes: [
        'There is a member with this ID already. Search for it in the list of members.',
        'There are other characters than letters and digits in the member ID.',
      ],
      next: ['Press "Add", and the member opens. Then invite its first administrator.'],
    },
    member: {
      title: 'Help for a member',
      about: 'Here you change the name of a member, invite administrators, suspend and resume it.',
      fields: {
        memberName: 'The name of the contracting company or office. The member ID cannot be changed.',
      },
      causes: [
        'Somebody else was faster. Check the newest data.',
        'Nobody can be invited while the member is suspended.',
      ],
      next: [
        'Invite an administrator where there is none.',
        'If an invitation has run out, choose "Invite again".',
      ],
    },
    'member-suspension': {
      title: 'Help for suspending and resuming a member',
      about: 'Before a member is suspended or resumed, this page says what will happen.',
      causes: [
        'Somebody else was faster. Check how the member stands now.',
        "A member to which the operator's own staff belong cannot be suspended.",
      ],
      next: [
        'Once suspended, all of its users are logged out at once and cannot log in. The data is kept.',
        'Reset URLs and invitations that ended with the suspension stay ended after resuming.',
      ],
    },
    invitation: {
      title: 'Help for inviting an administrator',
      about: 'Here you send an email to whoever is to administer a member.',
      fields: {
        loginId: 'The ID for the person you invite. It must not be in use by anybody, whatever the member.',
        mail: 'The address that the member has notified. With a wrong one, a stranger could become administrator.',
      },
      causes: [
        'This login ID is in use already.',
        'The member is suspended. Resume it first.',
        'The invitation was completed. There is no need to invite again.',
      ],
      next: [
        'Check everything carefully, and press "Send the invitation".',
        'The person sets a password with the URL in the email.',
      ],
    },
  },
  'zh-CN': {
    members: {
      title: '会员管理的帮助',
      about: '在此页面查找和添加会员。',
      fields: { memberId: '只输入开头部分即可。', memberName: '日文或英文名称均可，只输入一部分即可。' },
      causes: ['会员ID含有字母和数字以外的字符。', '条件过多，没有找到。请减少条件。'],
      next: ['选择会员ID后，将打开会员页面。', '新会员请从“添加会员”登记。'],
    },
    'member-add': {
      title: '添加会员的帮助',
      about: '在此页面登记新会员。',
      fields: {
        memberId: '半角字母和数字，32个字符以内。以后无法变更。',
        memberName: '签约公司或事业所的名称。',
      },
      causes: ['该会员ID已被登记。请在会员列表中查找。', '会员ID含有字母和数字以外的字符。'],
      next: ['点击“添加”后，将打开会员页面。请接着邀请首位管理员。'],
    },
    member: {
      title: '会员信息的帮助',
      about: '在此页面变更会员名称、邀请管理员、停用和恢复会员。',
      fields: { memberName: '签约公司或事业所的名称。会员ID无法变更。' },
      causes: ['其他人先进行了变更。请确认最新内容。', '会员停用期间不能邀请管理员。'],
      next: ['没有管理员的会员，请邀请管理员。', '邀请过期时，请选择“重新邀请”。'],
    },
    'member-suspension': {
      title: '停用和恢复会员的帮助',
      about: '停用或恢复会员之前，确认将要发生的事项的页面。',
      causes: ['其他人已先停用或恢复。请确认当前状态。', '含有运营方人员的会员不能停用。'],
      next: [
        '停用后，所有用户将立即退出登录，无法登录。登记内容会保留。',
        '停用时失效的重置链接和邀请，恢复后也不会恢复。',
      ],
    },
    invitation: {
      title: '邀请管理员的帮助',
      about: '在此页面向将成为会员管理员的人发送开通使用的邮件。',
      fields: {
        loginId: '分配给被邀请人的ID。不能与任何会员的现有登录ID重复。',
        mail: '会员申报的邮箱。如果输错，可能导致他人成为管理员。',
      },
      causes: ['该登录ID已被使用。', '该会员已停用。请先恢复使用。', '手续已经完成，无需重新邀请。'],
      next: ['仔细核对内容，然后点击“发送邀请邮件”。', '被邀请的人通过邮件中的链接设置密码。'],
    },
  },
})
