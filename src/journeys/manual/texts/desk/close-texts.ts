import type { CaseOutcome } from '../../../../domain/inquiry/inquiry.ts'
import { texts } from '../../../../i18n/texts.ts'

type Outcomes = Record<CaseOutcome, string>

export const deskClosePageTexts = texts({
  ja: {
    title: '問合せを完了する',
    about: '結果を選んで完了する手順と、だれに何が知らされるかです。',
    steps: {
      heading: '手順',
      steps: [
        [
          '「問合せを完了する」で、「結果」と「実際の原因」を選んでください。',
          '原因は、集計に使います。依頼のときの用件と違っていたら、本当の原因を選びます。',
          '必要なことは「メモ(任意)」に残します。パスワードは書かないでください。',
        ],
        [
          '「完了する」を押してください。',
          '完了は取り消せません。続きの依頼は、新しい問合せとして登録します。',
        ],
      ],
    },
    outcomesHeading: '結果の選び方',
    outcomes: {
      issued: '対象の1人にでも発行したとき。',
      solved: 'ご本人が再設定できたとき、同じ会員の別の管理者が対応したとき。',
      declined: 'メールアドレスの変更の依頼など、ヘルプデスクではできないことだったとき。',
      unverified: '電話でも確認コードでも、確かめられなかったとき。',
      withdrawn: '依頼した管理者が、不要になったと言ったとき。',
      noise: '意味のない内容や、このサービスと関係のない内容のとき。',
    } as Outcomes,
    told: {
      heading: 'だれに何が知らされるか',
      points: [
        '依頼者の返信先に、完了したことがメールで届きます。結果や対象の名前は書かれません。',
        '仮パスワードを発行した利用者には、登録のメールアドレスに知らせます。アドレスがなければ、次のログインのときに画面で知らせます。',
        '会員の管理者は、操作履歴で、だれにいつ発行されたかを見ることができます。',
        '承認を待っていた依頼と、まだ使われていない確認コードは、無効になります。発行した仮パスワードは、期限まで使えます。',
      ],
      steps: [['アドレスのない利用者には、次のログインのあと、メニューでこのように知らせます。']],
    },
  },
  en: {
    title: 'Closing a case',
    about: 'Choosing how it ended, and who is told what.',
    steps: {
      heading: 'Steps',
      steps: [
        [
          'Under "Close the case", choose the "Outcome" and "What it really was".',
          'The statistics are made from it. If it was not what the inquiry said, choose what it really was.',
          'Keep what matters in the "Note (optional)". Never write a password there.',
        ],
        ['Press "Close the case".', 'It cannot be undone. A further request becomes a new case.'],
      ],
    },
    outcomesHeading: 'Which outcome',
    outcomes: {
      issued: 'You issued a password for at least one person.',
      solved: 'The user could reset it themselves, or another administrator of the member did it.',
      declined: 'It was something the help desk cannot do, such as changing an email address.',
      unverified: 'Neither a call nor a code verified the caller.',
      withdrawn: 'The administrator who asked no longer needs it.',
      noise: 'It made no sense, or had nothing to do with this service.',
    },
    told: {
      heading: 'Who is told what',
      points: [
        'An email to the address for replies says that the case is done. It names neither the outcome nor a user.',
        'A user you issued a password for is told by email, or, without an address, on the page after the next login.',
        "The member's administrator sees in the audit trail for whom and when a password was issued.",
        'What waited for approval and a code not yet used are void. A password that was issued works until it expires.',
      ],
      steps: [['A user without an address reads this on the menu after the next login.']],
    },
  },
  'zh-CN': {
    title: '完结咨询',
    about: '选择结果并完结的步骤，以及分别通知谁、通知什么。',
    steps: {
      heading: '步骤',
      steps: [
        [
          '在“完结咨询”中选择“结果”和“实际原因”。',
          '原因用于统计。如果与咨询时的事由不同，请选择真正的原因。',
          '需要保留的内容请写在“备注（选填）”中。请不要写密码。',
        ],
        ['点击“完结”。', '完结后无法撤销。后续的请求请登记为新的咨询。'],
      ],
    },
    outcomesHeading: '结果的选择',
    outcomes: {
      issued: '至少为一名对象发放了临时密码。',
      solved: '用户自行完成了重置，或由同一会员的其他管理员处理。',
      declined: '请求变更电子邮箱等服务台无法办理的内容。',
      unverified: '通过电话和验证码都未能核实。',
      withdrawn: '提出请求的管理员表示不再需要。',
      noise: '内容没有意义，或与本服务无关。',
    },
    told: {
      heading: '通知谁、通知什么',
      points: [
        '咨询人的回复邮箱会收到已完结的邮件，其中不写结果和对象姓名。',
        '获发临时密码的用户，会通过登记的邮箱得到通知；没有邮箱时，在下次登录时的页面上通知。',
        '会员的管理员可以在操作记录中查看为谁、何时发放。',
        '等待批准的申请和尚未使用的验证码将失效。已发放的临时密码在期限内仍可使用。',
      ],
      steps: [['没有邮箱的用户在下次登录后，会在菜单上看到以下信息。']],
    },
  },
})
