import { describe, expect, it } from 'vitest'
import { letterHead } from '../../../../test/harness/letter-head.ts'
import { languages } from '../../../i18n/language.ts'
import { columnsOf } from '../../../mail/line-width.ts'
import { endRequestedLetter, ownPasswordChangedLetter } from './letters.ts'

const at = Date.UTC(2026, 10, 22, 3, 0)
const page = 'https://portal.example/portal/passwordResetRequest'
const user = 'https://portal.example/portal/admin/users/WR012575'
const names = { familyName: '佐藤', givenName: '結衣', familyNameEn: 'Sato', givenNameEn: 'Yui' }
const request = { requestedAt: at, names, loginId: 'WR012575', userUrl: user }

describe.each([...languages, null])('the letters in %s', (language) => {
  const letters = [
    [ownPasswordChangedLetter(letterHead(language), { changedAt: at, resetRequestUrl: page }), page],
    [endRequestedLetter(letterHead(language), request), user],
  ] as const

  it('say when, keep to 36 full-width characters a line, and hold no link but ours', () => {
    for (const [{ body }, url] of letters) {
      expect(body).toContain('2026/11/22 (')
      expect(new Set(body.match(/\S*(?:\/\/|www\.)\S*/g))).toEqual(new Set([url]))
      for (const line of body.split('\r\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(72)
    }
  })

  it('need no wrapping with our own names: each sentence is a line', () => {
    for (const [{ body }] of letters)
      for (const line of body.split('\r\n').filter((text) => text !== '' && text !== '-- '))
        expect(columnsOf(line), `leftover: ${line}`).toBeGreaterThan(8)
  })
})

describe('the request for the end of use', () => {
  it('names the person in the letters of the reader', () => {
    expect(endRequestedLetter(letterHead('ja'), request).body).toContain('氏名: 佐藤 結衣')
    expect(endRequestedLetter(letterHead('en'), request).body).toContain('Name: Sato Yui')
  })

  it('makes no link of a name, and does without one that is empty', () => {
    const evil = { ...names, familyName: 'https://evil.example/\r\nBcc: x@evil.example', givenName: '' }
    const { body } = endRequestedLetter(letterHead('ja'), { ...request, names: evil })
    expect(body).not.toMatch(/https:\/\/evil|^Bcc|x@evil/m)
    const nobody = { familyName: '', givenName: '', familyNameEn: '', givenNameEn: '' }
    expect(endRequestedLetter(letterHead('ja'), { ...request, names: nobody }).body).not.toContain('氏名')
  })
})
