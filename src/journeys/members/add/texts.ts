import { texts } from '../../../i18n/texts.ts'

export const addTexts = texts({
  ja: {
    title: '会員の追加',
    information: '会員IDと会員名を入力して「追加」を押してください。会員IDは、あとから変更できません。',
    add: '追加',
  },
  en: {
    title: 'Add a member',
    information: 'Enter the ID and the name of the member, and press "Add". The ID cannot be changed later.',
    add: 'Add',
  },
  'zh-CN': {
    title: '添加会员',
    information: '请输入会员ID和会员名称，然后点击“添加”。会员ID以后无法变更。',
    add: '添加',
  },
})
