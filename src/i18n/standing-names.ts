import { texts } from './texts.ts'

/** 状態 of a user or member. */
export const standingNames = texts({
  ja: { active: '利用中', suspended: '利用停止', abolished: '廃止' },
  en: { active: 'In use', suspended: 'Suspended', abolished: 'Abolished' },
  'zh-CN': { active: '使用中', suspended: '停用', abolished: '注销' },
})
