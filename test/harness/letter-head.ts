import type { Names } from '../../src/mail/addressee.ts'
import type { LetterHead } from '../../src/mail/letter.ts'

const everywhere = (text: string) => ({ ja: text, en: text, 'zh-CN': text })
const sota: Names = { familyName: '大森', givenName: 'そうた', familyNameEn: 'Omori', givenNameEn: 'Sota' }

/** What stands around a letter whatever it says: to 大森 そうた, unless somebody else is named. */
export function letterHead(language: LetterHead['language'], names: Names = sota): LetterHead {
  return {
    language,
    names,
    serviceName: 'TWX-21 PORTAL',
    helpDesk: {
      name: { ja: 'TWX-21 ヘルプデスク', en: 'TWX-21 Help Desk', 'zh-CN': 'TWX-21 服务台' },
      hours: everywhere('8:00-18:00'),
      closedDays: everywhere('Sundays'),
      telephone: '0120-000-000',
      mail: 'helpdesk@portal.example',
    },
  }
}
