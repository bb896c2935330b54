import { texts } from '../../i18n/texts.ts'

/** What the menu tells somebody for whom the help desk has issued a password. */
export const toldTexts = texts({
  ja: {
    heading: 'ヘルプデスクが仮パスワードを発行しました',
    notYours: '心当たりがないときは、自社の管理者またはヘルプデスクに連絡してください。',
    issuedAt: '発行日時',
    number: '受付番号',
    requestedBy: '依頼した管理者',
    state: 'ヘルプデスクの対応',
    closed: (time: string) => `${time}に完了しました`,
    open: '対応中です',
    read: '確認しました',
  },
  en: {
    heading: 'The help desk issued a temporary password for you',
    notYours: "If you know nothing of this, tell your company's administrator or the help desk.",
    issuedAt: 'Issued',
    number: 'Receipt number',
    requestedBy: 'Requested by administrator',
    state: 'Handling by the help desk',
    closed: (time) => `Completed on ${time}`,
    open: 'Still being handled',
    read: 'I have read this',
  },
  'zh-CN': {
    heading: '服务台为您发放了临时密码',
    notYours: '如果您对此不知情，请联系贵公司的管理员或服务台。',
    issuedAt: '发放时间',
    number: '受理编号',
    requestedBy: '申请的管理员',
    state: '服务台处理情况',
    closed: (time) => `已于${time}完成`,
    open: '正在处理',
    read: '我已确认',
  },
})
