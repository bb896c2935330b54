import { texts } from '../../../../i18n/texts.ts'

export const deskRolePageTexts = texts({
  ja: {
    title: 'ヘルプデスクの役割と守ること',
    about: 'できること、しないことと、お断りするときに読み上げる文です。',
  },
  en: {
    title: 'What the help desk does and never does',
    about: 'What you can do, what you never do, and the sentences to read out when you decline.',
  },
  'zh-CN': { title: '服务台的职责和守则', about: '能做的事、不能做的事，以及婉拒时可直接读出的句子。' },
})
