import { texts } from '../../../../i18n/texts.ts'

export const deskRolePageTexts = texts({
  ja: {
    title: 'ヘルプデスクの役割と守ること',
    about: 'できること、しないことと、お断りするときに読み上げる文です。',
    does: {
      heading: 'できること',
      points: [
        '会員の管理者からの依頼を受け、管理者本人であることを確かめ、対象の利用者の仮パスワードを発行して渡します。',
        '仮パスワードを受け取った人は、ログインして新しいパスワードを設定し、メールアドレスを登録します。次からは、ご自身で再設定できます。',
        '電話、確認、閲覧、発行は、すべて問合せの「経過」と操作履歴に残ります。会員の管理者も、自社の操作履歴を見ることができます。',
      ],
    },
    never: {
      heading: 'しないこと',
      points: [
        '登録内容は変更しません。メールアドレスも、氏名も、ロールも同じです。変更するための画面はありません。',
        'パスワードを聞きません。相手が言いかけたら、止めてください。',
        '仮パスワードを、問合せに書かれたアドレスへ送りません。',
        '登録されている内容を教えません。対象のログインIDがあるかどうかも同じです。',
        '問合せのない発行、ご自身への発行、運営側の職員への発行はしません。',
      ],
    },
    sayHeading: '読み上げる文',
    sayLead: 'お断りするのは、会員の情報を守るためです。次の文を、そのまま読み上げてください。',
    say: [
      [
        'メールアドレスの変更を頼まれたとき',
        '恐れ入りますが、情報漏えいの防止と個人情報の保護のため、ヘルプデスクではご登録内容を変更できません。ログインされたあと、ご本人か御社の管理者の方がご登録ください。',
      ],
      [
        '管理者でない方から頼まれたとき',
        '恐れ入りますが、パスワードのご依頼は、御社の管理者の方からお受けしています。まず管理者の方にご相談ください。',
      ],
      ['登録されている内容を聞かれたとき', '恐れ入りますが、ご登録の内容は、お電話ではお答えできません。'],
      [
        'その場での発行を頼まれたとき',
        'ご登録の電話番号に、こちらからおかけ直しします。ご本人であることを確認できましたら、すぐにお手続きいたします。',
      ],
      [
        'お急ぎのとき',
        'お急ぎのところ恐れ入ります。御社の情報を守るため、どなたにも同じ手順をお願いしています。',
      ],
      [
        'パスワードを言いかけたとき',
        'パスワードはおっしゃらないでください。こちらからお聞きすることはありません。',
      ],
    ],
  },
  en: {
    title: 'What the help desk does and never does',
    about: 'What you can do, what you never do, and the sentences to read out when you decline.',
    does: {
      heading: 'What you do',
      points: [
        "You take a request of a member's administrator, verify that it is the administrator, and issue a temporary password for the person concerned.",
        'That person logs in with it, chooses a password, and registers an email address. Next time they can reset it themselves.',
        'Every call, check, look and issue is in the "Timeline" of the case and in the audit trail, which the member\'s administrator can read too.',
      ],
    },
    never: {
      heading: 'What you never do',
      points: [
        'You never change registered data: no email address, no name, no role. There is no page for it.',
        'You never ask for a password. Stop a caller who is about to say one.',
        'You never send a temporary password to an address from an inquiry.',
        'You never tell what is on record, not even whether a login ID exists.',
        'You never issue without a case, for yourself, or for our own staff.',
      ],
    },
    sayHeading: 'Sentences to read out',
    sayLead: "You decline in order to protect the member's data. Read out these sentences as they stand.",
    say: [
      [
        'Asked to change an email address',
        'I am sorry: to prevent leaks and protect personal data, the help desk cannot change registered data. Once logged in, the user or your administrator can register it.',
      ],
      [
        'Asked by somebody who is not an administrator',
        "I am sorry: we take requests for passwords from your company's administrator. Please ask them first.",
      ],
      ['Asked what is on record', 'I am sorry: I cannot tell on the telephone what is registered.'],
      [
        'Asked to issue one at once',
        'I will call you back on the number registered with us. As soon as I have verified that it is you, I can go ahead.',
      ],
      [
        'In a hurry',
        'I understand that it is urgent. To protect your company we follow the same steps with everybody.',
      ],
      ['About to say a password', 'Please do not tell me the password. We never ask for it.'],
    ],
  },
  'zh-CN': {
    title: '服务台的职责和守则',
    about: '能做的事、不能做的事，以及婉拒时可直接读出的句子。',
    does: {
      heading: '能做的事',
      points: [
        '受理会员管理员的请求，核实是管理员本人后，为对象用户发放并交付临时密码。',
        '收到临时密码的人登录后设置新密码，并登记电子邮箱。下次可以自行重置。',
        '通话、核实、查看和发放都会记入咨询的“处理经过”和操作记录。会员的管理员也能查看本公司的操作记录。',
      ],
    },
    never: {
      heading: '不能做的事',
      points: [
        '不变更登记内容，电子邮箱、姓名、角色都一样。没有用于变更的页面。',
        '不询问密码。对方要说出密码时，请制止。',
        '不把临时密码发送到咨询中填写的邮箱。',
        '不告知登记内容，包括相关登录ID是否存在。',
        '没有咨询不发放，也不为自己或运营人员发放。',
      ],
    },
    sayHeading: '可直接读出的句子',
    sayLead: '婉拒是为了保护会员的信息。请直接读出下列句子。',
    say: [
      [
        '被要求变更电子邮箱时',
        '非常抱歉，为防止信息泄露、保护个人信息，服务台不能变更登记内容。请在登录后由用户本人或贵公司的管理员登记。',
      ],
      ['对方不是管理员时', '非常抱歉，密码的请求由贵公司的管理员提出。请先咨询贵公司的管理员。'],
      ['被问及登记内容时', '非常抱歉，登记的内容无法在电话中告知。'],
      ['被要求当场发放时', '我会拨打登记的电话号码给您回电。核实是您本人后，马上为您办理。'],
      ['对方着急时', '理解您着急的心情。为了保护贵公司的信息，我们对每一位都按同样的步骤办理。'],
      ['对方要说出密码时', '请不要说出密码。我们不会询问密码。'],
    ],
  },
})
