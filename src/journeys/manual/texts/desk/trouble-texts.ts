import { texts } from '../../../../i18n/texts.ts'

export const deskTroublePageTexts = texts({
  ja: {
    title: '困ったときの対応',
    about: 'うまく進まないときに、だれが何をするかをまとめました。',
    troublesHeading: '場面ごとの対応',
    troubles: [
      [
        '確かめられる管理者がいない',
        '発行できません。会員の契約窓口に連絡するよう伝え、「管理者本人と確認できなかった」で完了します。管理者の登録は、運用管理者が「会員管理」から招待して行います。',
      ],
      [
        '会員に、ほかの管理者がいる',
        'その方が「管理者機能」の「ユーザ情報変更」から、すぐに発行できます。画面の「電話で伝える文」を読み上げてください。ヘルプデスクで続けてもかまいません。',
      ],
      [
        '管理者自身がログインできない',
        '登録の電話番号で確かめます。発行には、もう1人の承認が必要です。メールでは渡せません。',
      ],
      [
        '問合せが一度に大量に届く',
        '同じ内容は1件にまとまり、1つの場所から届く数にも上限があります。「登録済みの管理者だけ」で絞り込み、先に対応してください。残りは「いたずら・対象外」で完了します。続くときは、運用管理者に連絡します。',
      ],
      [
        '担当していた問合せが引き継がれた',
        '「経過」に、引き継いだ人が表示されます。続ける必要があるときは、声をかけてから「担当を引き継ぐ」を押してください。確認と承認は、そのまま有効です。',
      ],
      [
        '読み上げる前に画面を閉じた',
        '同じ仮パスワードは表示できません。もう一度発行してください。前のものは使えなくなります。同じ利用者への2回目なので、承認が必要です。',
      ],
      [
        '仮パスワードの期限が切れた、届かなかった',
        '新しい問合せとして受け付け、もう一度確かめて発行します。',
      ],
      [
        '仮パスワードでログインできない',
        '大文字で入力していないか、間に空白がないか、ログインIDが合っているかを聞いてください。使われたかどうかは、問合せの画面で分かります。使った覚えがないときは、すぐに管理者と運用管理者に連絡します。',
      ],
      [
        '操作が断られた',
        '画面に理由が表示されます。理由のとおりに進めてください。断られた操作も、「経過」と操作履歴に残ります。',
      ],
      [
        '依頼した覚えがないと、あとから連絡があった',
        '新しい問合せとして登録し、管理者に、利用停止とパスワードの再設定を勧めてください。運用管理者にもすぐに知らせます。',
      ],
    ],
  },
  en: {
    title: 'When things go wrong',
    about: 'Who does what when a case does not go as planned.',
    troublesHeading: 'What to do',
    troubles: [
      [
        'There is no administrator who could be verified',
        'Nothing can be issued. Refer the caller to the contact of their contract and close the case as "The administrator could not be verified". The operator invites an administrator under "Members".',
      ],
      [
        'The member has another administrator',
        'They can issue one at once, under "Administration", "Change user data". Read out the sentence under "To be read out to the caller". You may go on as well.',
      ],
      [
        'The administrator cannot log in',
        'Verify them by the telephone number on record. A second person must approve. It cannot be handed over by email.',
      ],
      [
        'A flood of inquiries',
        'The same inquiry becomes one case, and a source can send only so many. Choose "Administrators on record only" and take those first. Close the rest as "Prank, or not for us". If it goes on, tell the operator.',
      ],
      [
        'Your case was taken over',
        'The "Timeline" says by whom. Talk to them before you press "Take the case over". Verification and approval stay good.',
      ],
      [
        'The page was closed before you read it out',
        'The same password cannot be shown. Issue another one; the former no longer works. It is the second for that person, so it needs an approval.',
      ],
      ['The password has expired, or did not arrive', 'Take it as a new case, verify again and issue again.'],
      [
        'The user cannot log in with it',
        'Ask about capitals, spaces and the login ID. The page of the case says whether it was used. If it was, and not by the user, tell the administrator and the operator at once.',
      ],
      [
        'The portal refused what you did',
        'The page says why. Do as it says. What was refused is in the "Timeline" and in the audit trail too.',
      ],
      [
        'Somebody says later that they never asked',
        'Register a new case, and advise the administrator to suspend the user and reset the password. Tell the operator at once.',
      ],
    ],
  },
  'zh-CN': {
    title: '遇到困难时的处理',
    about: '汇总处理不顺时由谁做什么。',
    troublesHeading: '各种情况的处理',
    troubles: [
      [
        '没有可以核实的管理员',
        '不能发放。请告知对方联系会员的签约窗口，并以“未能核实管理员本人”完结。管理员由运营管理员在“会员管理”中邀请。',
      ],
      [
        '会员还有其他管理员',
        '该管理员可以在“管理功能”的“变更用户信息”中立即发放。请读出页面上“请在电话中告知”的句子。服务台也可以继续处理。',
      ],
      ['管理员本人无法登录', '通过登记的电话号码核实。发放需要第二人批准，不能通过邮件交付。'],
      [
        '一次收到大量咨询',
        '相同内容会合并为一件，同一来源的数量也有上限。请选择“仅限已登记的管理员”，优先处理。其余以“恶作剧或不属于受理范围”完结。如果持续，请联系运营管理员。',
      ],
      [
        '负责的咨询被接手',
        '“处理经过”会显示接手的人。如需继续，请先联系对方，再点击“接手”。核实和批准仍然有效。',
      ],
      [
        '读出之前关闭了页面',
        '同一临时密码无法再次显示。请重新发放，之前的将失效。因为是为同一用户第二次发放，需要批准。',
      ],
      ['临时密码已过期或未送达', '作为新的咨询受理，重新核实后发放。'],
      [
        '用临时密码无法登录',
        '请确认是否输入了大写字母或空格，登录ID是否正确。是否已使用可在咨询页面查看。如果用户没有使用过却显示已使用，请立即联系管理员和运营管理员。',
      ],
      ['操作被拒绝', '页面会显示原因，请按所示处理。被拒绝的操作也会留在“处理经过”和操作记录中。'],
      [
        '事后有人表示没有提出过申请',
        '登记为新的咨询，建议管理员停用该用户并重置密码，同时立即通知运营管理员。',
      ],
    ],
  },
})
