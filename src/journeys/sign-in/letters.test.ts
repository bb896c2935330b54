import { describe, expect, it } from 'vitest'
import { minutes } from '../../domain/time.ts'
import { languages } from '../../i18n/language.ts'
import type { LetterHead } from '../../mail/letter.ts'
import { columnsOf } from '../../mail/line-width.ts'
import { accountLockedLetter } from './letters.ts'

const all = (text: string) => ({ ja: text, en: text, 'zh-CN': text })
const head = (language: LetterHead['language']): LetterHead => ({
  language,
  names: { familyName: '王', givenName: '玲', familyNameEn: 'Wang', givenNameEn: 'Ling' },
  serviceName: 'TWX-21 PORTAL',
  helpDesk: {
    name: all('TWX-21 Help Desk'),
    hours: all('8:00-18:00'),
    closedDays: all('Sundays'),
    telephone: '0120-000-000',
    mail: 'helpdesk@portal.example',
  },
})
const lockedAt = Date.UTC(2026, 10, 22, 3, 0)
const resetRequestUrl = 'https://portal.example/portal/passwordResetRequest'

describe('M3, the password is locked', () => {
  it.each([...languages, null])('says when and how to get in again, in %s', (language) => {
    const { body } = accountLockedLetter(head(language), { lockedAt, releasesAt: null, resetRequestUrl })
    expect(body).toContain('2026/11/22 (')
    expect(body.split('\r\n')).toContain(resetRequestUrl)
    for (const line of body.split('\r\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(72)
  })

  it('names the end of a lock that ends by itself', () => {
    const releasesAt = lockedAt + minutes(30)
    const { body } = accountLockedLetter(head('ja'), { lockedAt, releasesAt, resetRequestUrl })
    expect(body).toContain('ロックは 2026/11/22 (日) 12:30 (日本時間) に解除されます。')
  })
})
