import { texts } from '../../../../i18n/texts.ts'

export const inquiryPageTexts = texts({
  ja: {
    title: 'ヘルプデスクに問い合わせる',
    about:
      'メールアドレスを使えない利用者や、ご自身がログインできないときに、Webフォームで問い合わせる方法です。',
    before: {
      heading: '問い合わせる前に',
      points: [
        '管理者の方がログインできるときは、「管理者機能」の「ユーザ情報変更」から、その場で仮パスワードを発行できます。いちばん早い方法です。',
        '自社にほかの管理者がいるときは、その方も同じことができます。',
        'ヘルプデスクは、会員の管理者からの依頼だけを受けます。電話やメールでも受け付けています。',
      ],
    },
    form: {
      heading: 'Webフォームで問い合わせる',
      steps: [
        [
          'ログイン画面から、パスワード問合わせの画面を開きます。',
          'お困りの内容を選ぶと、それに必要な項目だけが表示されます。',
        ],
        [
          '会員ID、会員名、管理者ご自身のログインIDとお名前、電話番号、「返信先メールアドレス」を入力してください。',
          '返信先には、今使えるアドレスを入力します。登録しているアドレスでなくてもかまいません。',
        ],
        [
          '「対象ログインID」に、仮パスワードが必要な方のログインIDを入力し、「送信」を押してください。',
          '何人かいるときは、1行に1つずつ、20件まで入力できます。',
          'パスワードは、どの欄にも書かないでください。',
        ],
        [
          '表示された受付番号を控えます。「この控えを印刷」で、印刷もできます。',
          '「回答の予定」に、いつまでに回答するかが表示されます。受付時間外のときは、次の受付開始から数えます。',
          '同じ内容を、もう一度送る必要はありません。',
        ],
      ],
    },
    after: {
      heading: 'このあとの流れ',
      points: [
        '登録されている管理者の電話番号に、ヘルプデスクが電話します。または、登録のメールアドレスに届く確認コードをお聞きします。',
        '管理者ご本人であることを確認できると、仮パスワードを発行し、電話、通知書、登録のメールアドレスのどれかでお渡しします。',
        '管理者のログインIDに発行するときなど、担当者2人で確認することがあります。',
        '完了すると、返信先にメールでお知らせします。発行したことは、自社の「操作履歴」にも残ります。',
      ],
    },
    follow: {
      heading: '受付状況を確認する',
      steps: [
        [
          '返信先に届いた、受付のメールのURLを開いてください。',
          '「受付状況の確認」の画面で、受付番号と「確認用のキー」を入力することもできます。',
          'キーは、ほかの人に知らせないでください。',
        ],
        ['「確認」を押すと、「受付済み」「確認中」「完了」のどれかが表示されます。'],
      ],
    },
    asks: {
      heading: 'ヘルプデスクがお聞きすること、お聞きしないこと',
      points: [
        'お聞きすること: この問い合わせをされたかどうか、対象のログインID、メールで届いた確認コード。',
        'お聞きしないこと: パスワード、仮パスワード。どちらも、誰にも伝えないでください。',
        'ヘルプデスクは、メールアドレスやそのほかの登録内容を変更しません。',
        'ヘルプデスクを名乗る電話がかかってきて心配なときは、いったん切って、下の番号にかけ直してください。',
      ],
    },
    user: {
      heading: '仮パスワードを受け取ったら',
      points: (span: string) => [
        '対象のご本人に、直接伝えてください。メールやチャットでは送らないでください。',
        `ご本人は、発行から${span}以内にログインして、新しいパスワードを設定し、メールアドレスを登録します。`,
        '期限が切れたときは、もう一度お問い合わせください。',
      ],
    },
  },
  en: {
    title: 'Asking the help desk',
    about:
      'For a user without a usable email address, or if you cannot log in yourself: how to ask by the Web form.',
    before: {
      heading: 'Before you ask',
      points: [
        'If you can log in, you can issue a temporary password yourself under "Administration", "Change user data". That is the fastest way.',
        'If your company has another administrator, they can do the same.',
        "The help desk acts only on requests from a member's administrator. You can also telephone or write an email.",
      ],
    },
    form: {
      heading: 'Asking by the Web form',
      steps: [
        [
          'Open the password inquiry form from the login page.',
          'Choose what the problem is. You are asked only for what is needed.',
        ],
        [
          'Enter the member ID, the member, your own login ID and name, telephone, and the "Email address for our reply".',
          'Give an address that works now. It need not be the registered one.',
        ],
        [
          'At "Login IDs concerned", enter who needs a temporary password, and press "Send".',
          'For several people, enter one on each line, at most 20.',
          'Do not write a password in any field.',
        ],
        [
          'Note the receipt number that appears. "Print this copy" prints it.',
          '"Expected answer" says by when we answer. Outside business hours, that counts from the next opening.',
          'There is no need to send the same again.',
        ],
      ],
    },
    after: {
      heading: 'What happens next',
      points: [
        "The help desk calls the administrator's telephone number on record, or asks for a code sent to the registered email address.",
        'Once it has verified that you are the administrator, it issues a temporary password and hands it over by telephone, by letter or to your registered address.',
        "Sometimes two people of the help desk check, for instance for an administrator's login ID.",
        'When it is done, you are told by email. The issue also stands in your "Audit trail".',
      ],
    },
    follow: {
      heading: 'Checking the progress',
      steps: [
        [
          'Open the URL in the email that came to the address for our reply.',
          'You can also enter the receipt number and the key on the page "Check the progress".',
          'Tell nobody the key.',
        ],
        ['Press "Check". The page says "Received", "Being checked" or "Done".'],
      ],
    },
    asks: {
      heading: 'What the help desk asks and never asks',
      points: [
        'It asks: whether you made this inquiry, for which login IDs, and for a code that came by email.',
        'It never asks: for a password or a temporary password. Tell neither to anybody.',
        'It changes no email address and nothing else that is registered.',
        'If a call from the help desk worries you, end it and call the number below.',
      ],
    },
    user: {
      heading: 'When you have the temporary password',
      points: (span) => [
        'Tell it to the person concerned yourself, not by email or chat.',
        `Within ${span} of being issued, that person logs in, chooses a password and registers an email address.`,
        'If it has expired, ask again.',
      ],
    },
  },
  'zh-CN': {
    title: '咨询服务台',
    about: '用户没有可用的电子邮箱，或您本人无法登录时，如何通过网页表单咨询。',
    before: {
      heading: '咨询之前',
      points: [
        '如果您能够登录，可以在“管理功能”的“变更用户信息”中当场发放临时密码。这是最快的方法。',
        '如果贵公司还有其他管理员，该管理员也可以这样做。',
        '服务台仅受理会员管理员提出的请求。也可以通过电话或邮件咨询。',
      ],
    },
    form: {
      heading: '通过网页表单咨询',
      steps: [
        ['从登录页面打开密码咨询页面。', '选择遇到的问题后，只显示所需的项目。'],
        [
          '填写会员ID、会员名称、您本人的登录ID和姓名、电话号码，以及“接收回复的电子邮箱”。',
          '请填写现在可用的邮箱，不必是登记的邮箱。',
        ],
        [
          '在“相关登录ID”中填写需要临时密码的登录ID，然后点击“发送”。',
          '有多人时，每行填写一个，最多20个。',
          '请不要在任何栏目中填写密码。',
        ],
        [
          '请记下显示的受理编号。点击“打印存根”可以打印。',
          '“预计答复时间”显示何时之前答复。在受理时间以外，从下次开始受理时算起。',
          '无需重复提交相同内容。',
        ],
      ],
    },
    after: {
      heading: '后续流程',
      points: [
        '服务台会拨打管理员登记的电话号码，或询问发送到登记邮箱的验证码。',
        '核实是管理员本人后，服务台发放临时密码，并通过电话、通知书或登记的邮箱交付。',
        '为管理员的登录ID发放等情况下，可能由两名工作人员确认。',
        '完结后，会向回复邮箱发送通知。发放也会留在贵公司的“操作记录”中。',
      ],
    },
    follow: {
      heading: '查询受理进度',
      steps: [
        [
          '打开回复邮箱收到的受理邮件中的链接。',
          '也可以在“查询受理进度”页面输入受理编号和密钥。',
          '请不要把密钥告诉他人。',
        ],
        ['点击“查询”后，会显示“已受理”“核实中”或“已完结”。'],
      ],
    },
    asks: {
      heading: '服务台会询问和不会询问的内容',
      points: [
        '会询问：您是否提出了本咨询、相关登录ID、邮件中的验证码。',
        '不会询问：密码和临时密码。两者都请不要告诉任何人。',
        '服务台不会变更电子邮箱或其他登记内容。',
        '接到自称服务台的电话而不放心时，请先挂断，再拨打下方的号码。',
      ],
    },
    user: {
      heading: '收到临时密码后',
      points: (span) => [
        '请直接告知对象本人，不要通过邮件或聊天发送。',
        `用户本人在发放后${span}以内登录，设置新密码并登记电子邮箱。`,
        '如果已过期，请重新咨询。',
      ],
    },
  },
})
