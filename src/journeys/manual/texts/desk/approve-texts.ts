import { texts } from '../../../../i18n/texts.ts'

export const deskApprovePageTexts = texts({
  ja: {
    title: 'もう1人の承認',
    about: '承認が必要になる場合と、依頼と承認の手順です。',
    when: {
      heading: '承認が必要な場合',
      points: [
        '同じ利用者に、7日以内に2回目の発行をするとき。',
        '管理者(参加管理者)のログインIDに発行するとき。',
        '受付時間外に発行するとき。',
      ],
    },
    ask: {
      heading: '承認を依頼する',
      steps: [
        [
          '対象と「渡し方」を選び、「承認を依頼する」を押してください。',
          '仮パスワードは、まだ発行されません。現在のパスワードも使えるままです。',
        ],
        [
          'もう1人のヘルプデスクの担当者に、受付番号を伝えます。',
          '承認されると、「承認されました。」と表示されます。24時間以内に、「仮パスワードを発行する」を押してください。',
        ],
      ],
    },
    approve: {
      heading: '承認する',
      steps: [
        ['問合せ一覧の「状況」で「承認待ち」を選び、問合せを開いてください。'],
        [
          '「承認の依頼」で、対象、理由、確認した管理者と方法を確かめます。',
          '「経過」を読み、電話や確認コードの記録があることも確かめてください。',
        ],
        [
          'よければ「承認する」を押します。',
          '足りないことがあるときは、「却下する理由」を書いて「却下する」を押してください。依頼した人が読みます。',
        ],
      ],
    },
    know: {
      heading: '承認のきまり',
      points: [
        '依頼した人と、その問合せの担当者は、承認できません。',
        '承認した人は、その仮パスワードを発行できません。途中で担当を引き継いだときも同じです。',
        '1つの承認で、1回だけ発行できます。24時間を過ぎたときや、発行し直すときは、もう一度依頼してください。',
      ],
    },
  },
  en: {
    title: 'Approval by a second person',
    about: 'When an approval is needed, how to ask for it and how to give it.',
    when: {
      heading: 'When it is needed',
      points: [
        'For a second password for the same person within 7 days.',
        'For the login ID of an administrator (participant administrator).',
        'Outside business hours.',
      ],
    },
    ask: {
      heading: 'Asking',
      steps: [
        [
          'Choose the login IDs and "How to hand it over", and press "Ask for approval".',
          'Nothing is issued yet, and the present password still works.',
        ],
        [
          'Tell a colleague of the help desk the receipt number.',
          'When it is approved, the page says "Approved." Press "Issue a temporary password" within 24 hours.',
        ],
      ],
    },
    approve: {
      heading: 'Approving',
      steps: [
        ['Choose "Waiting for approval" at "Status" in the queue, and open the case.'],
        [
          'Under "Approval asked for", check whom it is for, why, which administrator was verified, and how.',
          'Read the "Timeline" as well: there must be a call or a code.',
        ],
        [
          'If all is well, press "Approve".',
          'If something is missing, write the "Reason for declining" and press "Decline". Whoever asked reads it.',
        ],
      ],
    },
    know: {
      heading: 'Rules',
      points: [
        'Neither whoever asked nor whoever works on the case can approve.',
        'Whoever approved cannot issue that password, not even after taking the case over.',
        'An approval is good for one issue within 24 hours. After that, or to issue again, ask again.',
      ],
    },
  },
  'zh-CN': {
    title: '第二人批准',
    about: '需要批准的情况，以及申请和批准的步骤。',
    when: {
      heading: '需要批准的情况',
      points: [
        '7天内为同一用户第二次发放时。',
        '为管理员（参与方管理员）的登录ID发放时。',
        '在受理时间以外发放时。',
      ],
    },
    ask: {
      heading: '申请批准',
      steps: [
        ['选择对象和“交付方式”，然后点击“申请批准”。', '此时尚未发放临时密码，当前密码仍可使用。'],
        ['把受理编号告知服务台的另一位同事。', '批准后会显示“已批准”。请在24小时以内点击“发放临时密码”。'],
      ],
    },
    approve: {
      heading: '批准',
      steps: [
        ['在咨询列表的“状态”中选择“等待批准”，打开该咨询。'],
        [
          '在“批准申请”中确认对象、原因、已核实的管理员和核实方法。',
          '请同时阅读“处理经过”，确认有通话或验证码的记录。',
        ],
        ['没有问题时，点击“批准”。', '有不足之处时，填写“驳回理由”并点击“驳回”，申请人可以看到。'],
      ],
    },
    know: {
      heading: '批准的规则',
      points: [
        '申请人和该咨询的负责人不能批准。',
        '批准人不能发放该临时密码，即使之后接手该咨询也一样。',
        '一次批准只能发放一次，24小时内有效。超过后或需要重新发放时，请重新申请。',
      ],
    },
  },
})
