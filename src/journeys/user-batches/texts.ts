import { texts } from '../../i18n/texts.ts'

type Kinds = Record<'added' | 'changed' | 'left' | 'refused' | 'warned' | 'stale', string>
type States = Record<
  | 'preview'
  | 'waiting'
  | 'applying'
  | 'applied'
  | 'cancelled'
  | 'stale'
  | 'confirmerGone'
  | 'lastAdministrator'
  | 'mailTooMany'
  | 'retrying'
  | 'failed',
  string
>

export const batchTexts = texts({
  ja: {
    listTitle: 'ユーザのCSV取込',
    batchTitle: '取込内容の確認',
    toList: '取込の一覧へ',
    toMenu: 'メニューへ',
    atOnce: '確定後すぐ',
    columns: {
      file: 'ファイル',
      at: '受付日時',
      state: '状態',
      effective: '適用日',
      counts: '内容',
      line: '行',
      loginId: 'ログインID',
      kind: '区分',
      remarks: '備考',
    },
    kinds: {
      added: '追加',
      changed: '変更',
      left: '変更なし',
      refused: 'エラー',
      warned: 'ワーニング',
      stale: '確認後に変更あり',
    } satisfies Kinds,
    count: (count: string) => `${count}件`,
    states: {
      preview: '確認待ち',
      waiting: '適用日待ち',
      applying: '登録中',
      applied: '登録済み',
      cancelled: '取消済み',
      stale: '登録していません',
      confirmerGone: '登録していません',
      lastAdministrator: '登録していません',
      mailTooMany: '登録していません',
      retrying: '再試行待ち',
      failed: '登録していません',
    } satisfies States,
    says: {
      preview: 'まだ何も登録していません。内容を確認して、確定してください。',
      refused:
        'エラーの行があるため、登録できません。CSVファイルを修正して、もう一度選んでください。何も登録していません。',
      nothingToDo: '登録されている内容と同じです。変更するものはありません。',
      waiting: (day: string) => `${day}に登録します。それまでは取り消せます。`,
      applying: (done: string, all: string) => `登録しています(${all}件中 ${done}件)。`,
      refresh: 'この画面は自動で更新されます。閉じても登録は続きます。',
      applied: (at: string) => `すべて登録しました(${at})。`,
      cancelled: (at: string) => `取り消しました(${at})。何も登録していません。`,
      stale:
        '内容を確認したあとに、ほかの人が次の利用者を変更または追加したため、何も登録していません。最新の内容でCSVファイルを作り直してください。',
      confirmerGone:
        '確定した管理者が、登録のときには管理者として利用できなくなっていたため、何も登録していません。必要な場合は、ほかの管理者がもう一度取り込んでください。',
      lastAdministrator: '利用中の管理者がいなくなるため、何も登録していません。',
      mailTooMany:
        '同じ利用者またはアドレスへの確認メールが1時間の上限を超えるため、何も登録していません。1時間ほどたってから、もう一度取り込んでください。',
      retrying:
        '登録の途中で問題が起きたため、まだ何も登録していません。自動でやり直します。やり直すまでは取り消せます。',
      failed:
        'システムの問題で登録できなかったため、何も登録していません。お手数ですが、ヘルプデスクにお問い合わせください。',
    },
    mailWaits:
      '登録すると、新しいメールアドレスに確認のメールを送ります。確認が済むまで、今のアドレスのままです。',
    mailUnconfirmed: 'メールアドレスは未確認として登録されます。',
    more: '次の行へ',
    first: '最初の行へ',
    noneOfKind: 'この区分の行はありません。',
    empty: '(空欄)',
    lineEnd: '改行',
    toNewcomers: '未ログインのユーザへ',
    column: (name: string, sentence: string) => `「${name}」${sentence}`,
    confirmHeading: '登録の確定',
    confirmSays: (added: string, changed: string) =>
      `追加 ${added}件、変更 ${changed}件をまとめて登録します。一部だけを登録することはありません。`,
    agree: (count: string) => `ワーニングのある${count}件の内容を確認し、このまま登録します。`,
    mustAgree: 'ワーニングの内容を確認し、チェックを付けてください。',
    late: 'この取込は、すでに確定または取り消されています。現在の状態を確認してください。',
    confirm: '確定',
    cancel: '取消',
    result: '結果のCSV',
    lines: '1行ずつの内容',
    arrow: 'から',
  },
  en: {
    listTitle: 'CSV of users',
    batchTitle: 'Check the file',
    toList: 'All files',
    toMenu: 'To the menu',
    atOnce: 'At once',
    columns: {
      file: 'File',
      at: 'Received',
      state: 'State',
      effective: 'Effective date',
      counts: 'Contents',
      line: 'Line',
      loginId: 'Login ID',
      kind: 'Kind',
      remarks: 'Remarks',
    },
    kinds: {
      added: 'Added',
      changed: 'Changed',
      left: 'Unchanged',
      refused: 'Error',
      warned: 'Warning',
      stale: 'Changed since the check',
    },
    count: (count: string) => count,
    states: {
      preview: 'To be confirmed',
      waiting: 'Waiting for its date',
      applying: 'Being stored',
      applied: 'Stored',
      cancelled: 'Cancelled',
      stale: 'Not stored',
      confirmerGone: 'Not stored',
      lastAdministrator: 'Not stored',
      mailTooMany: 'Not stored',
      retrying: 'To be tried again',
      failed: 'Not stored',
    },
    says: {
      preview: 'Nothing has been stored yet. Check the contents, then confirm.',
      refused:
        'Some lines have errors, so the file cannot be stored. Correct the CSV file and choose it again. Nothing has been stored.',
      nothingToDo: 'Everything is registered like this already. There is nothing to change.',
      waiting: (day: string) => `It will be stored on ${day}. Until then you can cancel it.`,
      applying: (done: string, all: string) => `Storing: ${done} of ${all} lines.`,
      refresh: 'This page reloads by itself. Storing goes on if you close it.',
      applied: (at: string) => `Everything was stored (${at}).`,
      cancelled: (at: string) => `Cancelled (${at}). Nothing was stored.`,
      stale:
        'After you checked the file, somebody else changed or added the following users, so nothing was stored. Make the CSV file again from the current data.',
      confirmerGone:
        'The administrator who confirmed it could no longer act as one when it was to be stored, so nothing was stored. If it is still needed, another administrator can import the file again.',
      lastAdministrator: 'It would leave no active administrator, so nothing was stored.',
      mailTooMany:
        'More confirmation mails than one hour allows would go to one user or address, so nothing was stored. Import the file again in about an hour.',
      retrying:
        'Something went wrong while it was being stored, so nothing has been stored yet. It will be tried again by itself. Until then you can cancel it.',
      failed:
        'It could not be stored because of a problem in the system, so nothing was stored. Please ask the help desk.',
    },
    mailWaits:
      'A mail goes to the new address when this is stored. Until its owner confirms it, the present address stays.',
    mailUnconfirmed: 'The email address is registered as unconfirmed.',
    more: 'Next lines',
    first: 'First lines',
    noneOfKind: 'There are no lines of this kind.',
    empty: '(empty)',
    lineEnd: 'a line break',
    toNewcomers: 'To users who never logged in',
    column: (name: string, sentence: string) => `“${name}”: ${sentence}`,
    confirmHeading: 'Confirm',
    confirmSays: (added: string, changed: string) =>
      `${added} users are added and ${changed} changed, all together. Never only a part of them.`,
    agree: (count: string) =>
      `I have checked the lines with warnings (${count}) and want them stored as they are.`,
    mustAgree: 'Check the warnings and tick the box.',
    late: 'This file has been confirmed or cancelled already. See its current state.',
    confirm: 'Confirm',
    cancel: 'Cancel this file',
    result: 'CSV of the result',
    lines: 'Line by line',
    arrow: 'to',
  },
  'zh-CN': {
    listTitle: '用户CSV导入',
    batchTitle: '确认导入内容',
    toList: '返回导入列表',
    toMenu: '返回菜单',
    atOnce: '确定后立即',
    columns: {
      file: '文件',
      at: '受理时间',
      state: '状态',
      effective: '生效日期',
      counts: '内容',
      line: '行',
      loginId: '登录ID',
      kind: '类别',
      remarks: '备注',
    },
    kinds: {
      added: '新增',
      changed: '变更',
      left: '未变更',
      refused: '错误',
      warned: '警告',
      stale: '确认后有变更',
    },
    count: (count: string) => `${count}条`,
    states: {
      preview: '等待确认',
      waiting: '等待生效日期',
      applying: '正在登记',
      applied: '已登记',
      cancelled: '已取消',
      stale: '未登记',
      confirmerGone: '未登记',
      lastAdministrator: '未登记',
      mailTooMany: '未登记',
      retrying: '等待重试',
      failed: '未登记',
    },
    says: {
      preview: '尚未登记任何数据。请确认内容后点击确定。',
      refused: '存在有错误的行，因此无法登记。请修改CSV文件后重新选择。未登记任何数据。',
      nothingToDo: '与已登记的内容相同，没有需要变更的数据。',
      waiting: (day: string) => `将于${day}登记。在此之前可以取消。`,
      applying: (done: string, all: string) => `正在登记（共${all}条，已完成${done}条）。`,
      refresh: '此页面会自动刷新。关闭后登记仍会继续。',
      applied: (at: string) => `已全部登记（${at}）。`,
      cancelled: (at: string) => `已取消（${at}）。未登记任何数据。`,
      stale: '确认内容之后，其他人变更或新增了以下用户，因此未登记任何数据。请根据最新内容重新制作CSV文件。',
      confirmerGone:
        '登记时，确定该文件的管理员已不能以管理员身份使用，因此未登记任何数据。如仍有需要，请由其他管理员重新导入。',
      lastAdministrator: '将没有使用中的管理员，因此未登记任何数据。',
      mailTooMany:
        '发送给同一用户或邮箱的确认邮件将超过一小时的上限，因此未登记任何数据。请约一小时后重新导入。',
      retrying: '登记过程中发生问题，因此尚未登记任何数据。系统会自动重试，在此之前可以取消。',
      failed: '由于系统问题无法登记，因此未登记任何数据。请联系服务台。',
    },
    mailWaits: '登记后会向新的电子邮箱发送确认邮件。确认完成之前，仍使用现在的电子邮箱。',
    mailUnconfirmed: '电子邮箱将登记为未确认。',
    more: '后面的行',
    first: '返回第一行',
    noneOfKind: '没有此类别的行。',
    empty: '（空）',
    lineEnd: '换行',
    toNewcomers: '查看从未登录的用户',
    column: (name: string, sentence: string) => `“${name}”：${sentence}`,
    confirmHeading: '确定登记',
    confirmSays: (added: string, changed: string) =>
      `将一并登记新增${added}条、变更${changed}条。不会只登记一部分。`,
    agree: (count: string) => `我已确认有警告的${count}条内容，按原样登记。`,
    mustAgree: '请确认警告内容并勾选。',
    late: '此次导入已被确定或取消。请确认当前状态。',
    confirm: '确定',
    cancel: '取消此次导入',
    result: '结果CSV',
    lines: '逐行内容',
    arrow: '变为',
  },
})
