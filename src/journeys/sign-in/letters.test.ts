import { describe, expect, it } from 'vitest'
import { letterHead } from '../../../test/harness/letter-head.ts'
import { minutes } from '../../domain/time.ts'
import { languages } from '../../i18n/language.ts'
import { columnsOf } from '../../mail/line-width.ts'
import { accountLockedLetter } from './letters.ts'

const addressee = { familyName: '王', givenName: '玲', familyNameEn: 'Wang', givenNameEn: 'Ling' }
const lockedAt = Date.UTC(2026, 10, 22, 3, 0)
const resetRequestUrl = 'https://portal.example/portal/passwordResetRequest'

describe('M3, the password is locked', () => {
  it.each([...languages, null])('says when and how to get in again, in %s', (language) => {
    const { body } = accountLockedLetter(letterHead(language, addressee), {
      lockedAt,
      releasesAt: null,
      resetRequestUrl,
    })
    expect(body).toContain('2026/11/22 (')
    expect(body.split('\r\n')).toContain(resetRequestUrl)
    for (const line of body.split('\r\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(72)
  })

  it('names the end of a lock that ends by itself', () => {
    const releasesAt = lockedAt + minutes(30)
    const { body } = accountLockedLetter(letterHead('ja', addressee), {
      lockedAt,
      releasesAt,
      resetRequestUrl,
    })
    expect(body).toContain('ロックは 2026/11/22 (日) 12:30 (日本時間) に解除されます。')
  })
})
