import { texts } from '../../../i18n/texts.ts'

/** Help of the help desk's own screens. */
export const deskHelpTexts = texts({
  ja: {
    cases: {
      title: '問合せ一覧のヘルプ',
      about: '届いた問合せを、待っている順に確認し、担当するものを選ぶ画面です。',
      causes: [
        '受付番号の桁が足りない。受付番号は、14桁すべてを入力してください。',
        '「状況」や「担当」の選び方で、隠れている。条件を減らしてください。',
      ],
      next: [
        '受付番号を選ぶと、問合せの画面が開きます。',
        '電話やメールで届いた依頼は、「問合せを登録する」から登録してください。',
      ],
    },
    'new-case': {
      title: '問合せの登録のヘルプ',
      about: '電話やメールで届いた依頼を、問合せとして登録する画面です。',
      fields: {
        memberId: '相手の言うとおりに入力してください。正しいかどうかは、あとで照合します。',
      },
      causes: [
        'ログインIDに、英字と数字のほかの文字が入っている。',
        '必要な項目が空いている。分からないことは、相手に確認してください。',
      ],
      next: [
        '相手の登録内容を、こちらから先に言わないでください。',
        '登録すると受付番号が決まります。相手に伝えてください。',
        'パスワードを聞いたり、書き留めたりしないでください。',
      ],
    },
    case: {
      title: '問合せのヘルプ',
      about:
        '1件の問合せを、受付から完了まで進める画面です。次にすることは、上の「今すること」に表示されます。',
      causes: [
        'ほかの担当者が、先に引き継いだ。続けるには、担当になってください。',
        '管理者本人であることを確かめていないか、確かめてから12時間が過ぎた。もう一度確かめてください。',
        '問合せが完了している。新しい依頼は、新しい問合せとして登録してください。',
      ],
      next: [
        '照合の結果は、ヘルプデスクだけが見る内容です。電話の相手には伝えないでください。',
        '確かめられないときは発行せず、その結果を記録してください。',
        '対応が終わったら、結果を選んで完了してください。',
      ],
    },
    'case-target': {
      title: '対象の利用者のヘルプ',
      about: '対象ログインIDの利用者を確認する画面です。開いたことは、操作履歴に残ります。',
      causes: [
        '別の会員の利用者、運営側の職員、またはご自身である。発行できません。',
        '利用停止または廃止されている。会員の管理者に、利用を再開してもらってください。',
      ],
      next: [
        'ここでは、登録内容を変更できません。メールアドレスも同じです。',
        '必要のない利用者の画面は、開かないでください。',
      ],
    },
    'issued-by-desk': {
      title: '発行した仮パスワードのヘルプ',
      about: '発行した仮パスワードを、1回だけ表示する画面です。',
      causes: [
        '画面を閉じた、または再読み込みした。同じ仮パスワードは表示できません。もう一度発行してください。',
        'もう一度発行したため、前の仮パスワードは使えなくなった。',
      ],
      next: [
        '読み上げるときは、3文字ずつ区切り、相手に復唱してもらってください。',
        '書き留めたり、メールやチャットで送ったりしないでください。',
        '使えるのは、発行してから72時間以内に、1回だけです。',
      ],
    },
    'desk-numbers': {
      title: '集計のヘルプ',
      about: '問合せの件数、待ち時間、原因、仮パスワードの使われ方を確認する画面です。',
      causes: ['期間の始めと終わりが逆になっている。', '期間に問合せがない。'],
      next: [
        'グラフと同じ数字が、表にもあります。',
        '待ち時間は、受付時間内だけを数えます。夜間や休業日は含みません。',
      ],
    },
  },
  en: {
    cases: {
      title: 'Help for the queue',
      about:
        'Here you see the inquiries in the order in which they wait, and choose the one you will work on.',
      causes: [
        'Digits of the receipt number are missing. It takes all fourteen.',
        'Your filters hide the case. Search with fewer conditions.',
      ],
      next: [
        'Choose an receipt number to open the case.',
        'Register a request that came by telephone or email as a new case.',
      ],
    },
    'new-case': {
      title: 'Help for registering an inquiry',
      about: 'Here you register a request that came by telephone or email as a case.',
      fields: { memberId: 'As the caller says it. Whether it is right is checked later.' },
      causes: [
        'There are other characters than letters and digits in a login ID.',
        'Something that is needed is missing. Ask the caller.',
      ],
      next: [
        'Never be the first to say what is on record.',
        'The receipt number is made when you register. Tell it to the caller.',
        'Never ask for a password, and never write one down.',
      ],
    },
    case: {
      title: 'Help for a case',
      about:
        'Here you take one inquiry from its receipt to its end. The top of the page says what to do next.',
      causes: [
        'A colleague has taken the case over. Take it to continue.',
        'The administrator has not been verified, or it was more than 12 hours ago. Verify again.',
        'The case is closed. Register a new request as a new case.',
      ],
      next: [
        'What the portal found is for the help desk alone. Do not tell it to the caller.',
        'If you cannot verify the caller, issue nothing and record the result.',
        'When you have finished, choose how it ended and close the case.',
      ],
    },
    'case-target': {
      title: 'Help for a target',
      about: 'Here you look at the person a case is about. That you did is in the audit trail.',
      causes: [
        'The person belongs to another member or to our own staff, or is you. Nothing can be issued.',
        "The person is suspended or abolished. The member's administrator must resume them first.",
      ],
      next: [
        'Nothing can be changed here, the email address included.',
        'Do not open people you do not need.',
      ],
    },
    'issued-by-desk': {
      title: 'Help for an issued password',
      about: 'Here the temporary password is shown, once.',
      causes: [
        'The page was closed or loaded again. The same password cannot be shown. Issue another one.',
        'Another one was issued, and the former no longer works.',
      ],
      next: [
        'Read it out three characters at a time, and have it read back to you.',
        'Do not write it down or send it by email or chat.',
        'It works once, within 72 hours of being issued.',
      ],
    },
    'desk-numbers': {
      title: 'Help for the statistics',
      about:
        'Here you see how many inquiries came, how long they waited, why, and what became of the passwords issued.',
      causes: ['The period ends before it begins.', 'There was no inquiry in that period.'],
      next: [
        'The figures of each chart are in a table as well.',
        'Waiting time counts within business hours only, without nights and closed days.',
      ],
    },
  },
  'zh-CN': {
    cases: {
      title: '咨询列表的帮助',
      about: '按等待顺序查看收到的咨询，并选择要受理的一件。',
      causes: ['受理编号的位数不足。请输入全部14位数字。', '因筛选条件而未显示。请减少条件。'],
      next: ['选择受理编号后，将打开咨询页面。', '通过电话或邮件收到的请求，请登记为新的咨询。'],
    },
    'new-case': {
      title: '登记咨询的帮助',
      about: '把通过电话或邮件收到的请求登记为咨询的页面。',
      fields: { memberId: '请按对方所说输入。是否正确将在之后核对。' },
      causes: ['登录ID含有字母和数字以外的字符。', '必要的项目未填写。不清楚的内容请向对方确认。'],
      next: ['请不要先说出对方的登记内容。', '登记后将生成受理编号，请告知对方。', '请不要询问或记录密码。'],
    },
    case: {
      title: '咨询的帮助',
      about: '处理一件咨询，从受理到完结的页面。页面上方显示接下来要做的事。',
      causes: [
        '其他人员已接手。如需继续，请先受理该咨询。',
        '尚未核实管理员本人，或核实后已超过12小时。请重新核实。',
        '咨询已完结。新的请求请登记为新的咨询。',
      ],
      next: [
        '核对结果仅供服务台查看，请不要告诉来电者。',
        '无法核实时请不要发放，并记录结果。',
        '处理完毕后，请选择结果并完结。',
      ],
    },
    'case-target': {
      title: '对象用户的帮助',
      about: '查看相关登录ID用户的页面。查看行为会留在操作记录中。',
      causes: [
        '该用户属于其他会员、是运营人员或您本人，无法发放。',
        '该用户已停用或注销。请会员的管理员先恢复使用。',
      ],
      next: ['此处不能变更登记内容，包括电子邮箱。', '请不要打开不需要的用户页面。'],
    },
    'issued-by-desk': {
      title: '已发放临时密码的帮助',
      about: '只显示一次所发放临时密码的页面。',
      causes: [
        '已关闭或重新加载页面。同一临时密码无法再次显示，请重新发放。',
        '已重新发放，之前的临时密码不能再使用。',
      ],
      next: [
        '读出时请每3个字符一组，并请对方复述。',
        '请不要抄写，也不要通过邮件或聊天发送。',
        '发放后72小时以内有效，只能使用一次。',
      ],
    },
    'desk-numbers': {
      title: '统计的帮助',
      about: '查看咨询数量、等待时间、原因以及临时密码使用情况的页面。',
      causes: ['期间的开始和结束颠倒。', '该期间没有咨询。'],
      next: ['图表的数字也列在表格中。', '等待时间只计算受理时间内，不包括夜间和休息日。'],
    },
  },
})
