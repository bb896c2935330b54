import { texts } from '../../i18n/texts.ts'

export const problemTexts = texts({
  ja: {
    askDesk: 'お困りのときは',
    toLogin: 'ログイン画面へ',
    toMenu: 'メニューへ',
    requestId: 'お問い合わせの際は、次の番号をお知らせください。',
    notFound: {
      title: 'ページが見つかりません',
      lines: [
        'お探しのページは、存在しないか、移動した可能性があります。',
        'アドレスに間違いがないか確認してください。メールのURLが途中で切れているときは、URL全体をコピーして開いてください。',
      ],
    },
    repeatedField: {
      title: '入力内容を受け取れませんでした',
      lines: [
        '同じ項目が2つ以上送られてきたため、処理していません。前の画面を開き直して、もう一度入力してください。',
      ],
    },
    staleForm: {
      title: '画面の有効期限が切れました',
      lines: [
        '画面を開いてから時間がたったか、ほかのサイトのページから送信されたため、受け付けませんでした。何も変更されていません。',
        '前の画面に戻って読み込み直し、もう一度操作してください。',
      ],
    },
    notAllowed: {
      title: 'この操作はできません',
      lines: ['この操作をする権限がありません。必要なときは、自社の管理者に連絡してください。'],
    },
    wrongMethod: {
      title: 'このページは直接開けません',
      lines: ['操作の途中で表示されるページです。ログイン画面またはメニューから操作してください。'],
    },
    wrongType: {
      title: 'この形式では受け付けられません',
      lines: ['画面のフォームから送信してください。'],
    },
    tooLarge: {
      title: '送信された内容が大きすぎます',
      lines: [
        '入力内容が長すぎるため、受け付けられませんでした。何も変更されていません。短くして、もう一度送信してください。',
      ],
    },
    wrongHost: {
      title: 'このアドレスでは利用できません',
      lines: [
        '開いたアドレスは、このポータルのものではありません。下のボタンから、正しいアドレスのログイン画面を開いてください。',
      ],
    },
    tooMany: {
      title: 'しばらく待ってから操作してください',
      lines: ['短い時間に多くの操作があったため、受付を一時止めています。'],
      wait: (wait: string) => `${wait}ほど待ってから、もう一度操作してください。`,
    },
    failed: {
      title: '処理を完了できませんでした',
      lines: [
        'ポータルで問題が起きました。ご迷惑をおかけして申し訳ありません。',
        '少し待ってから、もう一度操作してください。続くときは、ヘルプデスクにお問い合わせください。',
      ],
    },
    busy: {
      title: 'ただいま利用しにくくなっています',
      lines: [
        '混み合っているか、点検中のため、今回の操作は受け付けませんでした。少し待ってから、前の画面に戻って、もう一度操作してください。',
      ],
    },
    outage: {
      title: '一時的な障害が起きています',
      lines: [
        'ただいまの操作が完了したかどうか、確認できません。ご迷惑をおかけして申し訳ありません。',
        '少し待ってから、ログインをお試しください。パスワードを再設定していたときは、はじめに新しいパスワードをお試しください。ログインできないときは、もう一度操作してください。',
      ],
    },
  },
  en: {
    askDesk: 'If you need help',
    toLogin: 'Go to login',
    toMenu: 'Go to the menu',
    requestId: 'When you ask for help, please give this number.',
    notFound: {
      title: 'Page not found',
      lines: [
        'The page does not exist or has moved.',
        'Check the address. If a URL in an email was cut off, copy the whole URL and open it.',
      ],
    },
    repeatedField: {
      title: 'The form could not be taken in',
      lines: [
        'One of its fields came more than once, so nothing was done. Open the page anew and fill it in again.',
      ],
    },
    staleForm: {
      title: 'This page has expired',
      lines: [
        'Your entries were not accepted, because the page was open too long or they were sent from another site. Nothing has changed.',
        'Go back, reload the page and try again.',
      ],
    },
    notAllowed: {
      title: 'This is not permitted',
      lines: ["You do not have permission to do this. If you need it, ask your company's administrator."],
    },
    wrongMethod: {
      title: 'This page cannot be opened directly',
      lines: ['It only appears as part of a procedure. Start from the login page or the menu.'],
    },
    wrongType: {
      title: 'This format is not accepted',
      lines: ['Please use the form on the page.'],
    },
    tooLarge: {
      title: 'Your entries are too long',
      lines: ['They could not be accepted. Nothing has changed. Shorten them and send them again.'],
    },
    wrongHost: {
      title: 'The portal is not available at this address',
      lines: [
        "The address you opened is not this portal's. The button below leads to the login page at the right one.",
      ],
    },
    tooMany: {
      title: 'Please wait a moment',
      lines: ['There were too many requests in a short time, so requests are paused.'],
      wait: (wait) => `Wait about ${wait}, then try again.`,
    },
    failed: {
      title: 'Something went wrong',
      lines: [
        'The portal had a problem. We are sorry for the trouble.',
        'Wait a moment and try again. If it happens again, ask the help desk.',
      ],
    },
    busy: {
      title: 'The portal is not available just now',
      lines: [
        'It is very busy or under maintenance, so nothing was accepted. Wait a moment, go back and try again.',
      ],
    },
    outage: {
      title: 'The portal has a temporary problem',
      lines: [
        'We cannot tell whether your last action was completed. We are sorry for the trouble.',
        'Wait a moment and try to log in. If you were resetting your password, try the new one first. If that does not work, repeat your last action.',
      ],
    },
  },
  'zh-CN': {
    askDesk: '需要帮助时',
    toLogin: '前往登录页面',
    toMenu: '前往菜单',
    requestId: '咨询时请提供以下编号。',
    notFound: {
      title: '找不到页面',
      lines: [
        '您要查找的页面不存在或已移动。',
        '请确认地址是否正确。如果邮件中的链接被截断，请复制完整的链接后打开。',
      ],
    },
    repeatedField: {
      title: '未能受理输入内容',
      lines: ['同一项目发送了两次以上，因此未作处理。请重新打开页面，再次输入。'],
    },
    staleForm: {
      title: '页面已过期',
      lines: [
        '页面打开时间过长，或内容来自其他网站的页面，因此未予受理。未做任何更改。',
        '请返回上一页，刷新后重新操作。',
      ],
    },
    notAllowed: {
      title: '无法进行此操作',
      lines: ['您没有进行此操作的权限。如有需要，请联系贵公司的管理员。'],
    },
    wrongMethod: {
      title: '无法直接打开此页面',
      lines: ['此页面只在操作过程中显示。请从登录页面或菜单开始操作。'],
    },
    wrongType: {
      title: '不支持该格式',
      lines: ['请通过页面上的表单发送。'],
    },
    tooLarge: {
      title: '发送的内容过大',
      lines: ['输入内容过长，未予受理。未做任何更改。请缩短后重新发送。'],
    },
    wrongHost: {
      title: '无法通过此地址使用门户',
      lines: ['您打开的地址不属于本门户。请通过下面的按钮打开正确地址的登录页面。'],
    },
    tooMany: {
      title: '请稍候再操作',
      lines: ['短时间内操作过多，已暂停受理。'],
      wait: (wait) => `请等待约${wait}后重新操作。`,
    },
    failed: {
      title: '处理未能完成',
      lines: ['门户发生了问题。给您带来不便，深表歉意。', '请稍候再试。如果问题持续，请咨询服务台。'],
    },
    busy: {
      title: '目前暂时无法使用',
      lines: ['系统繁忙或正在维护，本次操作未被受理。请稍候返回上一页重试。'],
    },
    outage: {
      title: '门户暂时出现故障',
      lines: [
        '目前无法确认刚才的操作是否已完成。给您带来不便，深表歉意。',
        '请稍候再尝试登录。如果您刚才正在重置密码，请先使用新密码登录。无法登录时，请重新操作一次。',
      ],
    },
  },
})
