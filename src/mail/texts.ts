import { texts } from '../i18n/texts.ts'

/** What stands around the text of every letter. */
export const letterTexts = texts({
  ja: {
    greeting: (name: string) => `${name} 様`,
    nobody: 'ご利用者様',
    contact: '【問合せ先】',
    hours: (hours: string) => `受付時間: ${hours}`,
    closedDays: (days: string) => `休業日: ${days}`,
  },
  en: {
    greeting: (name: string) => `Dear ${name},`,
    nobody: 'Dear user,',
    contact: '[Contact]',
    hours: (hours: string) => `Hours: ${hours}`,
    closedDays: (days: string) => `Closed: ${days}`,
  },
  'zh-CN': {
    greeting: (name: string) => `${name} 您好：`,
    nobody: '尊敬的用户，您好：',
    contact: '【联系方式】',
    hours: (hours: string) => `受理时间：${hours}`,
    closedDays: (days: string) => `休息日：${days}`,
  },
})
