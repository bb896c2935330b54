import { describe, expect, it } from 'vitest'
import { languages } from '../../../i18n/language.ts'
import type { LetterHead } from '../../../mail/letter.ts'
import { columnsOf } from '../../../mail/line-width.ts'
import {
  administratorInvitedLetter,
  invitationLetter,
  memberResumedLetter,
  memberSuspendedLetter,
} from './letters.ts'

const all = (text: string) => ({ ja: text, en: text, 'zh-CN': text })
const head = (language: LetterHead['language']): LetterHead => ({
  language,
  names: { familyName: '大森', givenName: 'そうた', familyNameEn: 'Omori', givenNameEn: 'Sota' },
  serviceName: 'TWX-21 PORTAL',
  helpDesk: {
    name: all('TWX-21 Help Desk'),
    hours: all('8:00-18:00'),
    closedDays: all('Sundays'),
    telephone: '0120-000-000',
    mail: 'helpdesk@portal.example',
  },
})
const at = Date.UTC(2026, 10, 22, 3, 0)
const link = `https://portal.example/portal/passwordReset?appliKey=${'Ab-_'.repeat(10)}123`
const page = 'https://portal.example/portal/passwordResetRequest'
const loginId = 'WR012575'

describe.each([...languages, null])('the letters in %s', (language) => {
  const letters = [
    [invitationLetter(head(language), { loginId, url: link, deadlineAt: at }), [link]],
    [administratorInvitedLetter(head(language), { loginId, at }), []],
    [memberSuspendedLetter(head(language), { at }), []],
    [memberResumedLetter(head(language), { at, resetRequestUrl: page }), [page]],
  ] as const

  it('say when, keep to 36 full-width characters a line, and hold no link but ours', () => {
    for (const [{ body }, urls] of letters) {
      expect(body).toContain('2026/11/22 (')
      expect(new Set(body.match(/\S*(?:\/\/|www\.)\S*/g))).toEqual(new Set(urls))
      for (const line of body.split('\r\n'))
        if (!line.startsWith('https://')) expect(columnsOf(line), line).toBeLessThanOrEqual(72)
    }
  })

  it('need no wrapping with our own names: each sentence is a line', () => {
    for (const [{ body }] of letters)
      for (const line of body.split('\r\n').filter((text) => text !== '' && text !== '-- '))
        expect(columnsOf(line), `leftover: ${line}`).toBeGreaterThan(8)
  })

  it('name the login ID where it is needed, and never an address of the reader', () => {
    const [[invitation], [told]] = letters
    for (const { body } of [invitation, told]) expect(body).toContain(loginId)
  })
})
