import { texts } from './texts.ts'

/** ロール名 by role (spec sections 1 and 14). */
export const roleNames = texts({
  ja: {
    participantAdministrator: '参加管理者',
    personInCharge: '担当者',
    helpDesk: 'ヘルプデスク',
    operator: '運用管理者',
  },
  en: {
    participantAdministrator: 'Participant administrator',
    personInCharge: 'User',
    helpDesk: 'Help desk',
    operator: 'Operator',
  },
  'zh-CN': {
    participantAdministrator: '参与方管理员',
    personInCharge: '普通用户',
    helpDesk: '服务台',
    operator: '运营管理员',
  },
})
