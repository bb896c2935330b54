import { texts } from '../../../../i18n/texts.ts'

export const deskApprovePageTexts = texts({
  ja: { title: 'もう1人の承認', about: '承認が必要になる場合と、依頼と承認の手順です。' },
  en: {
    title: 'Approval by a second person',
    about: 'When an approval is needed, how to ask for it and how to give it.',
  },
  'zh-CN': { title: '第二人批准', about: '需要批准的情况，以及申请和批准的步骤。' },
})
