import { describe, expect, it } from 'vitest'
import { letterHead } from '../../../../test/harness/letter-head.ts'
import { languages } from '../../../i18n/language.ts'
import { columnsOf } from '../../../mail/line-width.ts'
import { callerCodeLetter, caseClosedLetter } from './case-letters.ts'

const addressee = { familyName: '大森', givenName: 'そうた', familyNameEn: 'Omori', givenNameEn: 'Sota' }
const number = '20261124-048213'
const at = Date.UTC(2026, 10, 24, 2, 24)

describe.each([...languages, null])('the letters of a case, in %s', (language) => {
  const head = letterHead(language, addressee)
  const letters = [
    callerCodeLetter(head, { number, code: '01234567', deadlineAt: at }),
    caseClosedLetter(head, { number, issuedAt: at, isOwn: false }),
    caseClosedLetter(head, { number, issuedAt: at, isOwn: true }),
  ]

  it('name the case and the time, in lines that need no wrapping, and hold no link', () => {
    for (const { body } of letters) {
      expect(body).toContain(number)
      expect(body).toContain('2026/11/24')
      expect(body).not.toMatch(/\/\/|www\./)
      for (const line of body.split('\r\n').filter((text) => text !== '' && text !== '-- ')) {
        expect(columnsOf(line), line).toBeLessThanOrEqual(72)
        expect(columnsOf(line), `leftover: ${line}`).toBeGreaterThan(8)
      }
    }
  })

  it('give the code in two groups, and never but in its own letter', () => {
    expect(letters.map(({ body }) => body.includes('0123 4567'))).toEqual([true, false, false])
  })

  it('send to no administrator whoever asked for themselves', () => {
    const [, theirs, own] = letters.map(({ body }) => body)
    const administrator = language === 'en' ? /your administrator/i : /貴社の管理者|贵公司/
    expect(theirs).toMatch(administrator)
    expect(own).not.toMatch(administrator)
  })
})
