import { texts } from '../../../i18n/texts.ts'
import type { NextStep } from './asked/case-findings.ts'
import type { CaseMessage } from './messages.ts'

type Steps = Record<NextStep, { name: string; says: string }>
/** Leads down to where the step is taken. */
type Ways = Partial<Record<NextStep, string>>

/** The page of a case, as the desk reads it. What is typed by the requester is never part of a text. */
export const caseTexts = texts({
  ja: {
    title: (number: string) => `問合せ ${number}`,
    labels: ['担当', '管理者の確認', '発行', '完了'] as readonly string[],
    now: '今すること',
    steps: {
      take: {
        name: '担当する',
        says: 'まだ担当者がいません。対応を始めるときは「担当する」を押してください。',
      },
      takeOver: {
        name: '担当を引き継ぐ',
        says: 'ほかの担当者が対応しています。引き継ぐと、経過に記録されます。',
      },
      verify: {
        name: '依頼者が管理者本人であることを確かめる',
        says: '登録されている電話番号にこちらから電話するか、登録のメールアドレスに確認コードを送ります。確かめるまで、利用者の情報は開けません。',
      },
      issue: {
        name: '仮パスワードを発行する',
        says: '確認できました。対象ログインIDごとに発行し、渡し方を選びます。',
      },
      wait: {
        name: '承認を待つ',
        says: '2人目の承認を依頼しました。承認されたら、もう一度この画面から発行します。',
      },
      approve: {
        name: '発行を承認するか、却下する',
        says: 'ほかの担当者が、あなたの承認を待っています。経過と確認の記録を見て、判断してください。',
      },
      close: {
        name: '問合せを完了する',
        says: 'この問合せで発行できるものは、もうありません。結果と原因を選んで完了してください。',
      },
      closed: { name: '完了しています', says: 'この問合せに対してできることは、もうありません。' },
    } satisfies Steps as Steps,
    ways: {
      verify: '確認の欄へ進む',
      issue: '発行の欄へ進む',
      approve: '承認の欄へ進む',
      close: '完了の欄へ進む',
    } satisfies Ways as Ways,
    takeOverOf: (who: string) => `担当者: ${who}`,
    yours: 'あなたが担当しています。',
    release: '担当を外れる',
    received: '受付',
    waiting: '待ち時間(受付時間内)',
    due: (at: string) => `回答の目安: ${at}`,
    overdue: '回答の目安を過ぎています',
    toQueue: '問合せ一覧へ戻る',
    sayThis: '電話で伝える文',
    yourself:
      'ログインできる管理者の方は、「管理者機能」の「ユーザ情報変更」から、その場で仮パスワードを発行できます。次からは、ヘルプデスクへのご連絡は不要です。',
    colleague:
      '御社には、対象の方のほかにも、管理者の方がいらっしゃいます。その方が「管理者機能」の「ユーザ情報変更」から、すぐに仮パスワードを発行できます。',
    noEditing:
      '情報漏えいの防止と個人情報の保護のため、ヘルプデスクでは、メールアドレスをはじめ、ご登録内容を一切変更できません。仮パスワードでログインされたあと、ご本人または御社の管理者の方が「登録情報変更」からご登録ください。',
    timeline: '経過',
    note: '社内メモ',
    noteSays: 'ヘルプデスクだけが見ます。パスワードや確認コードは書かないでください。',
    addNote: 'メモを残す',
    noteEmpty: 'メモを入力してください。',
    noteLong: (most: string) => `メモは${most}文字以内で入力してください。`,
    messages: {
      taken: 'あなたが担当になりました。',
      released: '担当を外れました。',
      noted: 'メモを残しました。',
      registered: '問合せを登録しました。',
      repeated: '同じ問合せを対応中です。新しい受付番号は、経過に加えました。',
      calledBack: '管理者本人であることを記録しました。',
      callBackFailed: '電話で確かめられなかったことを記録しました。',
      codeSent:
        '確認コードを、登録のメールアドレスに送りました。電話の相手にコードを読んでもらってください。',
      codeRight: 'コードが一致しました。管理者本人であることを記録しました。',
      asked: '承認を依頼しました。',
      handed: '仮パスワードを発行し、確認済みの管理者にメールで送りました。',
      handedAndAsked:
        '仮パスワードを発行し、確認済みの管理者にメールで送りました。承認が必要な対象は、承認を依頼しました。',
      approved: '承認しました。',
      declined: '却下しました。',
      closed: '問合せを完了しました。',
    } satisfies Record<CaseMessage, string> as Record<CaseMessage, string>,
    refusals: {
      closed: 'この問合せは完了しているため、操作できませんでした。',
      notYours:
        'あなたはこの問合せの担当ではないため、操作できませんでした。続けるには、担当になってください。',
      alreadyYours: 'すでにあなたが担当しています。',
      notVerified: '依頼者が管理者本人であることを確かめていないため、操作できませんでした。',
    },
  },
  en: {
    title: (number) => `Case ${number}`,
    labels: ['Take', 'Verify the administrator', 'Issue', 'Close'],
    now: 'What to do now',
    steps: {
      take: { name: 'Take the case', says: 'Nobody works on it yet. Press "Take the case" to begin.' },
      takeOver: {
        name: 'Take the case over',
        says: 'A colleague is handling it. Taking it over is recorded in the timeline.',
      },
      verify: {
        name: 'Verify that the caller is the administrator',
        says: "Call the telephone number on record, or send a code to the registered email address. Until then, nobody's record can be opened.",
      },
      issue: {
        name: 'Issue the temporary password',
        says: 'The caller is verified. Issue one for each login ID and choose how to hand it over.',
      },
      wait: {
        name: 'Wait for approval',
        says: 'A second person was asked. Once approved, issue from this page again.',
      },
      approve: {
        name: 'Approve or decline the issue',
        says: 'A colleague waits for you. Look at the timeline and at how the caller was verified, and decide.',
      },
      close: {
        name: 'Close the case',
        says: 'There is nothing more to issue in this case. Choose what came of it and what the cause was.',
      },
      closed: { name: 'The case is closed', says: 'Nothing more can be done in it.' },
    },
    ways: {
      verify: 'Go to verification',
      issue: 'Go to issuing',
      approve: 'Go to approval',
      close: 'Go to closing',
    },
    takeOverOf: (who) => `Handled by: ${who}`,
    yours: 'You work on this case.',
    release: 'Give it back',
    received: 'Received',
    waiting: 'Waiting (business hours)',
    due: (at) => `Answer expected by ${at}`,
    overdue: 'Past the expected time of an answer',
    toQueue: 'Back to the list of cases',
    sayThis: 'To be read out to the caller',
    yourself:
      'An administrator who can log in can issue a temporary password at once, under "Administration", "Change user data". Next time there is no need to ask the help desk.',
    colleague:
      'Your company has an administrator besides the persons concerned. They can issue a temporary password at once, under "Administration", "Change user data".',
    noEditing:
      'To prevent leaks and protect personal data, the help desk cannot change anything in the registered data, above all no email address. After logging in with the temporary password, the user or your administrator can register it under "Change registered data".',
    timeline: 'Timeline',
    note: 'Note',
    noteSays: 'Read by the help desk only. Do not write passwords or codes here.',
    addNote: 'Add the note',
    noteEmpty: 'Enter the note.',
    noteLong: (most) => `A note has at most ${most} characters.`,
    messages: {
      taken: 'You now work on this case.',
      released: 'You gave the case back.',
      noted: 'The note was added.',
      registered: 'The inquiry was registered.',
      repeated:
        'The same has been asked before: this is the case. The new receipt number stands in its timeline.',
      calledBack: 'It was recorded that the caller is the administrator.',
      callBackFailed: 'It was recorded that the call did not verify the caller.',
      codeSent: 'The code was sent to the registered email address. Have the caller read it out to you.',
      codeRight: 'The code is right. It was recorded that the caller is the administrator.',
      asked: 'Approval was asked for.',
      handed: 'Temporary passwords were issued and sent by email to the verified administrator.',
      handedAndAsked:
        'Temporary passwords were issued and sent by email to the verified administrator. Where approval is needed, it was asked for.',
      approved: 'Approved.',
      declined: 'Declined.',
      closed: 'The case was closed.',
    },
    refusals: {
      closed: 'Nothing was done, because the case is closed.',
      notYours: 'Nothing was done, because you do not work on this case. Take it first.',
      alreadyYours: 'You work on this case already.',
      notVerified: 'Nothing was done, because the caller has not been verified to be the administrator.',
    },
  },
  'zh-CN': {
    title: (number) => `咨询 ${number}`,
    labels: ['受理', '核实管理员', '发放', '完结'],
    now: '现在要做的事',
    steps: {
      take: { name: '受理', says: '目前尚无负责人。开始处理时请点击“受理”。' },
      takeOver: { name: '接手', says: '其他同事正在处理。接手后会记入处理经过。' },
      verify: {
        name: '核实咨询人是管理员本人',
        says: '请拨打登记的电话号码，或向登记的电子邮箱发送验证码。核实之前不能打开用户的信息。',
      },
      issue: { name: '发放临时密码', says: '已核实。请为每个相关登录ID发放，并选择交付方式。' },
      wait: { name: '等待批准', says: '已申请第二人批准。批准后，请再次在本页面发放。' },
      approve: {
        name: '批准或驳回发放',
        says: '同事正在等待您的批准。请查看处理经过和核实记录后作出决定。',
      },
      close: { name: '完结咨询', says: '本咨询已没有可发放的对象。请选择结果和原因后完结。' },
      closed: { name: '已完结', says: '本咨询不能再进行任何操作。' },
    },
    ways: { verify: '前往核实', issue: '前往发放', approve: '前往批准', close: '前往完结' },
    takeOverOf: (who) => `负责人：${who}`,
    yours: '由您负责。',
    release: '放弃受理',
    received: '收到时间',
    waiting: '等待时间（受理时间内）',
    due: (at) => `预计答复时间：${at}`,
    overdue: '已超过预计答复时间',
    toQueue: '返回咨询列表',
    sayThis: '请在电话中告知',
    yourself: '能够登录的管理员可以在“管理功能”的“变更用户信息”中当场发放临时密码。下次无需联系服务台。',
    colleague:
      '除对象用户之外，贵公司还有其他管理员。该管理员可以在“管理功能”的“变更用户信息”中立即发放临时密码。',
    noEditing:
      '为防止信息泄露、保护个人信息，服务台不能变更任何登记内容，尤其是电子邮箱。请在使用临时密码登录后，由用户本人或贵公司的管理员在“变更登记信息”中登记。',
    timeline: '处理经过',
    note: '内部备注',
    noteSays: '仅供服务台查看。请勿填写密码或验证码。',
    addNote: '添加备注',
    noteEmpty: '请填写备注。',
    noteLong: (most) => `备注请控制在${most}个字符以内。`,
    messages: {
      taken: '已由您负责。',
      released: '已放弃受理。',
      noted: '已添加备注。',
      registered: '已登记咨询。',
      repeated: '相同咨询正在处理中。新的受理编号已加入处理经过。',
      calledBack: '已记录：对方是管理员本人。',
      callBackFailed: '已记录：电话未能核实。',
      codeSent: '验证码已发送到登记的电子邮箱。请让通话对方读出验证码。',
      codeRight: '验证码一致。已记录：对方是管理员本人。',
      asked: '已申请批准。',
      handed: '已发放临时密码，并通过邮件发送给已核实的管理员。',
      handedAndAsked: '已发放临时密码，并通过邮件发送给已核实的管理员。需要批准的对象已申请批准。',
      approved: '已批准。',
      declined: '已驳回。',
      closed: '咨询已完结。',
    },
    refusals: {
      closed: '该咨询已完结，未进行操作。',
      notYours: '您不是该咨询的负责人，未进行操作。如需继续，请先受理。',
      alreadyYours: '您已经是该咨询的负责人。',
      notVerified: '尚未核实咨询人是管理员本人，未进行操作。',
    },
  },
})
