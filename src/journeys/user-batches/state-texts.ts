import { texts } from '../../i18n/texts.ts'
import type { BatchState } from './state.ts'

type States = Record<BatchState, string>

/** Where a file of users stands, in a word for the list, and in sentences for its own page. */
export const batchStateTexts = texts({
  ja: {
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
  },
  en: {
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
  },
  'zh-CN': {
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
  },
})
