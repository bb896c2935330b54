import { texts } from '../../../i18n/texts.ts'

export type BatchReason = 'stale' | 'confirmerGone' | 'lastAdministrator' | 'mailTooMany' | 'failed'
type Reasons = Record<BatchReason, string[]>

// Each text is a line of its own and fits 36 full-width characters with our own dates and service name.
export const batchLetterTexts = texts({
  ja: {
    subject: '*ご連絡*CSVファイルを登録できませんでした',
    about: (service: string) => `${service} のユーザのCSV取込についてのご連絡です。`,
    what: (at: string) => `${at} に`,
    notStored: '受け付けたCSVファイルは、登録できませんでした。',
    nothing: '登録されている内容は、何も変わっていません。',
    reasons: {
      stale: [
        '内容の確認のあとに、ほかの方が同じ利用者を変更または追加しました。',
        '最新の内容でCSVファイルを作り直し、もう一度取り込んでください。',
      ],
      confirmerGone: [
        '確定された方が、登録のときには管理者ではなくなっていました。',
        '必要な場合は、ほかの管理者の方がもう一度取り込んでください。',
      ],
      lastAdministrator: [
        '登録すると、利用中の管理者がいなくなります。',
        '管理者が1人以上残るように直して、もう一度取り込んでください。',
      ],
      mailTooMany: [
        '同じ利用者またはアドレスへの確認メールが、1時間の上限を超えます。',
        '1時間ほどたってから、もう一度取り込んでください。',
      ],
      failed: [
        'システムの問題で、繰り返しても登録できませんでした。',
        'ご迷惑をおかけしております。下記の問合せ先にご連絡ください。',
      ],
    } satisfies Reasons,
    heading: '【取込の内容】',
  },
  en: {
    subject: '*Notice* Your CSV file was not stored',
    about: (service) => `This is about a CSV file of users for ${service}.`,
    what: (at) => `We received the file on ${at}.`,
    notStored: 'It could not be stored.',
    nothing: 'Nothing of what is registered has changed.',
    reasons: {
      stale: [
        'After the file was checked, somebody else changed or added its users.',
        'Please make it again from the current data, and import it again.',
      ],
      confirmerGone: [
        'Whoever confirmed it was no administrator any more on its day.',
        'If it is still needed, another administrator can import it again.',
      ],
      lastAdministrator: [
        'It would leave no active administrator.',
        'Please correct it so that one remains, and import it again.',
      ],
      mailTooMany: [
        'One user or address would get more confirmation mails than allowed.',
        'Please import the file again in about an hour.',
      ],
      failed: [
        'It was tried again and again, but a problem of ours prevented it.',
        'We are sorry. Please contact the help desk below.',
      ],
    },
    heading: '[Contents of the file]',
  },
  'zh-CN': {
    subject: '*通知* CSV文件未能登记',
    about: (service) => `这是关于 ${service} 用户CSV导入的通知。`,
    what: (at) => `${at}`,
    notStored: '受理的CSV文件未能登记。',
    nothing: '已登记的内容没有任何变化。',
    reasons: {
      stale: ['确认内容之后，其他人变更或新增了相同的用户。', '请根据最新内容重新制作CSV文件，再次导入。'],
      confirmerGone: ['登记时，确定该文件的人已不是管理员。', '如仍有需要，请由其他管理员重新导入。'],
      lastAdministrator: ['登记后将没有使用中的管理员。', '请修改文件，至少保留一名管理员，再次导入。'],
      mailTooMany: ['发送给同一用户或邮箱的确认邮件将超过一小时的上限。', '请约一小时后重新导入。'],
      failed: ['由于系统问题，多次重试仍未能登记。', '给您带来不便，敬请谅解。请联系以下服务台。'],
    },
    heading: '【导入内容】',
  },
})
