import { texts } from '../../../../i18n/texts.ts'

export const deskRegisterPageTexts = texts({
  ja: {
    title: '電話やメールの問合せを登録する',
    about: 'Webフォーム以外で届いた依頼を、問合せとして登録します。',
    steps: {
      heading: '手順',
      steps: [
        [
          '問合せ一覧で、「問合せを登録する」を選んでください。',
          '同じ依頼がすでにあるときは、登録せずに、その問合せを開いてください。',
        ],
        [
          '「受付方法」と「用件」を選び、相手の言うとおりに入力してください。',
          '登録されている内容を、こちらから先に言わないでください。',
          '折り返しの電話番号は、相手の言う番号ではなく、登録の番号を使います。',
          'パスワードは聞かないでください。',
        ],
        [
          '「登録」を押してください。登録した人が担当になります。',
          '表示された受付番号を、相手に伝えます。',
          '「返信先メールアドレス」を入力すると、受付番号と、受付状況を見るためのキーがメールで届きます。',
        ],
        [
          '電話をいったん切り、管理者本人であることを確かめる手順に進みます。',
          'かかってきた電話のままでは、確かめたことになりません。',
        ],
      ],
    },
    mail: {
      heading: 'メールで届いた依頼',
      points: [
        '送信元のアドレスは、書き換えることができます。登録のアドレスと同じでも、本人である証拠にはなりません。',
        '本文にパスワードが書かれていても、写さないでください。早めに変更するよう伝えます。',
        '返信では、受付番号だけを伝えてください。仮パスワードは書かないでください。',
      ],
    },
  },
  en: {
    title: 'Registering a telephone call or an email',
    about: 'A request that did not come by the Web form is registered as a case.',
    steps: {
      heading: 'Steps',
      steps: [
        [
          'Choose "Register an inquiry" in the queue.',
          'If there is a case already, open that one and register nothing.',
        ],
        [
          'Choose "Channel" and "Topic", and enter what the caller says, as they say it.',
          'Never be the first to say what is on record.',
          'For the call-back you use the number on record, not the one the caller names.',
          'Never ask for a password.',
        ],
        [
          'Press "Register". The case is yours.',
          'Tell the caller the receipt number that appears.',
          'With an "Email address for replies", the number and a key to follow the case go there by email.',
        ],
        [
          'End the call, and go on to verify that it was the administrator.',
          'A call that came in does not verify anybody.',
        ],
      ],
    },
    mail: {
      heading: 'Requests by email',
      points: [
        'The sender of an email can be forged. It proves nothing, even if the address is the registered one.',
        'If there is a password in the text, do not copy it. Advise to change it soon.',
        'Answer with the receipt number only, never with a temporary password.',
      ],
    },
  },
  'zh-CN': {
    title: '登记电话或邮件的咨询',
    about: '把未通过网页表单收到的请求登记为咨询。',
    steps: {
      heading: '步骤',
      steps: [
        ['在咨询列表中选择“登记咨询”。', '如果已有相同的咨询，请打开该咨询，无需重新登记。'],
        [
          '选择“受理方式”和“事由”，按对方所说输入。',
          '请不要先说出登记的内容。',
          '回电使用登记的号码，而不是对方所说的号码。',
          '请不要询问密码。',
        ],
        [
          '点击“登记”。登记的人即为负责人。',
          '请把显示的受理编号告知对方。',
          '填写“回复用电子邮箱”后，受理编号和查询进度的密钥将通过邮件送达。',
        ],
        ['先挂断电话，再进入核实管理员本人的步骤。', '对方打来的电话不能作为核实。'],
      ],
    },
    mail: {
      heading: '通过邮件收到的请求',
      points: [
        '发件人地址可以伪造。即使与登记的邮箱相同，也不能证明是本人。',
        '正文中写有密码时，请不要抄写，并建议对方尽早变更。',
        '回复时只告知受理编号，不要写临时密码。',
      ],
    },
  },
})
