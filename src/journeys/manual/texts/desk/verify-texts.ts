import { texts } from '../../../../i18n/texts.ts'

export const deskVerifyPageTexts = texts({
  ja: {
    title: '相手が管理者本人であることを確かめる',
    about: '折り返し電話と確認コードの手順、確かめられないときの対応、なりすましの見分け方です。',
    call: {
      heading: '登録の番号に電話する',
      steps: [
        [
          '問合せの画面の「照合の結果」で、相手が対象の会員の管理者かどうかを見てください。',
          '照合の結果は、相手に伝えないでください。',
        ],
        [
          '「管理者の確認」に表示された「登録の電話番号」に、こちらから電話します。',
          '問合せに書かれた番号や、相手が名乗る番号には、かけないでください。',
          '登録内容が最近変わっているときは、その旨が表示されます。念入りに確かめてください。',
        ],
        [
          'ご本人が出たら、この問合せをしたかどうかと、対象のログインIDを、相手に言ってもらってください。',
          '対象のログインIDや受付番号を、こちらから言わないでください。',
        ],
        [
          '「電話の結果」を選び、「電話の結果を記録する」を押してください。',
          '確かめられなかったときも、必ず記録します。',
        ],
      ],
    },
    code: {
      heading: '登録のアドレスに確認コードを送る',
      steps: [
        [
          '管理者の登録アドレスが使えるときは、「確認コードをメールで送る」を押してください。',
          'コードは8桁の数字で、15分間有効です。1人に、1時間に3通まで送れます。',
        ],
        [
          '電話の相手にコードを読んでもらい、入力して「照合する」を押してください。',
          '5回間違えると、そのコードは使えなくなります。送り直すか、電話で確かめます。',
          'コードを、こちらから言わないでください。',
        ],
      ],
    },
    hold: {
      heading: '確認の有効時間',
      points: [
        '確認は、その問合せだけに、12時間有効です。過ぎたときは、もう一度確かめてください。',
        '確かめた管理者が、そのあと利用停止になったときや、管理者でなくなったときは、無効になります。',
      ],
    },
    failed: {
      heading: '確かめられないとき',
      points: [
        '不在や話し中のときは、結果を記録し、時間をおいてもう一度電話します。同じ会員の別の管理者でもかまいません。',
        'ご本人でない方が出たとき、ご本人が依頼していないと答えたときは、発行しません。それまでの確認も無効になります。',
        '電話番号の登録がないときは、確認コードか、別の管理者で確かめます。',
        'どうしても確かめられないときは、結果「管理者本人と確認できなかった」で完了してください。',
      ],
    },
    fraud: {
      heading: 'なりすましを疑うとき',
      points: [
        'とても急がせる、怒る、役職や知り合いの名前を出す。',
        '登録の番号ではない番号に電話してほしい、別のアドレスに送ってほしいと言う。',
        '対象のログインIDや会員名を、自分から言えない。こちらから言わせようとする。',
        '管理者の登録内容が最近変わっている。',
        '一度に多くの利用者の発行を頼む。受付時間外に頼む。',
        'どれかに当てはまるときは、発行せずに「社内メモ」に残し、もう1人に相談してください。断っても、失礼にはあたりません。',
      ],
    },
  },
  en: {
    title: 'Verifying the caller',
    about: 'Call-back, verification code, what to do when it fails, and the signs of a fraud.',
    call: {
      heading: 'Calling the number on record',
      steps: [
        [
          'Look at "Check against our records" on the page of the case: is the requester an administrator of the member?',
          'Do not tell the caller what it says.',
        ],
        [
          'Call the "Telephone on record" shown under "Verifying the administrator".',
          'Never call a number written in the inquiry or named by the caller.',
          'The page says when the record was changed lately. Take special care then.',
        ],
        [
          'When the administrator answers, let them say whether they made this inquiry, and for which login IDs.',
          'Name neither the login IDs nor the receipt number yourself.',
        ],
        ['Choose "What came of the call" and press "Record the call".', 'Record it also when it failed.'],
      ],
    },
    code: {
      heading: 'Sending a code to the registered address',
      steps: [
        [
          'If the administrator has an address that works, press "Send a code by email".',
          'The code has 8 digits and is valid for 15 minutes. One person gets at most 3 an hour.',
        ],
        [
          'Have the caller read the code out, enter it and press "Check the code".',
          'After 5 wrong tries the code no longer works. Send another one, or call back.',
          'Never say the code yourself.',
        ],
      ],
    },
    hold: {
      heading: 'How long it holds',
      points: [
        'It holds for 12 hours and for this case alone. After that, verify again.',
        'It is void as soon as that administrator is suspended or is no longer an administrator.',
      ],
    },
    failed: {
      heading: 'If you cannot verify the caller',
      points: [
        'If nobody answers, record it and call again later. Another administrator of the same member will do.',
        'If somebody else answers, or the administrator did not ask, issue nothing. An earlier verification is void then.',
        'If there is no telephone number, use a code or another administrator.',
        'If nothing helps, close the case as "The administrator could not be verified".',
      ],
    },
    fraud: {
      heading: 'Signs of a fraud',
      points: [
        'The caller presses you, gets angry, or drops names and titles.',
        'They want you to call another number, or to send it to another address.',
        'They cannot name the login IDs or the member, and try to make you say them.',
        "The administrator's record was changed lately.",
        'They ask for many users at once, or outside business hours.',
        'If any of this is so, issue nothing, write a "Note", and ask a colleague. To decline is not impolite.',
      ],
    },
  },
  'zh-CN': {
    title: '核实对方是管理员本人',
    about: '回电和验证码的步骤、无法核实时的处理，以及冒充的迹象。',
    call: {
      heading: '拨打登记的号码',
      steps: [
        ['在咨询页面的“核对结果”中，查看对方是否为对象会员的管理员。', '请不要把核对结果告诉对方。'],
        [
          '拨打“核实管理员”中显示的“登记的电话号码”。',
          '请不要拨打咨询中填写的号码或对方自称的号码。',
          '登记内容最近有变更时，页面会提示。请特别注意核实。',
        ],
        [
          '管理员本人接听后，请让对方说出是否提出了本咨询，以及相关登录ID。',
          '请不要先说出相关登录ID或受理编号。',
        ],
        ['选择“通话结果”，然后点击“记录通话结果”。', '未能核实时也请务必记录。'],
      ],
    },
    code: {
      heading: '向登记的邮箱发送验证码',
      steps: [
        [
          '管理员登记的邮箱可用时，请点击“用邮件发送验证码”。',
          '验证码为8位数字，15分钟内有效。每人每小时最多发送3封。',
        ],
        [
          '请对方读出验证码，输入后点击“核对”。',
          '连续5次有误，该验证码将失效。请重新发送，或通过电话核实。',
          '请不要先说出验证码。',
        ],
      ],
    },
    hold: {
      heading: '核实的有效时间',
      points: [
        '核实仅对该咨询有效，有效时间为12小时。超过后请重新核实。',
        '如果该管理员之后被停用或不再是管理员，核实将失效。',
      ],
    },
    failed: {
      heading: '无法核实时',
      points: [
        '无人接听或占线时，请记录结果，稍后再拨。也可以联系同一会员的其他管理员。',
        '接听的不是本人，或本人表示没有提出申请时，请不要发放。之前的核实也会失效。',
        '没有登记电话号码时，请使用验证码，或联系其他管理员核实。',
        '始终无法核实时，请以结果“未能核实管理员本人”完结。',
      ],
    },
    fraud: {
      heading: '怀疑冒充时',
      points: [
        '非常着急、发怒，或抬出职务和熟人的名字。',
        '要求拨打登记以外的号码，或发送到其他邮箱。',
        '自己说不出相关登录ID或会员名称，想让您说出来。',
        '管理员的登记内容最近有变更。',
        '一次要求为很多用户发放，或在受理时间以外要求发放。',
        '符合任何一项时，请不要发放，写入“内部备注”，并与同事商量。婉拒并不失礼。',
      ],
    },
  },
})
