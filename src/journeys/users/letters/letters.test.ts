import { describe, expect, it } from 'vitest'
import { letterHead } from '../../../../test/harness/letter-head.ts'
import { hours } from '../../../domain/time.ts'
import { changesByAdministrator } from '../../../domain/users/act.ts'
import { languages } from '../../../i18n/language.ts'
import { columnsOf } from '../../../mail/line-width.ts'
import { changedByAdministratorLetter, passwordIssuedLetter } from './letters.ts'

const addressee = { familyName: '佐藤', givenName: '結衣', familyNameEn: 'Sato', givenNameEn: 'Yui' }
const by = { familyName: '大森', givenName: 'そうた', familyNameEn: 'Omori', givenNameEn: 'Sota' }
const at = Date.UTC(2016, 2, 23, 1, 24)

describe.each([...languages, null])('the letters on what an administrator did, in %s', (language) => {
  const letters = [
    ...changesByAdministrator.map((act) =>
      changedByAdministratorLetter(letterHead(language, addressee), { act, by, at }),
    ),
    passwordIssuedLetter(letterHead(language, addressee), { by, at, until: at + hours(72) }),
  ]

  it('say when and by whom, in lines that need no wrapping, and hold no link', () => {
    for (const { body } of letters) {
      expect(body).toContain('2016/03/23')
      expect(body).toMatch(language === 'en' ? /administrator Omori Sota/ : /管理[者员] 大森 そうた/)
      expect(body).not.toMatch(/\/\/|www\./)
      for (const line of body.split('\r\n').filter((text) => text !== '' && text !== '-- ')) {
        expect(columnsOf(line), line).toBeLessThanOrEqual(72)
        expect(columnsOf(line), `leftover: ${line}`).toBeGreaterThan(8)
      }
    }
  })

  it('name nobody where the record is gone', () => {
    const letter = changedByAdministratorLetter(letterHead(language, addressee), {
      act: 'unlock',
      by: undefined,
      at,
    })
    expect(letter.body).not.toMatch(/undefined|大森|Omori/)
  })
})

describe('M7', () => {
  it('says until when the password is good, and that it is not in the mail', () => {
    const { body } = passwordIssuedLetter(letterHead('ja', addressee), { by, at, until: at + hours(72) })
    expect(body).toContain('2016/03/26 (土) 10:24 (日本時間) まで')
    expect(body).toContain('このメールには書かれていません。')
  })
})
